import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfPages } from '../../src/core/model/pdf';
import type { TextFile } from '../../src/core/model/source';
import { readArticle } from '../../src/core/read/article';
import { textOfPages } from '../../src/core/read/pdf/page-text';
import { readPdfText } from '../../src/core/read/pdf-text';
import { readPdf } from '../../src/pdf/read-pdf';
import { type Figure, figureLines, median } from './figures';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'pdf', 'ferries-two-columns.pdf');
const runs = 5;
/** So many times its pages make a book, in which the time can be measured. */
const copies = 40;

/** Reading a PDF: what is ours of it, order and cites, beside what pdf.js needs to take the text out. */
export async function benchPdf(): Promise<string[]> {
  await extract();
  const pdfjs = median(await times(runs, async () => void (await extract())));
  const pdf = await extract();
  const once = repeated(pdf, copies);
  const twice = repeated(pdf, 2 * copies);
  order(once);
  const order1 = secondsFor(() => order(once));
  const order2 = secondsFor(() => order(twice));
  const file = readPdfText('a.pdf', once).value as TextFile;
  const cites = secondsFor(() => void readArticle(file));
  const perPage = order1 / once.count;
  const figures: Figure[] = [
    { what: 'pdf.js, text of a page', value: (1000 * pdfjs) / pdf.count, unit: 'ms CPU' },
    { what: 'order of a page', value: 1000 * perPage, unit: 'ms CPU' },
    { what: 'cites of a page', value: (1000 * cites) / once.count, unit: 'ms CPU' },
    {
      what: 'order and cites / pdf.js',
      value: (perPage + cites / once.count) / (pdfjs / pdf.count),
      unit: '',
      must: { most: 1 },
    },
    {
      what: `t(2n) / t(n), n = ${once.count} pages`,
      value: order2 / order1,
      unit: '',
      must: { most: 2.6 },
    },
  ];
  return figureLines('Articles as PDF', figures);
}

async function extract(): Promise<PdfPages> {
  const pdf = await readPdf(new Uint8Array(readFileSync(fixture)));
  if (typeof pdf === 'string') throw new Error(`the fixture is ${pdf}`);
  return pdf;
}

function repeated(pdf: PdfPages, times: number): PdfPages {
  const pages = Array.from({ length: times }, () => pdf.pages).flat();
  return { ...pdf, pages, count: pages.length };
}

function order({ pages }: PdfPages): void {
  textOfPages(pages);
}

function secondsFor(work: () => void): number {
  return median(Array.from({ length: runs }, () => cpuSeconds(work)));
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

async function times(count: number, work: () => Promise<void>): Promise<readonly number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = process.cpuUsage();
    await work();
    found.push(since(before));
  }
  return found;
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

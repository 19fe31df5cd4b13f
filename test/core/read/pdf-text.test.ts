import { expect, test } from 'vitest';
import type { PdfPages } from '../../../src/core/model/pdf';
import { readArticle } from '../../../src/core/read/article';
import { kindOfFile } from '../../../src/core/read/kind-of-file';
import { isPdf } from '../../../src/core/read/pdf/is-pdf';
import { readPdfText } from '../../../src/core/read/pdf-text';
import { readTextFile } from '../../../src/core/read/text-file';
import { column, pdfPage, prose } from '../../scenes/pdf-page';

const whole = { hasImages: false, isCut: false };
const pdfOf = (...pages: PdfPages['pages']): PdfPages => ({ ...whole, pages, count: pages.length });
const codesOf = (pdf: PdfPages) => readPdfText('a.pdf', pdf).problems.map(({ code }) => code);
const page = (text: string, label?: string) => pdfPage([{ text, x: 50, down: 400 }], label);
const bytesIn = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('letters that the file has no names for are no text', () => {
  const pdf = pdfOf(page('\ue001\ue002\ue003 \ue004\ue005'));
  expect(readPdfText('a.pdf', pdf)).toMatchObject({
    value: undefined,
    problems: [{ code: 'pdf-without-text', facts: { why: 'letters' } }],
  });
});

test('pages that are lost are counted, and cost no other', () => {
  const { value, problems } = readPdfText('a.pdf', pdfOf(page('One.'), undefined, page('Three.')));
  expect(value?.text).toBe('One.\n\nThree.\n');
  expect(problems).toMatchObject([{ code: 'pdf-pages-lost', facts: { lost: 1, pages: 3 } }]);
  expect(codesOf(pdfOf(undefined))).toEqual(['pdf-broken']);
});

test('in a file that is cut off, a page without text has lost it', () => {
  const pages = [page('One.'), pdfPage([])];
  expect(codesOf(pdfOf(...pages))).toEqual([]);
  expect(codesOf({ ...pdfOf(...pages), isCut: true })).toEqual(['pdf-pages-lost']);
});

test('a page without label and number is called by its place in the file', () => {
  const pages = readPdfText('a.pdf', pdfOf(page('One.', 'iv'), page('Two.'))).value?.pages;
  expect(pages).toEqual([
    { start: 0, page: 'iv' },
    { start: 6, page: '2 of the file' },
  ]);
});

test('a passage of a PDF is located by its page before section and paragraph', () => {
  const pdf = pdfOf(
    pdfPage(
      [
        ...column(prose('Roads', 3, 80), { x: 50, down: 100 }),
        { text: 'It was said (Olson 2016).', x: 62, down: 136 },
        { text: 'References', x: 50, down: 180, size: 14 },
        { text: 'Olson, Ana. 2016. Roads of the north. London: Harbour Press.', x: 50, down: 200 },
      ],
      '7',
    ),
  );
  const file = readPdfText('a.pdf', pdf).value;
  if (file === undefined) throw new Error('no text');
  expect(kindOfFile(file)).toBe('text');
  const [passage] = readArticle(file).value.passages;
  expect(passage?.locator[0]).toEqual({ label: 'page', value: '7' });
});

test('a PDF is told by its first bytes, with or without junk before them', () => {
  expect(isPdf(bytesIn('%PDF-1.7\n'))).toBe(true);
  expect(isPdf(bytesIn('\u00ef\u00bb\u00bf\n%PDF-1.4'))).toBe(true);
  expect(isPdf(bytesIn('A text that speaks of %PDF-1.4'))).toBe(false);
  expect(isPdf(bytesIn(''))).toBe(false);
});

test('what is called a PDF and is none is told; a text by that name is read', () => {
  const codes = (content: string) => {
    return readTextFile('a.pdf', bytesIn(content)).problems.map(({ code }) => code);
  };
  expect(codes('')).toEqual(['pdf-empty']);
  expect(codes('PK\u0003\u0004\u0000\u0000\u0001\u0002')).toEqual(['not-a-pdf']);
  expect(codes('<!doctype html><p>Sign in')).toEqual(['not-text']);
  expect(codes('Salt moves (Olson 2016).')).toEqual([]);
});

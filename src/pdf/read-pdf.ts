import type { PdfFault, PdfItem, PdfPage, PdfPages } from '../core/model/pdf';
import { mended } from './mend';
import { PdfJs } from './pdf-js';

/** Of a longer file the rest is left out. */
export const mostPages = 2000;
/** No page that people read has so many; the rest of one that has is left out. */
const mostItems = 20_000;

/** Told the share of the pages that is read, 0 to 1. */
export type OnPage = (share: number) => void;

interface Part {
  readonly items: readonly {
    readonly str: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }[];
}

const worker = 'worker';

/**
 * Takes the text of a PDF out of its bytes, page by page, with where each piece of it stands: nothing is drawn,
 * no script run, no font or file fetched. A page that cannot be read costs no other. The bytes are used up.
 * @returns a fault where nothing can be had; never throws for what the file holds
 */
export async function readPdf(bytes: Uint8Array, onPage?: OnPage): Promise<PdfPages | PdfFault> {
  const marks = marksIn(bytes);
  const again = marks.isCut ? bytes.slice() : undefined;
  const read = await readOnce(bytes, onPage);
  if (read !== 'broken') return withMarks(read, marks);
  const whole = again && mended(again);
  return whole ? withMarks(await readOnce(whole, onPage), marks) : 'broken';
}

type Marks = Pick<PdfPages, 'hasImages' | 'isCut'> & { readonly linearized: number };

function withMarks(
  read: Pick<PdfPages, 'pages' | 'count'> | PdfFault,
  { linearized, ...marks }: Marks,
): PdfPages | PdfFault {
  if (typeof read === 'string') return read;
  if (!marks.isCut || read.count >= linearized) return { ...read, ...marks };
  // The file says at its start how many pages it had.
  const lost = Math.min(linearized, mostPages) - read.pages.length;
  const pages = [...read.pages, ...Array.from({ length: Math.max(0, lost) }, none)];
  return { pages, count: linearized, ...marks };
}

async function readOnce(
  bytes: Uint8Array,
  onPage?: OnPage,
): Promise<Pick<PdfPages, 'pages' | 'count'> | PdfFault> {
  const own = 'faultline';
  const pdf = new PdfJs(own);
  const opened = await open(pdf, own, bytes);
  if ('fault' in opened) return opened.fault;
  const { document, count } = opened;
  const labels = await pdf
    .ask<readonly string[] | null>(document, 'GetPageLabels', null)
    .catch(none);
  const pages: (PdfPage | undefined)[] = [];
  for (let at = 0; at < Math.min(count, mostPages); at++) {
    pages.push(await readPage(pdf, document, at, labels?.[at]).catch(none));
    onPage?.((at + 1) / Math.min(count, mostPages));
  }
  void pdf.ask(document, 'Terminate', null).catch(none);
  return { pages, count };
}

type Opened = { readonly document: string; readonly count: number } | { readonly fault: PdfFault };

async function open(pdf: PdfJs, own: string, data: Uint8Array): Promise<Opened> {
  // Nothing is said on the console: what matters becomes a problem.
  pdf.send(worker, 'configure', { verbosity: 0 });
  const told = new Promise<Opened>((resolve) => {
    pdf.on('GetDoc', (found) => {
      const { pdfInfo } = found as { readonly pdfInfo: { readonly numPages: number } };
      resolve({ document: `${own}_worker`, count: pdfInfo.numPages });
    });
    pdf.on('DocException', () => resolve({ fault: 'broken' }));
    pdf.on('PasswordRequest', () => resolve({ fault: 'encrypted' }));
  });
  try {
    const document = await pdf.ask<string>(worker, 'GetDocRequest', { ...asked, docId: own, data });
    pdf.send(document, 'Ready', null);
  } catch {
    return { fault: 'broken' };
  }
  return told;
}

const asked = {
  apiVersion: '5.6.205',
  password: null,
  disableAutoFetch: true,
  rangeChunkSize: 2 ** 16,
  docBaseUrl: null,
  enableXfa: false,
  evaluatorOptions: {
    maxImageSize: 0,
    disableFontFace: true,
    ignoreErrors: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    canvasMaxAreaInBytes: 0,
    fontExtraProperties: false,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: null,
    cMapPacked: true,
    iccUrl: null,
    standardFontDataUrl: null,
    wasmUrl: null,
    enableWebGPU: false,
  },
};

async function readPage(pdf: PdfJs, document: string, pageIndex: number, label?: string) {
  const { view } = await pdf.ask<{ view: PdfPage['box'] }>(document, 'GetPage', { pageIndex });
  const items: PdfItem[] = [];
  const question = {
    pageId: pageIndex,
    pageIndex,
    includeMarkedContent: false,
    disableNormalization: false,
  };
  await pdf.askInParts(document, 'GetTextContent', question, (part) => {
    for (const item of (part as Part).items) {
      if (item.str.trim() !== '') items.push(itemOf(item));
    }
    return items.length < mostItems;
  });
  return { box: view, items, ...(label ? { label } : {}) };
}

function itemOf({ str, transform, width, height, fontName }: Part['items'][number]): PdfItem {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const angle = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) * 90;
  const length = angle % 180 === 0 ? width : height;
  return { text: str, x, y, width: length, size: Math.hypot(c, d), font: fontName, angle };
}

function none(): undefined {
  return undefined;
}

/** So far from its end a whole file says that it ends, and from its start how many pages it has. */
const looked = 2048;

function marksIn(bytes: Uint8Array): Marks {
  const latin = new TextDecoder('latin1');
  const head = latin.decode(bytes.subarray(0, looked));
  const tail = latin.decode(bytes.subarray(-looked));
  const count = /\/Linearized\b/.test(head) ? /\/N (\d{1,6})\b/.exec(head)?.[1] : undefined;
  return {
    hasImages: holdsImages(bytes),
    isCut: !tail.includes('%%EOF'),
    linearized: Number(count ?? 0),
  };
}

/** The dictionary of an image is never packed away, so the bytes show it. */
function holdsImages(bytes: Uint8Array): boolean {
  const mark = [...'/Image'].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x2f); at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
    if (mark.every((code, i) => bytes[at + i] === code)) return true;
  }
  return false;
}

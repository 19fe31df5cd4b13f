import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { isPdf } from '../core/read/pdf/is-pdf';
import { readTextFile } from '../core/read/text-file';
import type { GivenFile } from './protocol';

/** Larger files than this are told of and left alone; a browser may end a page that needs more. */
const mostBytes = 256 * 2 ** 20;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the text of a PDF; undefined where there is no reader of PDFs. */
export type ReadPdf = typeof import('../pdf/read-pdf-file').readPdfFile;

/** The text of a file that a reader gave; what is wrong with it joins `unread`. */
export async function textOfFile(
  { name, file }: GivenFile,
  unread: Problem[],
  onPage: (share: number) => void,
  pdfReader: () => Promise<ReadPdf | undefined>,
): Promise<TextFile | undefined> {
  if (!(file instanceof File)) return { ...file, name };
  const place = { file: name, line: 1, column: 1 };
  if (file.size > mostBytes) {
    unread.push({ code: 'too-large', place, facts: { name, megabytes: mostBytes / 2 ** 20 } });
    return undefined;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const readPdf = isPdf(bytes) ? await pdfReader() : undefined;
    const { value, problems } = readPdf
      ? await readPdf(name, bytes, onPage)
      : readTextFile(name, bytes, utf8);
    unread.push(...problems);
    return value;
  } catch {
    unread.push({ code: 'file-unreadable', place, facts: { name } });
    return undefined;
  }
}

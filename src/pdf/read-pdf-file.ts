import type { Reading } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { readPdfText } from '../core/read/pdf-text';
import { type OnPage, readPdf } from './read-pdf';

/** The text of a PDF and what is wrong with it. The bytes are used up. */
export async function readPdfFile(
  name: string,
  bytes: Uint8Array,
  onPage?: OnPage,
): Promise<Reading<TextFile | undefined>> {
  return readPdfText(name, await readPdf(bytes, onPage));
}

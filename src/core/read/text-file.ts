import type { Problem, ProblemFacts, Reading } from '../model/problem';
import { placesIn, type TextFile } from '../model/source';
import { decode, isBinary, type Utf8Decoder } from './decode';
import { formatOf } from './format';
import { kindOfFile } from './kind-of-file';
import { decodeUtf8 } from './utf8';

/**
 * A file's bytes as text. No text (undefined) and a problem where they are none, as a PDF's; or where
 * they would have to be guessed for a claims file or a source text, for offsets and fingerprints
 * allow no guess. `guess`: it is a list, whose letters alone count, and is read by a guess too.
 */
export function readTextFile(
  name: string,
  bytes: Uint8Array,
  platform?: Utf8Decoder,
  { guess = false }: { readonly guess?: boolean } = {},
): Reading<TextFile | undefined> {
  const file = { name, ...decode(bytes, platform) };
  const kind = otherKind(file, bytes);
  const isText =
    !isBinary(file.text) &&
    kind === undefined &&
    (guess || !file.guessed || kindOfFile(file) === 'bibliography');
  if (isText && bytes.length > 0) return { value: file, problems: [] };
  const other = kind === undefined ? notPdf(name, bytes) : undefined;
  if (isText && other === undefined) return { value: file, problems: [] };
  return { value: undefined, problems: [other ?? notText(name, bytes, kind)] };
}

type OtherKind = NonNullable<ProblemFacts['not-text']['kind']>;

/** What readers take for a bibliography or a text, and is none. */
function otherKind(file: TextFile, bytes: Uint8Array): OtherKind | undefined {
  // A whole one is taken apart before it comes here; a text so called is read.
  if (/\.zip$/i.test(file.name) && (bytes.length === 0 || isBinary(file.text))) return 'archive';
  if (file.text.startsWith('%PDF-')) return 'pdf';
  const isPage = /^\s{0,1000}<(?:!doctype html|html)[\s>]/i.test(file.text.slice(0, 2000));
  return isPage && formatOf({ ...file, name: '' }) === undefined ? 'web page' : undefined;
}

/** What a file called "….pdf" is where it is no PDF and no text either. */
function notPdf(name: string, bytes: Uint8Array): Problem | undefined {
  if (!/\.pdf$/i.test(name)) return undefined;
  const place = { file: name, line: 1, column: 1 };
  return { code: bytes.length === 0 ? 'pdf-empty' : 'not-a-pdf', place, facts: { name } };
}

/** Placed at the first byte that is not UTF-8 (or at a U+FFFD that was there before it). */
function notText(name: string, bytes: Uint8Array, kind: OtherKind | undefined): Problem {
  const { text } = decodeUtf8(bytes);
  const place = placesIn({ name, text })(
    kind === undefined ? Math.max(0, text.indexOf('\ufffd')) : 0,
  );
  return { code: 'not-text', place, facts: kind === undefined ? { name } : { name, kind } };
}

import type { Problem, Reading } from '../model/problem';
import { placesIn, type TextFile } from '../model/source';
import { decode, isBinary, type Utf8Decoder } from './decode';
import { kindOfFile } from './kind-of-file';
import { decodeUtf8 } from './utf8';

/**
 * A file's bytes as text. No text (undefined) and a problem where they are none, as a PDF's; or where
 * they would have to be guessed for a claims file or a source text, for offsets and fingerprints
 * allow no guess.
 */
export function readTextFile(
  name: string,
  bytes: Uint8Array,
  platform?: Utf8Decoder,
): Reading<TextFile | undefined> {
  const file = { name, ...decode(bytes, platform) };
  const isText = !isBinary(file.text) && !(file.guessed && kindOfFile(file) !== 'bibliography');
  if (isText) return { value: file, problems: [] };
  return { value: undefined, problems: [notText(name, bytes)] };
}

/** Placed at the first byte that is not UTF-8 (or at a U+FFFD that was there before it). */
function notText(name: string, bytes: Uint8Array): Problem {
  const { text } = decodeUtf8(bytes);
  const place = placesIn({ name, text })(Math.max(0, text.indexOf('\ufffd')));
  return { code: 'not-text', place, facts: { name } };
}

import { fold } from '../../model/fold';

/** More of a text than this is not compared. */
const longest = 2_000;

/**
 * A name, thesis or claim made equal to what another hand may write for it: without case, accents,
 * punctuation, and with one space between words. Of signs alone it keeps the signs.
 */
export function plainForm(text: string): string {
  const folded = fold(text.slice(0, longest));
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || folded;
}

import type { TextFile } from './source';

/** Words that a text writes with a hyphen in the middle of a line, in small letters. Linear. */
export function hyphenatedWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{1,30}(?:-[\p{L}\p{M}]{1,30}){1,3}/gu));
}

const known = new WeakMap<TextFile, ReadonlySet<string>>();
const broken =
  /([\p{L}\p{M}-]{0,40}\p{Ll})-[^\S\n]{0,9}\n[^\S\n]{0,9}(?=(\p{Ll}[\p{L}\p{M}]{0,40}))/gu;

/**
 * A part of a text as it is shown, with words whole that a line's end breaks; the hyphen stays where the text has
 * that word with one elsewhere.
 */
export function withWholeWords(file: TextFile, part: string): string {
  return part.replace(broken, (_, start: string, end: string) => {
    const words = known.get(file) ?? hyphenatedWords(file.text);
    known.set(file, words);
    return words.has(`${start}-${end}`.toLowerCase()) ? `${start}-` : start;
  });
}

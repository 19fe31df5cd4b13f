import type { Charset } from '../../model/entry-form';
import { nameOf, nameText } from '../../model/name-text';
import { readNames } from '../../read/bibtex/names';
import { bibtexNames } from '../../write/bibtex-names';
import { texLetters } from './tex-letters';
import { partsOf, tidyName } from './tidy-text';

/** A list of names as BibTeX has it: each as it is printed there, what parts them, and what it says. */
interface NameList {
  readonly names: readonly { readonly raw: string; readonly text: string }[];
  /** One less than there are names. */
  readonly between: readonly string[];
}

const others = 'others';

/** The names of a field as a reader sees them, "Olson, Eric; UNODC"; undefined where they cannot be told apart so. */
export function namesText(raw: string, usePrefix: boolean): string | undefined {
  return nameListOf(raw, usePrefix)
    ?.names.map(({ text }) => text)
    .join('; ');
}

/** Names as BibTeX takes them apart; those that the field had already stay as they are printed there. */
export function namesInBibtex(
  text: string,
  before: string,
  usePrefix: boolean,
  charset: Charset,
): string | undefined {
  const list = nameListOf(before, usePrefix) ?? { names: [], between: [] };
  const known = new Map(list.names.map(({ raw, text: one }) => [one, raw]));
  const written = partsOf(text).map((part) => known.get(part) ?? writtenName(part, charset));
  if (written.includes(undefined)) return undefined;
  const [usual = ' and '] = list.between;
  return written.map((one, i) => (i === 0 ? '' : (list.between[i - 1] ?? usual)) + one).join('');
}

function writtenName(part: string, charset: Charset): string | undefined {
  return part === others ? others : texLetters(bibtexNames([nameOf(part)]), charset);
}

function nameListOf(value: string, usePrefix: boolean): NameList | undefined {
  const { raws, between } = splitAtAnd(value);
  const names = raws.flatMap((raw) => {
    if (raw === others) return [{ raw, text: others }];
    return readNames(raw, usePrefix).map((name) => ({ raw, text: tidyName(nameText(name)) }));
  });
  const isPlain = ({ text }: { text: string }) => text !== '' && !/;|^ | {2}| $/.test(text);
  return names.length === raws.length && names.every(isPlain) ? { names, between } : undefined;
}

/** At every `and` between blanks outside braces. */
function splitAtAnd(value: string): {
  readonly raws: readonly string[];
  readonly between: readonly string[];
} {
  const raws: string[] = [];
  const between: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charAt(i);
    if (unit === '\\') i++;
    else if (unit === '{') depth++;
    else if (unit === '}') depth--;
    else if (depth === 0 && /\s/.test(unit)) {
      const and = /^\s+and\s+/i.exec(value.slice(i, i + 200))?.[0];
      if (and === undefined) continue;
      raws.push(value.slice(start, i));
      between.push(and);
      start = i + and.length;
      i = start - 1;
    }
  }
  raws.push(value.slice(start));
  // What stands around the list is no part of its names.
  return { raws: raws.map((raw) => raw.trim()), between };
}

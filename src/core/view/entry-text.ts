import {
  bibtexKnownFields,
  cslKnownFields,
  knownField,
  risKnownFields,
} from '../model/entry-fields';
import type { EntryField, FieldFault, FormFormat } from '../model/entry-form';
import { clipped } from './labels';
import { counted, listed } from './words';

const rowsOf = {
  bibtex: bibtexKnownFields,
  'csl-json': cslKnownFields,
  ris: risKnownFields,
} as const;

/** What a reader calls a field, in whatever format: "published in"; one that nobody knows by its own name. */
export function fieldWords(name: string): string {
  const known = Object.values(rowsOf).flatMap((rows) => knownField(rows, name) ?? []);
  return known[0]?.words ?? name;
}

/** "published in (journal)": the field's own name stands behind where it is another word. */
export function fieldLabel(format: FormFormat, name: string): string {
  const words = knownField(rowsOf[format], name)?.words ?? name;
  return words.toLowerCase() === name.toLowerCase() ? words : `${words} (${name})`;
}

const faults: Readonly<Record<FieldFault, string>> = {
  braces: 'Each { needs its }, or the entry would end here.',
  quote: 'A quotation mark would end this value; put it in braces: {"}.',
  date: 'This is no date; write 2016, 2016-05-03, 2010/2012, or forthcoming.',
  doi: 'This is no DOI; one begins with 10., as 10.1177/0002716217752330.',
  address: 'An address has no blanks, braces, quotation marks or backslashes.',
  letter: 'The file’s encoding has no room for one of these letters; save it as UTF-8 first.',
  unreadable: 'This would be read as something else; write it another way.',
};

export function fieldFaultText(fault: FieldFault): string {
  return faults[fault];
}

/** Why a work cannot be corrected here, and what to do; `place`: "works.nbib, line 12". */
export function notCorrectable(place: string): string {
  return `Its entry cannot be corrected here: change it in ${place}, and open the file again.`;
}

/** What becomes of a file when an entry leaves it. */
export function removalText(file: string): string {
  return `Its entry leaves ${file} in this debate. A file on a disk stays as it is until you save over it; if others work with it too, tell them before you do.`;
}

/** What hangs on a work, a sentence each. */
export function hangingText({
  stances,
  passages,
  words,
}: {
  readonly stances: number;
  readonly passages: number;
  readonly words: number;
}): readonly string[] {
  return [
    ...(stances === 0
      ? []
      : [`It has ${counted(stances, 'stance')}, which ${restText(stances, passages)}.`]),
    ...(words === 0 ? [] : [`${counted(words, 'stance')} of other works rest on its word.`]),
  ];
}

function restText(stances: number, passages: number): string {
  const rest = stances === 1 ? 'rests' : 'rest';
  return passages === 0 ? `${rest} on no passage` : `${rest} on ${counted(passages, 'passage')}`;
}

/** "3 cites in 1 text lead to it, and will lead to no work."; undefined where no open text cites it. */
export function citedText(cites: number, texts: number): string | undefined {
  if (cites === 0) return undefined;
  const lead = cites === 1 ? 'leads' : 'lead';
  return `${counted(cites, 'cite')} in ${counted(texts, 'text')} ${lead} to it, and will lead to no work.`;
}

/** "a and b take fields from it, and lose them."; undefined where none does. */
export function childrenText(children: readonly string[]): string | undefined {
  if (children.length === 0) return undefined;
  const shown = children.slice(0, 5).map((key) => clipped(key, 40));
  const more = children.length - shown.length;
  const names = listed(more > 0 ? [...shown, counted(more, 'other')] : shown);
  return children.length === 1
    ? `${names} takes fields from it, and loses them.`
    : `${names} take fields from it, and lose them.`;
}

/** What to know of a field before it is changed; undefined where there is nothing. */
export function fieldNote({ pieces, kind, fixed }: EntryField): string | undefined {
  if (fixed) return 'It has parts, which only the file itself can change.';
  if (pieces !== undefined) return `Put together in the file: ${pieces}. A change replaces that.`;
  return kind === 'raw' ? 'As it stands in the file.' : undefined;
}

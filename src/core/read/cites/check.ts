import type { Cite, CiteFinding, ListedReference, ReferenceId } from '../../model/article';
import { compare, type Problem, type ProblemCode, type ProblemFacts } from '../../model/problem';
import { placesIn, type Span, type TextFile } from '../../model/source';
import { wordsOfXml } from '../../model/words-of-xml';
import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';
import { listedTwice, neverCited } from './check-entries';
import { citesByComma } from './comma-separators';
import { shortNameFindings } from './short-name-findings';
import { unexplainedNames } from './unexplained-names';

export interface Checked {
  readonly references: readonly ListedReference[];
  /** Where each stands among them. */
  readonly places: ReadonlyMap<ReferenceId, number>;
  readonly cites: readonly Cite[];
  readonly keys: readonly EntryKeys[];
  /** Whether the text has a list; a reader's own works need not all be cited. */
  readonly isPrinted: boolean;
  /** The greatest number of an entry. */
  readonly last: number;
}

/** A finding before its place is known. */
export interface Found {
  readonly fault: Fault;
  readonly span: Span;
  readonly cite?: number;
  readonly likely?: readonly ReferenceId[];
}

export type Fault = {
  readonly [C in ProblemCode]: { readonly code: C; readonly facts: ProblemFacts[C] };
}[ProblemCode];

/** Tells what does not fit between the cites of a text and its list, sorted by place. Nothing is corrected. */
export function checkCites(
  file: TextFile,
  { isXml, ...list }: Omit<Checked, 'places' | 'last'> & { readonly isXml: boolean },
): readonly CiteFinding[] {
  const inWords = (cite: Cite) => ({ ...cite, text: wordsOfXml(cite.text) });
  const checked = {
    ...list,
    cites: isXml ? list.cites.map(inWords) : list.cites,
    places: new Map(list.references.map(({ id }, i) => [id, i])),
    last: list.references.reduce((most, { number }, i) => Math.max(most, number ?? i + 1), 0),
  };
  const placeOf = placesIn(file);
  const unexplained = unexplainedNames(file.text, checked);
  const found: readonly Found[] = [
    ...checked.cites.flatMap((cite, i) => ofCite(checked, cite, i, unexplained.get(i))),
    ...citesByComma(file.text, checked.cites),
    ...shortNameFindings(file.text, checked),
    ...neverCited(checked),
    ...listedTwice(checked, (offset) => placeOf(offset).line),
    ...withoutList(checked),
  ];
  return found
    .map(({ fault, span, cite, likely = [] }): CiteFinding => {
      const problem = { ...fault, place: placeOf(span.start) } as Problem;
      return {
        problem,
        start: span.start,
        end: span.end,
        likely,
        ...(cite !== undefined && { cite }),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.problem.code, b.problem.code));
}

function withoutList({ references, cites }: Checked): readonly Found[] {
  if (references.length > 0 || cites.length === 0) return [];
  return [{ fault: { code: 'no-reference-list', facts: {} }, span: { start: 0, end: 0 } }];
}

/** `unexplained`: of a short name that is written out nowhere, the entries that it may shorten. */
function ofCite(
  checked: Checked,
  cite: Cite,
  index: number,
  unexplained: readonly ReferenceId[] | undefined,
): readonly Found[] {
  const fault = faultOf(checked, cite, unexplained);
  const likely = cite.references.length > 0 ? cite.references : (unexplained ?? cite.likely);
  return fault ? [{ fault, span: cite, cite: index, likely }] : [];
}

function faultOf(
  checked: Checked,
  cite: Cite,
  unexplained: readonly ReferenceId[] | undefined,
): Fault | undefined {
  const { references, places, keys } = checked;
  const { text: cited, match } = cite;
  const meant = cite.references[0] ?? cite.likely[0] ?? unexplained?.[0];
  const at = (meant && places.get(meant)) ?? -1;
  const listed = printedOf(references[at]);
  const both = { cited, listed };
  if (cite.thisVolume) return { code: 'this-volume', facts: { cited } };
  if (cite.missing) {
    const { last } = checked;
    return { code: 'number-not-listed', facts: { cited, numbers: cite.missing, last } };
  }
  if (match === 'no-year') {
    const entries = Math.max(1, cite.likely.length);
    return { code: 'year-missing', facts: { cited, entries, ...(entries === 1 && { listed }) } };
  }
  if (match === 'ambiguous')
    return { code: 'ambiguous-cite', facts: { cited, entries: cite.likely.length } };
  if (cite.references.length === 0) {
    if (cite.secondHand || references.length === 0) return undefined;
    const why = unexplained && { unexplained: true as const };
    const likely = listed === '' ? {} : { likely: listed };
    return { code: 'cited-not-listed', facts: { cited, ...likely, ...why } };
  }
  if (match === 'misspelt') return { code: 'misspelt-surname', facts: both };
  if (match === 'other-year') return { code: 'other-year', facts: both };
  if (match === 'year-off') return { code: 'year-differs', facts: both };
  if (match === 'suffix') return { code: 'suffix-differs', facts: both };
  return differsInAccents(cited, keys[at]) ? { code: 'diacritics', facts: both } : undefined;
}

/** An entry as its list prints it; of a reader's own works names, year and title. */
function printedOf(reference: ListedReference | undefined): string {
  if (reference === undefined || reference.clean !== '') return reference?.clean ?? '';
  const { author, editor, issued, title } = reference.item;
  const names = (author ?? editor ?? [])
    .slice(0, 3)
    .map(({ family, literal }) => family ?? literal);
  const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal;
  return [`${names.join(', ')} ${year ?? ''}`.trim(), title].filter(Boolean).join('. ');
}

/** The surname of the first author stands in the cite, but with other accents. */
function differsInAccents(cited: string, keys: EntryKeys | undefined): boolean {
  const family = keys?.authors[0]?.family;
  if (family === undefined || !/[\p{L}]{2}/u.test(cited)) return false;
  const key = nameKey(family);
  if (!nameKey(cited).split(' ').includes(key)) return false;
  return !plain(cited).includes(plain(family));
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

import type { Cite, CiteFinding, ListedReference, ReferenceId } from '../../model/article';
import { compare, type Problem, type ProblemCode, type ProblemFacts } from '../../model/problem';
import { placesIn, type Span, type TextFile } from '../../model/source';
import { wordsOfXml } from '../../model/words-of-xml';
import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';
import { citesByComma } from './comma-separators';
import { shortNameFindings } from './short-name-findings';

export interface Checked {
  readonly references: readonly ListedReference[];
  /** Where each stands among them. */
  readonly places: ReadonlyMap<ReferenceId, number>;
  readonly cites: readonly Cite[];
  readonly keys: readonly EntryKeys[];
  /** Whether the text has a list; a reader's own works need not all be cited. */
  readonly isPrinted: boolean;
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
  { isXml, ...list }: Omit<Checked, 'places'> & { readonly isXml: boolean },
): readonly CiteFinding[] {
  const inWords = (cite: Cite) => ({ ...cite, text: wordsOfXml(cite.text) });
  const checked = {
    ...list,
    cites: isXml ? list.cites.map(inWords) : list.cites,
    places: new Map(list.references.map(({ id }, i) => [id, i])),
  };
  const placeOf = placesIn(file);
  const found: readonly Found[] = [
    ...checked.cites.flatMap((cite, i) => ofCite(checked, cite, i)),
    ...citesByComma(file.text, checked.cites),
    ...shortNameFindings(checked),
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

function ofCite(checked: Checked, cite: Cite, index: number): readonly Found[] {
  const fault = faultOf(checked, cite);
  const likely = cite.references.length > 0 ? [] : cite.likely;
  return fault ? [{ fault, span: cite, cite: index, likely }] : [];
}

function faultOf({ references, places, keys }: Checked, cite: Cite): Fault | undefined {
  const { text: cited, match } = cite;
  const meant = cite.references[0] ?? cite.likely[0];
  const at = (meant && places.get(meant)) ?? -1;
  const listed = references[at]?.clean || (references[at]?.item.title ?? '');
  const both = { cited, listed };
  if (cite.thisVolume) return { code: 'this-volume', facts: { cited } };
  if (match === 'ambiguous')
    return { code: 'ambiguous-cite', facts: { cited, entries: cite.likely.length } };
  if (cite.references.length === 0) {
    if (cite.secondHand || references.length === 0) return undefined;
    return { code: 'cited-not-listed', facts: { cited, ...(listed !== '' && { likely: listed }) } };
  }
  if (match === 'misspelt') return { code: 'misspelt-surname', facts: both };
  if (match === 'other-year') return { code: 'other-year', facts: both };
  if (match === 'year-off') return { code: 'year-differs', facts: both };
  if (match === 'suffix') return { code: 'suffix-differs', facts: both };
  return differsInAccents(cited, keys[at]) ? { code: 'diacritics', facts: both } : undefined;
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

function neverCited({ references, cites, isPrinted }: Checked): readonly Found[] {
  if (cites.length === 0 || !isPrinted) return [];
  const cited = new Set(cites.flatMap((cite) => cite.references));
  const likelyBy = new Map<ReferenceId, string>();
  for (const { references: ids, likely, text } of cites)
    for (const id of ids.length === 0 ? likely : []) if (!likelyBy.has(id)) likelyBy.set(id, text);
  return references.flatMap((reference) => {
    if (cited.has(reference.id)) return [];
    const likely = likelyBy.get(reference.id);
    const facts = { listed: reference.clean, ...(likely !== undefined && { likely }) };
    return [
      {
        fault: { code: 'listed-never-cited' as const, facts },
        span: reference,
        likely: [reference.id],
      },
    ];
  });
}

/** The same authors, year and title. */
function listedTwice(
  { references, keys, isPrinted }: Checked,
  lineOf: (offset: number) => number,
): readonly Found[] {
  if (!isPrinted) return [];
  const first = new Map<string, ListedReference>();
  return references.flatMap((reference, i) => {
    const { title, issued, surnames, authors } = keys[i] as EntryKeys;
    if (title === undefined || authors.length === 0) return [];
    const same = JSON.stringify([nameKey(title), issued?.year, issued?.suffix, surnames[0]?.[0]]);
    const before = first.get(same);
    if (!before) first.set(same, reference);
    if (!before || nameKey(title).length < 12) return [];
    const facts = { listed: reference.clean, firstLine: lineOf(before.start) };
    return [
      { fault: { code: 'listed-twice' as const, facts }, span: reference, likely: [before.id] },
    ];
  });
}

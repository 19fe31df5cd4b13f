import type { ReasonSame, SameWorks } from '../analysis/find-same-works';
import { type Identifiers, identifiersOf } from '../analysis/same-works/identifiers';
import { hasOthers } from '../model/and-others';
import type { Work } from '../model/bibliography';
import {
  type CslDate,
  type CslItem,
  type CslName,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
} from '../model/csl';
import { fold } from '../model/fold';
import { shortName } from './labels';
import { untrusted } from './untrusted-text';
import { counted } from './words';

/** A variable of which entries of one work say different things, for a reader to decide by. */
export interface Difference {
  /** "page", "title", "date of issue". */
  readonly name: string;
  /** What each work says, in the order of the group; '' where it says nothing. */
  readonly values: readonly string[];
}

/** Why the works of a group are taken for one: a sentence without its stop. */
export function sameWorkReason(
  { because }: Pick<SameWorks, 'because'>,
  works: readonly Work[],
): string {
  return reasons[because](
    works.map(({ item }) => identifiersOf(item)),
    works,
  );
}

const reasons: {
  readonly [R in ReasonSame]: (all: readonly Identifiers[], works: readonly Work[]) => string;
} = {
  DOI: (all) => `The same DOI${shared(all, 'doi')}`,
  identifier: (all) =>
    all.every(({ pmid }) => pmid !== '')
      ? `The same PMID${shared(all, 'pmid')}`
      : all.every(({ pmcid }) => pmcid !== '')
        ? `The same PMCID${shared(all, 'pmcid', 'PMC')}`
        : 'The same ISBN',
  'title, year and first author': (_, works) =>
    new Set(works.map(({ item }) => fold(item.title ?? ''))).size === 1
      ? 'The same title, year and first author'
      : 'Nearly the same title, year and first author',
  'volume, page, year and first author': () =>
    'The same volume, page, year and first author, and nearly the same title',
};

/** ", 10.1000/x" where all have it; a group may hold entries that another of it led to. */
function shared(all: readonly Identifiers[], kind: 'doi' | 'pmid' | 'pmcid', before = ''): string {
  const [first, ...others] = new Set(all.map((identifiers) => identifiers[kind]));
  return first && others.length === 0 ? `, ${before}${untrusted(first, 80)}` : '';
}

/** "2 entries: the same DOI, 10.1000/x", for a list in the terminal. */
export function sameWorkLine(group: SameWorks, works: readonly Work[]): string {
  const reason = sameWorkReason(group, works);
  const inside = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return `${counted(works.length, 'entry', 'entries')}: ${inside}`;
}

/** Variables of which two or more works say different things; what only one says is no difference. */
export function differencesOf(works: readonly Work[]): readonly Difference[] {
  return [{ name: 'kind', of: ({ type }: CslItem) => type.replaceAll('-', ' ') }, ...variables]
    .map(({ name, of }) => ({ name, values: works.map(({ item }) => of(item)) }))
    .filter(({ values }) => new Set(values.filter(isSaid).map(fold)).size > 1)
    .map(({ name, values }) => ({ name, values: values.map((value) => untrusted(value, 200)) }));
}

/** Whom "et al." stands for, a longer list may name: it says the same, and more. */
function isSaid(value: string, _: number, values: readonly string[]): boolean {
  if (!value.endsWith(`; ${etAl}`)) return value !== '';
  const named = value.slice(0, -etAl.length);
  return !values.some((other) => other !== value && other.startsWith(named));
}

const etAl = 'et al.';

/** Names that CSL gives its variables and a reader does not. */
const plainNames: ReadonlyMap<string, string> = new Map([
  ['author', 'authors'],
  ['editor', 'editors'],
  ['translator', 'translators'],
  ['issued', 'date of issue'],
  ['accessed', 'date of access'],
  ['container-title', 'published in'],
  ['container-title-short', 'published in, in short'],
  ['collection-title', 'series'],
  ['collection-number', 'number in the series'],
  ['publisher-place', 'place'],
  ['title-short', 'short title'],
  ['number-of-pages', 'pages in all'],
  ['number-of-volumes', 'volumes in all'],
  ['archive_location', 'place in the archive'],
  ['annote', 'annotation'],
  ['keyword', 'keywords'],
]);

const upperCase = /^[A-Z]+$/;

const variables = [
  ...cslNameVariables.map((v) => ({ name: plainName(v), of: (i: CslItem) => namesText(i[v]) })),
  ...cslTextVariables.map((v) => ({ name: plainName(v), of: (i: CslItem) => i[v] ?? '' })),
  ...cslDateVariables.map((v) => ({ name: plainName(v), of: (i: CslItem) => dateText(i[v]) })),
];

function plainName(variable: string): string {
  const name = plainNames.get(variable);
  return name ?? (upperCase.test(variable) ? variable : variable.replace(/[-_]/g, ' '));
}

function namesText(names: readonly CslName[] = []): string {
  const people = names.map((n) => [n.given, shortName(n), n.suffix].filter(Boolean).join(' '));
  return (hasOthers(names) ? [...people, etAl] : people).join('; ');
}

/** "2018-03-01", "1990–1995". */
function dateText(date: CslDate = {}): string {
  const parts = (date['date-parts'] ?? []).map((part) =>
    part.map((n) => String(n).padStart(2, '0')).join('-'),
  );
  return parts.join('–') || (date.literal ?? '');
}

import { type Hand, hands, type StanceKind, stanceKinds } from '../model/stance';
import { type SourceKind, sourceKinds } from './kind-of-source';
import { type ReferenceStyle, referenceStyles } from './reference-style';
import { wellFormed } from './well-formed';

export const edgeKinds = ['stance', 'cited-together', 'cites'] as const;
export type EdgeKind = (typeof edgeKinds)[number];
export const sortKeys = ['label', 'year', 'kind', 'position', 'cites'] as const;
export type SortKey = (typeof sortKeys)[number];
/** By a column of the table, or by the stances on one position: `position:takeover`. */
export type Sort = SortKey | `position:${string}`;

/** What fills the middle of the page. */
export const panes = ['map', 'text', 'files'] as const;
export type Pane = (typeof panes)[number];

/** What stands beside the middle, below the card. */
export const besides = ['works', 'divide', 'matrix', 'timeline', 'code'] as const;
export type Beside = (typeof besides)[number];

/**
 * What the reader chooses; the page is derived from it and the debate. An empty list means "no limit".
 * Works and positions are named as the files name them, for a link must outlive a session.
 */
export interface Choices {
  readonly work?: string | undefined;
  /** Where a passage begins in its source text, to be brought into sight. */
  readonly passage?: number | undefined;
  /** The source text in which the passage stands (see `text-address.ts`); needed where several are open. */
  readonly text?: string | undefined;
  readonly query: string;
  readonly positions: readonly string[];
  readonly stances: readonly StanceKind[];
  readonly kinds: readonly SourceKind[];
  readonly hands: readonly Hand[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** A finding whose works are to be shown alone: `bridges`, `first`, … (see `finding-text.ts`). */
  readonly finding?: string | undefined;
  readonly pane: Pane;
  readonly beside: Beside;
  readonly edges: readonly EdgeKind[];
  readonly sort: Sort;
  readonly descending: boolean;
  /** The style of the reference on a work's card. */
  readonly style: ReferenceStyle;
}

export const defaultChoices: Choices = {
  query: '',
  positions: [],
  stances: [],
  kinds: [],
  hands: [],
  pane: 'map',
  beside: 'works',
  edges: ['stance', 'cited-together'],
  sort: 'label',
  descending: false,
  style: 'apa',
};

/** A link is untrusted: what is longer than this is not read. */
const longest = 20_000;

/** One row a parameter of the address: how it is written (undefined: the default, left out) and read. */
interface Parameter {
  readonly write: (choices: Choices) => string | undefined;
  readonly read: (value: string) => Partial<Choices> | undefined;
}

const parameters: Readonly<Record<string, Parameter>> = {
  work: { write: (c) => c.work, read: (work) => ({ work }) },
  passage: {
    write: (c) => c.passage?.toString(),
    read: (v) => (/^\d{1,9}$/.test(v) ? { passage: Number(v) } : undefined),
  },
  text: { write: (c) => c.text, read: (text) => ({ text }) },
  q: { write: (c) => c.query || undefined, read: (query) => ({ query }) },
  position: {
    write: (c) => (c.positions.length > 0 ? c.positions.map(encoded).join(',') : undefined),
    read: (v) => ({ positions: v.split(',').map(decoded) }),
  },
  stance: wordList('stances', stanceKinds),
  kind: wordList('kinds', sourceKinds),
  hand: wordList('hands', hands),
  from: { write: (c) => c.from?.toString(), read: (v) => year(v, (from) => ({ from })) },
  to: { write: (c) => c.to?.toString(), read: (v) => year(v, (to) => ({ to })) },
  finding: { write: (c) => c.finding, read: (finding) => ({ finding }) },
  pane: {
    write: (c) => (c.pane === 'map' ? undefined : c.pane),
    read: (v) => {
      const pane = panes.find((p) => p === v);
      return pane && { pane };
    },
  },
  beside: {
    write: (c) => (c.beside === defaultChoices.beside ? undefined : c.beside),
    read: (v) => {
      const beside = besides.find((b) => b === v);
      return beside && { beside };
    },
  },
  edges: {
    write: (c) => (same(c.edges, defaultChoices.edges) ? undefined : c.edges.join(',') || 'none'),
    read: (v) => (v === 'none' ? { edges: [] } : words(v, edgeKinds, (edges) => ({ edges }))),
  },
  sort: {
    write: (c) =>
      c.sort === 'label' && !c.descending ? undefined : `${c.descending ? '-' : ''}${c.sort}`,
    read: (v) => {
      const sort = sortNamed(v.replace(/^-/, ''));
      return sort && { sort, descending: v.startsWith('-') };
    },
  },
  style: {
    write: (c) => (c.style === defaultChoices.style ? undefined : c.style),
    read: (v) => {
      const style = referenceStyles.find((s) => s === v);
      return style && { style };
    },
  },
};

/** The part of an address after `#`; empty for the defaults. */
export function writeChoices(choices: Choices): string {
  const pairs = Object.entries(parameters).flatMap(([name, { write }]) => {
    const value = write(choices);
    return value === undefined ? [] : [`${name}=${encoded(value)}`];
  });
  return pairs.join('&');
}

/** Reads it back. What is not ours, or no longer valid, is left out and named, never an error. */
export function readChoices(address: string): { choices: Choices; ignored: readonly string[] } {
  const text = address.replace(/^#/, '');
  if (text.length > longest)
    return { choices: defaultChoices, ignored: ['a link of over 20,000 characters'] };
  let choices = defaultChoices;
  const ignored: string[] = [];
  for (const pair of text.split('&').filter(Boolean)) {
    const [name = '', ...rest] = pair.split('=');
    const row = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const part = row?.read(decoded(rest.join('=')));
    if (part === undefined) ignored.push(decoded(pair).slice(0, 60));
    else choices = { ...choices, ...part };
  }
  return { choices, ignored };
}

const byPosition = 'position:';

export function sortByPosition(id: string): Sort {
  return `${byPosition}${id}`;
}

/** The position whose stances are sorted by, where the order is by one. */
export function sortedPosition(sort: Sort): string | undefined {
  return sort.startsWith(byPosition) ? sort.slice(byPosition.length) : undefined;
}

function sortNamed(name: string): Sort | undefined {
  const key = sortKeys.find((known) => known === name);
  return key ?? (name.startsWith(byPosition) ? (name as Sort) : undefined);
}

function wordList<F extends 'stances' | 'kinds' | 'hands', W extends string>(
  field: F,
  known: readonly W[],
): Parameter {
  return {
    write: (c) => c[field].join(',') || undefined,
    read: (v) => words(v, known, (found) => ({ [field]: found })),
  };
}

function words<W extends string, T>(
  value: string,
  known: readonly W[],
  make: (words: readonly W[]) => T,
): T | undefined {
  const given = value.split(',');
  const found = known.filter((word) => given.includes(word));
  return found.length > 0 && given.every((g) => known.some((k) => k === g))
    ? make(found)
    : undefined;
}

function year<T>(value: string, make: (year: number) => T): T | undefined {
  return /^-?\d{1,4}$/.test(value) ? make(Number(value)) : undefined;
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

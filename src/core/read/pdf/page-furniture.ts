import type { Fragment } from './fragments';

/** What a file prints round the text of its pages. */
export interface PageFurniture {
  readonly fragments: ReadonlySet<Fragment>;
  /** What is to be added to a page's place in the file, from 0, to give the number printed on it. */
  readonly firstNumber: number | undefined;
}

/** A page's height and what stands on it. */
export interface PageOfFragments {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** So many rows from the edge may be furniture. */
const edgeRows = 3;
/** Running heads are short. */
const longest = 120;
/** Furniture stands in this part of the page above and below. */
const margin = 0.2;

interface Row {
  readonly page: number;
  /** How many rows from the edge, from 0. */
  readonly from: number;
  readonly edge: 'top' | 'bottom';
  readonly fragments: readonly Fragment[];
}

/**
 * Finds running heads and page numbers: words that come back at the edge of several pages, but for their numbers,
 * and numbers at the edge that grow with the pages or stand there alone.
 */
export function findPageFurniture(pages: readonly PageOfFragments[]): PageFurniture {
  const rows = pages.flatMap(({ height, fragments }, page) => edgesOf(page, height, fragments));
  const agreed = firstNumberIn(rows, pages.length);
  const found = new Set<Fragment>(repeated(rows));
  const alone = agreed === undefined ? rows.flatMap(aloneNumber) : [];
  for (const one of alone) found.add(one);
  const firstNumber = agreed ?? onlyNumber(alone, pages.length);
  for (const row of rows) {
    const numbered = row.fragments.filter(({ text }) => {
      return firstNumber !== undefined && numbersAtEdge(text).includes(row.page + firstNumber);
    });
    for (const one of numbered) if (isNumber(one.text) || row.from === 0) found.add(one);
    if (numbered.length > 0 && row.from === 0 && row.fragments.every(isShort)) {
      for (const one of row.fragments) found.add(one);
    }
  }
  return { fragments: found, firstNumber };
}

/** The outermost row of a page where it is a number and nothing else: too few pages may have one to grow with them. */
function aloneNumber({ from, fragments }: Row): readonly Fragment[] {
  const [only, second] = fragments;
  const isAlone = from === 0 && only !== undefined && second === undefined;
  return isAlone && /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$/.test(only.text.trim()) ? [only] : [];
}

/** Of a single page the number printed on it. */
function onlyNumber(alone: readonly Fragment[], pages: number): number | undefined {
  const [only, second] = alone;
  if (pages !== 1 || only === undefined || second !== undefined) return undefined;
  return Number(/\d+/.exec(only.text)?.[0]);
}

function edgesOf(page: number, height: number, fragments: readonly Fragment[]): readonly Row[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  const edge = (from: readonly Fragment[], name: Row['edge']): Row[] => {
    const rows: { page: number; from: number; edge: Row['edge']; fragments: Fragment[] }[] = [];
    for (const fragment of from) {
      const depth = name === 'top' ? fragment.y : height - fragment.y;
      if (depth > margin * height) break;
      const last = rows.at(-1);
      if (last && Math.abs((last.fragments[0] as Fragment).y - fragment.y) <= 3)
        last.fragments.push(fragment);
      else if (rows.length === edgeRows) break;
      else rows.push({ page, from: rows.length, edge: name, fragments: [fragment] });
    }
    return rows;
  };
  return [...edge(sorted, 'top'), ...edge(sorted.reverse(), 'bottom')];
}

/** Words that stand at the same edge of two pages or more. */
function repeated(rows: readonly Row[]): readonly Fragment[] {
  const byWords = new Map<string, { fragment: Fragment; page: number }[]>();
  for (const { edge, page, fragments } of rows) {
    for (const fragment of fragments) {
      const words = fragment.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
      if (!isShort(fragment) || !/\p{L}{3}/u.test(words)) continue;
      const key = `${edge} ${words}`;
      const same = byWords.get(key);
      if (same) same.push({ fragment, page });
      else byWords.set(key, [{ fragment, page }]);
    }
  }
  return [...byWords.values()].flatMap((same) => {
    // A running head repeats the title, in smaller letters.
    const sizes = same.map(({ fragment }) => fragment.size).sort((a, b) => a - b);
    const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
    const heads = same.filter(({ fragment }) => fragment.size < 1.15 * usual);
    const pages = new Set(heads.map(({ page }) => page));
    return pages.size > 1 ? heads.map(({ fragment }) => fragment) : [];
  });
}

/** The difference between printed numbers and places that most pages agree on; two pages and half of all at least. */
function firstNumberIn(rows: readonly Row[], pages: number): number | undefined {
  const votes = new Map<number, Set<number>>();
  for (const { page, fragments } of rows) {
    for (const number of fragments.flatMap(({ text }) => numbersAtEdge(text))) {
      const first = number - page;
      const voters = votes.get(first) ?? new Set();
      votes.set(first, voters.add(page));
    }
  }
  const best = [...votes].sort((a, b) => b[1].size - a[1].size || a[0] - b[0])[0];
  return best && best[1].size >= Math.max(2, pages / 2) ? best[0] : undefined;
}

function numbersAtEdge(text: string): readonly number[] {
  if (text.length > longest) return [];
  const numbers = [/^\D{0,2}(\d{1,5})\b/.exec(text)?.[1], /\b(\d{1,5})\D{0,2}$/.exec(text)?.[1]];
  return numbers.flatMap((number) => (number === undefined ? [] : [Number(number)]));
}

function isNumber(text: string): boolean {
  return /^\D{0,6}\d{1,5}(?: (?:of|\/) \d{1,5})?\D{0,2}$/.test(text);
}

function isShort({ text }: Fragment): boolean {
  return text.length <= longest;
}

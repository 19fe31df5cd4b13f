import type { Line } from './lines';

/** Running heads are short. */
const longest = 100;
/** A page has at least so many lines between two numbers that belong to pages. */
const pageLines = 8;

/**
 * What a page prints round its text: page numbers and running heads. A number alone on its line is a
 * page's where the next such number, some lines on, is one more; a line is a running head where it
 * touches one of those, or comes back with another number at its edge.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const furniture = pageNumbers(lines);
  for (const heads of repeatedLines(lines)) {
    const touching = heads.filter((at) => touches(lines, furniture, at));
    const chosen = touching.length >= 2 ? touching : numberedHeads(lines, heads);
    for (const at of chosen) furniture.add(at);
  }
  return furniture;
}

function pageNumbers(lines: readonly Line[]): Set<number> {
  const numbered = lines.flatMap(({ text }, at) =>
    /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$/.test(text)
      ? [{ at, value: Number(/\d+/.exec(text)?.[0]) }]
      : [],
  );
  const pages = new Set<number>();
  numbered.forEach(({ at, value }, i) => {
    for (const next of numbered.slice(i + 1, i + 4)) {
      const step = next.value - value;
      if (step < 1 || step > 2 || next.at - at < pageLines) continue;
      pages.add(at);
      pages.add(next.at);
    }
  });
  return pages;
}

/** The lines that stand in the text more than once, but for a number at their edge. */
function repeatedLines(lines: readonly Line[]): readonly (readonly number[])[] {
  const byWords = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (text.length > longest || text.length < 3) return;
    const words = text.replace(/^\d{1,4}\b\s*|\s*\b\d{1,4}$/g, '').toLowerCase();
    if (!/\p{L}{3}/u.test(words)) return;
    const same = byWords.get(words);
    if (same) same.push(at);
    else byWords.set(words, [at]);
  });
  return [...byWords.values()].filter((heads) => heads.length > 1);
}

function touches(lines: readonly Line[], pages: ReadonlySet<number>, at: number): boolean {
  return [at - 1, at + 1, skipBlank(lines, at, -1), skipBlank(lines, at, 1)].some((i) =>
    pages.has(i),
  );
}

function skipBlank(lines: readonly Line[], at: number, step: 1 | -1): number {
  const next = at + step;
  return lines[next]?.text === '' ? next + step : next;
}

/** "Smith and Jones 14", "16 Smith and Jones": three or more, the numbers growing down the text. */
function numberedHeads(lines: readonly Line[], heads: readonly number[]): readonly number[] {
  const values = heads.map((at) =>
    Number(/^\d{1,4}\b|\b\d{1,4}$/.exec(lines[at]?.text ?? '')?.[0]),
  );
  const growing = values.every((value, i) => i === 0 || value > (values[i - 1] ?? Infinity));
  return heads.length >= 3 && growing ? heads : [];
}

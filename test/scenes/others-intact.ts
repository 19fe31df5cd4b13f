import type { Bibliography } from '../../src/core/model/bibliography';
import { readWorks } from '../../src/core/read/library';

/** What must stay of a work when another is broken: of one that takes fields from others, its key. */
export function factsOf({ works, blocks, file }: Bibliography): readonly string[] {
  const heirs = new Set(blocks.filter(({ parents }) => parents).map(({ work }) => work));
  return works.map(({ id, key, item, entry }) => {
    const text = file.text.slice(entry.start, entry.end);
    return JSON.stringify([key, text, heirs.has(id) ? 'heir' : item]);
  });
}

/** What became of the other works when the text of the n-th was mutated. */
export interface Others {
  /** The places of those that were lost or changed, counted from the mutated one: -1 is before it. */
  readonly lost: readonly number[];
  /** How many works were read, and how many there had been. */
  readonly works: number;
  readonly before: number;
}

/** Those before it must be read first, those behind it last, whatever is read in its place. */
export function lostOthers(
  before: Bibliography,
  facts: readonly string[],
  n: number,
  text: string,
): Others {
  const found = factsOf(readWorks({ name: before.file.name, text }).value);
  const shift = found.length - facts.length;
  const lost: number[] = [];
  facts.forEach((fact, i) => {
    const place = i < n ? i : i + shift;
    if (i !== n && found[place] !== fact) lost.push(i - n);
  });
  return { lost, works: found.length, before: facts.length };
}

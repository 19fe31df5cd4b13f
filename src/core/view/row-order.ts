import { fold } from '../model/fold';
import type { PositionId } from '../model/id';
import { compare } from '../model/problem';
import { stanceKinds } from '../model/stance';
import { type SortKey, sortKeys } from './choices';
import type { Row } from './rows';

/** An order of rows, made once, so that fifty thousand are turned round without being compared again. */
export interface RowOrder {
  /** Places of rows, upwards; equal rows by their labels, then as in the bibliography. */
  readonly upwards: ArrayLike<number>;
  /** Of each place in `upwards`: how many kinds of key come before it. Rows of one key share a number. */
  readonly keys: ArrayLike<number>;
  /** How many rows have a key; the others come last, whichever way the order runs. */
  readonly keyed: number;
}

export type RowOrders = { readonly [K in SortKey]: RowOrder };

/** The rows' order by each column. */
export function orderRows(rows: readonly Row[], positions: readonly PositionId[]): RowOrders {
  const labels = rows.map((row) => fold(row.label));
  const byLabel = rows
    .map((_, i) => i)
    .sort((a, b) => compare(labels[a] ?? '', labels[b] ?? '') || a - b);
  const orders = sortKeys.map((sort) => {
    const keys = rows.map((row, i) =>
      sort === 'label' ? labels[i] : sortKey(row, sort, positions),
    );
    return [sort, orderBy(keys, byLabel)] as const;
  });
  return Object.fromEntries(orders) as RowOrders;
}

/**
 * The rows' order by what they do with one position, the strongest stance first; those that do nothing
 * with it have no key. Linear: rows are dealt out in the order of their labels, and not compared.
 */
export function orderByPosition(
  rows: readonly Row[],
  byLabel: RowOrder,
  position: string,
): RowOrder {
  const silent = stanceKinds.length;
  const piles: number[][] = Array.from({ length: silent + 1 }, () => []);
  for (const place of Array.from(byLabel.upwards)) {
    const kind = rows[place]?.marks.find((mark) => mark.position === position)?.kinds[0];
    piles[kind === undefined ? silent : stanceKinds.indexOf(kind)]?.push(place);
  }
  return {
    upwards: Uint32Array.from(piles.flat()),
    keys: Uint32Array.from(piles.flatMap((pile, key) => pile.map(() => key))),
    keyed: rows.length - (piles[silent]?.length ?? 0),
  };
}

/** Places of rows, as the reader wants them sorted: linear. */
export function rowsInOrder(
  { upwards, keys, keyed }: RowOrder,
  descending: boolean,
): ArrayLike<number> {
  if (!descending) return upwards;
  const turned = new Uint32Array(upwards.length);
  let at = 0;
  const take = (start: number, end: number) => {
    for (let i = start; i < end; i++) turned[at++] = upwards[i] as number;
  };
  for (let end = keyed; end > 0; ) {
    let start = end - 1;
    while (start > 0 && keys[start - 1] === keys[end - 1]) start--;
    take(start, end);
    end = start;
  }
  take(keyed, upwards.length);
  return turned;
}

type Key = string | number | undefined;

function orderBy(keys: readonly Key[], byLabel: readonly number[]): RowOrder {
  // Sorting is stable: equal keys stay in the order of their labels.
  const upwards = [...byLabel].sort((a, b) => compareKeys(keys[a], keys[b]));
  const numbers = new Uint32Array(upwards.length);
  for (let i = 1; i < upwards.length; i++) {
    const isSame = keys[upwards[i] as number] === keys[upwards[i - 1] as number];
    numbers[i] = (numbers[i - 1] as number) + (isSame ? 0 : 1);
  }
  const keyed = keys.reduce<number>((sum, key) => sum + (key === undefined ? 0 : 1), 0);
  return { upwards: Uint32Array.from(upwards), keys: numbers, keyed };
}

function sortKey(row: Row, sort: SortKey, positions: readonly PositionId[]): Key {
  if (sort !== 'position') return row[sort];
  const first = row.marks[0];
  if (first === undefined) return positions.length * stanceKinds.length;
  const strongest = stanceKinds.indexOf(first.kinds[0] ?? 'mentions');
  return positions.indexOf(first.position) * stanceKinds.length + strongest;
}

function compareKeys(a: Key, b: Key): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
}

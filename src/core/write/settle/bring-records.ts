import { type Document, isMap, type YAMLMap } from 'yaml';
import type { Coding } from '../../model/debate';
import type { PositionId } from '../../model/id';
import { copied, listOf, setItems, textOf } from './yaml-records';

/**
 * Sees to it that a stance of the second file names what the first has: a claim of which it has another by the
 * same id, for another position, gives way to its position. Gives the id of a claim that is to be brought.
 */
export function fitTarget(
  record: YAMLMap,
  position: PositionId,
  { claims }: Coding,
): string | undefined {
  const id = textOf(record, 'claim');
  if (id === '') return undefined;
  const known = claims.find((claim) => claim.id === id);
  if (known === undefined) return id;
  if (known.position !== position) {
    record.delete('claim');
    record.set('position', position);
  }
  return undefined;
}

/** Brings these claims, and the sources and cites not listed that the first file lacks. */
export function bringRecords(file: Document, other: Document, claims: ReadonlySet<string>): void {
  const isWanted = (record: YAMLMap) => claims.has(textOf(record, 'id'));
  append(file, other, 'claims', (record) => textOf(record, 'id'), isWanted);
  append(file, other, 'sources', (record) => textOf(record, 'work'));
  append(file, other, 'not-listed', (record) =>
    JSON.stringify([textOf(record, 'cite'), textOf(record, 'according-to')]),
  );
}

function append(
  file: Document,
  other: Document,
  name: string,
  keyOf: (record: unknown) => string,
  isWanted: (record: YAMLMap) => boolean = () => true,
): void {
  const own = listOf(file, name).items;
  const known = new Set(own.map(keyOf));
  const brought = listOf(other, name).items.flatMap((record) =>
    isMap(record) && isWanted(record) && !known.has(keyOf(record)) ? [copied(record)] : [],
  );
  if (brought.length > 0) setItems(file, name, [...own, ...brought]);
}

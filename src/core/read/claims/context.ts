import type { WorkId } from '../../model/id';
import type { PlaceOf } from '../../model/source';
import type { ReadFields, Said } from './fields';
import { type Lookup, nearFact } from './lookup';
import type { Tell } from './tell';

/** What every part of a claims file is read with. */
export interface Context {
  readonly tell: Tell;
  readonly placeOf: PlaceOf;
  readonly readFields: ReadFields;
  readonly works: Lookup<WorkId>;
}

/** The work that a key names; undefined, and told, when there is none. */
export function workNamed(said: Said, { works, tell }: Context): WorkId | undefined {
  const work = works.find(said.text);
  if (work === undefined) {
    tell('unknown-work', said.at, { key: said.text, ...nearFact(works.near, said.text) });
  }
  return work;
}

/** Tells a later one of the same id and says whether it is the first. */
export function isFirst(
  kind: 'position' | 'claim' | 'source',
  { text: id, at }: Said,
  seen: Map<string, number>,
  { tell, placeOf }: Context,
): boolean {
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, at);
    return true;
  }
  tell('duplicate-id', at, { kind, id, firstLine: placeOf(first).line });
  return false;
}

import { plainForm } from './plain-form';

/** Whose word makes two things one; `id`: their ids alone, for the names differ. */
export const pairReasons = ['same', 'name', 'thesis', 'id', 'reader'] as const;
export type PairReason = (typeof pairReasons)[number];

/** A thing of the second file and what it is in the first, by their ids. */
export interface Pair {
  readonly theirs: string;
  readonly ours: string;
  readonly because: PairReason;
}

/** What is paired: a position by its name and thesis, a claim by its text. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly thesis?: string;
}

/** What a reader says of a thing of the second file; `ours` left out: the first has nothing like it. */
export interface Chosen {
  readonly theirs: string;
  readonly ours?: string;
}

/**
 * Pairs things one to one: first as the reader says, the last word on each counting; then by id and name;
 * by name; by thesis; by id alone. Names are equal that differ in case, accents, punctuation and spaces
 * only; a name that one file has twice pairs nothing. In the order of the second file's things. Linear.
 */
export function pairThings(
  ours: readonly Thing[],
  theirs: readonly Thing[],
  chosen: readonly Chosen[] = [],
): readonly Pair[] {
  const found = new Map<string, Pair>();
  const taken = new Set<string>();
  const pair = (their: string, our: string, because: PairReason) => {
    if (found.has(their) || taken.has(our)) return;
    found.set(their, { theirs: their, ours: our, because });
    taken.add(our);
  };
  const [mine, other] = [byId(ours), byId(theirs)];
  const said = lastWord(chosen, mine, other);
  for (const [their, our] of said) if (our !== undefined) pair(their, our, 'reader');
  const free = theirs.filter(({ id }) => !said.has(id));
  for (const { id, name } of free) {
    const same = mine.get(id);
    if (same && plainForm(same.name) === plainForm(name)) pair(id, id, 'same');
  }
  for (const field of ['name', 'thesis'] as const) {
    const [first, second] = [onlyWith(ours, field), onlyWith(theirs, field)];
    for (const thing of free) {
      const form = formOf(thing, field);
      const our = first.get(form);
      if (our !== undefined && second.get(form) === thing.id) pair(thing.id, our, field);
    }
  }
  for (const { id } of free) if (mine.has(id)) pair(id, id, 'id');
  return theirs.flatMap(({ id }) => found.get(id) ?? []);
}

function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The reader's last word on each; who gives one of ours away takes it from whom it had before. */
function lastWord(
  chosen: readonly Chosen[],
  ours: ReadonlyMap<string, Thing>,
  theirs: ReadonlyMap<string, Thing>,
): ReadonlyMap<string, string | undefined> {
  const said = new Map<string, string | undefined>();
  for (const { theirs: their, ours: our } of chosen) {
    if (!theirs.has(their) || (our !== undefined && !ours.has(our))) continue;
    for (const [before, its] of said)
      if (our !== undefined && its === our) said.set(before, undefined);
    said.set(their, our);
  }
  return said;
}

/** Forms that just one of the things has, and its id. */
function onlyWith(things: readonly Thing[], field: 'name' | 'thesis'): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const several = new Set<string>(['']);
  for (const thing of things) {
    const form = formOf(thing, field);
    if (ids.has(form)) several.add(form);
    ids.set(form, thing.id);
  }
  for (const form of several) ids.delete(form);
  return ids;
}

function formOf(thing: Thing, field: 'name' | 'thesis'): string {
  return plainForm(thing[field] ?? '');
}

import type { WorkId } from '../../model/id';
import type { Stance, StanceKind } from '../../model/stance';
import { type CodedSide, sideName } from './coded-units';

/** How two coders put the works that both have coded on a thing of the one and a thing of the other. */
export interface CodedAlike {
  /** Works, by one word each, that both have coded and at least one puts on a side of its thing. */
  readonly of: number;
  readonly alike: number;
  /** One for, the other against. */
  readonly opposite: number;
}

/** By target, by work and word: the side. */
interface Sides {
  readonly coded: ReadonlySet<string>;
  readonly of: ReadonlyMap<string, ReadonlyMap<string, CodedSide>>;
}

/** Gives the counts for a thing of the first and one of the second, by what a stance is on. Linear in stances. */
export function codedAlike(
  ours: readonly Stance[],
  theirs: readonly Stance[],
  targetOf: (stance: Stance) => string | undefined,
): (our: string, their: string) => CodedAlike {
  const [first, second] = [sidesOf(ours, targetOf), sidesOf(theirs, targetOf)];
  return (our, their) => {
    const [one, other] = [first.of.get(our) ?? none, second.of.get(their) ?? none];
    const works = [...new Set([...one.keys(), ...other.keys()])].filter(
      (work) => first.coded.has(work) && second.coded.has(work),
    );
    let [of, alike, opposite] = [0, 0, 0];
    for (const work of works) {
      const [a, b] = [one.get(work) ?? 'neither', other.get(work) ?? 'neither'];
      if (a === 'neither' && b === 'neither') continue;
      of++;
      if (a === b) alike++;
      else if (a !== 'neither' && b !== 'neither') opposite++;
    }
    return { of, alike, opposite };
  };
}

const none: ReadonlyMap<string, CodedSide> = new Map();

function sidesOf(
  stances: readonly Stance[],
  targetOf: (stance: Stance) => string | undefined,
): Sides {
  const kinds = new Map<string, Map<string, StanceKind[]>>();
  const coded = new Set<string>();
  for (const stance of stances) {
    const work = workAndWord(stance);
    coded.add(work);
    const target = targetOf(stance);
    if (target === undefined) continue;
    const works = kinds.get(target) ?? new Map<string, StanceKind[]>();
    kinds.set(target, works);
    works.set(work, [...(works.get(work) ?? []), stance.kind]);
  }
  const of = new Map(
    [...kinds].map(([target, works]) => [
      target,
      new Map([...works].map(([work, given]) => [work, sideName(given)])),
    ]),
  );
  return { coded, of };
}

function workAndWord({ work, accordingTo }: { work: WorkId; accordingTo?: WorkId }): string {
  return `${work} ${accordingTo ?? ''}`;
}

import type { Problem, ProblemCode, ProblemFacts } from '../../model/problem';
import type { PlaceOf } from '../../model/source';

/** A problem by its offset: lines are counted only when a file has problems. */
export type Fault = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly at: number;
    readonly facts: ProblemFacts[C];
  };
}[ProblemCode];

export function problemOf(fault: Fault, placeOf: PlaceOf): Problem {
  const { at, ...rest } = fault;
  return { ...rest, place: placeOf(at) };
}

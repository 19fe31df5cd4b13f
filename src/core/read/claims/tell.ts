import type { Problem, ProblemCode, ProblemFacts } from '../../model/problem';
import type { PlaceOf } from '../../model/source';

/** Notes a problem at an offset of the file being read. */
export type Tell = <C extends ProblemCode>(code: C, at: number, facts: ProblemFacts[C]) => void;

export function tellInto(problems: Problem[], placeOf: PlaceOf): Tell {
  return (code, at, facts) => {
    problems.push({ code, place: placeOf(at), facts } as Problem);
  };
}

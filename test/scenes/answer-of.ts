import type { Work } from '../../src/core/model/bibliography';
import type { Reading } from '../../src/core/model/problem';

/** What the expected file of a fixture pair holds: works by key, and problems by line. */
export function answerOf({ value, problems }: Reading<readonly Work[]>) {
  return {
    works: value.map(({ key, item }) => ({ key, item })),
    problems: problems.map(({ code, place, facts }) => ({ line: place.line, code, facts })),
  };
}

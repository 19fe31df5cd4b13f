import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/model/problem';
import { problemLinesOf } from '../../../src/core/view/problem-lines';

function unknown(key: string, file: string, line: number, column: number): Problem {
  return { code: 'source-changed', place: { file, line, column }, facts: { key } };
}

test('the same problem of a file is one line with all its places, in the order of the first ones', () => {
  const lines = problemLinesOf([
    unknown('roe', 'a.yaml', 3, 5),
    unknown('doe', 'a.yaml', 4, 5),
    unknown('roe', 'a.yaml', 7, 5),
    unknown('roe', 'a.yaml', 12, 9),
    unknown('roe', 'b.yaml', 1, 1),
  ]);
  expect(lines.map((line) => line.replace(/ The text.*?again/, ''))).toEqual([
    'a.yaml:3:5:; also at 7:5, 12:9',
    'a.yaml:4:5:',
    'b.yaml:1:1:',
  ]);
});

import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/model/problem';
import { showProblems } from '../../../src/core/view/problem-excerpt';

const at = (line: number, column: number, file = 'a.bib'): Problem => ({
  code: 'no-entries',
  place: { file, line, column },
  facts: {},
});
const excerpts = (text: string, ...problems: readonly Problem[]) =>
  showProblems(problems, [{ name: 'a.bib', text }]).map(({ excerpt }) => excerpt);

test('a problem comes with the line that it stands in, whatever ends lines', () => {
  const found = excerpts('one\r\ntwo\rthree\nfour', at(1, 1), at(2, 2), at(3, 1), at(4, 4));
  expect(found).toEqual(['one', 'two', 'three', 'four']);
});

test('a long line is cut round the column', () => {
  const line = `${'a'.repeat(1000)}here${'b'.repeat(1000)}`;
  const [found = ''] = excerpts(line, at(1, 1001));
  expect(found.startsWith(`…${'a'.repeat(40)}here`)).toBe(true);
  expect(found.length).toBeLessThan(200);
});

test('a place that no file has comes without a text', () => {
  expect(excerpts('one', at(9, 1), at(1, 1, 'b.bib'))).toEqual(['', '']);
});

test('what cannot be seen is written out', () => {
  expect(excerpts('a\u202eb', at(1, 1))).toEqual(['a<U+202E>b']);
});

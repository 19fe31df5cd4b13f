import { expect, test } from 'vitest';
import { readBibliography } from '../../../../src/core/read/bibliography';

const read = (text: string) => readBibliography({ name: 'a.bib', text });
const titles = (text: string) => read(text).value.works.map((work) => work.item.title);
const told = (text: string) => read(text).problems.map(({ code, facts }) => ({ code, facts }));

test('strings are put in, joined, and used by other strings, in any case', () => {
  const text = '@string{A = "x"}\n@STRING(b = a # { y})@misc{k, title = B # " z" # 1}';
  expect(titles(text)).toEqual(['x y z1']);
});

test('a use sees the last definition before it, or the first of those after it', () => {
  const text = `@misc{k, title=a}@string{a="1"}@misc{l, title=a}@string{a="2"}@misc{m, title=a}`;
  expect(titles(text)).toEqual(['1', '1', '2']);
});

test('the months are defined', () => {
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const text = names.map((name) => `@misc{${name}, year=2000, month=${name}}`).join('\n');
  const months = read(text).value.works.map((work) => work.item.issued?.['date-parts']?.[0]?.[1]);
  expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(titles('@misc{k, title = dec # " issue"}')).toEqual(['December issue']);
});

test('a string that is not defined is told, and its name stands for it', () => {
  const text = '@misc{k, title = Unknown # { x}}';
  expect(titles(text)).toEqual(['Unknown x']);
  expect(told(text)).toEqual([{ code: 'unknown-string', facts: { name: 'Unknown', key: 'k' } }]);
});

test('a string that uses itself ends', () => {
  expect(told('@string{a = a # "x"}@misc{k, title=a}')).toEqual([
    { code: 'unknown-string', facts: { name: 'a', key: 'a' } },
  ]);
  expect(titles('@string{a = "x"}@string{a = a # "y"}@misc{k, title=a}')).toEqual(['xy']);
});

test('forty strings that double do not fill the memory, and other entries survive', () => {
  const doubling = Array.from({ length: 40 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`);
  const text = `@string{s0 = "0123456789"}${doubling.join('')}@misc{k, title=s40}@misc{l, title={T}}`;
  const { value, problems } = read(text);
  expect(value.works.map((work) => (work.item.title ?? '').length < 300_000)).toEqual([true, true]);
  expect(value.works[1]?.item.title).toBe('T');
  expect(problems.some((problem) => problem.code === 'expansion-too-large')).toBe(true);
});

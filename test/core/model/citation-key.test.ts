import { expect, test } from 'vitest';
import { keysFor } from '../../../src/core/model/citation-key';
import type { CslItem } from '../../../src/core/model/csl';
import { inYear, tinyWork } from '../../scenes/tiny-work';

/** Keys and items of works, and the keys that they get, in the same order. */
function keysOf(
  given: readonly (readonly [key: string, item: Partial<CslItem>])[],
  taken: readonly string[] = [],
): readonly (string | undefined)[] {
  const works = given.map(([key, item], n) => tinyWork(item, { id: `w${n + 1}`, key }));
  const keys = keysFor(works, taken);
  return works.map(({ id }) => keys.get(id));
}

const made = (item: Partial<CslItem>) => keysOf([['', item]])[0];

const olson: Partial<CslItem> = {
  author: [{ family: 'Olson', given: 'Ada' }],
  title: 'The Migrant Roads',
  ...inYear(2016),
};

test('a key that BibTeX can hold stays as it is', () => {
  const keys = ['olson2016', '15170338', 'doi:10.1000/a_b', 'Müller+2', '王2010'];
  expect(keysOf(keys.map((key) => [key, olson]))).toEqual(keys);
});

test('any other becomes author, year and a word of the title, in plain letters', () => {
  for (const key of ['', 'a b', 'a,b', 'a}b', 'a"b', 'a=b', 'a#b', 'a%b', 'a~b', 'a\\b', "a'b"])
    expect(keysOf([[key, olson]])).toEqual(['olson2016migrant']);
  expect(made({ ...olson, author: [{ family: 'Ødegård-Łuç' }] })).toBe('odegardluc2016migrant');
  expect(made({ title: 'A the', author: [{ literal: 'The World Bank' }] })).toBe('worlda');
  expect(made({ ...inYear(2010), title: '移民之路' })).toBe('work2010');
  expect(made({})).toBe('work');
});

test('no two keys are the same in any case, and own keys come first', () => {
  const works = ['', 'olson2016migrant', 'Cut', '', 'OLSON2016migrant'];
  expect(
    keysOf(
      works.map((key) => [key, olson]),
      ['cut'],
    ),
  ).toEqual([
    'olson2016migrant-2',
    'olson2016migrant',
    'Cut-2',
    'olson2016migrant-3',
    'OLSON2016migrant-4',
  ]);
});

test('ten thousand works of the same name take no longer each', () => {
  const works = Array.from({ length: 10_000 }, () => ['', olson] as const);
  expect(new Set(keysOf(works)).size).toBe(10_000);
});

import { expect, test } from 'vitest';
import { linkReferences } from '../../../src/core/analysis/link-references';
import type { ListedReference, ReferenceId } from '../../../src/core/model/article';
import type { CslItem } from '../../../src/core/model/csl';
import { work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

function entry(n: number, item: Partial<CslItem>, known?: string): ListedReference {
  return {
    id: `r${n}` as ReferenceId,
    start: n,
    end: n + 1,
    raw: '',
    clean: '',
    item: { type: 'document', ...item },
    ...(known === undefined ? {} : { work: work(known) }),
  };
}

const by = (name: string, year: number) => ({ author: [tinyName(name)], ...inYear(year) });
const links = (entries: readonly ListedReference[], ...items: readonly Partial<CslItem>[]) => [
  ...linkReferences(
    entries,
    items.map((item, i) => tinyWork(item, { id: `w${i + 1}` })),
  ),
];

test('an entry is the work of its DOI, whatever else differs', () => {
  expect(
    links([entry(1, { DOI: '10.1000/a', ...by('Olson', 2015) })], {
      DOI: '10.1000/A',
      ...by('Olsen', 2016),
    }),
  ).toEqual([['r1', 'w1']]);
});

test('an entry and a work that alone have first author and year are the same, accents aside', () => {
  const works = [by('Martínez, Ana', 2014), by('Vogt', 2016)];
  expect(links([entry(1, by('Martinez', 2014)), entry(2, by('Vogt', 2017))], ...works)).toEqual([
    ['r1', 'w1'],
  ]);
});

test('where two works might be meant, none is', () => {
  expect(
    links([entry(1, by('Olson', 2016))], by('Olson, A.', 2016), by('Olson, B.', 2016)),
  ).toEqual([]);
});

test('of two organisations that wrote together a list may make one', () => {
  const first = { literal: 'Global Initiative against Crime' };
  const both = { literal: 'Global Initiative against Crime and Center for Analysis' };
  expect(
    links([entry(1, { author: [both], ...inYear(2015) })], { author: [first], ...inYear(2015) }),
  ).toEqual([['r1', 'w1']]);
});

test('what the reader of the text took an entry for holds where nothing else is known', () => {
  expect(links([entry(1, {}, 'w1'), entry(2, {}, 'w9')], by('Olson', 2016))).toEqual([
    ['r1', 'w1'],
  ]);
});

test('an entry with another title, or of another given name, is another work', () => {
  const title = (words: string) => ({ title: words });
  const ports = { ...by('Baker', 2002), ...title('Ports and the state') };
  const cooking = { ...by('Baker', 2002), ...title('Cooking for two people') };
  expect(links([entry(1, ports)], cooking)).toEqual([]);
  expect(links([entry(1, by('Baker, Tom', 2002))], by('Baker, Susan', 2002))).toEqual([]);
});

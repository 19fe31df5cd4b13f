import { expect, test } from 'vitest';
import { type CslDate, type CslItem, type CslName, cslTypes } from '../../../src/core/model/csl';
import { readRis } from '../../../src/core/read/ris';
import { writeRis } from '../../../src/core/write/ris';
import { tinyWork } from '../../scenes/tiny-work';

const write = (item: Partial<CslItem>) => writeRis([tinyWork(item)]);
const lines = (item: Partial<CslItem>) => write(item).split('\r\n').slice(1, -3);
const read = (text: string) => readRis({ name: 'a.ris', text }).value[0]?.item;
const issued = (date: CslDate) => lines({ issued: date });
const author = (name: CslName) => lines({ author: [name] })[0];

test('a record has a line for each value, which end as RIS says', () => {
  const article: CslItem = {
    type: 'article-journal',
    author: [{ family: 'Olson', given: 'Ada' }, { literal: 'UNODC' }],
    title: 'Ports and seas',
    'container-title': 'Journal of Ports',
    volume: '4',
    page: '12-34',
    keyword: 'ports; seas',
    note: 'One\nTwo',
    ISSN: '1234-5679',
    issued: { 'date-parts': [[2016, 7]] },
  };
  const written = writeRis([tinyWork(article), tinyWork({ type: 'dataset' }, { id: 'w2' })]);
  expect(written.split('\r\n')).toEqual([
    ...['TY  - JOUR', 'AU  - Olson, Ada', 'AU  - UNODC', 'TI  - Ports and seas'],
    ...['T2  - Journal of Ports', 'VL  - 4', 'PY  - 2016', 'DA  - 2016/07//', 'SP  - 12'],
    ...['EP  - 34', 'SN  - 1234-5679', 'KW  - ports', 'KW  - seas', 'N1  - One', 'N1  - Two'],
    ...['ID  - key1', 'ER  - ', '', 'TY  - DATA', 'ID  - key2', 'ER  - ', ''],
  ]);
  expect(read(written)).toEqual(article);
  expect(writeRis([])).toBe('');
});

const nearest: ReadonlyMap<string, string> = new Map([
  ['article', 'manuscript'],
  ['entry', 'entry-encyclopedia'],
  ['post', 'post-weblog'],
  ['regulation', 'legislation'],
  ['review', 'article-journal'],
  ['review-book', 'article-journal'],
  ['treaty', 'legislation'],
  ['collection', 'document'],
  ['performance', 'document'],
]);

test.each(cslTypes)('the type %s is read as it was written, or as the nearest of RIS', (type) => {
  expect(read(write({ type, title: 'T' }))?.type).toBe(nearest.get(type) ?? type);
});

test('names have their particles before them, and organisations their commas', () => {
  expect(author({ family: 'Gogh', given: 'V.', 'dropping-particle': 'van' })).toBe(
    'AU  - van Gogh, V.',
  );
  expect(author({ family: 'King', suffix: 'Jr.' })).toBe('AU  - King, , Jr.');
  expect(author({ family: 'a; b', given: 'c, d' })).toBe('AU  - a b, c d');
  const literal = { literal: 'University of California, Riverside, USA' };
  expect(author(literal)).toBe('AU  - University of California,, Riverside, USA');
  expect(read(write({ author: [literal] }))?.author).toEqual([literal]);
});

test('dates have their year in PY, and what is more in DA', () => {
  expect(issued({ 'date-parts': [[2016]] })).toEqual(['PY  - 2016']);
  expect(issued({ 'date-parts': [[2016, 7, 5]] })).toEqual(['PY  - 2016', 'DA  - 2016/07/05/']);
  expect(issued({ 'date-parts': [[2016]], season: 1 })).toEqual([
    'PY  - 2016',
    'DA  - 2016///spring',
  ]);
  expect(issued({ 'date-parts': [[2016], [2017]] })).toEqual(['PY  - 2016', 'DA  - 2016/2017']);
  expect(issued({ literal: 'n.d.' })).toEqual(['PY  - n.d.']);
  for (const date of [{ 'date-parts': [[1850]], circa: true }, { 'date-parts': [[2016], [2017]] }])
    expect(read(write({ issued: date }))?.issued).toEqual(date);
});

test('what RIS has no tag for is a note that names it', () => {
  expect(
    lines({
      medium: 'CD',
      director: [{ family: 'Welles', given: 'Orson' }],
      'original-date': { 'date-parts': [[1912, 3]] },
      custom: { 'x-mine': 'a\nb' },
    }),
  ).toEqual([
    'N1  - director: Welles, Orson',
    'N1  - medium: CD',
    'N1  - original-date: 1912-03',
    'N1  - x-mine: a b',
  ]);
});

test('no value can end its record or begin another', () => {
  const { value } = readRis({
    name: 'a.ris',
    text: write({ title: 'a\r\nER  - \r\nTY  - JOUR\r\nTI  - b', note: 'c\u2028ER  - ' }),
  });
  expect(value).toHaveLength(1);
  expect(value[0]?.item.title).toBe('a ER - TY - JOUR TI - b');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSameWorks } from '../../../src/core/analysis/merge-same-works';
import type { Work } from '../../../src/core/model/bibliography';
import type { WorkId } from '../../../src/core/model/id';
import { readClaims } from '../../../src/core/read/claims';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const ids = (...names: readonly string[]) => names as readonly WorkId[];

const works: readonly Work[] = [
  tinyWork({ title: 'Roads', author: [tinyName('Olson')] }, { id: 'w1', key: 'olson' }),
  tinyWork({ title: 'Other' }, { id: 'w2' }),
  tinyWork(
    { type: 'report', title: 'ROADS', publisher: 'UNODC', ...inYear(2016) },
    { id: 'w3', key: 'olson2016', shortName: 'UNODC' },
  ),
  tinyWork({ publisher: 'UN', 'publisher-place': 'Vienna' }, { id: 'w4', key: 'olson' }),
];

test('the first of a group is kept, with what only the others say and the keys they had', () => {
  const merged = mergeSameWorks(works, [ids('w1', 'w3', 'w4')]);
  expect(merged.works.map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect(merged.works[0]).toEqual({
    id: 'w1',
    key: 'olson',
    otherKeys: ['olson2016'],
    shortName: 'UNODC',
    item: {
      type: 'book',
      title: 'Roads',
      author: [{ family: 'Olson' }],
      publisher: 'UNODC',
      'publisher-place': 'Vienna',
      ...inYear(2016),
    },
    fromOthers: {
      type: 'book',
      publisher: 'UNODC',
      'publisher-place': 'Vienna',
      ...inYear(2016),
    },
    entry: { start: 0, end: 0 },
  });
  expect(merged.works[1]).toBe(works[1]);
  expect([...merged.into]).toEqual([
    ['w3', 'w1'],
    ['w4', 'w1'],
  ]);
});

test('what came from others is told from the own words after a second merge, too', () => {
  const once = mergeSameWorks(works, [ids('w1', 'w3')]).works;
  const twice = mergeSameWorks(once, [ids('w1', 'w4')]).works;
  expect(twice[0]).toEqual(mergeSameWorks(works, [ids('w1', 'w3', 'w4')]).works[0]);
});

test('merging nothing gives the same works', () => {
  for (const groups of [[], [ids()], [ids('w1')], [ids('w9', '__proto__')], [ids('w1', 'w1')]]) {
    const merged = mergeSameWorks(works, groups);
    expect(merged.works).toBe(works);
    expect(merged.into.size).toBe(0);
  }
});

test('groups that share a work are one group, and the first of the bibliographies is kept', () => {
  const { works: left, into } = mergeSameWorks(works, [ids('w4', 'w3'), ids('w3', 'w1', 'w9')]);
  expect(left.map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect([...into.values()]).toEqual(['w1', 'w1']);
});

test('an empty value is filled, a value that is there never', () => {
  const empty = tinyWork({ title: '', author: [], publisher: 'A' }, { id: 'w1' });
  const full = tinyWork({ title: 'T', author: [tinyName('B')], publisher: 'C' }, { id: 'w2' });
  const [work] = mergeSameWorks([empty, full], [ids('w1', 'w2')]).works;
  expect(work?.item).toMatchObject({ title: 'T', author: [{ family: 'B' }], publisher: 'A' });
});

test('a claims file may cite a merged work by any of its keys; its own key comes first', () => {
  const { works: merged } = mergeSameWorks(works, [ids('w1', 'w3'), ids('w2', 'w4')]);
  const keys = ['olson', 'olson2016', 'key2'];
  const lines = [
    'title: t',
    'positions:',
    ...keys.map((key) => `  - {id: ${key}, name: P}`),
    'stances:',
    ...keys.map((key) => `  - {work: ${key}, stance: holds, position: ${key}}`),
  ];
  const text = lines.join('\n');
  const { value } = readClaims({ name: 'claims.yaml', text }, merged);
  expect(value.stances.map(({ work }) => work)).toEqual(['w1', 'w1', 'w2']);
});

test('law: merging twice is merging once, and no work is lost without a word', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    tinyWork({ title: `${i}` }, { id: `w${i + 1}` }),
  );
  const id = fc.constantFrom(...many.map((work) => work.id), 'w99' as WorkId);
  const groups = fc.array(fc.array(id, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(groups, (accepted) => {
      const once = mergeSameWorks(many, accepted);
      expect(mergeSameWorks(once.works, accepted).works).toEqual(once.works);
      expect(once.works.length + once.into.size).toBe(many.length);
      for (const kept of once.into.values()) expect(once.into.has(kept)).toBe(false);
    }),
  );
});

test('a chain of 100,000 pairs is merged', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => tinyWork({}, { id: `w${i + 1}` }));
  const pairs = many.slice(1).map((work, i) => ids(`w${i + 1}`, work.id));
  expect(mergeSameWorks(many, pairs.reverse()).works).toHaveLength(1);
});

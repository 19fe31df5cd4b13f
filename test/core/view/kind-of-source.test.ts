import { expect, test } from 'vitest';
import { type CslType, cslTypes } from '../../../src/core/model/csl';
import {
  kindOfSource,
  type SourceKind,
  sourceKindNames,
  sourceKinds,
} from '../../../src/core/view/kind-of-source';

const expected: readonly (readonly [SourceKind, readonly CslType[]])[] = [
  ['article', ['article', 'article-journal', 'review', 'review-book', 'paper-conference']],
  ['book', ['book', 'collection', 'periodical']],
  ['chapter', ['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia']],
  ['report', ['report', 'pamphlet', 'standard']],
  ['press', ['article-magazine', 'article-newspaper']],
  ['broadcast', ['broadcast', 'motion_picture', 'song', 'interview']],
  ['web', ['post', 'post-weblog', 'webpage', 'dataset', 'software']],
  ['thesis', ['thesis']],
  ['law', ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty']],
  [
    'other',
    [
      'document',
      'figure',
      'graphic',
      'manuscript',
      'map',
      'musical_score',
      'patent',
      'performance',
      'personal_communication',
      'speech',
    ],
  ],
];

test.each(expected)('%s covers its types', (kind, types) => {
  for (const type of types) expect([type, kindOfSource(type)]).toEqual([type, kind]);
});

test('every type of CSL has a kind, and every kind a name of its own', () => {
  expect(expected.flatMap(([, types]) => types).sort()).toEqual([...cslTypes].sort());
  expect(expected.map(([kind]) => kind)).toEqual(sourceKinds);
  expect(new Set(Object.values(sourceKindNames)).size).toBe(sourceKinds.length);
});

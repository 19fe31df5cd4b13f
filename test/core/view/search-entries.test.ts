import { expect, test } from 'vitest';
import type { ClaimId } from '../../../src/core/model/id';
import { searchEntries } from '../../../src/core/view/search-entries';
import { buildSearchIndex } from '../../../src/core/view/search-index';
import { position, tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const debate = {
  ...tinyDebate(
    3,
    ['Takeover', 'Survival'],
    [
      { work: 'w1', kind: 'holds', position: 'Takeover', claim: 'c' },
      { work: 'w1', kind: 'supports', position: 'Takeover', claim: 'c' },
      { work: 'w1', kind: 'disputes', position: 'Survival' },
      { work: 'w1', kind: 'mentions' },
    ],
  ),
  claims: [{ id: 'c' as ClaimId, position: position('Takeover'), text: 'Cartels run the roads.' }],
  works: [
    tinyWork(
      {
        author: [tinyName('Olson, Ada'), { family: 'Cruz', 'non-dropping-particle': 'de la' }],
        editor: [tinyName('Zhang, Sheldon')],
        title: 'Migrant roads',
        'container-title': 'Annals',
        ...inYear(2016),
      },
      { id: 'w1' },
    ),
    tinyWork({ author: [{ literal: 'United Nations' }] }, { id: 'w2', shortName: 'UNODC' }),
    tinyWork({}, { id: 'w3' }),
  ],
};

test('a work is found by its people, year, titles, positions and claims, each once', () => {
  expect(searchEntries(debate)[0]).toEqual({
    work: 'w1',
    authors: expect.stringMatching(/^Ada Olson +de la Cruz Sheldon Zhang *$/),
    year: '2016',
    title: 'Migrant roads Annals',
    positions: 'Takeover Survival',
    claims: 'Cartels run the roads.',
  });
});

test('a work without anything has empty texts, but for its missing date', () => {
  expect(searchEntries(debate)[2]).toEqual({
    work: 'w3',
    authors: '',
    year: 'n.d.',
    title: '',
    positions: '',
    claims: '',
  });
});

test.each([
  ['olson', 'w1'],
  ['de la cruz', 'w1'],
  ['zhang', 'w1'],
  ['annals', 'w1'],
  ['takeover', 'w1'],
  ['cartels', 'w1'],
  ['2016', 'w1'],
  ['unodc', 'w2'],
  ['united nations', 'w2'],
])('“%s” finds %s', (query, id) => {
  expect(buildSearchIndex(searchEntries(debate)).search(query)).toEqual([id]);
});

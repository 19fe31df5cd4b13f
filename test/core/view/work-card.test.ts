import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { ClaimId } from '../../../src/core/model/id';
import { showWorkCard } from '../../../src/core/view/work-card';
import { position, tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const by = (name: string) => ({ author: [tinyName(name)] });
const tiny = tinyDebate(
  4,
  ['p', 'q'],
  [
    { work: 'w1', kind: 'mentions', by: 'w4' },
    { work: 'w1', kind: 'disputes', position: 'q' },
    { work: 'w1', kind: 'holds', position: 'p', claim: 'c', by: 'w4' },
    { work: 'w2', kind: 'mentions', by: 'w4' },
  ],
  [{ id: 'c', position: 'p' }],
);
const debate: Debate = {
  ...tiny,
  works: [
    tinyWork({ ...by('Olson'), ...inYear(2016), DOI: '10.1000/a' }, { id: 'w1' }),
    tinyWork({ ...by('Vogt'), ...inYear(2016), URL: 'javascript:alert(1)' }, { id: 'w2' }),
    tinyWork({ ...by('Casillas'), ...inYear(2010) }, { id: 'w3' }),
    tinyWork({ ...by('Sanchez'), ...inYear(2018) }, { id: 'w4' }),
  ],
  sources: [{ work: work('w4') }],
  claims: [{ id: 'c' as ClaimId, position: position('p'), text: 'The roads are run.' }],
  stances: tiny.stances.map((stance) =>
    stance.id === 's3'
      ? {
          ...stance,
          note: 'Why.',
          doubtful: 'a passive.',
          evidence: [
            {
              locator: [
                { label: 'section', value: 'Introduction' },
                { label: 'paragraph', value: '3' },
              ],
            },
          ],
        }
      : stance,
  ),
};
const together = [
  { a: work('w1'), b: work('w2'), clusters: 0, passages: 1 },
  { a: work('w1'), b: work('w3'), clusters: 2, passages: 1 },
  { a: work('w2'), b: work('w3'), clusters: 9, passages: 0 },
];
const card = (id: string, of: Debate = debate) => showWorkCard(of, together, work(id));

test('stances stand under their position, in the debate’s order; those on none come last', () => {
  const groups = card('w1')?.groups.map(({ position: at, stances }) => [
    at?.id,
    stances.map((s) => s.kind),
  ]);
  expect(groups).toEqual([
    ['p', ['holds']],
    ['q', ['disputes']],
    [undefined, ['mentions']],
  ]);
});

test('a stance is told with its claim, whose word it is, its places and its note', () => {
  const [second, first] = card('w1')?.groups.map((group) => group.stances[0]) ?? [];
  expect(second).toEqual({
    stance: debate.stances[2],
    kind: 'holds',
    claim: 'The roads are run.',
    hand: 'second',
    word: 'According to Sanchez 2018.',
    places: ['section Introduction, paragraph 3'],
    note: 'Why.',
    doubt: 'Doubtful: a passive.',
  });
  expect(first).toMatchObject({
    claim: undefined,
    hand: 'first',
    word: 'Its own word: read in the work itself.',
    places: [],
  });
});

test('works cited with it come with how often, the most often first', () => {
  expect(card('w1')?.citedWith).toEqual([
    { work: 'w3', label: 'Casillas 2010', times: 3 },
    { work: 'w2', label: 'Vogt 2016', times: 1 },
  ]);
  expect(card('w4')?.citedWith).toEqual([]);
});

test('the card has the work’s label and a link that is safe', () => {
  expect(card('w1')).toMatchObject({ label: 'Olson 2016', link: { text: 'doi:10.1000/a' } });
  expect(card('w2')).toMatchObject({ label: 'Vogt 2016', link: undefined });
});

test('a work of which nothing is known says why', () => {
  expect(card('w1')?.silence).toBeUndefined();
  expect(card('w3')?.silence).toBe(
    'Listed in the bibliography, but cited nowhere in the source text, so it takes no side here.',
  );
  expect(card('w3', { ...debate, sources: [] })?.silence).toBe(
    'No stance has been given to this work yet.',
  );
});

test('a cite that is not listed stands on the card of the work that is probably meant', () => {
  const slip = { cite: 'Casilas 2010', accordingTo: work('w4'), evidence: [], note: 'A slip.' };
  const with_ = { ...debate, notListed: [{ ...slip, likely: work('w3') }, slip] };
  expect(card('w3', with_)?.likelyMeantBy).toEqual([
    { cite: 'Casilas 2010', by: 'Sanchez 2018', note: 'A slip.' },
  ]);
  expect(card('w3', with_)?.silence).toBe('Listed, but never cited under its own name.');
  expect(card('w1', with_)?.likelyMeantBy).toEqual([]);
});

test('a work that the debate does not have has no card', () => {
  expect(card('w9')).toBeUndefined();
});

test('whose coding a stance is stands behind whose word it is', () => {
  const stances = debate.stances.map((stance) => ({ ...stance, coder: 'A. Roe' }));
  const words = card('w1', { ...debate, stances })?.groups.flatMap((group) =>
    group.stances.map(({ word }) => word),
  );
  expect(words?.every((word) => word.endsWith('. Coded by A. Roe.'))).toBe(true);
});

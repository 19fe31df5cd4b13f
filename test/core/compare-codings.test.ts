import { expect, test } from 'vitest';
import type { PairChoice } from '../../src/core/analysis/coders/pair-codings';
import { compareCodings } from '../../src/core/compare-codings';
import { explore } from '../../src/core/explore';
import { settleCodings } from '../../src/core/settle-codings';
import { showPairLists } from '../../src/core/view/pair-lists';
import { itselfSentences, pairingSentences } from '../../src/core/view/pairing-text';
import { roads } from '../scenes/two-coders';

const file = (name: keyof typeof roads) => ({ name, text: roads[name] });
const { debate } = explore([file('a.bib'), file('a.yaml')]);
const first = {
  ...{ file: 'a.yaml', text: roads['a.yaml'], debate },
  bibliographies: [file('a.bib')],
};
const second = (...choices: readonly PairChoice[]) => ({
  ...{ claims: file('b.yaml'), bibliographies: [file('b.bib')], choices },
});
const pair = (kind: PairChoice['kind'], theirs: string, ours?: string): PairChoice => ({
  ...{ kind, theirs, ...(ours !== undefined && { ours }) },
});
const compared = (...choices: readonly PairChoice[]) =>
  compareCodings(first, [second(...choices)]).value;
const pairing = (...choices: readonly PairChoice[]) => {
  const [paired] = compared(...choices).files;
  if (paired === undefined) throw new Error('no second file');
  return { paired, said: pairingSentences({ file: 'a.yaml', coding: debate }, paired) };
};
const survival = pair('position', 'everyday', 'survival');

test('by hand: with other ids and other keys, kappa 17/21 on kinds and 4/5 on sides', () => {
  const { overall, units } = compared(survival);
  expect(
    units.map(({ work, position, values }) => `${work} ${position} ${values.join('/')}`),
  ).toEqual([
    'w1 takeover holds/holds',
    'w1 survival none/none',
    'w2 takeover none/none',
    'w2 survival holds/holds',
    'w3 takeover none/none',
    'w3 survival supports/disputes',
    'w4 takeover disputes/disputes',
    'w4 survival none/none',
  ]);
  // Ann: 4 none, 2 holds, 1 supports, 1 disputes; Ben: 4 none, 2 holds, 2 disputes: (16 + 4 + 2) / 64.
  expect(overall.kinds.kappa).toMatchObject({ n: 8, observed: 7 / 8, expected: 22 / 64 });
  expect(overall.kinds.kappa?.kappa).toBeCloseTo(17 / 21, 12);
  // Ann: 3 for, 1 against, 4 neither; Ben: 2, 2, 4: (6 + 2 + 16) / 64.
  expect(overall.sides.kappa).toMatchObject({ observed: 7 / 8, expected: 24 / 64 });
  expect(overall.sides.kappa?.kappa).toBeCloseTo(4 / 5, 12);
  // Of 16 values: 8 none, 4 holds, 3 disputes, 1 supports; one unit of unlike values counts twice.
  expect(overall.kinds.alpha.alpha).toBeCloseTo(1 - (15 * 2) / (256 - 64 - 16 - 9 - 1), 12);
});

test('what is alike only is not compared before the reader says so', () => {
  const { positions, leftOut, overall } = compared();
  expect(positions.map(({ position }) => position.id)).toEqual(['takeover']);
  expect(overall.kinds.units).toBe(4);
  expect(
    leftOut.map(({ position, claims, stances, works }) => [position.id, claims, stances, works]),
  ).toEqual([
    ['survival', 1, 2, 2],
    ['everyday', 0, 2, 2],
    ['collapse', 1, 1, 1],
  ]);
});

test('it is said what is taken for one and why, what is proposed, and what only one has', () => {
  expect(pairing().said).toEqual([
    'b.yaml has a bibliography of its own; 4 works that it codes are in that of a.yaml too, 4 of them under other keys (by DOI and by title, year and first author): Roads01 is roe2001, Helpers is doe2002, Fences is poe2003 and River is moe2004.',
    'The key moe2004 is of two works, and they are not paired: Moe 2004 (“Cartels at the river crossing”) in the bibliography of a.yaml, Moe 2004 (“A history of the ferry”) in that of b.yaml.',
    'Only b.yaml has 1 work, and 1 stance on or by the word of it is not compared: Moe 2004 (moe2004).',
    '1 position taken for one by name: "cartels" (TAKEOVER.) is "takeover" (Takeover).',
    '1 claim taken for one by text: "c1" is "tax" (“Cartels tax each crossing.”).',
    'Perhaps one position, which you decide: Survival strategies ("everyday") of b.yaml and Survival ("survival") of a.yaml: 67 % of the words alike; 1 of 2 works coded alike, 1 on opposite sides.',
    'Perhaps one claim, which you decide: “Guides work out of fear of the cartels.” ("c2") of b.yaml and “Guides work for cartels out of fear.” ("fear") of a.yaml: 100 % of the words alike; 1 of 1 work coded alike.',
    '1 claim only in a.yaml, with 1 stance counted for its position: “Guides work for cartels out of fear.”',
    '1 claim only in b.yaml, with 1 stance counted for its position: “Guides work out of fear of the cartels.”',
  ]);
});

test('a claim is one with another only under positions that are: not by its id alone', () => {
  const ids = (...choices: readonly PairChoice[]) =>
    pairing(...choices).paired.pairs.claims.map(({ theirs, ours }) => `${theirs}=${ours}`);
  expect(ids()).toEqual(['c1=tax']);
  expect(ids(pair('position', 'collapse', 'survival'))).toEqual(['c1=tax', 'c3=c3']);
  expect(ids(pair('claim', 'c3', 'c3'))).toEqual(['c1=tax']);
  expect(ids(pair('claim', 'c2', 'fear'), pair('claim', 'c1'))).toEqual(['c2=fear']);
});

test('a claim of the same text under another position is told, not paired', () => {
  const text = roads['b.yaml'].replace(
    'Nobody pays at the border any longer.',
    'cartels tax each crossing',
  );
  const moved = {
    ...second(survival, pair('position', 'cartels')),
    claims: { name: 'b.yaml', text },
  };
  const { value } = compareCodings(first, [
    { ...moved, choices: [pair('position', 'cartels', 'survival'), pair('position', 'collapse')] },
  ]);
  expect(value.files[0]?.pairs.elsewhere).toEqual([]);
  const both = compareCodings(first, [
    {
      ...moved,
      choices: [
        pair('position', 'cartels', 'survival'),
        pair('position', 'collapse', 'takeover'),
        pair('claim', 'c3'),
      ],
    },
  ]).value.files[0];
  if (both === undefined) throw new Error('no second file');
  expect(pairingSentences({ file: 'a.yaml', coding: debate }, both)).toContain(
    'The claim “Cartels tax each crossing!” stands for Takeover in a.yaml and for TAKEOVER. in b.yaml: not paired.',
  );
});

test('without its bibliography the keys of the second file are told once, and how to have them found', () => {
  const { value, problems } = compareCodings(first, [{ claims: file('b.yaml') }]);
  const [paired] = value.files;
  expect(problems).toHaveLength(5);
  expect(paired && pairingSentences({ file: 'a.yaml', coding: debate }, paired)[0]).toBe(
    '4 keys of b.yaml are in no bibliography at hand, and stances on them are not compared: Roads01, Helpers, Fences and River. Where that file has a bibliography of its own, give both: the works that are in either are found.',
  );
});

test('a file held against itself is told so, under its own name and another', () => {
  const own = (name: string) =>
    compareCodings(first, [{ claims: { name, text: roads['a.yaml'] } }]).value;
  expect(itselfSentences('a.yaml', own('a.yaml').files)).toEqual([
    'a.yaml is laid beside itself: all of it agrees, and the figures say nothing. Give the file of another coder.',
  ]);
  expect(itselfSentences('a.yaml', own('c.yaml').files)[0]).toMatch(
    /^c\.yaml is word for word a\.yaml:/,
  );
  expect(own('a.yaml').coders.map(({ name }) => name)).toEqual([
    'Ann (a.yaml), 1',
    'Ann (a.yaml), 2',
  ]);
  expect(itselfSentences('a.yaml', compared().files)).toEqual([]);
});

test('the lists to decide by have each position with what it may be, claims of paired positions, and works', () => {
  const { paired } = pairing();
  const lists = showPairLists({ coding: debate, works: debate.works }, paired);
  expect(lists.map(({ summary }) => summary)).toEqual([
    'Positions: 1 taken for one, 1 to be decided, 1 in one file only',
    'Claims: 1 taken for one, 1 to be decided',
    'Works: 4 taken for one, 1 in one file only',
  ]);
  const [positions, claims] = lists;
  expect(positions?.items[1]).toMatchObject({
    ...{ theirs: 'everyday', ours: undefined, why: 'only in b.yaml', held: '2 stances' },
    proposal: { id: 'survival', name: 'Survival' },
  });
  expect(claims?.items.map(({ options }) => options.map(({ id }) => id))).toEqual([
    ['tax', 'fear'],
    ['tax', 'fear'],
  ]);
});

const settled = (bring: boolean, ...choices: readonly PairChoice[]) => {
  const { value } = settleCodings({
    ...{ debate, first: file('a.yaml'), bibliographies: [file('a.bib')], bring },
    second: second(...choices),
    decisions: [{ unit: { work: 'w3', position: 'survival' } as never, take: 'both' }],
  });
  if (value === undefined) throw new Error('not settled');
  const third = explore([file('a.bib'), { name: 'c.yaml', text: value.text }]);
  expect(third.problems).toEqual([]);
  return { ...value, third: third.debate };
};
const lines = ({ third }: ReturnType<typeof settled>) =>
  third.stances.map(({ work, kind, claim, position, coder }) =>
    [work, kind, claim ?? position, coder].join(' '),
  );

test('settled, the first file’s ids and keys stay, and each stance keeps its coder', () => {
  const one = settled(false, survival, pair('claim', 'c2', 'fear'));
  expect(one.third.positions.map(({ id }) => id)).toEqual(['takeover', 'survival']);
  expect(lines(one)).toEqual([
    'w1 holds tax Ann and Ben',
    'w2 holds c3 Ann and Ben',
    'w3 supports survival Ann',
    'w3 disputes survival Ben',
    'w4 disputes fear Ann and Ben',
  ]);
  expect(one.notCarried.map(({ position }) => position)).toEqual(['collapse']);
  expect(one.lost).toHaveLength(1);
});

test('what only the second has is taken over where that is asked, under ids that are free', () => {
  const one = settled(true, survival);
  expect(one.third.positions.map(({ id }) => id)).toEqual(['takeover', 'survival', 'collapse']);
  expect(one.third.claims.map(({ id, position }) => `${id} ${position}`)).toEqual([
    'tax takeover',
    'fear takeover',
    'c3 survival',
    'c2 takeover',
    'c3-2 collapse',
  ]);
  expect(lines(one)).toContain('w4 holds c3-2 Ben');
  expect(one.notCarried).toEqual([]);
});

test('a position that is taken over brings no look, which another may have', () => {
  const look = (text: string, id: string) =>
    text.replace(`{ id: ${id},`, `{ id: ${id}, shape: star, color: wine,`);
  const claims = { name: 'b.yaml', text: look(roads['b.yaml'], 'collapse') };
  const own = { name: 'a.yaml', text: look(roads['a.yaml'], 'takeover') };
  const { value } = settleCodings({
    ...{ debate: explore([file('a.bib'), own]).debate, first: own, decisions: [], bring: true },
    ...{ bibliographies: [file('a.bib')], second: { ...second(survival), claims } },
  });
  const third = explore([file('a.bib'), { name: 'c.yaml', text: value?.text ?? '' }]);
  expect(third.problems).toEqual([]);
  expect(third.debate.positions.map(({ shape }) => shape)).toEqual(['star', undefined, undefined]);
});

test('two files of one name are settled like any two', () => {
  const { value } = settleCodings({
    ...{ debate, first: file('a.yaml'), bibliographies: [file('a.bib')], decisions: [] },
    second: { ...second(survival), claims: { name: 'a.yaml', text: roads['b.yaml'] } },
  });
  expect(value).toMatchObject({ agreed: 7, open: 1 });
  expect(value?.text).toContain('work: roe2001, claim: tax');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkId } from '../../../src/core/model/id';
import { buildSearchIndex, type SearchEntry } from '../../../src/core/view/search-index';

const rows = [
  [
    'vogt',
    'Vogt, Wendy',
    '2016',
    'Stuck in the middle with you',
    'Survival',
    'Care and harm go together on the road.',
  ],
  [
    'slack',
    'Slack, Jeremy; Whiteford, Scott',
    '2011',
    'Violence and migration on the border',
    'Survival',
    '',
  ],
  [
    'izcara14',
    'Izcara Palacios, Simón Pedro',
    '2014',
    'La contracción de las redes',
    'Takeover',
    'Gangs tax those who run routes.',
  ],
  [
    'izcara15',
    'Izcara Palacios, Simón Pedro',
    '2015',
    'Coyotaje and drugs',
    'Takeover; Survival',
    '',
  ],
  [
    'steinhausler',
    'Steinhäusler, Friedrich',
    '2007',
    'Nuclear material on the move',
    'Convergence',
    '',
  ],
  [
    'olson',
    'Olson, Eric',
    '2016',
    'Routes and rents',
    'Takeover',
    'Organised crime runs the routes.',
  ],
  ['taxi', 'Campana, Paolo', '2016', 'Taxi drivers in the smuggling trade', 'Survival', ''],
  [
    'brien',
    'O’Brien, Ann',
    '2012',
    'Anti-smuggling law in the U.S.',
    'Convergence',
    'Voters want it.',
  ],
  [
    'unodc',
    'United Nations Office on Drugs and Crime; UNODC',
    '2010',
    'The globalization of crime',
    '',
    '',
  ],
  ['chu', 'Chu, Julie', '2010', 'Cosmologies of credit', '', ''],
  ['art', 'Hart, Mary', '1999', 'Cartels apart', '', ''],
  ['zhang', '张三', '2001', '移民走私研究', '', ''],
] as const;

const entries: readonly SearchEntry[] = rows.map(
  ([work, authors, year, title, positions, claims]) => ({
    work: work as WorkId,
    authors,
    year,
    title,
    positions,
    claims,
  }),
);
const index = buildSearchIndex(entries);
const all = entries.map((entry) => entry.work);

test.each([
  ['vogt', ['vogt']],
  ['VOGT 2016', ['vogt']],
  ['2016 vogt', ['vogt']],
  ['steinhausler', ['steinhausler']],
  ['Steinhaeusler', ['steinhausler']],
  ['smugling taxi 2016', ['taxi']],
  ['taxi smugglng', ['taxi']],
  ['takeover olson', ['olson']],
  ['obrien', ['brien']],
  ["o'brien", ['brien']],
  ['brien', ['brien']],
  ['u.s. law', ['brien']],
  ['antismuggling', ['brien']],
  ['nuclaer', ['steinhausler']],
  ['izcara palacios 2014', ['izcara14']],
  ['contraccion', ['izcara14']],
  ['unodc', ['unodc']],
  ['走私', ['zhang']],
  ['harm slakc', []],
  ['xyzzy', []],
])('"%s" finds %j and nothing else', (query, works) => {
  expect(index.search(query)).toEqual(works);
});

test('a doubled letter in a name is forgiven', () => {
  expect(new Set(index.search('izcarra palacios'))).toEqual(new Set(['izcara14', 'izcara15']));
});

test('what is found as typed keeps typos out', () => {
  // "taxi" is one letter from "tax", which stands in a claim of izcara14.
  expect(index.search('taxi')).toEqual(['taxi']);
});

test('one or two letters are found at the start of words only', () => {
  expect(index.search('ol')).toEqual(['olson']);
  expect(index.search('ar')).toEqual([]);
});

test('three letters are not looked for inside words', () => {
  // Inside "Cartels", "apart" and "Hart", and at the start of nothing.
  expect(index.search('art')).toEqual([]);
});

test('a word is found while it is typed', () => {
  for (const part of ['s', 'st', 'ste', 'stei', 'stein', 'steinh', 'steinha', 'steinhau']) {
    expect(index.search(part)).toContain('steinhausler');
  }
});

test('an author comes before one who has the word in a claim', () => {
  expect(index.search('routes').slice(0, 1)).toEqual(['olson']);
});

test('a whole word comes before the start of one', () => {
  const whole = { ...entries[0], work: 'whole', authors: 'Mart', title: '' } as SearchEntry;
  const start = { ...entries[0], work: 'start', authors: 'Martinez', title: '' } as SearchEntry;
  expect(buildSearchIndex([start, whole]).search('mart')).toEqual(['whole', 'start']);
});

test('a year one off is found when the right one is not there', () => {
  expect(index.search('vogt 2015')).toEqual(['vogt']);
  expect(index.search('vogt 2014')).toEqual([]);
});

test('of three words one may be missing', () => {
  expect(index.search('vogt xyzzy 2016')).toEqual(['vogt']);
});

test('an empty query finds all works, in the order of the entries', () => {
  for (const query of ['', '  ', '"', '…', '.*+?^$()|[]{}\\', '😀']) {
    expect(index.search(query)).toEqual(all);
  }
});

test('signs of a regular expression around a word do not matter', () => {
  expect(index.search('^vogt.*(2016)$')).toEqual(['vogt']);
});

test('only the first 200 units of a query are read', () => {
  expect(index.search(`vogt${' '.repeat(300)}xyzzy`)).toEqual(['vogt']);
  expect(index.search('vogt '.repeat(2000))).toEqual(['vogt']);
  expect(index.search('x'.repeat(10_000))).toEqual([]);
});

test('ties come in the order of the entries', () => {
  const twins = all.map((work) => ({ ...entries[0], work }) as SearchEntry);
  expect(buildSearchIndex(twins).search('vogt')).toEqual(all);
});

test('no entries, nothing found', () => {
  expect(buildSearchIndex([]).search('vogt')).toEqual([]);
  expect(buildSearchIndex([]).search('')).toEqual([]);
});

test('more works than are ranked are all found', () => {
  const many = Array.from(
    { length: 250 },
    (_, at) => ({ ...entries[at % entries.length], work: `m${at}` }) as SearchEntry,
  );
  expect(buildSearchIndex(many).search('survival')).toHaveLength(
    many.filter((entry) => entry.positions.includes('Survival')).length,
  );
});

test('any query finds works of the entries, each once, and the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const found = index.search(query);
      expect(new Set(found).size).toBe(found.length);
      expect(all).toEqual(expect.arrayContaining([...found]));
      expect(index.search(query)).toEqual(found);
    }),
  );
});

test('every word of an entry finds the entry, in any order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries).chain((entry) =>
        fc.tuple(
          fc.constant(entry),
          fc.shuffledSubarray(`${entry.authors} ${entry.year} ${entry.title}`.split(' '), {
            minLength: 1,
          }),
        ),
      ),
      ([entry, words]) => {
        expect(index.search(words.join(' '))).toContain(entry.work);
      },
    ),
  );
});

test('a hostile text is indexed and searched', () => {
  const hostile = {
    ...entries[0],
    work: '__proto__',
    title: `${'a'.repeat(100_000)} ${'b-'.repeat(50_000)} constructor`,
    claims: '\u0f71\u0f72'.repeat(50_000),
  } as SearchEntry;
  const found = buildSearchIndex([hostile]);
  expect(found.search('constructor')).toEqual(['__proto__']);
  expect(found.search('hasOwnProperty')).toEqual([]);
});

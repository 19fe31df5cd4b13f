import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Work } from '../../../src/core/model/bibliography';
import type { Debate } from '../../../src/core/model/debate';
import type { WorkId } from '../../../src/core/model/id';
import { bibliographiesNamedIn, readClaims } from '../../../src/core/read/claims';
import { problemLine } from '../../../src/core/view/problem-text';

const folder = new URL('../../fixtures/claims/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();

const works = worksNamed(
  'olson2016migrant',
  'review2018',
  'vogt2016stuck',
  'vogt2016stuck',
  '__proto__',
  'constructor',
  '',
  'garcía2010',
);

function worksNamed(...keys: readonly string[]): readonly Work[] {
  return keys.map((key, i) => ({
    id: `w${i + 1}` as WorkId,
    key,
    item: { type: 'book' },
    entry: { start: 0, end: 0 },
  }));
}

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What was kept, in one line for each list; lists that are empty are left out. */
function kept({ title, sources, positions, claims, stances, notListed }: Debate): string[] {
  const lists: readonly [string, readonly string[]][] = [
    [
      'sources',
      sources.map(
        ({ work, sha256, private: own }) =>
          `${work}${sha256 ? ' with fingerprint' : ''}${own ? ', private' : ''}`,
      ),
    ],
    [
      'positions',
      positions.map(({ id, name, shape, colour }) =>
        [`${id} (${name})`, shape, colour].filter(Boolean).join(' '),
      ),
    ],
    [
      'claims',
      claims.map(
        ({ id, position, private: own }) => `${id} for ${position}${own ? ', private' : ''}`,
      ),
    ],
    [
      'stances',
      stances.map(
        ({ id, work, kind, position, accordingTo, evidence, doubtful, coder, private: own }) =>
          `${id} ${work} ${kind} ${position ?? 'nothing'}` +
          `${accordingTo ? ` says ${accordingTo}` : ''}` +
          `${evidence.length > 0 ? `, evidence ${evidence.length}` : ''}` +
          `${coder === undefined ? '' : ` by ${coder}`}` +
          `${doubtful === undefined ? '' : `, doubtful: ${doubtful || 'yes'}`}` +
          `${own ? ', private' : ''}`,
      ),
    ],
    ['not listed', notListed.map(({ cite, likely }) => `${cite}${likely ? ` = ${likely}` : ''}`)],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  return [`title: ${title}`, ...filled.map(([list, items]) => `${list}: ${items.join('; ')}`)];
}

test.each(names)('claims/%s.yaml is read as its .txt says', (name) => {
  const file = { name: `${name}.yaml`, text: textOf(`${name}.yaml`) };
  const { value, problems } = readClaims(file, works);
  const told = [...problems.map(problemLine), ...kept(value).map((line) => `kept ${line}`)];
  expect(told).toEqual(textOf(`${name}.txt`).trimEnd().split('\n'));
});

test('a whole file is read without loss', () => {
  const { value } = readClaims({ name: 'whole.yaml', text: textOf('whole.yaml') }, works);
  const sha256 = 'a'.repeat(64);
  const place = (line: number) => ({ file: 'whole.yaml', line, column: 5 });
  expect(value).toEqual({
    title: 'A small debate',
    question: 'Left or right?',
    bibliography: 'small.bib',
    works,
    sources: [{ work: 'w2', sha256, place: place(5) }],
    positions: [
      { id: 'left', name: 'Left', thesis: 'It is the left.' },
      { id: 'right', name: 'Right' },
    ],
    claims: [{ id: 'all-left', position: 'left', text: 'Everything: it goes left.' }],
    stances: [
      {
        id: 's1',
        work: 'w1',
        kind: 'holds',
        position: 'left',
        claim: 'all-left',
        accordingTo: 'w2',
        evidence: [
          {
            locator: [
              { label: 'section', value: 'Introduction' },
              { label: 'paragraph', value: '3' },
            ],
            cluster: { start: 10, end: 20 },
            passage: { start: 0, end: 40, sha256 },
          },
          { locator: [{ label: 'page', value: '012–15' }] },
        ],
        note: 'plain enough\n',
        place: place(18),
      },
      { id: 's2', work: 'w2', kind: 'disputes', position: 'right', evidence: [], place: place(30) },
      { id: 's3', work: 'w3', kind: 'mentions', evidence: [], place: { ...place(33), column: 5 } },
    ],
    notListed: [
      {
        cite: 'Vogt 2017',
        accordingTo: 'w2',
        likely: 'w3',
        evidence: [{ locator: [{ label: 'section', value: 'Routes' }] }],
        note: 'a misprint',
        place: place(35),
      },
    ],
  });
});

test('locators keep the order and the print of the file', () => {
  const text =
    'title: T\nstances:\n- work: review2018\n  stance: mentions\n' +
    '  evidence: [{ locator: { paragraph: 007, section: 1.10, page: "3" } }]\n';
  expect(readClaims({ name: 'x', text }, works).value.stances[0]?.evidence).toEqual([
    {
      locator: [
        { label: 'paragraph', value: '007' },
        { label: 'section', value: '1.10' },
        { label: 'page', value: '3' },
      ],
    },
  ]);
});

test('a file beyond the size that is read is refused whole', () => {
  const text = `title: T\n${'# more\n'.repeat(300_000)}`;
  const { value, problems } = readClaims({ name: 'big.yaml', text }, works);
  expect(problems.map(problemLine)).toEqual([
    'big.yaml:1:1: The file is too large to be read; split the debate; the limit is 2 million characters',
  ]);
  expect(value).toMatchObject({ title: 'big.yaml', works, stances: [] });
});

test('the bibliography is named whatever else is wrong with the file', () => {
  const named = (text: string) => bibliographiesNamedIn({ name: 'x.yaml', text });
  expect(named('bibliography: ../b.bib\nstances: 3\ncolour: "open\n')).toEqual(['../b.bib']);
  expect(named('title: a: b\nbibliography: b.bib\n')).toEqual(['b.bib']);
  expect(named('bibliography:\ntitle: T\n')).toEqual([]);
  expect(named('bibliography: [a.bib, b.bib]\n')).toEqual(['a.bib', 'b.bib']);
  expect(named('bibliography:\n- a.bib\n- b.bib\nstances: []\n')).toEqual(['a.bib', 'b.bib']);
  expect(named('bibliography: "  "\n')).toEqual([]);
  expect(named('bibliography: 2016\n')).toEqual(['2016']);
  expect(named('- bibliography: b.bib\n')).toEqual([]);
  expect(named('')).toEqual([]);
  expect(named('['.repeat(100_000))).toEqual([]);
});

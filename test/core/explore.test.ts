import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import type { TextFile } from '../../src/core/model/source';
import { sha256 } from '../../src/core/read/sha256';

const file = (name: string, text: string): TextFile => ({ name, text });
const article = 'Some say so (Olson 2016). Others do not (Vogt 2018).\n';
const [start, end] = [0, 25];
const bib = file(
  'bibliography/roads.bib',
  `@book{sanchez2018, author = {Sanchez, G.}, year = 2018}
@book{olson2016, author = {Olson, Ada}, year = 2016}
@book{vogt2018, author = {Vogt, Wendy}, year = 2018}
`,
);
const claims = file(
  'claims/roads.yaml',
  `title: Roads
bibliography: ../bibliography/roads.bib
sources:
  - { work: sanchez2018, sha256: ${sha256(article)} }
positions:
  - { id: takeover, name: Takeover }
  - { id: survival, name: Survival }
stances:
  - work: olson2016
    position: takeover
    stance: holds
    according-to: sanchez2018
    evidence:
      - cluster: { start: 12, end: 24 }
        passage: { start: ${start}, end: ${end}, sha256: ${sha256(article.slice(start, end))} }
  - { work: vogt2018, position: survival, stance: holds }
  - { work: vogt2018, position: takeover, stance: disputes }
`,
);
const text = file('article.txt', article);
const other = file('other.bib', '@book{a, title = {A}}');
const codes = (files: readonly TextFile[]) =>
  explore(files).problems.map(({ code, place }) => [code, place.file, place.line]);

test('claims, bibliography and text together are explored to the end', () => {
  const found = explore([claims, bib, text]);
  expect(found.problems).toEqual([]);
  expect(found.claims).toBe(claims);
  expect(found.debate.works.map((work) => work.key)).toEqual([
    'sanchez2018',
    'olson2016',
    'vogt2018',
  ]);
  expect(found.camps.map((camp) => camp.works)).toEqual([['w2'], ['w3']]);
  expect(found.divide?.sides).toEqual([['takeover'], ['survival']]);
  // The one as coded, the other as found in the text.
  expect([...found.cites]).toEqual([
    ['w2', 1],
    ['w3', 1],
  ]);
  expect(found.layout.nodes.map((node) => node.node)).toEqual(['p:0', 'p:1', 'w1', 'w2', 'w3']);
  expect(found.territories).toHaveLength(2);
  expect(found.line).not.toEqual([]);
  expect(found.sources).toMatchObject([
    {
      work: 'w1',
      whole: true,
      passages: [{ intact: true, stances: ['s1'], span: { start, end } }],
    },
  ]);
});

test('a bibliography alone is a debate without positions, called by its file', () => {
  const found = explore([bib]);
  expect(found).toMatchObject({ claims: undefined, problems: [], camps: [], line: [] });
  expect(found.debate).toMatchObject({ title: 'roads', positions: [], stances: [] });
  expect(found.debate.works).toHaveLength(3);
  // A map of works alone says nothing.
  expect(found.layout.nodes).toEqual([]);
  expect(found.divide).toBeUndefined();
});

test('claims alone tell once that their bibliography is missing, where they name it', () => {
  expect(codes([claims])).toEqual([['bibliography-missing', 'claims/roads.yaml', 2]]);
  const found = explore([claims]);
  expect(found.debate.positions.map((p) => p.id)).toEqual(['takeover', 'survival']);
  expect(found.debate.stances).toEqual([]);
  expect(found.bibliographies).toEqual([]);
});

test('claims that name no bibliography say so at the file’s beginning', () => {
  const named = 'title: A\nsources:\n  - work: a\n';
  expect(codes([file('a.yaml', named)])).toContainEqual(['bibliography-missing', 'a.yaml', 1]);
  expect(codes([file('a.yaml', 'title: A\npositions: []\n')])).toEqual([]);
});

test('claims without a bibliography still tell their own mistakes', () => {
  const broken = file('claims/roads.yaml', claims.text.replace('stance: holds', 'stance: hold'));
  expect(codes([broken]).map(([code]) => code)).toEqual(['bibliography-missing', 'unknown-stance']);
});

test('of several bibliographies the one that the claims name comes first, and the works of all are the debate’s', () => {
  for (const files of [
    [claims, bib, other],
    [other, bib, claims],
  ]) {
    const { bibliographies, debate, problems } = explore(files);
    expect(bibliographies.map(({ file: { name } }) => name)).toEqual([
      ...['bibliography/roads.bib', 'other.bib'],
    ]);
    expect(debate.works.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4']);
    expect(problems).toEqual([]);
  }
});

test('a bibliography of another name is taken where the named one is not there', () => {
  const renamed = file('roads (1).bib', bib.text);
  expect(explore([claims, renamed]).debate.works).toHaveLength(3);
  expect(codes([claims, renamed])).toEqual([]);
});

test('of several claims files the first is read, and the others are told', () => {
  const second = file('second.yaml', 'positions: []\n');
  expect(codes([claims, second, bib])).toEqual([['file-left-out', 'second.yaml', 1]]);
});

test('a text alone is no debate, and no mistake', () => {
  const found = explore([text]);
  expect(found.problems).toEqual([]);
  expect(found.debate.works).toEqual([]);
  expect(found.sources).toMatchObject([{ whole: false, passages: [] }]);
});

test('nothing at all is explored as well', () => {
  const found = explore([]);
  expect(found).toMatchObject({ problems: [], camps: [], territories: [], line: [] });
  expect(found.layout.nodes).toEqual([]);
});

test('a text that has changed is told at its source and at each passage', () => {
  const changed = file('article.txt', article.replace('Others', 'Many'));
  expect(codes([claims, bib, changed])).toEqual([['source-changed', 'claims/roads.yaml', 4]]);
  const shifted = file('article.txt', `Well. ${article}`);
  expect(explore([claims, bib, shifted]).sources[0]?.passages).toEqual([]);
});

test('the order in which the files come does not matter', () => {
  const expected = explore([claims, bib, text]);
  for (const files of [
    [text, bib, claims],
    [bib, claims, text],
    [text, claims, bib],
  ]) {
    expect(explore(files)).toEqual(expected);
  }
});

test('the same files are explored alike, and another seed moves works, not findings', () => {
  const first = explore([claims, bib, text]);
  expect(explore([claims, bib, text])).toEqual(first);
  expect(JSON.stringify(explore([claims, bib, text]).layout)).toBe(JSON.stringify(first.layout));
  const seeded = explore([claims, bib, text], { seed: 7 });
  expect(seeded.divide).toEqual(first.divide);
});

test('problems leave in the order of files, lines and columns', () => {
  const broken = file(
    'claims/roads.yaml',
    claims.text.replaceAll('stance: holds', 'stance: hold').replace('id: survival', 'id: survived'),
  );
  const doubled = file('other.bib', '@book{a, title = {A}, title = {B}}');
  const places = explore([broken, bib, doubled]).problems.map(({ place }) => place);
  expect(places.length).toBeGreaterThan(3);
  const lines = places.filter((p) => p.file === 'claims/roads.yaml').map((p) => p.line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(places.at(-1)?.file).toBe('other.bib');
});

const words = fc.constantFrom(
  ...['title: A\n', 'positions:\n', 'stances:\n', '  - id: p\n', '    name: "\n', '- work: a\n'],
  ...[
    '@book{a,',
    '}',
    '@string{',
    'x = ',
    '"',
    '{',
    'author = {A and B}',
    '@comment',
    '#',
    '\\',
    '$',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\r',
    '\n',
    '\t',
    '  ',
    '&a',
    '*a',
    '!!x',
    '---\n',
    ': ',
    '- ',
    '[',
    ']',
    '__proto__',
  ],
  ...[
    'bibliography: a.bib\n',
    '    stance: holds\n',
    '    position: p\n',
    'crossref = a,',
    '\ud800',
  ],
);
const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
);
const someFiles = fc.array(
  fc.record({
    name: fc.constantFrom('a.bib', 'b.bib', 'a.yaml', 'article.txt', '', '../..', '__proto__'),
    text: someText,
  }),
  { maxLength: 4 },
);

test('law: nothing throws on any list of texts, and every problem has its place in a file', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      for (const { place } of explore(files).problems) {
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('law: a real debate, cut or doubled anywhere, is still explored', () => {
  fc.assert(
    fc.property(fc.nat(claims.text.length), fc.nat(bib.text.length), (a, b) => {
      const cut = file(claims.name, claims.text.slice(0, a));
      const twice = file(bib.name, bib.text.slice(0, b) + bib.text);
      const found = explore([cut, twice, text]);
      const { works, positions } = found.debate;
      const drawn = positions.length > 0 ? works.length : 0;
      expect(found.layout.nodes.length).toBe(drawn + positions.length);
    }),
    { numRuns: 60 },
  );
});

test('a claims file may name several bibliographies; one that is not there is told', () => {
  const several = file(
    'a.yaml',
    'title: A\nbibliography:\n  - a.bib\n  - b.bib\npositions:\n  - id: p\n    name: P\nstances:\n  - work: y\n    position: p\n    stance: holds\n',
  );
  const a = file('a.bib', '@book{x, title = {X}}');
  const b = file('b.bib', '@book{y, title = {Y}}');
  expect(codes([several, a, b])).toEqual([]);
  expect(codes([several, a]).map(([code]) => code)).toEqual([
    ...['bibliography-missing', 'unknown-work'],
  ]);
});

test('a source text without text is told to be empty, another to be no source', () => {
  const isNone = (words: string) => {
    const { problems } = explore([bib, claims, file('notes.txt', words)]);
    return problems.filter(({ place }) => place.file === 'notes.txt').map(({ code }) => code);
  };
  expect(isNone(' \n')).toEqual(['source-empty']);
  expect(isNone('Something else.')).toEqual(['no-source']);
});

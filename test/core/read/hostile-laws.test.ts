import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorks } from '../../../src/core/read/library';
import { mutated, mutationWith } from '../../scenes/mutation';
import { factsOf, lostOthers, type Others } from '../../scenes/others-intact';

const gold = new URL('../../../../shared/gold/bib/', import.meta.url);
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

/** Mutates one work after the other and looks at all others; some may be excused. */
function breakOneByOne(
  name: string,
  text: string,
  pieces: readonly string[],
  runs: number,
  excused: (found: Others) => readonly number[] = () => [],
): void {
  const whole = readWorks({ name, text }).value;
  const facts = factsOf(whole);
  expect(whole.works.length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.nat(whole.works.length - 1), mutationWith(pieces), (n, mutation) => {
      const entry = whole.works[n]?.entry ?? { start: 0, end: 0 };
      const found = lostOthers(whole, facts, n, mutated(text, entry, mutation));
      const allowed = excused(found);
      expect(found.lost.filter((place) => !allowed.includes(place))).toEqual([]);
    }),
    { numRuns: runs, seed: 20261125 },
  );
}

const bibtexPieces = [
  ...['{', '}', '"', ',', '=', '@', '%', '#', '(', ')', '\\', '\n', '\r'],
  ...[
    '{{',
    '}}',
    '\n%',
    '\n@',
    '\n\n',
    '@book{x, title = {',
    '\n@book{x,\n',
    '@comment',
    '@string{',
  ],
];

test('whatever is done inside one BibTeX entry, every other that begins a line keeps its key, its text and its item', () => {
  breakOneByOne('a.bib', fixture('bibtex/library.bib'), bibtexPieces, 400);
});

/** The lines that are left of a record without a beginning go on with the record before. */
const takenInBefore = ({ works, before }: Others) => (works < before ? [-1] : []);

test.each([
  [
    'RIS',
    'ris/library.ris',
    ['TY  - ', '\nTY  - BOOK\n', 'ER  - ', '\nER  - \n', '\n\n', '-', ' ', '\n', '\r'],
  ],
  [
    'PubMed',
    'nbib/library.nbib',
    ['PMID- 5', '\nPMID- 5\n', '\nTI  - x\n', '\n\n', '-', ' ', '\n', '\r'],
  ],
  ['EndNote', 'enw/library.enw', ['%0', '\n%0 Book\n', '\n%T x\n', '\n\n', '%', ' ', '\n', '\r']],
])(
  'whatever is done inside one record of %s, every other stays, but the one before may gain what is left of it',
  (_, name, pieces) => {
    const text = fixture(name).replace(/(?<!\n)\n(?=PMID-|%0)/g, '\n\n');
    breakOneByOne(name, text, pieces, 300, takenInBefore);
  },
);

test('whatever is done inside one record of Web of Science, every other stays as it was', () => {
  const pieces = ['PT J', '\nPT J\n', '\nER\n', '\n\n', '   ', ' ', '\n', '\r'];
  breakOneByOne('a.txt', fixture('wos/library.txt'), pieces, 500);
});

test('whatever is done inside one item of CSL-JSON, every other that begins a line stays as it was', () => {
  const pieces = ['{', '}', '[', ']', '"', ',', ':', '\\', '\n', '{{', '}}', ']]', '"}', 'null'];
  const items = Array.from({ length: 6 }, (_, n) => ({
    id: `k${n}`,
    type: 'book',
    title: `A "title" of ${n} {braces}`,
    author: [{ family: 'Roe', given: 'Ann' }, { literal: 'Bureau [of] Towns' }],
    issued: { 'date-parts': [[2000 + n, 5]] },
  }));
  breakOneByOne('a.json', JSON.stringify(items, null, 2), pieces, 500);
});

test.each([
  [
    'EndNote',
    'endnote-xml/library.xml',
    ['<', '>', '&', '"', '</record>', '<record>', '<a>', '</a>'],
  ],
  [
    'PubMed',
    'pubmed-xml/library.xml',
    ['<', '>', '&', '"', '</PubmedArticle>', '<PubmedArticle>', '<a>'],
  ],
])(
  'whatever is done inside one record of %s XML, but for `<!`, every other stays as it was',
  (_, name, pieces) => {
    breakOneByOne('a.xml', fixture(name), pieces, 500);
  },
);

test.skipIf(!existsSync(gold))('the law of BibTeX entries holds in real files', () => {
  for (const text of goldTexts()) breakOneByOne('a.bib', text, bibtexPieces, 15);
});

/** BibTeX of a few entries up to a few hundred, evenly chosen. */
function goldTexts(): readonly string[] {
  const index: Record<string, { fmt: string; bytes: number; entries?: number; bad?: number }> =
    JSON.parse(readFileSync(new URL('index.json', gold), 'utf8'));
  const names = Object.entries(index)
    .filter(([, { fmt, bytes, entries = 0, bad }]) => {
      return fmt === 'bib' && bytes < 60_000 && entries > 2 && bad === 0;
    })
    .map(([name]) => name);
  const step = Math.ceil(names.length / 20);
  return names
    .filter((_, n) => n % step === 0)
    .map((name) => readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), gold)))
    .map((bytes) => bytes.toString('utf8'));
}

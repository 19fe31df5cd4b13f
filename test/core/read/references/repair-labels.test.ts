import { expect, test } from 'vitest';
import type { Label } from '../../../../src/core/read/references/labels';
import { repairLabels } from '../../../../src/core/read/references/repair-labels';
import { tokensOf } from '../../../../src/core/read/references/tokens';

type Part = readonly [label: Label, text: string];

/** The parts of a reference as the labels say, before and after the repair. */
function repaired(...parts: readonly Part[]): readonly Part[] {
  const text = parts.map(([, part]) => part).join(' ');
  const tokens = tokensOf(text);
  const given = parts.flatMap(([label, part]) => tokensOf(part).map(() => label));
  const labels = repairLabels(tokens, given);
  const runs: { label: Label; start: number; end: number }[] = [];
  for (const [i, { start, end }] of tokens.entries()) {
    const label = labels[i] as Label;
    const last = runs.at(-1);
    if (last?.label === label) last.end = end;
    else runs.push({ label, start, end });
  }
  return runs.map(({ label, start, end }) => [label, text.slice(start, end)]);
}

test('"12.3.2003" is a date, and no volume and issue', () => {
  expect(
    repaired(['title', 'Listen.'], ['volume', '12.'], ['issue', '3.'], ['date', '2003,']),
  ).toEqual([
    ['title', 'Listen.'],
    ['date', '12. 3. 2003,'],
  ]);
});

test('what stands alone before a year wrote it, and published nothing', () => {
  expect(repaired(['publisher', 'Roe/Doe'], ['date', '1967.'])[0]).toEqual(['author', 'Roe/Doe']);
});

test('a database is no publisher', () => {
  expect(repaired(['title', 'Rivers.'], ['publisher', 'JSTOR,'])[1]).toEqual(['other', 'JSTOR,']);
  expect(repaired(['title', 'Rivers.'], ['publisher', 'Norton,'])[1]?.[0]).toBe('publisher');
});

test('"Cambridge: Cambridge UP" is a place and a publisher', () => {
  expect(repaired(['title', 'Rivers.'], ['location', 'Cambridge: Cambridge UP,'])).toEqual([
    ['title', 'Rivers.'],
    ['location', 'Cambridge:'],
    ['publisher', 'Cambridge UP,'],
  ]);
  expect(repaired(['title', 'Rivers.'], ['location', 'Oxford UP'])[1]?.[0]).toBe('publisher');
  expect(repaired(['title', 'Rivers.'], ['location', 'Oxford'])[1]?.[0]).toBe('location');
});

test('behind a book’s place and year stand pages, and then the one that is meant', () => {
  expect(
    repaired(
      ['author', 'Roe,'],
      ['title', 'Listen,'],
      ['container', 'in: Ordnungen ('],
      ['location', 'Köln'],
      ['date', '1977)'],
      ['volume', '97'],
      ['issue', '(99 ff.)'],
    ).slice(-2),
  ).toEqual([
    ['pages', '97'],
    ['note', '(99 ff.)'],
  ]);
});

test('the number of a report belongs to the word for it', () => {
  expect(repaired(['title', 'Rivers.'], ['genre', 'Report No.'], ['note', '12'])[1]).toEqual([
    'genre',
    'Report No. 12',
  ]);
});

test('a book that is named before "ed." is no editor', () => {
  expect(
    repaired(['title', 'Rivers.'], ['editor', 'The Lists of Rivers, ed. Michael Roe']),
  ).toEqual([
    ['title', 'Rivers.'],
    ['container', 'The Lists of Rivers,'],
    ['editor', 'ed. Michael Roe'],
  ]);
  const names: Part = ['editor', 'Roe, A., and B. Doe, eds. Karl Poe'];
  expect(repaired(['title', 'Rivers.'], names)[1]).toEqual(names);
});

test('initials and a name before a book are its editor’s', () => {
  expect(
    repaired(['title', 'Rivers,'], ['container', 'in F. Roe, Lists of Rivers,'], ['date', '2002']),
  ).toEqual([
    ['title', 'Rivers,'],
    ['editor', 'in F. Roe,'],
    ['container', 'Lists of Rivers,'],
    ['date', '2002'],
  ]);
  const own = repaired(['author', 'F. Roe,'], ['container', 'in F. Roe, Lists of Rivers']);
  expect(own.at(-1)).toEqual(['container', 'Lists of Rivers']);
  const journal: Part = ['container', 'in J. Neurosci. Lett., Part'];
  expect(repaired(['title', 'Rivers,'], journal)[1]).toEqual(journal);
});

test('a book that is named by its editors alone is not named', () => {
  expect(repaired(['title', 'Rivers, in:'], ['container', 'Roe/Doe'], ['volume', '56'])[1]).toEqual(
    ['editor', 'Roe/Doe'],
  );
  const dated = repaired(['title', 'Rivers. In'], ['container', 'Roe/Doe,'], ['date', '1999']);
  expect(dated[1]?.[0]).toBe('container');
});

test('an edition in brackets behind a title is none of it', () => {
  expect(repaired(['title', 'Handbook of Lists (2nd ed.).'])).toEqual([
    ['title', 'Handbook of Lists'],
    ['edition', '(2nd ed.).'],
  ]);
  expect(repaired(['title', 'Handbook (of lists).'])).toHaveLength(1);
});

test('no names stand before "in:"', () => {
  expect(repaired(['title', 'Rivers,'], ['editor', 'revisited in: Roe H (ed.)'])).toEqual([
    ['title', 'Rivers, revisited'],
    ['editor', 'in: Roe H (ed.)'],
  ]);
});

test('a bracket belongs whole to the translator in it', () => {
  expect(repaired(['title', 'Rivers of the North (A.'], ['translator', 'Doe, Trans.).'])).toEqual([
    ['title', 'Rivers of the North'],
    ['translator', '(A. Doe, Trans.).'],
  ]);
});

test.each([
  'aus dem Englischen von Anna Doe',
  'Übersetzt von Anna Doe',
  'translated from the German by Anna Doe',
  'traducido del inglés por Ana Doe',
])('%j is no part of a title', (by) => {
  expect(repaired(['title', `Rivers of the North, ${by}`])).toEqual([
    ['title', 'Rivers of the North,'],
    ['translator', by],
  ]);
});

test('a title may speak of translation', () => {
  expect(repaired(['title', 'Rivers: How lists are translated by machines'])).toHaveLength(1);
});

test('no person is called "The"', () => {
  expect(repaired(['author', 'Doe, A. The U.S.'], ['title', 'and its lists'])).toEqual([
    ['author', 'Doe, A.'],
    ['title', 'The U.S. and its lists'],
  ]);
});

test('what stands between names and a publisher, where no title is, is one', () => {
  expect(repaired(['editor', 'Doe, A.'], ['location', 'Rivers.'], ['publisher', 'UP'])[1]).toEqual([
    'title',
    'Rivers.',
  ]);
  expect(repaired(['date', '(2010).'], ['note', 'Rivers [Blog post].'])[1]).toEqual([
    'title',
    'Rivers',
  ]);
});

test('a country behind a place is no publisher', () => {
  expect(
    repaired(['title', 'Rivers.'], ['location', 'Lisbon,'], ['publisher', 'Portugal'])[1],
  ).toEqual(['location', 'Lisbon, Portugal']);
});

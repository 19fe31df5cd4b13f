import { expect, test } from 'vitest';
import { openDesk } from '../../src/core/desk';
import { explore } from '../../src/core/explore';
import type { WorkId } from '../../src/core/model/id';
import { overviewOf } from '../../src/core/overview';
import { packOverview } from '../../src/core/packed';

const bib = {
  name: 'a.bib',
  text: '@book{zoe, author = {Zoe, Z.}, title = {Smugglers}, year = 2016}\n@book{ann, author = {Ann, A.}, title = {Roads}}\n@book{broken, title = {\n',
  encoding: 'windows-1252' as const,
  guessed: true,
};
const ris = {
  name: 'b.ris',
  text: 'TY  - JOUR\nID  - roe\nAU  - Roe, R.\nTI  - Borders\nER  - \n',
};
const claims = {
  name: 'a.yaml',
  text: 'title: A\nbibliography: a.bib\npositions: [{ id: p, name: P }]\nstances:\n  - { work: zoe, position: p, stance: holds }\n',
};
const exploration = explore([bib, ris, claims]);
const overview = overviewOf(exploration);
const desk = openDesk(exploration);

test('an overview has every file with what was found in it', () => {
  expect(overview.files).toEqual([
    { name: 'a.yaml', kind: 'claims', guessed: false, works: 0, problems: 0 },
    {
      ...{ name: 'a.bib', kind: 'bibliography', format: 'bibtex', encoding: 'windows-1252' },
      ...{ guessed: true, works: 2, problems: 1 },
    },
    { name: 'b.ris', kind: 'bibliography', format: 'ris', guessed: false, works: 1, problems: 0 },
  ]);
  expect(overview.library).toBe('3 works in 2 files; 1 entry not understood');
  expect(overview.name).toBe('a.yaml');
});

test('files that could not be read are among them, each with its reason', () => {
  const place = { file: 'photo.bib', line: 1, column: 1 };
  const unread = [{ code: 'not-text', place, facts: { name: 'photo.bib' } } as const];
  const found = overviewOf(explore([]), unread);
  expect(found.files).toEqual([
    { name: 'photo.bib', kind: 'unread', guessed: false, works: 0, problems: 1 },
  ]);
  expect(found.library).toBe('0 works in 1 file; 1 problem');
  expect(found.problems).toMatchObject([{ problem: { code: 'not-text' } }]);
});

test('it has all works in a line each, but neither their entries nor a bibliography’s text', () => {
  expect(overview.rows.map(({ label }) => label)).toEqual(['Zoe 2016', 'Ann n.d.', 'Roe n.d.']);
  expect(JSON.stringify(overview)).not.toContain('@book{ann');
  expect(overview.coding).not.toHaveProperty('works');
});

test('a problem comes with its text', () => {
  expect(overview.problems.map(({ excerpt }) => excerpt)).toEqual(['@book{broken, title = {']);
  expect(overview.problemCount).toBe(1);
});

test('packed as JSON it is the same, its orders as lists', () => {
  const unpacked = JSON.parse(packOverview(overview)) as typeof overview;
  expect(Array.from(unpacked.orders.label.upwards)).toEqual([1, 2, 0]);
  expect(unpacked.rows).toEqual(JSON.parse(JSON.stringify(overview.rows)));
});

test('the desk finds works of every file by their places', () => {
  expect([...desk.search('borders')]).toEqual([2]);
  expect([...desk.search('nothing of the kind')]).toEqual([]);
});

test('the desk has a card for each work, under the label that its row has', () => {
  const found = desk.card('w3' as WorkId);
  expect(found?.work.key).toBe('roe');
  expect(found?.card.label).toBe('Roe n.d.');
  expect(desk.card('w9' as WorkId)).toBeUndefined();
});

test('the desk writes the works at the places asked for', () => {
  const write = (...places: readonly number[]) =>
    desk.write({ places: Uint32Array.from(places), format: 'csl-json', withPositions: false });
  expect(JSON.parse(write(2, 0, 99))).toMatchObject([{ id: 'zoe' }, { id: 'roe' }]);
  expect(JSON.parse(write())).toEqual([]);
});

test('looks are in it where one was chosen, for all positions; else nothing is said of them', () => {
  expect(overview).not.toHaveProperty('looks');
  const sides = '{ id: p, name: P, shape: star, color: gold }, { id: q, name: Q }';
  const text = claims.text.replace('{ id: p, name: P }', sides);
  expect(overviewOf(explore([bib, { ...claims, text }])).looks).toEqual([
    { shape: 'star', colour: 'gold' },
    { shape: 'square', colour: 'violet' },
  ]);
});

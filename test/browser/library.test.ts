import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download, rowLabels, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}
type File = ReturnType<typeof file>;

const open = (page: Page, ...files: readonly File[]) =>
  page.locator('.head input[type=file]').setInputFiles([...files]);
const library = (page: Page, text: string) =>
  page.locator('.library').filter({ hasText: text }).waitFor();

const bib = file(
  'zotero.bib',
  '@article{vogt2016, author = {Vogt, Wendy}, title = {Stuck in the Middle}, year = 2016, doi = {10.1080/vogt}}\n@book{broken, title = {Never closed\n@book{kim2000, author = {Kim, B.}, title = {Roads}, year = 2000, x-mine = {kept}}\n',
);
const ris = file(
  'scopus.ris',
  'TY  - JOUR\nAU  - Vogt, Wendy A.\nTI  - Stuck in the middle\nPY  - 2016\nDO  - https://doi.org/10.1080/VOGT\nJO  - Geopolitics\nER  - \n\nTY  - BOOK\nAU  - Roe, A.\nTI  - Borders\nPY  - 2001\nER  - \n',
);
const nbib = file(
  'pubmed.nbib',
  'PMID- 1\nTI  - Health on the move.\nFAU - Doe, Jane\nDP  - 2019\n',
);

test('files of several formats open at once, and the page says what is in them and what is not', async () => {
  const { page, faults, foreign } = await visit(browser);
  await open(page, bib, ris, nbib);
  await library(page, '5 works in 3 files; 1 entry not understood.');
  await shows(page, '5 of 5 works');
  expect(await rowLabels(page)).toEqual(
    expect.arrayContaining(['Doe 2019', 'Kim 2000', 'Roe 2001', 'Vogt 2016a', 'Vogt 2016b']),
  );
  const rows = await page.locator('.files tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split('\t').slice(0, 4))).toEqual([
    ['zotero.bib', 'BibTeX', '2', '1'],
    ['scopus.ris', 'RIS', '2', 'none'],
    ['pubmed.nbib', 'PubMed (nbib)', '1', 'none'],
  ]);
  const problem = await page.locator('.problems li').innerText();
  expect(problem).toContain('zotero.bib:2:1');
  expect(problem).toContain('@book{broken, title = {Never closed');
  expect([faults, foreign]).toEqual([[], []]);
});

test('a guessed encoding is told, and the letters are right', async () => {
  const { page } = await visit(browser);
  const latin = Buffer.from(
    '@book{a, author = {Müller, Jürgen}, title = {Straße}, year = 1999}',
    'latin1',
  );
  await open(page, file('old.bib', latin));
  await page.getByText('BibTeX, read as WINDOWS-1252 (guessed)').waitFor();
  expect(await rowLabels(page)).toEqual(['Müller 1999']);
});

test('what is dropped later joins, a file of the same name takes the other’s place, and one can be closed', async () => {
  const { page } = await visit(browser);
  await open(page, bib);
  await library(page, '2 works in 1 file');
  await open(page, ris);
  await library(page, '4 works in 2 files');
  await open(page, file('scopus.ris', 'TY  - BOOK\nTI  - Another\nER  - \n'));
  await library(page, '3 works in 2 files');
  await page.getByRole('button', { name: 'Close zotero.bib' }).click();
  await library(page, '1 work in 1 file; no problems');
  expect(await rowLabels(page)).toEqual(['Another n.d.']);
});

test('the same work twice is shown with what tells so, merged only on request, and undone with one key', async () => {
  const { page, faults } = await visit(browser);
  await open(page, bib, ris);
  const same = page.locator('.same-works');
  await same.waitFor();
  expect(await same.innerText()).toContain('The same DOI, 10.1080/vogt.');
  await shows(page, '4 of 4 works');
  await same.getByRole('button', { name: 'Merge the entries of Vogt 2016a' }).click();
  await shows(page, '3 of 3 works');
  await page.keyboard.press('u');
  await shows(page, '4 of 4 works');
  await same
    .getByRole('button', { name: 'These are 2 works: the entries of Vogt 2016a', exact: true })
    .click();
  await same.getByText('No work seems to be listed more than once.').waitFor();
  await same.getByRole('button', { name: 'Undo telling apart (u)' }).click();
  await same.getByRole('button', { name: 'Merge all 1' }).click();
  await shows(page, '3 of 3 works');
  await page.locator('#works').getByRole('button', { name: 'Vogt 2016' }).click();
  await page.locator('.card .reference').filter({ hasText: 'Geopolitics' }).waitFor();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: /^All/ }).check();
  const { name, text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(name).toBe('zotero.bib');
  expect(text.match(/^@\w+\{[^,]+/gm)).toEqual([
    '@article{vogt2016',
    '@book{kim2000',
    '@book{roe2001borders',
  ]);
  expect(text).toContain('x-mine = {kept}');
  expect(faults).toEqual([]);
});

test('a claims file may name a bibliography of any format', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  const claims =
    'title: Routes\nbibliography: list.ris\npositions: [{ id: open, name: Open }, { id: shut, name: Shut }]\nstances:\n  - { work: a, position: open, stance: holds }\n  - { work: b, position: shut, stance: holds }\n';
  const list =
    'TY  - BOOK\nID  - a\nAU  - Ames, A.\nTI  - One\nER  - \nTY  - BOOK\nID  - b\nAU  - Bell, B.\nTI  - Two\nER  - \n';
  await open(page, file('routes.yaml', claims), file('list.ris', list));
  await page.getByRole('heading', { level: 1, name: 'Routes' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.position-name').length === 2);
  expect(await page.locator('.problems').count()).toBe(0);
});

/** So many entries, each with what tells it from the others. */
function largeBib(entries: number): string {
  const entry = (n: number) =>
    `@article{key${n},\n  author = {Family${n % 997}, Ann and Other, Bo},\n  title = {Number ${n} of many},\n  year = {${1950 + (n % 75)}},\n}\n`;
  return Array.from({ length: entries }, (_, n) => entry(n)).join('\n');
}

test('fifty thousand entries are opened, searched, filtered and exported, and come out as they went in', async () => {
  const { page, faults } = await visit(browser);
  const text = largeBib(50_000);
  await open(page, file('large.bib', text));
  await shows(page, '50,000 of 50,000 works');
  await page.getByLabel('Search', { exact: true }).fill('family996 1999');
  await shows(page, 'of 50,000 works: found by “family996 1999”');
  await page.waitForFunction(() => document.querySelectorAll('#works tbody tr').length < 5);
  await page.getByRole('button', { name: 'clear' }).click();
  await page.getByLabel('from').fill('2024');
  await shows(page, '666 of 50,000 works: from 2024');
  await page.getByRole('button', { name: 'clear' }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: /^All/ }).check();
  const saved = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(saved.text === text).toBe(true);
  expect(faults).toEqual([]);
});

test('an opening that is stopped leaves what is open as it was', async () => {
  const { page } = await visit(browser);
  await open(page, bib);
  await library(page, '2 works in 1 file');
  await open(page, file('large.bib', largeBib(100_000)));
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('.busy').waitFor({ state: 'detached' });
  await page.getByLabel('Search', { exact: true }).fill('kim');
  await shows(page, '1 of 2 works');
  expect(await page.locator('.library').innerText()).toContain('2 works in 1 file');
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallArticle } from '../scenes/small-article';
import { shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bib = Array.from(
  { length: 10 },
  (_, i) =>
    `@book{key${i}, author = {Writer${i}, A.}, title = {Book ${i} of roads}, date = {${2000 + i}}}`,
).join('\n');
const given = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** From the bundled debate to one of the reader's own, with nothing but keys; files come by the picker. */
async function begin(page: Page) {
  await page.getByRole('button', { name: 'Debates…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Roads: whose?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Who runs them?');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Roads: whose?' }).waitFor();
  await page
    .locator('.head input[type=file]')
    .setInputFiles([given('roads.bib', bib), given(smallArticle.name, smallArticle.text)]);
  await shows(page, '13 of 13 works');
}

async function namePositions(page: Page, names: readonly string[]) {
  await page.getByRole('button', { name: 'Code', exact: true }).focus();
  await page.keyboard.press('Enter');
  const [first, ...others] = names;
  await page.getByLabel('Name of a new position').fill(first ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo: new position State' }).waitFor();
  if (others.length === 0) return;
  await page.getByRole('button', { name: 'Positions and claims…' }).focus();
  await page.keyboard.press('Enter');
  for (const name of others) {
    await page.getByRole('dialog').getByLabel('Name of a new position').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name }).waitFor();
  }
  await page.keyboard.press('Escape');
}

const progress = (page: Page, text: string) =>
  page.locator('.progress-line').filter({ hasText: text }).waitFor();

test('a debate goes from empty to coded, saved and opened again, by keyboard alone', async () => {
  const { page, foreign, faults } = await visit(browser, { map: 'drawn' });
  await begin(page);
  await namePositions(page, ['State', 'Users', 'Nobody']);
  await progress(page, '0 of 2 passages coded');

  await page.keyboard.press('n');
  await page.locator('.code-passage').getByText('Olson 2016', { exact: true }).first().waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Undo: Olson 2016 supports Users' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('1');
  await page.keyboard.press('h');
  await progress(page, '1 of 2 passages coded');
  await page.keyboard.press('g');
  await page.getByText('section Introduction, paragraph 2').waitFor();
  await page.keyboard.press('d');
  await progress(page, '2 of 2 passages coded');

  await page.keyboard.press('u');
  await progress(page, '1 of 2 passages coded');
  await page.getByRole('button', { name: 'Redo: Baker 2002 disputes State' }).waitFor();
  await page.keyboard.press('Shift+U');
  await progress(page, '2 of 2 passages coded');

  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  await progress(page, '0 of 13 works coded first hand');
  await page.keyboard.press('n');
  await page.getByLabel('Page, for the next stance').fill('12');
  await page.locator('.code-steps button').first().focus();
  await page.keyboard.press('3');
  await page.keyboard.press('h');
  await progress(page, '1 of 13 works coded first hand');

  await page.getByRole('button', { name: 'Files', exact: true }).click();
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .zip' }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe('Roads-whose.zip');
  await page.locator('.middle:not([aria-busy])').waitFor();
  const before = await page.locator('.words').innerText();

  const other = await visit(browser);
  await other.page.locator('.head input[type=file]').setInputFiles({
    name: archive.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await archive.path()),
  });
  await other.page.getByRole('heading', { level: 1, name: 'Roads: whose?' }).waitFor();
  expect(await other.page.locator('.words').innerText()).toBe(before);
  await other.page.getByRole('button', { name: 'Code', exact: true }).click();
  await progress(other.page, '2 of 2 passages coded');
  expect([...foreign, ...faults, ...other.foreign, ...other.faults]).toEqual([]);
});

test('keys pressed without a wait are all done in order, and the map follows', async () => {
  const { page, faults } = await visit(browser);
  await begin(page);
  await namePositions(page, ['State']);
  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  await progress(page, '0 of 13 works coded first hand');
  await page.keyboard.press('1');
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press('n');
    await page.keyboard.press(at % 2 === 0 ? 'h' : 'd');
  }
  await progress(page, '12 of 13 works coded first hand');
  await page.locator('.middle:not([aria-busy])').waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  // The last is not coded, and is drawn all the same.
  await page.getByRole('application', { name: /^Map of 13 works/ }).waitFor();
  const drawn = () => page.locator('.plain-map .plain-edge').count();
  // Twelve stances, and two works that one passage cites together.
  await expect.poll(drawn, { timeout: 10_000 }).toBe(13);
  await page.keyboard.press('u');
  await page.getByRole('button', { name: /^Redo: / }).waitFor();
  await expect.poll(drawn, { timeout: 10_000 }).toBe(12);
  expect(faults).toEqual([]);
});

test('positions are worded anew, split and merged, and what was coded follows', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await namePositions(page, ['State', 'Users']);
  await page.keyboard.press('n');
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Undo: Olson 2016 holds State' }).waitFor();
  await page.getByRole('button', { name: 'Positions and claims…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).first().fill('The state');
  await page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'The state' }).waitFor();
  await dialog.getByText('Claims: 0').first().click();
  await dialog.getByLabel(/A new claim for The state/).fill('Ports are run by the state.');
  await dialog.getByRole('button', { name: 'Add the claim' }).first().click();
  await dialog.getByText('Claims: 1').waitFor();
  await dialog.getByRole('button', { name: 'Split…' }).first().click();
  await dialog.getByLabel('Name of the new position', { exact: true }).fill('Ports');
  await dialog.getByLabel('Olson 2016').check();
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await dialog.getByRole('heading', { name: 'Ports' }).waitFor();
  await dialog.getByLabel('Merge into').last().selectOption({ label: 'Users' });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).last().click();
  await dialog.getByRole('heading', { name: 'Ports' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.locator('.code-given').getByText('holds Users').waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.code-given').getByText('holds Ports').waitFor();
});

test('what was done is there when the page is loaded anew, undo and all; another tab goes on with it', async () => {
  const { page, faults } = await visit(browser);
  await begin(page);
  await namePositions(page, ['State']);
  await page
    .locator('.head input[type=file]')
    .setInputFiles([given('more.bib', '@book{more, title = {More}}')]);
  await shows(page, '14 of 14 works');
  await page.locator('.edit-bar').getByText('Kept in this browser').waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Roads: whose?' }).waitFor();
  await page.getByRole('heading', { name: 'Coding' }).waitFor();
  await shows(page, '14 of 14 works');
  await page.getByRole('button', { name: 'Undo: more.bib added' }).click();
  await page.getByRole('button', { name: 'Undo: new position State' }).waitFor();
  await shows(page, '13 of 13 works');

  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await other.locator('.own-debates').getByRole('button', { name: 'Roads: whose?' }).click();
  await other.getByRole('button', { name: 'Redo: more.bib added' }).click();
  await shows(other, '14 of 14 works');
  await shows(page, '14 of 14 works');

  // Both at once: both tabs come to the same, one edit upon the other or one told to be done again.
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.getByRole('button', { name: 'Code', exact: true }).click();
    await tab.getByLabel('Name of a new position').fill(tab === page ? 'Ports' : 'Boats');
  }
  await Promise.all(tabs.map((tab) => tab.keyboard.press('Enter')));
  const undos = () =>
    Promise.all(tabs.map((tab) => tab.locator('.edit-bar button').first().innerText()));
  const isOne = async () => {
    const [one = '', two] = await undos();
    return one === two && /^Undo: new position (?:Ports|Boats)$/.test(one);
  };
  await expect.poll(isOne, { timeout: 15_000 }).toBe(true);
  await page.getByRole('button', { name: 'Debates…' }).click();
  await page.locator('.debate-list > li').first().waitFor();
  expect(await page.locator('.debate-list > li').count()).toBe(1);
  await other.close();
  expect(faults).toEqual([]);
});

test('newcomers are led through the example in five steps, once', async () => {
  const { page } = await visit(browser, { tour: true });
  const tour = page.getByRole('region', { name: 'Tour' });
  await tour.getByRole('button', { name: 'Show me' }).click();
  for (const title of ['The map', 'A work', 'The divide', 'Matrix and timeline']) {
    await page.getByRole('heading', { name: new RegExp(`of 5: ${title}`) }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('heading', { name: '5 of 5: Your own debate' }).waitFor();
  await page.getByRole('heading', { name: 'Coding' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Coding' }).waitFor();
  expect(await page.getByText('New here?').count()).toBe(0);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledBib, download, projectFile, ready, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';
import { axe, violations } from './violations';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses a button as the keyboard does. */
async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function retype(page: Page, label: string, text: string) {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const title = (page: Page, text: string) =>
  page.locator('#card-title').filter({ hasText: text }).waitFor();
const undo = (page: Page, what: string) =>
  page.getByRole('button', { name: `Undo: ${what}`, exact: true });

const label = 'Olsson and Wilson & Sons 2015';

async function correctOlson(page: Page) {
  await title(page, 'Olson 2016');
  await press(page, 'Correct…');
  const form = page.getByRole('dialog');
  await form.getByLabel('title', { exact: true }).and(page.locator(':focus')).waitFor();
  await retype(page, 'date', '2O15');
  await retype(page, 'author', 'Olsson, Érica; Wilson & Sons');
  await page.getByText('This is no date; write 2016').waitFor();
  await retype(page, 'date', 'soon');
  await page.getByText('This is no date; write 2016').waitFor();
  // What cannot be saved is gone to instead.
  await page.keyboard.press('Enter');
  const date = form.getByLabel('date', { exact: true });
  await date.and(page.locator(':focus')).waitFor();
  await retype(page, 'date', '2015');
  // What was typed stays while the form is closed.
  await form.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await press(page, 'Correct…');
  expect(await date.inputValue()).toBe('2015');
  await date.focus();
  await page.keyboard.press('Enter');
  await undo(page, 'author and date of Olson 2016').waitFor();
}

test('a year and an author are corrected by keyboard, seen in card, table and map, and kept', async () => {
  const { page, foreign, faults } = await visit(browser, { hash: '#work=olson2016migrant' });
  await correctOlson(page);
  await title(page, label);
  expect(await focused(page)).toBe('Correct…');
  await page.locator('#works td.column-label button').filter({ hasText: label }).waitFor();
  await page.locator('.plain-node title').filter({ hasText: label }).waitFor({ state: 'attached' });
  await page.getByText('Kept in this browser').waitFor();
  await page.reload();
  await ready(page);
  await title(page, label);
  await undo(page, 'author and date of Olson 2016').waitFor();
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('what was corrected is exported with all else as it was, and undone by a key', async () => {
  const { page } = await visit(browser, { hash: '#work=olson2016migrant' });
  await correctOlson(page);
  await press(page, 'Export…');
  const { text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  const before = projectFile(bundledBib);
  const entry = before.slice(before.indexOf('@report{olson2016migrant')).split('\n}')[0] ?? '';
  expect(text).toContain(
    entry
      .replace('{Olson, Eric}', '{Olsson, Érica and {Wilson \\& Sons}}')
      .replace('{2016}', '{2015}'),
  );
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await title(page, 'Olson 2016');
  await page.getByRole('button', { name: 'Redo: author and date of Olson 2016' }).waitFor();
});

test('a work that is added by hand is selected, and is removed with what hangs on it in one step', async () => {
  const { page, faults } = await visit(browser);
  await press(page, 'Add references…');
  await press(page, 'Add a work by hand…');
  await page.getByRole('dialog').getByLabel('type').and(page.locator(':focus')).waitFor();
  await retype(page, 'author', 'Baker, Ana');
  await retype(page, 'title', 'Walls & routes');
  await retype(page, 'date', 'soon');
  const add = page.getByRole('button', { name: 'Add this work' });
  expect(await add.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('dialog').getByRole('status').getByText('This is no date').waitFor();
  await retype(page, 'date', '2019');
  await retype(page, 'DOI', '10.1000');
  await page.keyboard.press('Tab');
  await page.getByText('This is no DOI').waitFor();
  await retype(page, 'DOI', '10.1000/walls');
  await page.getByText('Its key will be baker2019walls.').waitFor();
  await press(page, 'Add this work');
  await title(page, 'Baker 2019');
  await shows(page, '49 of 49 works');
  await undo(page, 'new work Baker 2019').waitFor();

  await press(page, 'Remove this work…');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Keep it' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await undo(page, 'Baker 2019 removed').waitFor();
  await shows(page, '48 of 48 works');
  await page.locator('#works:focus, #works :focus').waitFor();
  expect(faults).toEqual([]);
});

test('a work with stances is removed only once it is said what becomes of them', async () => {
  const { page } = await visit(browser, { hash: '#work=olson2016migrant' });
  await title(page, 'Olson 2016');
  await press(page, 'Remove this work…');
  await page.getByText('It has 1 stance, which rests on 1 passage.').waitFor();
  const remove = page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true });
  expect(await remove.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('radio', { name: 'Remove that too' }).focus();
  await page.keyboard.press('Space');
  await remove.focus();
  await page.keyboard.press('Enter');
  await undo(page, 'Olson 2016 removed').waitFor();
  expect(await page.locator('.banner').filter({ hasText: 'olson2016migrant' }).count()).toBe(0);
  await page.keyboard.press('u');
  await shows(page, '48 of 48 works');
});

test('a format whose entries cannot be changed says where to change them', async () => {
  const { page } = await visit(browser);
  const record = '%0 Book\n%T Roads\n%A Olson, Ann\n%D 2016\n';
  await page
    .locator('.head input[type=file]')
    .setInputFiles([{ name: 'roads.enw', mimeType: 'text/plain', buffer: Buffer.from(record) }]);
  await shows(page, '1 of 1 works');
  await page.locator('#works td.column-label button').first().click();
  await page.getByText('change it in roads.enw, line 1, and open the file again').waitFor();
  expect(await page.getByRole('button', { name: 'Correct…' }).count()).toBe(0);
});

test('the form has no fault that axe finds', async () => {
  const { page } = await visit(browser, { hash: '#work=olson2016migrant', bypassCSP: true });
  await title(page, 'Olson 2016');
  await press(page, 'Correct…');
  await page.getByRole('heading', { name: 'Correct Olson 2016' }).waitFor();
  await page.addScriptTag({ content: axe });
  expect(await violations(page)).toEqual([]);
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallArticle } from '../../scenes/small-article';
import { shows } from '../explorer-page';
import { launchBrowser } from '../launch';
import { beginWalk } from './walk';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const map =
  'application "Map of 48 works and 3 positions. Arrow keys walk, Enter selects, Escape leaves."';

test('1: who stands where is found on the map, and the card tells where that rests', async () => {
  const { page, press, isAt, tabTo, hears, faults } = await beginWalk(browser);
  const standing = page.locator('#map-standing');
  await press('m');
  await isAt(map);
  await press('Enter');
  expect(await standing.innerText()).toMatch(/^\S.* \d{4}, .*, cited with \d+ others?$/);
  await press('PageDown', 'PageDown', 'ArrowLeft', 'Enter');
  const label = (await standing.innerText()).split(',')[0] ?? '';
  await hears(`${label} selected`);
  await isAt(map);
  await press('Escape');
  expect(await standing.count()).toBe(0);
  await tabTo('button "Close"');
  const card = page.getByRole('region', { name: label });
  await card
    .getByText(/^section /)
    .first()
    .waitFor();
  await card
    .getByText(/According to/)
    .first()
    .waitFor();
  await press('Escape');
  await isAt('grid "Works"');
  expect(await card.count()).toBe(0);
  expect(faults).toEqual([]);
});

test('2: works are filtered by position and year, and all come back', async () => {
  const { press, type, isAt, tabTo, hears, faults } = await beginWalk(browser);
  await tabTo('button "Takeover 10"');
  await press('Space');
  await hears('10 of 48 works');
  await tabTo('textbox "from"');
  await type('2016');
  await hears('5 of 48 works');
  await press('Escape');
  await isAt('region "Search and filters"');
  await tabTo('button "clear"');
  await press('Enter');
  await hears('48 of 48 works');
  await isAt('searchbox "Search"');
  await type('olson');
  await hears('1 of 48 works');
  await press('Escape');
  await isAt('searchbox "Search"');
  await press('Escape');
  await isAt('region "Search and filters"');
  expect(faults).toEqual([]);
});

test('3: the matrix is walked cell by cell, the timeline mark by mark', async () => {
  const { page, press, isAt, tabTo, hears, faults } = await beginWalk(browser, {
    hash: '#sort=position:survival',
  });
  await tabTo('button "Matrix"');
  await press('Enter');
  await page.locator('.matrix').waitFor();
  await isAt('button "Matrix"');
  await press('t');
  await isAt('grid "Works by positions"');
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  await hears('Sanchez and Zhang 2018 selected');
  await page.locator('.card .asked-for h3', { hasText: 'Convergence' }).waitFor();
  await press('Enter');
  await page.locator('.card').waitFor({ state: 'detached' });
  await isAt('grid "Works by positions"');
  await tabTo('button "Timeline"', 'backwards');
  await press('Enter');
  await page.locator('.lane').first().waitFor();
  await press('t');
  await isAt('region "Timeline: arrow keys walk its works"');
  await press('ArrowRight', 'ArrowRight', 'ArrowDown');
  const mark = page.locator('.lane a:focus');
  const sentence = await mark.getAttribute('aria-label');
  await isAt(`link "${sentence}"`);
  await press('Enter');
  await hears(`${sentence?.split(',')[0]} selected`);
  await isAt(`link "${sentence}"`);
  await press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
  await isAt(`link "${sentence}"`);
  expect(faults).toEqual([]);
});

test('4: a figure of the report on the divide leads to the works behind it', async () => {
  const { page, press, isAt, tabTo, hears, faults } = await beginWalk(browser);
  await tabTo('button "Divide"');
  await press('Enter');
  await tabTo('link "33 works"');
  await press('Enter');
  await hears('33 of 48 works');
  await isAt('link "33 works"');
  expect(await page.locator('a:focus').getAttribute('aria-current')).toBe('true');
  await press('t');
  await isAt('grid "Works"');
  expect(await page.locator('#works').getAttribute('aria-rowcount')).toBe('34');
  await press('ArrowDown', 'Enter');
  await hears('selected');
  expect(faults).toEqual([]);
});

test('5: a cite in a text leads to its work, and the work back to each place that cites it', async () => {
  const { page, press, isAt, tabTo, hears, choose, faults } = await beginWalk(browser);
  await tabTo('button "Open files…"');
  await choose({ [smallArticle.name]: smallArticle.text });
  const title = 'Who runs the roads and ports of a small country';
  await isAt(`heading "${title}"`);
  await shows(page, '3 of 3 works');
  await tabTo('link "Baker 2002"');
  await press('Enter');
  await hears('Baker 2002 selected');
  await isAt('link "Baker 2002"');
  await tabTo('button "Who runs the roads and ports of… n.d., section Introduction, paragraph 2"');
  await press('Enter');
  await isAt('link "Baker (2002)"');
  await press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
  await isAt('link "Baker (2002)"');
  await shows(page, '3 of 3 works');
  expect(faults).toEqual([]);
});

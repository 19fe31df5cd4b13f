import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowLabels, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const asked = '.card .asked-for h3';

test('a press on a cell of the matrix opens the card at the stances on that position', async () => {
  const { page, faults } = await visit(browser, { map: 'drawn' });
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  const row = page.locator('.matrix tr', { hasText: 'Carrera and Guild 2016' });
  await row.getByRole('button', { name: 'holds' }).click();
  expect(await page.locator(asked).innerText()).toBe('Convergence');
  await row.getByRole('button', { name: 'supports' }).click();
  await page.locator(asked, { hasText: 'Survival' }).waitFor();
  expect(new URL(page.url()).hash).toContain('beside=matrix');
  expect(await page.locator('.matrix tr[aria-selected=true]').count()).toBe(1);
  await row.getByRole('button', { name: 'supports' }).click();
  await page.locator('.card').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('a heading of the matrix sorts by the stances on its position, and a link restores that', async () => {
  const { page } = await visit(browser, { hash: '#beside=matrix' });
  const heading = page.getByRole('columnheader', { name: /C Survival/ });
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const sorted = (await rowLabels(page)).slice(0, 6);
  expect(sorted).toEqual([
    'Chu 2010',
    'Sanchez 2016',
    'Sanchez 2018',
    'Sanchez and Zhang 2018',
    'Vogt 2016',
    'Zhang 2008',
  ]);
  const again = await visit(browser, { hash: new URL(page.url()).hash });
  await again.page.locator('.matrix').waitFor();
  expect((await rowLabels(again.page)).slice(0, 6)).toEqual(sorted);
});

test('a link that sorts by a position of another debate sorts by label, and says so', async () => {
  const { page } = await visit(browser, { hash: '#beside=matrix&sort=position:moon' });
  await page.locator('.banner', { hasText: 'sort=position:moon' }).waitFor();
  await page.locator('#works td.column-label').first().waitFor();
  expect(await rowLabels(page)).toContain('Achilli 2018');
});

test('the matrix is walked by the keyboard alone, cell by cell, and Enter shows the evidence', async () => {
  const { page } = await visit(browser, { hash: '#beside=matrix&sort=position:survival' });
  await page.locator('.matrix').waitFor();
  await page.keyboard.press('t');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.locator(asked, { hasText: 'Convergence' }).waitFor();
  expect(await page.locator('.card h2').innerText()).toBe('Sanchez and Zhang 2018');
  const active = await page.locator('#works').getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).innerText()).toContain('disputes');
  await page.keyboard.press('Enter');
  await page.locator('.card').waitFor({ state: 'detached' });
});

test('filters act on the matrix and the timeline as on the table', async () => {
  const { page } = await visit(browser, { hash: '#beside=matrix&position=takeover' });
  await shows(page, '10 of 48 works');
  await page.locator('.column-count', { hasText: '9 for, 1 against' }).waitFor();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.getByText('Takeover: 9 works, 2011–2016, half of them by 2015').waitFor();
  expect(await page.locator('.lane').first().locator('a').count()).toBe(10);
});

test('a press on a mark of the timeline selects its work everywhere', async () => {
  const { page, faults } = await visit(browser, { map: 'drawn', hash: '#beside=timeline' });
  const mark = page.locator('.lane a[data-work=vogt2016stuck]').first();
  expect(await mark.locator('title').textContent()).toBe('Vogt 2016, holds Survival');
  await mark.click();
  await page.locator('.card h2', { hasText: 'Vogt 2016' }).waitFor();
  await page.getByRole('button', { name: 'Works', exact: true }).click();
  await page.locator('#works tr[aria-selected=true]', { hasText: 'Vogt 2016' }).waitFor();
  expect(faults).toEqual([]);
});

test('arrow keys walk the marks of the timeline, and Enter selects', async () => {
  const { page } = await visit(browser, { hash: '#beside=timeline' });
  await page.locator('.lane a').first().waitFor();
  await page.locator('#works').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-work'));
  const laneAt = () =>
    page.evaluate(() => document.activeElement?.closest('.lane')?.querySelector('p')?.textContent);
  await page.keyboard.press('ArrowRight');
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toBe(first);
  expect(await laneAt()).toContain('Takeover');
  await page.keyboard.press('ArrowDown');
  expect(await laneAt()).toContain('Convergence');
  const chosen = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  expect(chosen).toContain(await page.locator('.card h2').innerText());
});

test('the table below the timeline has its works for the keyboard', async () => {
  const { page } = await visit(browser, { hash: '#beside=timeline' });
  await page.locator('.year-table summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.year-table table').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const chosen = page.locator('.year-table button[aria-pressed=true]').first();
  await page.locator('.card h2', { hasText: await chosen.innerText() }).waitFor();
});

test('a stack of more works than fit is one bar with its number, and the years are whole at 320 pixels', async () => {
  const { page } = await visit(browser, {
    hash: '#beside=timeline',
    viewport: { width: 320, height: 700 },
  });
  const bib = Array.from({ length: 30 }, (_, i) => `@book{k${i}, title={T${i}}, year=2001}`);
  bib.push('@book{old, title={Old}, year=1850}', '@book{none, title={None}}');
  const buffer = Buffer.from(bib.join('\n'));
  const file = { name: 'a.bib', mimeType: 'text/plain', buffer };
  await page.locator('.head input[type=file]').setInputFiles([file]);
  await shows(page, '32 of 32 works');
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.getByText('1 work without a year').waitFor();
  const chart = page.locator('.lane-chart');
  expect(await chart.locator('text').allTextContents()).toEqual(['1850', '2001', '1', '30']);
  expect(await chart.locator('.axis-break').count()).toBe(1);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow).toBe(false);
});

test('a figure of the divide shows its works everywhere, and a link restores it', async () => {
  const { page, faults } = await visit(browser);
  await page.getByRole('button', { name: 'Divide', exact: true }).click();
  const report = page.getByRole('region', { name: 'The divide, measured' });
  await report.getByRole('heading', { name: 'What it hangs on' }).waitFor();
  await report.getByRole('link', { name: '33 works', exact: true }).click();
  await shows(page, '33 of 48 works');
  expect(faults).toEqual([]);
  const again = await visit(browser, { hash: new URL(page.url()).hash });
  await shows(again.page, '33 of 48 works');
  const link = again.page.getByRole('link', { name: '33 works', exact: true });
  expect(await link.getAttribute('aria-current')).toBe('true');
});

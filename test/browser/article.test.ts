import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallArticle } from '../scenes/small-article';
import { shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function withArticle(text = smallArticle.text, options: Parameters<typeof visit>[1] = {}) {
  const visited = await visit(browser, options);
  await visited.page
    .locator('.head input[type=file]')
    .setInputFiles([
      { name: smallArticle.name, mimeType: 'text/plain', buffer: Buffer.from(text) },
    ]);
  await visited.page.locator('.source-text .cite').first().waitFor();
  return visited;
}

test('an article that is dropped opens to be read, with the works that it lists', async () => {
  const { page, foreign, faults } = await withArticle();
  await page
    .getByRole('heading', { level: 1, name: 'Who runs the roads and ports of a small country' })
    .waitFor();
  await shows(page, '3 of 3 works');
  expect(await page.locator('a.cite').allInnerTexts()).toEqual([
    'Olson 2016',
    'Baker 2002',
    'Baker (2002)',
  ]);
  expect(await page.locator('.cite.unlinked').allInnerTexts()).toEqual(['Vogt 2017']);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('a cite leads to its work, the card to each sentence that cites it, and Back undoes the step', async () => {
  const { page } = await withArticle(smallArticle.text, { map: 'drawn' });
  await page.locator('a.cite', { hasText: 'Olson 2016' }).focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await card.getByText('Found in the text: 1 cite').waitFor();
  expect(await card.innerText()).toContain('Roads are run by those who use them');
  expect(await page.locator('a.cite[aria-current]').innerText()).toBe('Olson 2016');
  await page.locator('#works').getByRole('button', { name: 'Baker 2002' }).click();
  await card.getByText('Found in the text: 2 cites').waitFor();
  await card.getByRole('button', { name: /paragraph 2/ }).click();
  expect(await page.locator('a.cite[aria-current]').count()).toBe(2);
  await page.goBack();
  await page.goBack();
  await card.getByText('Found in the text: 1 cite').waitFor();
});

test('what is cited but not listed is told, and leads to its place in the text', async () => {
  const { page } = await withArticle();
  const finding = page.locator('.article-check li').first();
  expect(await finding.innerText()).toMatch(/"Vogt 2017" is cited, but not listed/);
  await finding.getByRole('button').click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vogt 2017');
});

test('markup in an article is text', async () => {
  const hostile = smallArticle.text.replace(
    'It was not',
    '<img src=x onerror=alert(1)> It was not',
  );
  const { page, faults } = await withArticle(hostile);
  expect(await page.locator('.source-text').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.source-text img').count()).toBe(0);
  expect(faults).toEqual([]);
});

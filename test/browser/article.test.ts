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

test('HTML in an article is text, and Markdown is what it means', async () => {
  const hostile = smallArticle.text
    .replace('It was not', '<img src=x onerror=alert(1)> It was *not*')
    .replace('the south', '[the south](https://example.org/south)')
    .replace('state alone', '[state](javascript:alert(1)) alone')
    .replace('Olson 2016', '*Olson* 2016');
  const { page, faults } = await withArticle(hostile);
  expect(await page.locator('.source-text em').allInnerTexts()).toEqual(['not']);
  expect(await page.locator('.source-text a[target]').allInnerTexts()).toEqual(['the south']);
  expect(await page.locator('.source-text a[href^="javascript"]').count()).toBe(0);
  expect(await page.locator('a.cite').first().innerText()).toBe('Olson 2016');
  expect(await page.locator('.source-text').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.source-text img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('of two texts the address names the one, and on a narrow page the card leaves the cite in sight', async () => {
  const { page } = await visit(browser, { viewport: { width: 320, height: 640 } });
  const long = smallArticle.text.replace('## References', `${'Nothing more.\n\n'.repeat(30)}$&`);
  const files = [
    { name: 'roads.md', text: long },
    { name: 'rails.md', text: long.replace('Who runs the roads', 'Who runs the rails') },
  ];
  await page
    .locator('.head input[type=file]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  const second = page.locator('.source-text').nth(1);
  const cite = second.locator('a.cite', { hasText: 'Olson 2016' });
  await cite.waitFor();
  await cite.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await cite.click();
  await page.locator('.card').waitFor();
  const bottomOf = (box: { y: number; height: number } | null) => (box ? box.y + box.height : NaN);
  const card = await page.locator('.card').boundingBox();
  expect(bottomOf(await cite.boundingBox())).toBeLessThan(card?.y ?? 0);
  expect(new URLSearchParams(page.url().split('#')[1]).get('text')).toBeTruthy();
  // The same place of the other text is another passage.
  const first = page.locator('.source-text').nth(0).locator('a.cite', { hasText: 'Olson 2016' });
  expect(await first.getAttribute('href')).not.toBe(await cite.getAttribute('href'));
  expect(bottomOf(await first.boundingBox())).toBeLessThan(0);
});

test('an article that comes with a bibliography opens to be read, and what it says often is listed once', async () => {
  const { page } = await visit(browser);
  const drop = (files: Readonly<Record<string, string>>) =>
    page.locator('.head input[type=file]').setInputFiles(
      Object.entries(files).map(([name, text]) => {
        return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      }),
    );
  await drop({ 'own.bib': '@book{b, author = {Baker, Tom}, title = {Ports}, date = {2002}}' });
  await shows(page, '1 of 1 works');
  const again = 'They do so again and again (Vogt 2017). So it is (Vogt 2017).\n\n## References';
  await drop({
    'more.bib': '@book{c, author = {Cole, Ann}, title = {Piers}, date = {2003}}',
    [smallArticle.name]: smallArticle.text.replace('## References', again),
  });
  const finding = page.locator('.article-check li', { hasText: 'Vogt 2017' });
  await finding.getByRole('button', { name: /\(3 times\)/ }).click();
  await finding.getByRole('button', { name: /\(1 of 3\)/ }).click();
  await finding.getByRole('button', { name: /\(2 of 3\)/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vogt 2017');
});

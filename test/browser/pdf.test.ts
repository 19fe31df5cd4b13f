import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const fixture = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: readFileSync(join(import.meta.dirname, '..', 'fixtures', 'pdf', name)),
});

async function withFiles(...names: readonly string[]) {
  const visited = await visit(browser);
  const asked: string[] = [];
  visited.page.on('request', (request) => asked.push(request.url()));
  await visited.page.locator('.head input[type=file]').setInputFiles(names.map(fixture));
  return { ...visited, asked };
}

test('a PDF opens to be read, with the works that it lists, and a cite leads to its work', async () => {
  const { page, foreign, faults, asked } = await withFiles('ferries-two-columns.pdf');
  await shows(page, '19 of 19 works');
  const text = page.locator('.source-text');
  await text.getByText('passengers on foot had not been counted').waitFor();
  expect(await page.locator('.cite').count()).toBe(35);
  expect(await page.locator('.cite.unlinked').count()).toBe(0);
  await page.locator('a.cite', { hasText: 'Conceição 1999' }).first().click();
  const card = page.locator('.card');
  await card.getByText('Found in the text: 2 cites').waitFor();
  expect(await card.innerText()).toContain('page 41, section 1 Introduction, paragraph 1');
  expect(asked.filter((url) => /read-pdf/.test(url))).toHaveLength(1);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('nothing of pdf.js is asked for where no PDF is opened', async () => {
  const visited = await visit(browser);
  const all = await visited.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(all.filter((name) => /pdf/.test(name))).toEqual([]);
});

test('a PDF that cannot be read is told, and costs no other', async () => {
  const { page, faults } = await withFiles('scanned.pdf', 'ferries-one-column.pdf');
  await shows(page, '19 of 19 works');
  const problem = page.locator('.problems li');
  await problem.first().waitFor();
  expect(await problem.allInnerTexts()).toEqual([
    expect.stringContaining('is a scan: its 2 pages are images without text'),
  ]);
  expect(faults).toEqual([]);
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeInBoth, saidIn, twoTabs } from './code-two-tabs';
import { codedIn } from './coding-model';
import { visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// More of them: `npm run bench -- keep-page`.
const edits = 8;

test('two tabs that code at once lose no edit, and come to the same file', async () => {
  const { page, faults } = await visit(browser);
  const { tabs, begun } = await twoTabs(page);
  const { claims, ...said } = await codeInBoth(tabs, begun, edits);
  const [one, two] = claims;
  expect(two).toBe(one);
  const coded = codedIn(one);
  expect(coded && saidIn(coded)).toEqual(saidIn(said));
  expect(said.positions).toHaveLength(5);
  expect(faults).toEqual([]);
  for (const tab of tabs) expect(await tab.locator('.unmade').count()).toBe(0);
  await tabs[1].close();
}, 240_000);

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the reference on a card is in the style that the reader chooses, and a link restores it', async () => {
  const { page, foreign, faults } = await visit(browser, { hash: '#work=vogt2016stuck' });
  const reference = page.locator('.card .reference');
  await reference.getByText('Vogt, W. (2016).').waitFor();
  const begins = { chicago: 'Vogt, Wendy. 2016.', mla: 'Vogt, Wendy.', ieee: 'W. Vogt, “Stuck' };
  for (const [style, text] of Object.entries(begins)) {
    await page.getByLabel('Style of the reference').selectOption(style);
    await reference.getByText(text).waitFor();
    expect(await page.evaluate(() => location.hash)).toContain(`style=${style}`);
  }
  await page.reload();
  await reference.getByText('W. Vogt, “Stuck').waitFor();
  expect(await page.getByLabel('Style of the reference').inputValue()).toBe('ieee');
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

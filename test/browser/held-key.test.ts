import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { visit } from './explorer-page';

let browser: Browser;

beforeAll(async () => {
  // What drives the browser lifts its limit on changes of the address, which readers have.
  const ignoreDefaultArgs = ['--disable-ipc-flooding-protection'];
  browser = await chromium.launch({ ...inject('launch'), ignoreDefaultArgs });
});
afterAll(() => browser.close());

test('a key that is held down walks on where the browser refuses to change the address, which follows', async () => {
  const { page, faults } = await visit(browser, { hash: '#beside=code' });
  const works = page.locator('.code').getByRole('button', { name: 'Works', exact: true });
  const place = page.locator('.code-passage h3 .note').getByText(' 5 of ');
  await works.click();
  // As many changes as a key makes that is held down for long.
  await page.evaluate(() => {
    for (let n = 0; n < 300; n++) history.replaceState(null, '', location.href);
  });
  const before = await page.evaluate(() => location.hash);
  for (let n = 0; n < 5; n++) await page.keyboard.press('n');
  await place.waitFor();
  expect(await page.evaluate(() => location.hash)).toBe(before);
  const address = () => page.evaluate(() => location.hash);
  await expect.poll(address, { timeout: 20_000 }).not.toBe(before);
  await page.reload();
  await works.click();
  await place.waitFor();
  expect(faults).toEqual([]);
});

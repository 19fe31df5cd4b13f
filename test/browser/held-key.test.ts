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
  const isBehind = await page.evaluate(async () => {
    const press = async (key: string, times: number) => {
      for (let n = 0; n < times; n++) {
        dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    for (let n = 0; n < 10; n++) {
      await press('n', 11);
      await press('p', 11);
    }
    const before = location.hash;
    await press('n', 4);
    return location.hash === before;
  });
  expect(isBehind).toBe(true);
  await place.waitFor();
  const address = () => page.evaluate(() => location.hash);
  const behind = await address();
  await expect.poll(address, { timeout: 20_000 }).not.toBe(behind);
  await page.reload();
  await works.click();
  await place.waitFor();
  expect(faults).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { wipe } from './borrow-page';
import { ready, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a page has stored, by kind of store, and how it looks. */
function traces(page: Page) {
  return page.evaluate(async () => {
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      files.push(name);
    return {
      // What the visit itself says, that the tour has been seen, is none of the test's.
      local: { ...localStorage, 'faultline-tour-seen': undefined },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      cookie: document.cookie,
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
    };
  });
}

/** The store of debates is opened some time after the page is ready. */
async function hasStore(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /start-keeping/.test(name)),
  );
}

test('a page that has served a test keeps nothing of it for the next', async () => {
  const { page, faults } = await visit(browser);
  await hasStore(page);
  const before = await traces(page);
  expect(before).toMatchObject({ local: {}, session: {}, databases: [], files: [], cookie: '' });
  await page.evaluate(async () => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '2');
    // biome-ignore lint/suspicious/noDocumentCookie: what is stored is the point.
    document.cookie = 'c=3';
    const folder = await navigator.storage.getDirectory();
    await folder.getFileHandle('d.txt', { create: true });
    await new Promise((resolve) => {
      indexedDB.open('e').onsuccess = resolve;
    });
    // A page that has something to lose.
    addEventListener('beforeunload', (event) => event.preventDefault());
  });
  await page.setViewportSize({ width: 400, height: 400 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await traces(page)).toEqual({
    local: { a: '1' },
    session: { b: '2' },
    databases: ['e'],
    files: ['d.txt'],
    cookie: 'c=3',
    width: 400,
    dark: true,
  });
  await wipe(page, { viewport: { width: 1440, height: 900 } });
  await page.goto(inject('address'));
  await ready(page);
  await hasStore(page);
  expect(await traces(page)).toEqual(before);
  await page.evaluate(() => console.error('not heard'));
  expect(faults).toEqual([]);
});

test('the next test with the same options gets the same page, another at the same time another', async () => {
  const [one, two] = [await visit(browser), await visit(browser)];
  expect(one.page).not.toBe(two.page);
  expect(browser.contexts()).toHaveLength(2);
});

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { addPosition, ready, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const given = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
});
const bib = '@book{olson, author = {Olson, Ana}, title = {Roads}, date = {2016}}\n';

/** A debate with one work and one position. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Debates…' }).click();
  await page.getByLabel('Title').fill('Whose roads');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Whose roads' }).waitFor();
  await page.locator('.head input[type=file]').setInputFiles([given('roads.bib', bib)]);
  await page.getByText('Undo: roads.bib added').waitFor();
  await addPosition(page, 'State');
}

const sign = (page: Page, text: string) => page.locator('.edit-bar').getByText(text).waitFor();
const told = (page: Page, text: string | RegExp) =>
  page.locator('.banner[role=alert], .banner [role=alert]').getByText(text).waitFor();

async function saved(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .zip' }).click(),
  ]);
  const files = Object.entries(unzipSync(await readFile(await archive.path())));
  const [, bytes] = files.find(([name]) => name.endsWith('.yaml')) ?? [];
  return strFromU8(bytes ?? new Uint8Array());
}

/** The second copy comes behind the edits, by a moment of which the page says nothing. */
async function isCopied(page: Page): Promise<void> {
  const isUpToDate = async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('faultline-debates');
    const kept = Object.keys(localStorage).filter((key) => /^faultline-debate-/.test(key));
    for (const key of kept) {
      const debate = await folder.getDirectoryHandle(key.slice('faultline-debate-'.length));
      const head = await (await debate.getFileHandle('head')).getFile();
      const [version] = JSON.parse(localStorage.getItem(key) ?? '[]');
      if (JSON.parse(await head.text()).version !== version) return false;
    }
    return kept.length > 0;
  };
  await expect
    .poll(() => page.evaluate(isUpToDate).catch(() => false), { timeout: 15_000 })
    .toBe(true);
}

/** Leaves the page and does something to what it stored; then it is opened anew, in this tab. */
async function between(page: Page, act: () => Promise<void>): Promise<void> {
  await sign(page, 'Kept in this browser');
  await isCopied(page);
  await page.goto(`${inject('address')}nothing-there`);
  await act();
  await page.goto(inject('address'));
  await ready(page);
}

/** In the page. */
function dropDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const dropping = indexedDB.deleteDatabase('faultline-debates');
    dropping.onsuccess = () => resolve();
    dropping.onerror = () => reject(dropping.error);
  });
}

/** In the page: changes the records of the database. */
function changeRecords(change: 'without-steps' | 'newer-head'): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('faultline-debates');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('records', 'readwrite');
      const walking = writing.objectStore('records').openCursor();
      walking.onsuccess = () => {
        const cursor = walking.result;
        if (cursor === null) return;
        const key = String((cursor.key as string[])[1]);
        if (change === 'without-steps' && key.startsWith('step.')) cursor.delete();
        if (change === 'newer-head' && key === 'head')
          cursor.update({ ...cursor.value, schema: 7 });
        cursor.continue();
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onabort = () => reject(writing.error);
    };
  });
}

/** In the page: every file of the second copy holds half a record. */
async function garbleCopy(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('faultline-debates');
  for await (const debate of folder.values()) {
    for await (const file of (debate as FileSystemDirectoryHandle).values()) {
      const writing = await (file as FileSystemFileHandle).createWritable();
      await writing.write('{"half": ');
      await writing.close();
    }
  }
}

const recovered =
  /“Whose roads” was damaged in this browser’s storage and has been recovered whole/;

test('where there is no room the page says so, saves to disk, and keeps all of it once there is room', async () => {
  const { page } = await visit(browser);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  onTestFinished(async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  });
  await begin(page);
  await sign(page, 'Kept in this browser');
  const noise = Array.from({ length: 120_000 }, (_, i) => Math.sin(i).toString(36).slice(2));
  const large = `@book{large, title = {Large}, abstract = {${noise.join(' ')}}}`;
  await page.locator('.head input[type=file]').setInputFiles([given('large.bib', large)]);
  await told(page, /no room left: this edit stands on the page only.*Save the debate to disk/);
  await sign(page, 'Not stored: on this page only');
  await addPosition(page, 'Users');
  expect(await saved(page)).toContain('name: Users');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await addPosition(page, 'Nobody');
  await sign(page, 'Kept in this browser');
  await page.reload();
  await page.getByRole('button', { name: 'Undo: new position Nobody' }).waitFor();
  expect(await saved(page)).toContain('name: Users');
});

test('a browser that stores nothing is told of at once, and what is done there is saved to disk', async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    localStorage.setItem('faultline-tour-seen', 'yes');
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await page.goto(inject('address'));
  await ready(page);
  await begin(page);
  await told(page, /This browser stores nothing for this page.*so save the debate to disk/);
  await sign(page, 'Not stored: on this page only');
  expect(await saved(page)).toContain('name: State');
});

test('a database that was deleted, or is short, is recovered when the page is opened, with undo', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await between(page, () => page.evaluate(dropDatabase));
  await told(page, recovered);
  await page.getByRole('button', { name: 'Undo: new position State' }).waitFor();
  await between(page, () => page.evaluate(changeRecords, 'without-steps' as const));
  await told(page, recovered);
  await page.getByRole('button', { name: 'Undo: new position State' }).click();
  await page.getByRole('button', { name: 'Redo: new position State' }).waitFor();
});

test('a second copy that was damaged does no harm, and helps again after that', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await between(page, () => page.evaluate(garbleCopy));
  await page.getByRole('button', { name: 'Undo: new position State' }).waitFor();
  expect(await page.locator('.banner[role=alert], .banner [role=alert]').count()).toBe(0);
  await between(page, () => page.evaluate(dropDatabase));
  await told(page, recovered);
  expect(await saved(page)).toContain('name: State');
});

test('a debate that is gone from everywhere is told of by its name, and the example is there', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await between(page, async () => {
    await page.evaluate(dropDatabase);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('faultline-debates', { recursive: true });
    });
  });
  await told(page, /“Whose roads” is gone from this browser’s storage/);
  await page.getByRole('button', { name: 'Debates…' }).click();
  await page.getByRole('dialog').getByText('Open the debate from a file that you saved').waitFor();
});

test('a debate of a newer Faultline is told of and left as it is', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await between(page, () => page.evaluate(changeRecords, 'newer-head' as const));
  await told(page, /was made by a newer Faultline; nothing was changed/);
  await page.getByRole('button', { name: 'Debates…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('was made by a newer Faultline').waitFor();
  expect(await dialog.getByRole('button', { name: 'Open Whose roads' }).count()).toBe(0);
});

test('a store of a newer Faultline is told of, and what is done beside it is saved to disk', async () => {
  const { page } = await visit(browser);
  await begin(page);
  await between(page, () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('faultline-debates', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    ),
  );
  await begin(page);
  await told(
    page,
    /made by a newer Faultline; nothing was changed, and edits made here are not kept/,
  );
  expect(await saved(page)).toContain('name: State');
  await page.goto(`${inject('address')}nothing-there`);
  const version = await page.evaluate(
    async () =>
      (await indexedDB.databases()).find(({ name }) => name === 'faultline-debates')?.version,
  );
  expect(version).toBe(99);
});

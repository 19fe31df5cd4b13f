import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addPosition, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bib = '@book{olson, author = {Olson, Ana}, title = {Roads}, date = {2016}}\n';
const claims = `title: Whose roads
bibliography: ../bibliography/roads.bib
positions:
  - id: state
    name: State
  - id: users
    name: Users
stances:
  - work: olson
    position: users
    stance: holds
`;
const files: Readonly<Record<string, string>> = {
  'bibliography/roads.bib': bib,
  'claims/roads.yaml': claims,
};

/** The dialog alone is answered for the reader: by a folder of the browser's own, whose files are real. */
async function answerPicker(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Roads', { create: true }),
    });
  });
}

async function put(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([to, content]) => {
      let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('Roads', {
        create: true,
      });
      const parts = to.split('/');
      for (const part of parts.slice(0, -1))
        at = await at.getDirectoryHandle(part, { create: true });
      const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writing = await file.createWritable();
      await writing.write(content);
      await writing.close();
    },
    [path, text] as const,
  );
}

/** All files of the folder: their text, and when they were written. */
function folder(page: Page) {
  return page.evaluate(async () => {
    const found: Record<string, { text: string; at: number }> = {};
    const walk = async (at: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, entry] of at.entries()) {
        if (entry.kind === 'directory') {
          await walk(entry as FileSystemDirectoryHandle, `${path}${name}/`);
          continue;
        }
        const file = await (entry as FileSystemFileHandle).getFile();
        found[path + name] = { text: await file.text(), at: file.lastModified };
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('Roads'), '');
    return found;
  });
}

/** A folder with a debate and a note of the reader's, opened. */
async function openFolder(page: Page): Promise<void> {
  await answerPicker(page);
  for (const [path, text] of Object.entries(files)) await put(page, path, text);
  // The bundled debate is not saved; with a file of the reader's own it is.
  await page
    .locator('.head input[type=file]')
    .setInputFiles([{ name: 'a.bib', mimeType: 'text/plain', buffer: Buffer.from(bib) }]);
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Open a folder…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Whose roads' }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Save to a folder…' }).click();
}

const says = (page: Page, text: string | RegExp) =>
  page.locator('.save-debate').getByText(text).waitFor();

test('a folder is opened, and saved again only in the file that has changed', async () => {
  const { page, faults } = await visit(browser);
  await openFolder(page);
  await put(page, 'notes.txt', 'mine');
  const before = await folder(page);
  await addPosition(page, 'Nobody');
  await save(page);
  await says(page, '1 file saved in “Roads”.');
  const after = await folder(page);
  expect(Object.keys(after).sort()).toEqual([...Object.keys(files), 'notes.txt'].sort());
  expect(after['claims/roads.yaml']?.text).toContain('name: Nobody');
  for (const path of ['bibliography/roads.bib', 'notes.txt'])
    expect(after[path]).toEqual(before[path]);
  await save(page);
  await says(page, '“Roads” has all of it already: nothing was written.');
  expect(await folder(page)).toEqual(after);
  expect(faults).toEqual([]);
});

test('a file that changed in the folder since is told, and written over only when the reader says so', async () => {
  const { page } = await visit(browser);
  await openFolder(page);
  await addPosition(page, 'Nobody');
  await put(page, 'claims/roads.yaml', `${claims}# by another\n`);
  await save(page);
  await page.getByRole('alert').getByText('“Roads” has claims/roads.yaml already').waitFor();
  expect((await folder(page))['claims/roads.yaml']?.text).toContain('# by another');
  await page.getByRole('button', { name: 'Leave it' }).click();
  expect((await folder(page))['claims/roads.yaml']?.text).toContain('# by another');
  await save(page);
  await page.getByRole('button', { name: 'Overwrite' }).click();
  await says(page, '1 file saved in “Roads”.');
  const written = (await folder(page))['claims/roads.yaml']?.text;
  expect(written).toContain('Nobody');
  expect(written).not.toContain('# by another');
});

test('a file that another program holds is told by its name, and stays as it was', async () => {
  const { page } = await visit(browser);
  await openFolder(page);
  await addPosition(page, 'Nobody');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('Roads')).getDirectoryHandle('claims');
    const file = await folder.getFileHandle('roads.yaml');
    const held = await (
      file as unknown as { createWritable: (how: object) => Promise<FileSystemWritableFileStream> }
    ).createWritable({ mode: 'exclusive' });
    Object.assign(globalThis, { held });
  });
  await save(page);
  await says(page, /“claims\/roads\.yaml” could not be written: it is read-only, or open/);
  expect((await folder(page))['claims/roads.yaml']?.text).toBe(claims);
  await page.evaluate(() =>
    (globalThis as unknown as { held: FileSystemWritableFileStream }).held.abort(),
  );
  await save(page);
  await says(page, '1 file saved in “Roads”.');
});

test('a permission that is withdrawn is told, and what is on the page stays', async () => {
  const { page } = await visit(browser);
  await openFolder(page);
  await addPosition(page, 'Nobody');
  // No browser lets a test withdraw it from a folder of its own: this is what the page is told then.
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
  });
  await save(page);
  await says(page, /this page is not allowed to write there any more\. Choose the folder again\./);
  await page.getByRole('button', { name: 'Undo: new position Nobody' }).waitFor();
});

test('a full disk is told, and the files in the folder stay whole', async () => {
  const { page } = await visit(browser);
  await openFolder(page);
  await addPosition(page, 'Nobody');
  await page.locator('.edit-bar').getByText('Kept in this browser').waitFor();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  onTestFinished(async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  });
  await save(page);
  await says(page, /could not be written: there is no room left/);
  expect((await folder(page))['claims/roads.yaml']?.text).toBe(claims);
});

test('a folder that is dropped on the page is read with the folders in it', async () => {
  const { page } = await visit(browser);
  const at = await mkdtemp(join(tmpdir(), 'faultline-dropped-'));
  onTestFinished(() => rm(at, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(at, path, '..'), { recursive: true });
    await writeFile(join(at, path), text);
  }
  await writeFile(join(at, '.DS_Store'), 'hidden');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [at], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  await page.getByRole('heading', { level: 1, name: 'Whose roads' }).waitFor();
  await shows(page, '1 of 1 work');
});

import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import type { PageServer } from '../../src/cli/page-server';
import { seededRandom } from '../bench/made-up-debate';
import { serveKeepPage } from './build-keep-page';
import { newProfile, type Profile } from './keep-profile';
import { killEditing, lostEdits } from './kill-editing';

let server: PageServer;
/** With a debate, closed as a reader closes it. */
let withDebate: { readonly at: Profile; readonly id: string };

beforeAll(async () => {
  server = await serveKeepPage();
  withDebate = await makeDebate();
});
afterAll(async () => {
  await withDebate.at.remove();
  await server.close();
});

async function profile(like?: Profile): Promise<Profile> {
  const made = await newProfile(inject('launch'), like);
  onTestFinished(() => made.remove());
  return made;
}

const edits = 100;

async function makeDebate(): Promise<typeof withDebate> {
  const at = await newProfile(inject('launch'));
  const { own, page } = await at.start(server.address);
  const id = await page.evaluate(async (times) => {
    const { keep, editing } = keepPage;
    const debate = await editing.make(keep, times, 500_000);
    await keep.settled();
    return debate.id;
  }, edits);
  await own.close();
  return { at, id };
}

/** A copy of the profile with a debate, to be damaged. */
async function profileWithDebate(): Promise<typeof withDebate> {
  return { at: await profile(withDebate.at), id: withDebate.id };
}

/** Files below a folder of the profile whose path has this in it. */
async function filesOf(at: Profile, part: string): Promise<readonly string[]> {
  const all = await readdir(at.folder, { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return paths.filter((path) => path.includes(part)).sort();
}

/** Every second page of 4 KB is overwritten. */
async function garble(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 8192)
    bytes.fill(0x5a, at, Math.min(at + 4096, bytes.length));
  await writeFile(path, bytes);
}

function find(page: Page, id: string) {
  return page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    const [listed] = await keep.list();
    const opened = await keep.open(one);
    if (opened.done !== 'opened') return { state: listed?.state, shows: 0, told: opened.sentence };
    await editing.edit(keep, opened.debate);
    await keep.settled();
    const { debate, told } = opened;
    return { state: listed?.state, shows: editing.shows(debate), told: told.join(' ') };
  }, id);
}

/** Opens the debate in a new browser, and edits it. */
async function findAgain(at: Profile, id: string) {
  const { own, page } = await at.start(server.address);
  const found = await find(page, id);
  await own.close();
  return found;
}

const recoveredWhole = expect.stringContaining('has been recovered whole');

test('databases that are deleted from the disk are recovered from the second copy, for good', async () => {
  const { at, id } = await profileWithDebate();
  for (const path of await filesOf(at, 'IndexedDB')) await rm(path);
  const found = await findAgain(at, id);
  expect(found).toEqual({ state: 'damaged', shows: edits, told: recoveredWhole });
  expect(await findAgain(at, id)).toEqual({ state: 'whole', shows: edits + 1, told: '' });
}, 180_000);

test('databases that are garbled on the disk are recovered from the second copy', async () => {
  const { at, id } = await profileWithDebate();
  for (const path of await filesOf(at, 'IndexedDB')) await garble(path);
  expect(await findAgain(at, id)).toMatchObject({ shows: edits, told: recoveredWhole });
}, 180_000);

test('a large file that the database has lost from the disk comes from the second copy', async () => {
  const { at, id } = await profileWithDebate();
  const large: string[] = [];
  for (const path of await filesOf(at, '.indexeddb.blob'))
    if ((await stat(path)).size > 0) large.push(path);
  for (const path of large) await rm(path);
  const found = await findAgain(at, id);
  // Only a browser that keeps such files beside its database can lose them so.
  if (large.length > 0) expect(found.told).toEqual(recoveredWhole);
  expect(found.shows).toBe(edits);
}, 180_000);

test('a second copy that is garbled on the disk does no harm, and is made anew', async () => {
  const { at, id } = await profileWithDebate();
  for (const path of await filesOf(at, 'File System')) await garble(path);
  expect(await findAgain(at, id)).toEqual({ state: 'whole', shows: edits, told: '' });
  for (const path of await filesOf(at, 'IndexedDB')) await rm(path);
  expect(await findAgain(at, id)).toMatchObject({ shows: edits + 1, told: recoveredWhole });
}, 180_000);

test('where there is no room to mend a debate it is open all the same, and mended with the next edit', async () => {
  const { at, id } = await profileWithDebate();
  for (const path of await filesOf(at, 'IndexedDB')) await rm(path);
  const { own, page } = await at.start(server.address);
  const session = await own.context.newCDPSession(page);
  const origin = new URL(server.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  const told = await page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    const opened = await keep.open(one);
    if (opened.done !== 'opened') return opened.sentence;
    Object.assign(globalThis, { opened: opened.debate });
    return [editing.shows(opened.debate), ...opened.told];
  }, id);
  expect(told).toEqual([edits, recoveredWhole, expect.stringContaining('no room left')]);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.evaluate(async () => {
    const { keep, editing } = keepPage;
    await editing.edit(keep, (globalThis as unknown as { opened: never }).opened);
    await keep.settled();
  });
  await own.close();
  expect(await findAgain(at, id)).toEqual({ state: 'whole', shows: edits + 1, told: '' });
}, 180_000);

test('a browser that is killed in the midst of edits has all that it acknowledged, and nothing by halves', async () => {
  const at = await profile();
  const random = seededRandom(20261129);
  const waits = Array.from({ length: 3 }, () => 200 + random() * 800);
  const killed = await killEditing(at, server.address, waits);
  expect(killed.map(lostEdits)).toEqual([0, 0, 0]);
  for (const { found, told } of killed) {
    expect(found).toBeTypeOf('number');
    expect(told).toBe('');
  }
  expect(killed.at(-1)?.found).toBeGreaterThan(0);
}, 180_000);

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { PageServer } from '../../src/cli/page-server';
import { serveKeepPage } from './build-keep-page';
import { launchBrowser } from './launch';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveKeepPage()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A reader's browser with nothing stored yet; what `without` names is taken away before any script runs. */
async function reader(without: 'nothing' | 'files' | 'databases' | 'storage' = 'nothing') {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  if (without === 'files' || without === 'storage')
    await context.addInitScript(() => {
      Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
    });
  if (without === 'databases' || without === 'storage')
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
  return context;
}

async function tab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(server.address);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('html[data-ready]');
}

/** A stored debate with so many edits, its second copy too. */
function make(page: Page, edits: number): Promise<string> {
  return page.evaluate(async (times) => {
    const { keep, editing } = keepPage;
    const { id } = await editing.make(keep, times);
    await keep.settled();
    return id;
  }, edits);
}

/** What is listed, and what of a debate is found and told when it is opened. */
function find(page: Page, id: string) {
  return page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    const listed = await keep.list();
    const opened = await keep.open(one);
    await keep.settled();
    return {
      where: keep.where,
      listed: listed.map(({ name, state }) => `${name}: ${state}`),
      shows: opened.done === 'opened' ? editing.shows(opened.debate) : opened.done,
      told: opened.done === 'opened' ? opened.told.join(' ') : opened.sentence,
    };
  }, id);
}

const whole = { where: 'browser', listed: ['Ports: whole'], told: '' };
const recovered = {
  ...{ where: 'browser', listed: ['Ports: damaged'] },
  told: '“Ports” was damaged in this browser’s storage and has been recovered whole from what else is stored.',
};

test('edits, what was undone and what can be, are there when the page is opened again', async () => {
  const page = await tab(await reader());
  const id = await page.evaluate(async () => {
    const { keep, editing } = keepPage;
    let debate = await editing.make(keep, 100);
    for (let times = 0; times < 3; times++) {
      const written = await keep.undo(debate);
      if (written.done === 'kept') debate = written.debate;
    }
    await keep.rename(debate, 'Harbours');
    return debate.id;
  });
  await reload(page);
  const found = await page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    let debate = await editing.open(keep, one);
    const seen = [editing.shows(debate), debate.version, debate.name];
    const labels = [debate.steps.at(-1)?.label, debate.cursor];
    for (const act of ['redo', 'redo', 'redo', 'redo', 'undo'] as const) {
      const written = await keep[act](debate);
      if (written.done === 'kept') debate = written.debate;
    }
    seen.push(editing.shows(debate), debate.version);
    while (debate.cursor > 0) {
      const written = await keep.undo(debate);
      if (written.done === 'kept') debate = written.debate;
    }
    return { seen, labels, first: editing.shows(debate) };
  }, id);
  expect(found.seen).toEqual([97, 105, 'Harbours', 99, 109]);
  expect(found.labels).toEqual(['edit 100', 97]);
  expect(found.first).toBe(0);
});

test('a small edit writes its splice, and not the bibliography', async () => {
  const page = await tab(await reader());
  const changed = await page.evaluate(async () => {
    const { keep, editing, raw } = keepPage;
    const debate = await editing.make(keep, 1, 3_000_000);
    const before = new Set((await raw.keys()).map(([, key]) => key));
    await editing.edit(keep, debate);
    const after = (await raw.keys()).map(([, key]) => key);
    const step = JSON.stringify(await raw.get([debate.id, 'step.2']));
    return { come: after.filter((key) => !before.has(key)), length: step.length };
  });
  expect(changed.come).toEqual(['step.2']);
  expect(changed.length).toBeLessThan(1000);
});

test('a debate that was edited in another tab is not edited on, and the other tab is heard', async () => {
  const context = await reader();
  const [one, two] = [await tab(context), await tab(context)];
  const id = await make(one, 1);
  const heard = await two.evaluate(async (debate) => {
    const { keep, editing } = keepPage;
    const old = await editing.open(keep, debate);
    const news = new Promise((resolve) => keep.listen(resolve));
    Object.assign(globalThis, { old, news });
    return editing.shows(old);
  }, id);
  expect(heard).toBe(1);
  await one.evaluate(async (debate) => {
    const { keep, editing } = keepPage;
    await editing.edit(keep, await editing.open(keep, debate));
  }, id);
  const refused = await two.evaluate(async (debate) => {
    const { keep, editing } = keepPage;
    const { old, news } = globalThis as unknown as { old: never; news: Promise<object> };
    const written = await keep.append(old, editing.step(old, 2, 10));
    return { written, news: await news, shows: editing.shows(await editing.open(keep, debate)) };
  }, id);
  expect(refused.written).toMatchObject({ done: 'stale', version: 3 });
  expect(refused.written).toMatchObject({ sentence: expect.stringContaining('another tab') });
  expect(refused.news).toEqual({ kind: 'changed', id, version: 3 });
  expect(refused.shows).toBe(2);
});

test('two tabs that edit at once lose nothing', async () => {
  const context = await reader();
  const [one, two] = [await tab(context), await tab(context)];
  const id = await make(one, 0);
  const edit = (page: Page) =>
    page.evaluate((debate) => keepPage.editing.editInTurn(keepPage.keep, debate, 30), id);
  await Promise.all([edit(one), edit(two)]);
  await Promise.all([one, two].map((page) => page.evaluate(() => keepPage.keep.settled())));
  expect(await find(one, id)).toEqual({ ...whole, shows: 60 });
  await one.evaluate(() => keepPage.raw.drop());
  expect(await find(one, id)).toEqual({ ...recovered, shows: 60 });
});

test('a debate that was removed in another tab is gone from the list, and not written again', async () => {
  const context = await reader();
  const [one, two] = [await tab(context), await tab(context)];
  const id = await make(one, 1);
  const written = await two.evaluate(async (debate) => {
    const { keep, editing } = keepPage;
    const old = await editing.open(keep, debate);
    const other = await keepPage.openKeep();
    await other.remove(debate);
    await other.settled();
    return keep.append(old, editing.step(old, 2, 10));
  }, id);
  expect(written).toMatchObject({ done: 'removed' });
  expect(await find(one, id)).toMatchObject({ listed: [], shows: 'unknown' });
});

test('where there is no room the edit stays on the page, and is stored with the next one that fits', async () => {
  const page = await tab(await reader());
  const session = await page.context().newCDPSession(page);
  const origin = new URL(server.address).origin;
  // Chromium looks anew only when what it knew of has run out, so the room is small from the start.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  const id = await make(page, 3);
  const full = await page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    const debate = await editing.open(keep, one);
    const written = await keep.append(debate, editing.step(debate, 4, 3_000_000));
    if (!('debate' in written) || written.done !== 'unsaved') return written;
    Object.assign(globalThis, { unsaved: written.debate });
    const again = await keep.retry(written.debate);
    return { done: again.done, sentence: written.sentence, shows: editing.shows(written.debate) };
  }, id);
  expect(full).toMatchObject({ done: 'unsaved', shows: 4 });
  expect(full).toMatchObject({ sentence: expect.stringMatching(/no room.*Save.*remove/) });
  const other = await tab(page.context());
  expect(await find(other, id)).toMatchObject({ ...whole, shows: 3 });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const done = await page.evaluate(async () => {
    const { unsaved } = globalThis as unknown as { unsaved: never };
    const debate = await keepPage.editing.edit(keepPage.keep, unsaved);
    await keepPage.keep.settled();
    return keepPage.editing.shows(debate);
  });
  expect(done).toBe(5);
  await reload(page);
  expect(await find(page, id)).toEqual({ ...whole, shows: 5 });
});

test('records that are missing or wrong come from the second copy, and the wrong ones are set aside', async () => {
  const page = await tab(await reader());
  const id = await make(page, 80);
  const keys = await page.evaluate(() => keepPage.raw.keys());
  const kinds = ['head', 'step.', 'text.'];
  for (const kind of kinds) {
    const key = keys.find(([, one]) => one.startsWith(kind));
    if (key === undefined) throw new Error(`There is no ${kind}`);
    await page.evaluate((one) => keepPage.raw.remove(one), key);
    expect((await find(page, id)).told).toBe(recovered.told);
    await page.evaluate((one) => keepPage.raw.put(one, { garbled: true }), key);
    expect((await find(page, id)).told).toBe(recovered.told);
    expect(await find(page, id)).toEqual({ ...whole, shows: 80 });
  }
  const aside = await page.evaluate(async () => {
    const keys = (await keepPage.raw.keys()).filter(([, key]) => key.startsWith('aside.'));
    return Promise.all(keys.map((key) => keepPage.raw.get(key)));
  });
  expect(aside).toEqual(kinds.map(() => ({ garbled: true })));
});

test('a database that opens empty, or without its last edits, is found out and recovered', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  const early = await page.evaluate(async () => {
    const { raw } = keepPage;
    return Promise.all((await raw.keys()).map(async (key) => [key, await raw.get(key)] as const));
  });
  await page.evaluate(async (one) => {
    const { keep, editing } = keepPage;
    await editing.edit(keep, await editing.open(keep, one), 5);
    await keep.settled();
  }, id);
  await page.evaluate(() => keepPage.raw.drop());
  expect(await find(page, id)).toEqual({ ...recovered, shows: 10 });
  await page.evaluate(async (records) => {
    for (const [key, record] of records) await keepPage.raw.put(key, record);
  }, early);
  expect(await find(page, id)).toEqual({ ...recovered, shows: 10 });
  await reload(page);
  expect(await find(page, id)).toEqual({ ...whole, shows: 10 });
});

test('a database without a place for records is made anew', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  await page.evaluate(async () => {
    keepPage.keep.close();
    await keepPage.raw.drop();
    // Opening what is not there makes it, empty.
    await keepPage.raw.keys().catch(() => {});
  });
  await reload(page);
  expect(await find(page, id)).toEqual({ ...recovered, shows: 5 });
  expect(await find(page, id)).toEqual({ ...whole, shows: 5 });
});

test('a database that goes while the page is open is written anew with the next edit', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  await page.evaluate(async (one) => {
    const { keep, editing, raw } = keepPage;
    const debate = await editing.open(keep, one);
    await raw.drop();
    await editing.edit(keep, debate);
    await keep.settled();
  }, id);
  await reload(page);
  expect(await find(page, id)).toEqual({ ...whole, shows: 6 });
});

test('a debate that is gone from everywhere is told as lost until it is removed from the list', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  await page.evaluate(async () => {
    await keepPage.raw.drop();
    await (await navigator.storage.getDirectory()).removeEntry('faultline-debates', {
      recursive: true,
    });
  });
  await reload(page);
  const found = await find(page, id);
  expect(found).toMatchObject({ listed: ['Ports: lost'], shows: 'lost' });
  expect(found.told).toContain('“Ports” is gone');
  await page.evaluate((one) => keepPage.keep.remove(one), id);
  expect(await page.evaluate(() => keepPage.keep.list())).toEqual([]);
});

test('what the copy lacks is told: the debate as it was at the copy’s last edit', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  const context = page.context();
  await page.evaluate(async (one) => {
    const { keep, editing, raw } = keepPage;
    // A lock that is held keeps the copy waiting, as a slow disk would.
    void navigator.locks.request(`faultline-copy-${one}`, () => new Promise(() => {}));
    await editing.edit(keep, await editing.open(keep, one), 2);
    await raw.drop();
  }, id);
  await page.close();
  const found = await find(await tab(context), id);
  expect(found).toMatchObject({ listed: ['Ports: damaged'], shows: 5 });
  expect(found.told).toContain('but for the last 2 edits');
});

test('a second copy that is damaged is made anew when the debate is opened', async () => {
  const page = await tab(await reader());
  const id = await make(page, 5);
  await page.evaluate(async (one) => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('faultline-debates')).getDirectoryHandle(
      one,
    );
    for await (const [key] of folder.entries()) {
      const writing = await (await folder.getFileHandle(key)).createWritable();
      await writing.write('{"half": ');
      await writing.close();
    }
  }, id);
  expect(await find(page, id)).toEqual({ ...whole, shows: 5 });
  await page.evaluate(() => keepPage.raw.drop());
  expect(await find(page, id)).toEqual({ ...recovered, shows: 5 });
});

test('where a page has no files of its own a second database is the copy', async () => {
  const page = await tab(await reader('files'));
  const id = await make(page, 5);
  await page.evaluate(() => keepPage.raw.drop());
  expect(await find(page, id)).toEqual({ ...recovered, shows: 5 });
  expect(await find(page, id)).toEqual({ ...whole, shows: 5 });
});

test('a browser that stores nothing works in memory and says so', async () => {
  const page = await tab(await reader('storage'));
  const said = await page.evaluate(async () => {
    const { keep, editing } = keepPage;
    const created = await keep.create('Ports', editing.files(1000));
    if (created.done !== 'unsaved') throw new Error(created.done);
    const written = await keep.append(created.debate, editing.step(created.debate, 1, 10));
    const debate = await editing.open(keep, created.debate.id);
    const { where, told } = keep;
    return { where, told, done: written.done, shows: editing.shows(debate) };
  });
  expect(said).toMatchObject({ where: 'memory', done: 'unsaved', shows: 1 });
  expect(said.told.join()).toContain('This browser stores nothing');
});

test('debates of a newer Faultline are refused, and nothing of them is changed', async () => {
  const context = await reader();
  const page = await tab(context);
  const id = await make(page, 2);
  const old = await page.evaluate(async (one) => {
    const { keep, editing, openKeep, sealed, raw } = keepPage;
    const debate = await editing.open(keep, one);
    const upgrades = [(record: object) => sealed({ ...record, schema: 2 })];
    const newer = await openKeep({ upgrades });
    const refused = await keep.append(debate, editing.step(debate, 3, 10));
    const opened = await newer.open(one);
    const shows =
      opened.done === 'opened' && editing.shows(await editing.edit(newer, opened.debate));
    await newer.settled();
    const records = (await raw.keys()).length;
    newer.close();
    return { refused, shows, records };
  }, id);
  expect(old.refused).toMatchObject({ done: 'newer' });
  expect(old.shows).toBe(3);
  await reload(page);
  expect(await find(page, id)).toMatchObject({ where: 'memory', listed: [], shows: 'unknown' });
  const after = await page.evaluate(async (one) => {
    const { keep, editing, openKeep, sealed, raw } = keepPage;
    const written = await keep.create('Other', editing.files(100));
    const upgrades = [(record: object) => sealed({ ...record, schema: 2 })];
    const newer = await openKeep({ upgrades });
    const listed = (await newer.list()).map(({ name, state }) => `${name}: ${state}`);
    const shows = editing.shows(await editing.open(newer, one));
    return {
      told: keep.told,
      done: written.done,
      listed,
      shows,
      records: (await raw.keys()).length,
    };
  }, id);
  expect(after.told.join()).toContain('made by a newer Faultline; nothing was changed');
  expect(after).toMatchObject({ done: 'unsaved', listed: ['Ports: whole'], shows: 3 });
  expect(after.records).toBe(old.records);
});

test('a single record of a newer Faultline is told and left as it is', async () => {
  const page = await tab(await reader());
  const id = await make(page, 2);
  const head = await page.evaluate(async (one) => {
    const { raw } = keepPage;
    const newer = { ...Object(await raw.get([one, 'head'])), schema: 7 };
    await raw.put([one, 'head'], newer);
    return newer;
  }, id);
  const found = await find(page, id);
  expect(found).toMatchObject({ listed: ['Ports: newer'], shows: 'newer' });
  expect(found.told).toContain('“Ports” was made by a newer Faultline; nothing was changed.');
  expect(await page.evaluate((one) => keepPage.raw.get([one, 'head']), id)).toEqual(head);
});

test('older debates are upgraded all at once, and so is a copy that is older', async () => {
  const page = await tab(await reader());
  const id = await make(page, 2);
  const upgraded = await page.evaluate(async (one) => {
    const { editing, openKeep, sealed, raw } = keepPage;
    const upgrades = [
      (record: object, key: string) =>
        sealed({ ...record, schema: 2, ...(key === 'head' && { name: 'Harbours' }) }),
    ];
    const newer = await openKeep({ upgrades });
    const schemas = [];
    for (const key of await raw.keys()) schemas.push(Object(await raw.get(key)).schema);
    const [listed] = await newer.list();
    await raw.drop();
    // The copy is still of the older schema.
    const opened = await newer.open(one);
    return {
      schemas: schemas.filter((schema) => schema !== undefined),
      name: listed?.name,
      shows: opened.done === 'opened' && [opened.debate.name, editing.shows(opened.debate)],
    };
  }, id);
  expect(upgraded).toEqual({ schemas: [2, 2, 2], name: 'Harbours', shows: ['Harbours', 2] });
});

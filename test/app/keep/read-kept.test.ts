import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptDebate } from '../../../src/app/keep/kept-debate';
import { type Reading, readKept, type ToRead } from '../../../src/app/keep/read-kept';
import { recordsOf } from '../../../src/app/keep/records';
import { schemaAfter } from '../../../src/app/keep/schema';
import { setAside } from '../../../src/app/keep/set-aside';
import { redone, undone } from '../../../src/app/keep/step-log';
import { acts, debateAfter, debateWith, id } from './debates';

const none = new Map<string, unknown>();

async function stored(debate: KeptDebate): Promise<Map<string, unknown>> {
  const records = await recordsOf(debate, schemaAfter([]));
  return new Map([...records].map(([key, { record }]) => [key, record]));
}

/** As a file holds them, bytes apart. */
function throughJson(records: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const through = (raw: unknown) =>
    raw instanceof Uint8Array ? new Uint8Array(raw) : JSON.parse(JSON.stringify(raw));
  return new Map([...records].map(([key, raw]) => [key, through(raw)]));
}

async function read(asked: Partial<ToRead>): Promise<Reading> {
  const reading = await readKept({
    ...{ id, stored: none, copy: none, known: 0, upgrades: [] },
    ...asked,
  });
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

const unharmed = { edits: 0, files: [], undo: false };

test('what is stored is read as it was, files, steps and place among them, from a file too', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const debate = debateAfter(all);
      const records = await stored(debate);
      for (const found of [records, throughJson(records)]) {
        const reading = await read({ stored: found, known: debate.version });
        expect(reading).toEqual({ debate, whole: true, loss: unharmed, wrong: none });
      }
    }),
    { numRuns: 40 },
  );
});

test('whatever is missing or garbled in the store comes from the copy', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.array(fc.nat(), { minLength: 1 }), async (all, picks) => {
      const debate = debateAfter(all);
      const whole = await stored(debate);
      const found = new Map(whole);
      for (const pick of picks) {
        const key = [...whole.keys()][pick % whole.size] ?? '';
        if (pick % 3 === 0) found.delete(key);
        else found.set(key, pick % 3 === 1 ? 'garbled' : { ...Object(whole.get(key)), id: 'x' });
      }
      const reading = await read({ stored: found, copy: whole, known: debate.version });
      expect(reading.loss).toEqual(unharmed);
      expect(reading.whole).toBe(false);
      expect(reading.debate).toEqual({ ...debate, version: debate.version + 1 });
    }),
    { numRuns: 60 },
  );
});

test('without a copy all edits before the missing one are there, and the rest is told and set aside', async () => {
  const debate = debateWith(10);
  const found = await stored(debate);
  const step = found.get('step.8');
  found.set('step.8', { ...Object(step), label: 'another' });
  const reading = await read({ stored: found, known: debate.version });
  const { debate: read8, loss } = reading;
  expect(read8.files).toEqual(debateWith(7).files);
  expect(loss).toEqual({ edits: 3, files: [], undo: true });
  const aside = setAside(reading.wrong, await stored(read8), [found]);
  expect([...aside.keys()].sort()).toEqual(['step.10.0', 'step.8.0', 'step.9.0']);
  expect(read8.version).toBe(debate.version + 1);
  expect(undone(read8, 0).files).toEqual(debateWith(6).files);
});

test('a file that is damaged everywhere is left out, and the others stay', async () => {
  const debate = debateWith(5);
  const found = await stored(debate);
  const pdf = [...found.keys()].find((key) => key.startsWith('bytes.')) ?? '';
  found.set(pdf, new Uint8Array([1, 2, 3]));
  const { debate: rest, loss } = await read({ stored: found, known: debate.version });
  expect(loss).toEqual({ edits: 0, files: ['article.pdf'], undo: true });
  expect(rest.files).toEqual(debate.files.slice(0, 2));
});

test('a store that is behind what is known to have been stored is told, edit by edit', async () => {
  const found = await stored(debateWith(5));
  const { debate, loss, whole } = await read({ stored: found, known: 9 });
  expect(whole).toBe(false);
  expect(loss.edits).toBe(3);
  expect(debate.version).toBe(10);
  expect(debate.files).toEqual(debateWith(5).files);
});

test('the copy may be the newer one, and the older the only one', async () => {
  const [older, newer] = [await stored(debateWith(5)), await stored(debateWith(8))];
  const asked = { known: 9 };
  for (const places of [
    { stored: older, copy: newer },
    { stored: none, copy: newer },
  ]) {
    const { debate, loss } = await read({ ...places, ...asked });
    expect(debate.files).toEqual(debateWith(8).files);
    expect(loss).toEqual(unharmed);
  }
  const behind = await read({ stored: none, copy: older, known: 9 });
  expect(behind.loss.edits).toBe(3);
});

test('an older version that is whole is better than a newer one without its files', async () => {
  const older = await stored(debateWith(5));
  const large = debateWith(6, 300_000);
  const newer = await stored(large);
  for (const key of newer.keys()) if (/^text/.test(key) && !older.has(key)) newer.delete(key);
  const { debate, loss } = await read({ stored: older, copy: newer, known: large.version });
  expect(debate.files).toEqual(debateWith(5).files);
  expect(loss).toEqual({ edits: 1, files: [], undo: false });
  expect(debate.version).toBe(large.version + 1);
});

test('a copy that was being written when the machine stopped gives the version before', async () => {
  const before = undone(undone(debateWith(8), 0), 0);
  const torn = new Map([
    ...(await stored(debateWith(7))),
    ...[...(await stored(before))].filter(([key]) => key === 'head'),
  ]);
  const { debate } = await read({ copy: torn, known: before.version });
  expect(debate.files).toEqual(before.files);
  expect(redone(debate, 0).files).toEqual(debateWith(7).files);
});

test('of a newer Faultline nothing is read, and nothing of nothing', async () => {
  const found = await stored(debateWith(1));
  found.set('head', { ...Object(found.get('head')), schema: 2 });
  const asked = { id, copy: none, known: 0, upgrades: [] };
  expect(await readKept({ ...asked, stored: found })).toBe('newer');
  expect(await readKept({ ...asked, stored: none })).toBe('lost');
});

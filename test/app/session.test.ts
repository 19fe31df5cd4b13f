import { expect, test } from 'vitest';
import { redoable, undoable, versionOf } from '../../src/app/load/history';
import type { SessionState } from '../../src/app/load/session';
import type { StanceId } from '../../src/core/model/id';
import type { FilesToOpen } from '../../src/worker/protocol';
import { sessionScene } from './session-scene';

const file = (name: string) => new File([''], name);
const newest = (state: SessionState | undefined) =>
  state?.opened && versionOf(state.opened.history);
const names = (files: FilesToOpen | undefined) =>
  [...(files?.open ?? []), ...(files?.given.flat() ?? [])].map(({ name }) => name);

/** A session in which a.bib is open. */
async function withOneFile() {
  const made = sessionScene();
  made.session.openBundled();
  await made.tick();
  made.session.openFiles([file('a.bib')]);
  await made.tick();
  await made.answer();
  return made;
}

test('the bundled debate opens without reading files, and gives way to the first that are dropped', async () => {
  const { session, asked, tick, answer, state, closed } = sessionScene();
  session.openBundled();
  await tick();
  expect(state()).toMatchObject({ busy: undefined, opened: { bundled: true, edition: 1 } });
  session.openFiles([file('a.bib')]);
  await tick();
  expect(asked[0]?.files).toMatchObject({ replaceable: true, open: [{ name: 'bundled.bib' }] });
  expect(state()?.busy?.what).toBe('a.bib');
  await answer();
  expect(state()).toMatchObject({ busy: undefined, opened: { bundled: false, edition: 2 } });
  expect(closed).toEqual(['bundled']);
});

test('what is dropped while files are read joins them', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  session.openFiles([file('b.bib')]);
  await tick();
  session.openFiles([file('c.bib'), file('c.bib')]);
  await tick();
  expect(asked[1]?.stopped).toBe(true);
  expect(names(asked.at(-1)?.files).slice(-3)).toEqual(['b.bib', 'c.bib', 'c.bib (2)']);
  await answer();
  expect(
    newest(state())
      ?.files.map(({ name }) => name)
      .slice(-3),
  ).toEqual([...['b.bib', 'c.bib', 'c.bib (2)']]);
});

test('a merge, a close and a drop at once are all done', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  session.merge(['x', 'y']);
  session.closeFile('bundled.bib');
  session.openFiles([file('b.bib')]);
  await tick();
  expect(names(asked.at(-1)?.files)).toEqual(['a.bib', 'b.bib']);
  expect(asked.at(-1)?.files?.merges).toEqual(['[["x","y"]]']);
  await answer();
  expect(state()?.opened?.merges).toEqual(['[["x","y"]]']);
});

test('two merges in a row are both done behind the same door, and undone one by one', async () => {
  const { session, asked, tick, answer, state, closed } = await withOneFile();
  session.merge(['x', 'y']);
  session.merge(['z']);
  await tick();
  expect(asked.at(-1)?.derive).toMatchObject({ merges: ['[["x","y"]]', '[["z"]]'], all: false });
  await answer();
  session.merge('all');
  await tick();
  await answer();
  expect(state()?.opened?.merges).toEqual(['[["x","y"]]', '[["z"]]', '[["all"]]']);
  session.undo();
  session.undo();
  await tick();
  expect(asked.at(-1)?.derive).toMatchObject({ merges: ['[["x","y"]]'], all: false });
  await answer();
  session.undo();
  await tick();
  expect(asked.at(-1)?.derive).toMatchObject({ merges: [], all: false });
  expect(closed).toEqual(['bundled']);
});

test('stopping gives up what is under way, and what is open stays', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  const before = state()?.opened;
  session.openFiles([file('b.bib')]);
  await tick();
  session.stop();
  expect(asked.at(-1)?.stopped).toBe(true);
  await answer();
  expect(state()).toMatchObject({ opened: before, busy: undefined, fault: undefined });
  session.merge(['x']);
  await tick();
  session.stop();
  await answer();
  expect(state()?.opened).toBe(before);
});

test('a second text joins the bundled debate with the first', async () => {
  const { session, asked, tick, answer } = sessionScene();
  session.openBundled();
  await tick();
  session.openFiles([file('one.txt')]);
  await tick();
  await answer();
  session.openFiles([file('two.txt')]);
  await tick();
  expect(names(asked.at(-1)?.files)).toContain('one.txt');
});

test('undoing where nothing was done does nothing', async () => {
  const { session, asked, tick } = await withOneFile();
  session.undo();
  await tick();
  expect(asked).toHaveLength(1);
});

const edit = { kind: 'add-position', name: 'A', thesis: '' } as const;
const rename = { kind: 'name-debate', title: 'B', question: '', coder: '' } as const;

test('the first edit of the example opens its files, and is an edit of the same debate', async () => {
  const { session, asked, tick, answer, state } = sessionScene();
  session.openBundled();
  await tick();
  session.edit(edit);
  await tick();
  expect(asked.at(-1)?.files).toMatchObject({ open: [{ name: 'bundled.bib' }], given: [] });
  await answer();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [edit] });
  await answer();
  expect(state()?.opened).toMatchObject({ edition: 1, bundled: false });
  expect(newest(state())?.files.map(({ name }) => name)).toEqual(['bundled.bib', 'claims.yaml']);
});

test('edits are undone and done again by name, each behind the same door', async () => {
  const { session, asked, tick, answer, state, closed } = await withOneFile();
  session.edit(edit);
  await tick();
  await answer();
  session.edit(rename);
  await tick();
  const last = asked.at(-1)?.derive?.files.at(-1);
  expect(last).toMatchObject({ name: 'claims.yaml', text: 'add-position' });
  await answer();
  const undo = () =>
    state()?.opened && undoable(state()?.opened?.history ?? { versions: [], at: 0 });
  expect(undo()).toBe('name-debate');
  session.undo();
  await tick();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [], files: [2, 1, last] });
  await answer();
  expect(undo()).toBe('add-position');
  const history = state()?.opened?.history;
  expect(history && redoable(history)).toBe('name-debate');
  session.redo();
  await tick();
  await answer();
  expect(newest(state())?.files.at(-1)?.file).toEqual({ name: 'claims.yaml', text: 'name-debate' });
  expect(closed).toEqual(['bundled']);
});

test('edits at one stroke are made together, neither twice, and undone one by one', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  session.edit(edit);
  session.edit(rename);
  await tick();
  expect(asked.at(-1)?.derive?.edits).toEqual([edit, rename]);
  await answer();
  expect(newest(state())?.did).toBe('name-debate');
  session.undo();
  await tick();
  await answer();
  expect(asked.at(-1)?.derive?.files.at(-1)).toMatchObject({ text: 'add-position' });
});

test('undoing while an edit is under way gives that edit up', async () => {
  const { session, tick, answer, state } = await withOneFile();
  session.edit(edit);
  await tick();
  session.undo();
  await answer();
  expect(state()?.opened?.history.versions).toHaveLength(1);
  expect(state()?.busy).toBeUndefined();
});

test('what was undone is given up when something else is done', async () => {
  const { session, tick, answer, state } = await withOneFile();
  for (const one of [edit, rename]) {
    session.edit(one);
    await tick();
    await answer();
  }
  session.undo();
  await tick();
  await answer();
  session.merge(['x']);
  await tick();
  await answer();
  expect(state()?.opened?.history.versions.map(({ did }) => did)).toEqual([
    '',
    'add-position',
    'entries merged',
  ]);
  session.tellApart([['x', 'y']]);
  await tick();
  await answer();
  expect(newest(state())?.did).toBe('works told apart');
  expect(state()?.opened?.merges).toEqual(['[["x"]]', '{"apart":[["x","y"]]}']);
});

test('an edit that is under way when another tab has gone on is made on what that tab left', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  session.edit(edit);
  await tick();
  const versions = [{ files: [file('a.bib')], merges: [], did: '' }];
  session.resume(versions, 0, []);
  await tick();
  await answer();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [edit], seen: { claims: '' } });
  await answer();
  expect(state()?.opened).toMatchObject({ edition: 2 });
  expect(newest(state())?.did).toBe('add-position');
});

test('keys pressed while an edit is made wait for it, and are then made together, in order, none lost', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  const before = asked.length;
  const keys = Array.from({ length: 20 }, (_, i) => ({ ...edit, name: `N${i}` }));
  for (const key of keys) {
    session.edit(key);
    await tick();
  }
  expect(asked.slice(before).map(({ derive }) => derive?.edits)).toEqual([keys.slice(0, 1)]);
  await answer();
  expect(asked.slice(before).map(({ derive }) => derive?.edits)).toEqual([
    keys.slice(0, 1),
    keys.slice(1),
  ]);
  session.undo();
  await answer();
  expect(asked).toHaveLength(before + 3);
  expect(asked.at(-1)?.derive?.edits).toEqual(keys.slice(1, -1));
  await answer();
  expect(state()?.opened?.history.versions).toHaveLength(1 + 19);
  expect(state()?.busy).toBeUndefined();
});

test('undoing gives up what waits before what is under way', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  session.edit(edit);
  await tick();
  session.edit(rename);
  session.undo();
  await answer();
  expect(asked.at(-1)?.derive?.edits).toEqual([edit]);
  expect(newest(state())?.did).toBe('add-position');
});

const remove = (id: string) => ({ kind: 'remove-stance', id: id as StanceId }) as const;

test('an edit by the place of a stance is carried over one that takes away a stance before it, and keeps its order', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  const before = asked.length;
  for (const one of [remove('s1'), remove('s2'), edit, remove('s3')]) session.edit(one);
  for (let round = 0; round < 3; round++) {
    await tick();
    await answer();
  }
  const derived = asked.slice(before).map(({ derive }) => derive);
  expect(derived.map((one) => one?.edits)).toEqual([
    [remove('s1')],
    [remove('s2'), edit],
    [remove('s3')],
  ]);
  expect(derived.map((one) => one?.seen !== undefined)).toEqual([false, true, true]);
  expect(derived.map((one) => one?.isShown)).toEqual([true, false, false]);
  expect(newest(state())?.did).toBe('remove-stance');
});

test('an edit that waits for one that takes away a stance is made on the stance that was seen', async () => {
  const { session, asked, tick, answer } = await withOneFile();
  session.edit(remove('s1'));
  await tick();
  session.edit(remove('s2'));
  await answer();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [remove('s2')], seen: { claims: '' } });
});

test('what was done after the page was shown goes with an edit that another tab was quicker than', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  const seen = state()?.opened;
  session.edit(edit, seen);
  await tick();
  await answer();
  session.edit(rename, seen);
  await tick();
  session.resume([{ files: [file('a.bib')], merges: [], did: '' }], 0, []);
  await tick();
  await answer();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [rename], seen: { own: [edit] } });
});

test('an edit that was given up before it was made was never done', async () => {
  const { session, asked, tick, answer, state } = await withOneFile();
  const seen = state()?.opened;
  session.edit(edit, seen);
  await tick();
  session.undo();
  session.edit(rename, seen);
  session.resume([{ files: [file('a.bib')], merges: [], did: '' }], 0, []);
  await tick();
  await answer();
  expect(asked.at(-1)?.derive).toMatchObject({ edits: [rename], seen: { own: [] } });
});

test('until an edit is shown the session is doing it, and the page may not be left unasked', async () => {
  const { session, tick, answer } = await withOneFile();
  expect(session.isDoing).toBe(false);
  session.edit(edit);
  expect(session.isDoing).toBe(true);
  await tick();
  expect(session.isDoing).toBe(true);
  await answer();
  expect(session.isDoing).toBe(false);
});

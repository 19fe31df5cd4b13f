import { expect, test } from 'vitest';
import type { Found } from '../../src/app/load/opened';
import { type Opener, Session, type SessionState } from '../../src/app/load/session';
import type { Merge } from '../../src/core/merge-entries';
import type { FilesToOpen, ToMerge } from '../../src/worker/protocol';

/** What a session asks for, answered when the test says so. */
function scene() {
  const asked: { files?: FilesToOpen; merge?: ToMerge; answer: () => void; stopped: boolean }[] =
    [];
  const closed: string[] = [];
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  const found = (name: string, merges: readonly Merge[], canMerge = true): Found =>
    ({
      merges,
      overview: { name },
      rowOf: new Map(),
      desk: {
        close: () => closed.push(name),
        ...(canMerge && {
          merge: (merge: ToMerge) =>
            new Promise((resolve) => {
              const done = [...merge.merges, ...(merge.all ? ['all'] : [])];
              asked.push({ merge, answer: () => resolve(found(name, done)), stopped: false });
            }),
        }),
      },
    }) as unknown as Found;
  const opener: Opener = {
    bundled: () => Promise.resolve(found('bundled', [], false)),
    bundledFiles: () => Promise.resolve([{ name: 'bundled.bib', text: '' }]),
    files: (files) => {
      const names = [...files.open, ...files.given.flat()].map(({ name }) => name);
      let stop = () => {};
      const done = new Promise<Awaited<ReturnType<Opener['files']>['done']>>((resolve) => {
        const ids = [...files.open, ...files.given.flat()].map(({ id }) => id);
        const one = {
          files,
          stopped: false,
          answer: () =>
            resolve({ ...found(names.join(), files.merges), files: ids, same: !files.replaceable }),
        };
        stop = () => {
          one.stopped = true;
        };
        asked.push(one);
      });
      return { done, stop: () => stop() };
    },
  };
  let state: SessionState | undefined;
  const session = new Session(
    opener,
    (next) => {
      state = next;
    },
    () => {},
  );
  const answer = async () => {
    asked.at(-1)?.answer();
    await tick();
  };
  return { session, asked, closed, tick, answer, state: () => state };
}

const file = (name: string) => new File([''], name);
const names = (files: FilesToOpen | undefined) =>
  [...(files?.open ?? []), ...(files?.given.flat() ?? [])].map(({ name }) => name);

/** A session in which a.bib is open. */
async function withOneFile() {
  const made = scene();
  made.session.openBundled();
  await made.tick();
  made.session.openFiles([file('a.bib')]);
  await made.tick();
  await made.answer();
  return made;
}

test('the bundled debate opens without reading files, and gives way to the first that are dropped', async () => {
  const { session, asked, tick, answer, state, closed } = scene();
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
    state()
      ?.opened?.files.map(({ name }) => name)
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
  expect(asked.at(-1)?.merge).toEqual({ merges: ['[["x","y"]]', '[["z"]]'], all: false });
  await answer();
  session.merge('all');
  await tick();
  await answer();
  expect(state()?.opened?.merges).toEqual(['[["x","y"]]', '[["z"]]', 'all']);
  session.undoMerge();
  session.undoMerge();
  await tick();
  expect(asked.at(-1)?.merge).toEqual({ merges: ['[["x","y"]]'], all: false });
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
  expect(state()).toEqual({ opened: before, busy: undefined, fault: undefined });
  session.merge(['x']);
  await tick();
  session.stop();
  await answer();
  expect(state()?.opened).toBe(before);
});

test('a second text joins the bundled debate with the first', async () => {
  const { session, asked, tick, answer } = scene();
  session.openBundled();
  await tick();
  session.openFiles([file('one.txt')]);
  await tick();
  await answer();
  session.openFiles([file('two.txt')]);
  await tick();
  expect(names(asked.at(-1)?.files)).toContain('one.txt');
});

test('undoing where nothing was merged does nothing', async () => {
  const { session, asked, tick } = await withOneFile();
  session.undoMerge();
  await tick();
  expect(asked).toHaveLength(1);
});

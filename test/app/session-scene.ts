// What the page loads later is there at once.
import '../../src/app/load/find-next';
import type { Found } from '../../src/app/load/opened';
import type { Opener } from '../../src/app/load/opener';
import { Session, type SessionState } from '../../src/app/load/session';
import type { Merge } from '../../src/core/model/merge';
import type { FilesToOpen, ToDerive } from '../../src/worker/protocol';

/** What a session asks for, answered when the test says so. */
export function sessionScene(onChange: (state: SessionState) => void = () => {}) {
  const asked: { files?: FilesToOpen; derive?: ToDerive; answer: () => void; stopped: boolean }[] =
    [];
  const closed: string[] = [];
  const tick = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
  };
  const found = (name: string, merges: readonly Merge[], canDerive = true): Found =>
    ({
      merges,
      overview: { name, coding: { title: name }, files: [{ name: 'claims.yaml', kind: 'claims' }] },
      rowOf: new Map(),
      desk: {
        close: () => closed.push(name),
        ...(canDerive && {
          derive: (derive: ToDerive) =>
            new Promise((resolve) => {
              const merges = [...derive.merges, ...(derive.all ? ['[["all"]]'] : [])];
              const made = derive.edits.map((edit) => {
                const changed = [{ name: 'claims.yaml', text: edit.kind }];
                return { edit, did: edit.kind, changed, merges, called: new Map() };
              });
              const answer = () =>
                resolve({ ...found(name, merges), merged: merges, made, unmade: [] });
              asked.push({ derive, answer, stopped: false });
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
            resolve({
              ...found(names.join(), files.merges),
              files: ids,
              same: !files.replaceable || files.given.length === 0,
              made: [],
            }),
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
      onChange(next);
    },
    () => {},
  );
  const answer = async () => {
    asked.at(-1)?.answer();
    await tick();
  };
  return { session, asked, closed, tick, answer, state: () => state };
}

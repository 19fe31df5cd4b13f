import type { GivenFile } from '../../worker/protocol';
import type { Version } from '../load/history';
import type { Opened } from '../load/opened';
import { type Action, rowsCalled } from '../load/session-plan';

/** What led from the last version that is stored to the one that is open, to be done again on a newer one. */
export function actionsAgain(
  opened: Opened,
  isStored: (version: Version) => boolean,
): readonly Action[] {
  const { versions, at } = opened.history;
  const done = versions.slice(0, at + 1);
  const from = done.findLastIndex(isStored);
  if (from < 0) return [];
  // As they are now: an edit of an entry changes how merges know it.
  const merges = done.at(-1)?.merges.slice(done[from]?.merges.length) ?? [];
  const again = done.slice(from + 1).flatMap((version, i): readonly Action[] => {
    const before = from + i;
    const { made = [] } = version;
    const seen = { overview: opened.overview, history: { versions, at: before } };
    return [
      ...filesAgain(version, versions[before] as Version),
      ...made.map(({ edit, called }): Action => {
        return { kind: 'edit', edit, seen: { ...seen, rowOf: rowsCalled(called) } };
      }),
    ];
  });
  return [...again, ...merges.map((merge): Action => ({ kind: 'merge', merge }))];
}

/** Files that came from the reader's disk, and those that were closed. */
function filesAgain(version: Version, before: Version): readonly Action[] {
  const names = new Set(version.files.map(({ name }) => name));
  const gone = before.files.filter(({ name }) => !names.has(name));
  const isCome = (one: GivenFile) => one.file instanceof File && !before.files.includes(one);
  const come = version.files.filter(isCome);
  return [
    ...gone.map(({ name }): Action => ({ kind: 'close', name })),
    ...(come.length > 0 ? [{ kind: 'add', files: come } as const] : []),
  ];
}

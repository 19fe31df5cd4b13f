import { expect, test } from 'vitest';
import { actionsAgain } from '../../../src/app/keep/actions-again';
import type { Version } from '../../../src/app/load/history';
import type { Opened } from '../../../src/app/load/opened';
import type { Edit } from '../../../src/core/model/edit';
import type { WorkId } from '../../../src/core/model/id';

const work = 'w2' as WorkId;
const give: Edit = {
  ...{ kind: 'give-stance', work, stance: 'holds', on: undefined, accordingTo: undefined },
  ...{ evidence: undefined, note: '' },
};
const remove: Edit = {
  kind: 'remove-work',
  entry: { file: 'a.bib', key: 'olson', start: 0, text: '' },
  withStances: true,
};
const called = (address: string) => new Map([[work, address]]);

test('an edit is done again on the work that its id meant then, whatever has that id now', () => {
  const stored: Version = { files: [], merges: [], did: '' };
  const given = { ...stored, did: 'given', made: [{ edit: give, called: called('kim') }] };
  const removed = { ...stored, did: 'removed', made: [{ edit: remove, called: new Map() }] };
  const opened = {
    history: { versions: [stored, given, removed], at: 2 },
    overview: { files: [] },
  } as unknown as Opened;
  const [first] = actionsAgain(opened, (version) => version === stored);
  if (first?.kind !== 'edit') throw new Error('no edit');
  expect(first.edit).toBe(give);
  expect(first.seen?.rowOf.get(work)?.address).toBe('kim');
});

test('what was said of entries is said again of what they are now, after the edits', () => {
  const stored: Version = { files: [], merges: ['[["a"]]'], did: '' };
  const merged = { ...stored, did: 'entries merged', merges: [...stored.merges, '[["b","c"]]'] };
  const corrected = {
    ...merged,
    made: [{ edit: give, called: called('kim') }],
    merges: [...stored.merges, '[["d","c"]]'],
  };
  const opened = {
    history: { versions: [stored, merged, corrected], at: 2 },
    overview: { files: [] },
  } as unknown as Opened;
  const again = actionsAgain(opened, (version) => version === stored);
  expect(again).toMatchObject([
    { kind: 'edit', edit: give },
    { kind: 'merge', merge: '[["d","c"]]' },
  ]);
});

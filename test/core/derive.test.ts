import { expect, test } from 'vitest';
import type { Edit } from '../../src/core/model/edit';
import type { PositionId } from '../../src/core/model/id';
import { derived as derive } from '../scenes/derived';

const bib = { name: 'roads.bib', text: '@book{olson, title = {Roads}, date = {2016}}\n' };
const state: Edit = { kind: 'add-position', name: 'State', thesis: '' };
const users: Edit = { kind: 'add-position', name: 'Users', thesis: '' };
const impossible: Edit = { kind: 'remove-position', position: 'nobody' as PositionId };
const done = (edits: readonly Edit[]) => ({ edits, merges: [], all: false });

test('edits are made one after the other, each on what the one before has left', () => {
  const { changed, did, coded } = derive([bib], done([state, users]));
  expect(coded.debate.positions.map(({ name }) => name)).toEqual(['State', 'Users']);
  expect(did).toEqual(['new position State', 'new position Users']);
  expect(changed).toHaveLength(1);
  const again = derive([bib, ...changed], done([]));
  expect(again.coded.debate).toEqual(coded.debate);
});

test('an edit that cannot be made is told; what was done before it stands, what comes after is not done', () => {
  const derived = derive([bib], done([state, impossible, users]));
  expect(derived.refused).toBe('Nothing was changed: what was to be changed is no longer there.');
  expect(derived.did).toEqual(['new position State']);
  expect(derived.coded.debate.positions.map(({ name }) => name)).toEqual(['State']);
  expect(derived.changed).toHaveLength(1);
});

test('what was read before makes no difference to what is found', () => {
  const first = derive([bib], done([state]));
  const files = [bib, ...first.changed];
  const fresh = derive(files, done([users]));
  const kept = derive(files, done([users]), { before: first });
  expect(kept.coded.debate).toEqual(fresh.coded.debate);
  expect(kept.changed).toEqual(fresh.changed);
});

test('an edit that says what the file says already does nothing, and is no step to be undone', () => {
  const first = derive([bib], done([state]));
  const files = [bib, ...first.changed];
  const name: Edit = {
    ...{ kind: 'change-position', position: 'state' as PositionId },
    ...{ name: 'State', thesis: '' },
  };
  expect(derive(files, done([name]))).toMatchObject({ did: [], changed: [] });
});

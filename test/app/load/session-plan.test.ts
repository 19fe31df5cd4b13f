import { expect, test } from 'vitest';
import type { Version } from '../../../src/app/load/history';
import { type Action, planOf } from '../../../src/app/load/session-plan';
import type { Edit } from '../../../src/core/model/edit';
import type { WorkId } from '../../../src/core/model/id';

const version: Version = { files: [], merges: [], did: '' };
const give = (work: string): Edit => ({
  ...{ kind: 'give-stance', work: work as WorkId, stance: 'holds', note: '' },
  ...{ on: undefined, accordingTo: undefined, evidence: undefined },
});
const seenBy = (...works: readonly string[]) => ({
  history: { versions: [version], at: 0 },
  rowOf: new Map(works.map((work) => [work as WorkId, { address: `of ${work}` }])),
  overview: { files: [] },
});
const resume: Action = {
  kind: 'resume',
  history: { versions: [{ ...version }], at: 0 },
  isOpen: true,
};

test('edits on what another tab has gone on from are carried together, each with how its works were called', () => {
  const { carried, edits } = planOf(
    [
      resume,
      { kind: 'edit', edit: give('w1'), seen: seenBy('w1') },
      { kind: 'edit', edit: give('w2'), seen: seenBy('w1', 'w2', 'w3'), own: [give('w3')] },
    ],
    undefined,
  );
  expect(edits).toEqual([]);
  expect(carried).toHaveLength(1);
  expect(carried[0]?.edits).toEqual([give('w1'), give('w2')]);
  expect(carried[0]?.works).toEqual(
    new Map(['w1', 'w3', 'w2'].map((work) => [work, `of ${work}`])),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redone, undone } from '../../../src/app/keep/step-log';
import { versionsOf } from '../../../src/app/keep/versions-of';
import { acts, debateAfter, debateWith } from './debates';

test('the versions are those that undo and redo lead to, with what led to each', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const debate = debateAfter(all);
      const { versions, at } = versionsOf(debate, 100);
      expect(versions[at]?.files).toBe(debate.files);
      expect(versions[at - 1]?.files ?? debate.files).toEqual(undone(debate, 0).files);
      expect(versions[at + 1]?.files ?? debate.files).toEqual(redone(debate, 0).files);
      expect(versions.map(({ label }) => label)).toEqual(['', ...debate.steps.map((s) => s.label)]);
    }),
  );
});

test('of many versions only the nearest are given', () => {
  const debate = undone(undone(debateWith(20), 0), 0);
  const { versions, at } = versionsOf(debate, 3);
  expect(at).toBe(3);
  expect(versions.map(({ label }) => label)).toEqual([
    ...['', 'edit 16', 'edit 17', 'edit 18'],
    ...['edit 19', 'edit 20'],
  ]);
  expect(versions[0]?.files).toEqual(debateWith(15).files);
});

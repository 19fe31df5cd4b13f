import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptDebate, lastStep } from '../../../src/app/keep/kept-debate';
import { bounds, newDebate, redone, undone, withStep } from '../../../src/app/keep/step-log';
import { acts, debateAfter, debateWith, done, id, startFiles } from './debates';

function allUndone(debate: KeptDebate): KeptDebate {
  const before = undone(debate, 0);
  return before === debate ? debate : allUndone(before);
}

function allRedone(debate: KeptDebate): KeptDebate {
  const after = redone(debate, 0);
  return after === debate ? debate : allRedone(after);
}

test('whatever was done, undoing all of it gives the first files back, and redoing it the last', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const debate = allRedone(debateAfter(all));
      const before = allUndone(debate);
      expect(before.files).toEqual(startFiles);
      expect(allRedone(before).files).toEqual(debate.files);
    }),
  );
});

test('a version is never used twice, and an edit that changes nothing makes none', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let debate = newDebate(id, 'Ports', startFiles, 0);
      for (const one of all) {
        const next = done(debate, one);
        if (next !== debate) expect(next.version).toBe(debate.version + 1);
        debate = next;
      }
      const made = debate.steps.map((step) => step.made);
      expect(new Set(made).size).toBe(made.length);
      expect(debate.steps.slice(1).map(({ before }) => before)).toEqual(made.slice(0, -1));
    }),
  );
  const debate = debateWith(1);
  const same = { label: 'nothing', changes: [{ file: 'claims.yaml', after: 'x' }] };
  const once = withStep(debate, same, 0);
  expect(withStep(once, same, 0)).toBe(once);
});

test('an edit after an undo takes the place of what was undone', () => {
  const two = undone(debateWith(3), 0);
  const step = { label: 'another', changes: [{ file: 'claims.yaml', after: 'new\n' }] };
  const debate = withStep(two, step, 0);
  expect(debate.steps.map(({ label }) => label)).toEqual(['edit 1', 'edit 2', 'another']);
  expect(redone(debate, 0)).toBe(debate);
});

test('files are stored whole now and then, so that few steps are ever played back', () => {
  const debate = debateWith(200);
  expect(debate.cursor).toBe(200);
  expect(debate.cursor - debate.base.at).toBeLessThanOrEqual(bounds.played);
  expect(allUndone(debate).files).toEqual(startFiles);
  const large = debateWith(10, bounds.playedSize);
  expect(large.base.at).toBe(large.cursor);
});

test('the oldest steps are forgotten, by number and by size, and the newest never', () => {
  const many = debateWith(bounds.steps + 20);
  expect(many.steps).toHaveLength(bounds.steps);
  expect(lastStep(many)).toBe(bounds.steps + 20);
  expect(many.steps[0]?.label).toBe('edit 21');
  const heavy = debateWith(5, bounds.stepSize / 3);
  expect(heavy.steps.map(({ label }) => label)).toEqual(['edit 4', 'edit 5']);
  const huge = debateWith(2, bounds.stepSize);
  expect(huge.steps.map(({ label }) => label)).toEqual(['edit 2']);
  expect(undone(huge, 0).files).toEqual(debateWith(1, bounds.stepSize).files);
});

test('one step may change several files, one after the other, and bring new ones', () => {
  const debate = withStep(
    newDebate(id, 'Ports', startFiles, 0),
    {
      label: 'several',
      changes: [
        { file: 'claims.yaml', after: 'a' },
        { file: 'claims.yaml', after: 'ab' },
        { file: 'new.bib', after: '@book{n}', private: true },
        { file: 'article.pdf', after: undefined },
      ],
    },
    0,
  );
  expect(debate.files.map(({ name, private: isPrivate }) => [name, isPrivate])).toEqual([
    ['claims.yaml', false],
    ['refs.bib', false],
    ['new.bib', true],
  ]);
  expect(debate.steps).toHaveLength(1);
  expect(undone(debate, 0).files).toEqual(startFiles);
});

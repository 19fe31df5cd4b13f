import { expect, test } from 'vitest';
import { doneText, type Version } from '../../../src/app/load/history';

const version = (did: string): Version => ({ files: [], merges: [], did });
const versions = ['', 'ports.bib added', 'review.txt added', 'year of Olson 2016'].map(version);

test('of several steps that are undone at once the last is told', () => {
  expect(doneText({ versions, at: 3 }, { versions, at: 0 })).toBe('Undone: ports.bib added');
  expect(doneText({ versions, at: 3 }, { versions, at: 2 })).toBe('Undone: year of Olson 2016');
});

test('of several steps that are done again at once the last is told', () => {
  expect(doneText({ versions, at: 0 }, { versions, at: 2 })).toBe('Done: review.txt added');
});

test('what is done after an undo is told as done, and a debate just opened says nothing', () => {
  const others = [...versions.slice(0, 1), version('new claim')];
  expect(doneText({ versions, at: 3 }, { versions: others, at: 1 })).toBe('Done: new claim');
  expect(doneText({ versions, at: 3 }, { versions: [version('')], at: 0 })).toBe('');
});

import { expect, test } from 'vitest';
import { readWorks } from '../../../src/core/read/library';
import { hostileAnswer, hostileNames, readHostile } from '../../scenes/hostile-files';
import { largeInputs } from '../../scenes/large-inputs';

test('there are enough hostile files to speak of', () => {
  expect(hostileNames.length).toBeGreaterThanOrEqual(200);
});

test.each(hostileNames)('%s is read as the answer beside it says', (name) => {
  const { value, problems } = readHostile(name);
  const { file, format, works } = value;
  expect({
    format: format ?? null,
    encoding: file.encoding ?? null,
    guessed: file.guessed ?? false,
    works: works.map(({ key, item }) => ({ key, ...item })),
    problems: problems.map(({ code, place: { line, column } }) => `${code}:${line}:${column}`),
  }).toMatchObject(hostileAnswer(name));
});

test.each(hostileNames)('nothing in %s is lost without a word', (name) => {
  const { value, problems } = readHostile(name);
  if (value.works.length === 0) expect(problems).not.toEqual([]);
  for (const { place } of problems) {
    expect(place.file).toBe(name);
    expect(place.line).toBeGreaterThan(0);
    expect(place.column).toBeGreaterThan(0);
  }
});

test.each(hostileNames)('works of %s stand in its text one after the other', (name) => {
  const { value } = readHostile(name);
  let before = 0;
  for (const { entry } of value.works) {
    expect(entry.start).toBeGreaterThanOrEqual(before);
    expect(entry.end).toBeGreaterThan(entry.start);
    before = entry.end;
  }
  expect(before).toBeLessThanOrEqual(value.file.text.length);
  const blocks = value.blocks.map(({ start, end }) => value.file.text.slice(start, end));
  if (value.format === 'bibtex') expect(blocks.join('')).toBe(value.file.text);
});

test.each(largeInputs)(
  '$what, large, cost no other entry',
  ({ file, size, make, works, problems }) => {
    const reading = readWorks({ name: file, text: make(size) });
    const keys = reading.value.works.map(({ key }) => key);
    expect([keys.length, keys.at(0), keys.at(-1)]).toEqual([works ?? 3, 'before', 'after']);
    expect([...new Set(reading.problems.map(({ code }) => code))]).toEqual(problems);
  },
);

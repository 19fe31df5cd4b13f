import { expect, test } from 'vitest';
import { withoutFields } from '../../../src/core/write/bibtex-field';
import { isPersonalField, pointsAt, withoutNotes } from '../../../src/core/write/personal-fields';

const without = (entry: string) => withoutFields(entry, isPersonalField);

test('a field goes with its line, wherever it stands, and the others stay as they are', () => {
  const entry = '@book{a,\r\n\tFile = "x, {y}",\r\n\ttitle = {A \\"o, b},\r\n\towner= me\r\n}';
  expect(without(entry)).toEqual({
    entry: '@book{a,\r\n\ttitle = {A \\"o, b},\r\n}',
    left: 2,
  });
});

test('a field goes from the middle of a line', () => {
  expect(without('@book{a, file = {x}, title = {A}, file={y} }').entry).toBe(
    '@book{a, title = {A},  }',
  );
});

test('an entry without such fields stays as it is', () => {
  const entry = '@book(a, title = {file = {x}}, note = "file, owner")';
  expect(without(entry)).toEqual({ entry, left: 0 });
});

test('a value that points into a machine’s folders is personal, whatever its field', () => {
  expect(isPersonalField('url', '{file:///home/ada/x.pdf}')).toBe(true);
  expect(isPersonalField('url', '{https://example.org/file:x}')).toBe(false);
  expect(isPersonalField('comment-ada', '{x}')).toBe(true);
});

test('a field that names an entry points at it, among others too', () => {
  const keys = new Set(['talk']);
  expect(pointsAt('xdata', '{a, talk}', keys)).toBe(true);
  expect(pointsAt('crossref', '"talks"', keys)).toBe(false);
  expect(pointsAt('title', '{talk}', keys)).toBe(false);
});

test('notes and what no variable takes are left out of a work of another format, and counted', () => {
  const item = {
    type: 'book',
    title: 'A',
    note: 'n',
    custom: { __proto__x: 'a', b: 'c' },
  } as const;
  expect(withoutNotes(item)).toEqual({ item: { type: 'book', title: 'A' }, left: 3 });
});

test('of many fields on one long line each is left out', () => {
  const entry = `@book{a,${' file = {x},'.repeat(20_000)}}`;
  expect(without(entry)).toEqual({ entry: '@book{a, }', left: 20_000 });
});

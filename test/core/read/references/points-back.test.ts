import { expect, test } from 'vitest';
import { pointsBack } from '../../../../src/core/read/references/points-back';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

test.each([
  '3. Ibid.',
  'Ibid., 52',
  'Ebd., S. 12.',
  'A.a.O., S. 3',
  '[4] Op. cit., 12',
  'Roe, op. cit., n. 8, p. 12.',
  'Peter Doe, Border Lists, 50',
  'See Roe, Counting Rivers, 12–14.',
  'Anna Roe, "Counting Rivers," 33',
  'Vgl. Roe, Listen, S. 45 ff.',
])('%j points to a work named before', (raw) => expect(pointsBack(raw)).toBe(true));

test.each([
  '1. Peter Doe, Border Lists (Ithaca: Invented University Press, 2009), 50.',
  'Roe, Anna. Border Lists. Invented Press, 50.',
  'Roe, Anna, "Counting Rivers," in Doe, Rivers, 33',
  'Ibsen, Karl. 2012. A title. London: Invented Press.',
  'Roe, Anna. Border Lists. https://example.org/50',
  'Roe, Border Lists, n.d., 50',
])('%j is a reference', (raw) => expect(pointsBack(raw)).toBe(false));

test('a note is told as one, and of it only the names are read', () => {
  const { value, problems } = readReferences('Doe, Border Lists, 50\nIbid.\n', model, {
    lines: true,
    name: 'notes.txt',
  });
  for (const { item } of value)
    expect(Object.keys(item).filter((key) => key !== 'author')).toEqual(['type']);
  expect(value[1]?.item).toEqual({ type: 'document' });
  expect(problems).toMatchObject([
    { code: 'note-not-reference', place: { line: 1 }, facts: { snippet: 'Doe, Border Lists, 50' } },
    { code: 'note-not-reference', place: { line: 2 }, facts: { snippet: 'Ibid.' } },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldSpan, Reference } from '../../../src/core/model/reference';
import { previewReference } from '../../../src/core/view/preview-reference';
import { referenceFields } from '../../../src/core/view/reference-fields';

function reference(raw: string, fields: Record<string, FieldSpan>): Reference {
  return { raw, start: 0, end: raw.length, item: { type: 'book' }, fields };
}

test('each field is marked where it stands, with what it was read as', () => {
  const { pieces, doubtful } = previewReference(
    reference('Olson, A. 2016. Roads.', {
      title: { start: 16, end: 21, confidence: 0.4 },
      author: { start: 0, end: 9, confidence: 0.9 },
      issued: { start: 10, end: 14, confidence: 0.99 },
    }),
  );
  expect(pieces.map(({ text, field }) => [text, field?.name])).toEqual([
    ['Olson, A.', 'author'],
    [' ', undefined],
    ['2016', 'date'],
    ['. ', undefined],
    ['Roads', 'title'],
    ['.', undefined],
  ]);
  expect(doubtful).toEqual(['title']);
});

test('of two fields that overlap the first is marked whole', () => {
  const { pieces } = previewReference(
    reference('abcdef', {
      title: { start: 0, end: 4, confidence: 1 },
      note: { start: 2, end: 6, confidence: 1 },
      volume: { start: 1, end: 2, confidence: 1 },
    }),
  );
  expect(pieces.map(({ text, field }) => [text, field?.name])).toEqual([
    ['abcd', 'title'],
    ['ef', 'note'],
  ]);
});

test('law: the pieces are the reference again, whatever the fields', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([start, length, confidence]) => ({ start, end: start + length, confidence }));
  const fields = fc.dictionary(
    fc.constantFrom(...referenceFields.map(({ variable }) => variable)),
    span,
  );
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 60 }), fields, (raw, marked) => {
      const { pieces } = previewReference(reference(raw, marked));
      expect(pieces.map(({ text }) => text).join('')).toBe(raw);
    }),
  );
});

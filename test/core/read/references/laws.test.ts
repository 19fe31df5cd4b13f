import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { splitLines } from '../../../../src/core/read/references/split-list';
import { model } from './model';

const pieces = [
  'Roe, A.',
  ' ',
  '\n',
  '\n\n',
  '(1999)',
  '. ',
  'In: ',
  '“',
  '”',
  '*',
  '_',
  '<i>',
  '</i>',
  'eds.',
  '———',
  '[1]',
  '2.',
  '- ',
  '12(3)',
  ': ',
  '45–67',
  'https://example.org/a',
  '10.1000/1',
  'Hrsg.',
  '木村',
  'עברית',
  'العربية',
  '\u202e',
  '\ud800',
  '\u0301',
  '\ufb01',
  '\t',
  ',',
  '/',
] as const;
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('whatever the text, fields lie within references and references within the text', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, lines) => {
      let last = 0;
      for (const { raw, start, end, fields } of readReferences(text, model, { lines }).value) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(raw);
        last = end;
        for (const field of Object.values(fields)) {
          expect(field.start).toBeGreaterThanOrEqual(0);
          expect(field.end).toBeGreaterThan(field.start);
          expect(field.end).toBeLessThanOrEqual(raw.length);
          expect(field.confidence).toBeGreaterThanOrEqual(0);
          expect(field.confidence).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every variable that is set has a place, but for the author of the reference before', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { item, fields, authorOf } of readReferences(text, model).value) {
        const variables = Object.keys(item).filter((name) => name !== 'type');
        const placed = variables.filter(
          (name) => authorOf === undefined || !/author|editor/.test(name),
        );
        for (const name of placed) expect(Object.keys(fields)).toContain(name);
      }
    }),
    { numRuns: 200 },
  );
});

test('with a line each there is one reference for each line that is not empty', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
      expect(splitLines(text)).toHaveLength(wanted);
      expect(readReferences(text, model, { lines: true }).value).toHaveLength(wanted);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same answer', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readReferences(text, model)).toEqual(readReferences(text, model));
    }),
    { numRuns: 50 },
  );
});

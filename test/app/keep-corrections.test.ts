import { expect, test } from 'vitest';
import { keepCorrections } from '../../src/app/references/keep-corrections';
import type { ReadWork } from '../../src/app/references/use-read-list';

function read(raw: string, start = 0): ReadWork {
  const item = { type: 'document' as const, title: raw };
  return {
    reference: { raw, start, end: start + raw.length, item, fields: {} },
    preview: { pieces: [{ text: raw }], doubtful: [] },
    item,
    corrected: false,
    wanted: true,
  };
}

const corrected: ReadWork = {
  ...read('Roe 2001'),
  item: { type: 'book', title: 'Lists' },
  corrected: true,
};

test('what was corrected stays where the text of the reference is the same, wherever it stands now', () => {
  const [first, second] = keepCorrections([corrected], [read('Tamm 2002'), read('Roe 2001', 10)]);
  expect(first).toEqual(read('Tamm 2002'));
  expect(second?.item).toEqual({ type: 'book', title: 'Lists' });
  expect(second?.corrected).toBe(true);
  expect(second?.reference.start).toBe(10);
});

test('a reference whose text has changed is read anew', () => {
  expect(keepCorrections([corrected], [read('Roe 2001a')])).toEqual([read('Roe 2001a')]);
});

test('what was left out stays left out', () => {
  const left = { ...read('Roe 2001'), wanted: false };
  expect(keepCorrections([left], [read('Roe 2001')])[0]?.wanted).toBe(false);
});

test('of two references with the same text each keeps its own', () => {
  const [first, second] = keepCorrections(
    [corrected, read('Roe 2001')],
    [read('Roe 2001'), read('Roe 2001')],
  );
  expect([first?.corrected, second?.corrected]).toEqual([true, false]);
});

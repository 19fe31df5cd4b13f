import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNear } from '../../../src/core/read/near';

test('a word is near the known word that is at most two edits away', () => {
  const near = createNear(['olson2016migrant', 'vogt2016stuck']);
  expect(near('olson2016migrent')).toBe('olson2016migrant');
  expect(near('olson2016migant')).toBe('olson2016migrant');
  expect(near('olsson2016migrrant')).toBe('olson2016migrant');
  expect(near('oslon2016imgrant')).toBe('olson2016migrant');
  expect(near('olson2016')).toBeUndefined();
  expect(near('olxxn2016migrxnt')).toBeUndefined();
});

test('case and accents alone make a word near, and nearer than an edit does', () => {
  expect(createNear(['García2010', 'garcib2010'])('garcia2010')).toBe('García2010');
  expect(createNear(['holds'])('HOLDS')).toBe('holds');
});

test('short words forgive less, so that "no" is not "id"', () => {
  const near = createNear(['id', 'name', 'sha256']);
  expect(near('no')).toBeUndefined();
  expect(near('ids')).toBe('id');
  expect(near('nmae')).toBe('name');
  expect(near('nnme')).toBe('name');
  expect(near('nxxe')).toBeUndefined();
});

test('of equally near words the first by code unit is meant', () => {
  expect(createNear(['claimb', 'claima'])('claim')).toBe('claima');
  expect(createNear(['claima', 'claimb'])('claim')).toBe('claima');
});

test('names of objects are words like others', () => {
  const near = createNear(['__proto__', 'constructor']);
  expect(near('__prto__')).toBe('__proto__');
  expect(near('toString')).toBeUndefined();
});

test('the empty word and words beyond measure are near nothing', () => {
  expect(createNear(['', 'a'])('')).toBeUndefined();
  expect(createNear(['x'.repeat(500)])('x'.repeat(500))).toBeUndefined();
  expect(createNear(['x'.repeat(100)])('x'.repeat(99))).toBe('x'.repeat(100));
});

test('hints stop when their budget is spent, and nothing else does', () => {
  const known = Array.from({ length: 1_000 }, (_, i) => `word${String(i).padStart(4, '0')}`);
  const near = createNear(known);
  for (let i = 0; i < 200; i++) near(`wxyz${String(i).padStart(4, '0')}`);
  expect(near('wrd0001')).toBeUndefined();
  expect(near('WORD0001')).toBe('word0001');
});

test('two letters swapped, dropped, added or changed are within two edits anywhere', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(word, fc.nat(), fc.nat(), fc.constantFrom('', 'zz', 'yz'), (known, i, j, put) => {
      const at = i % (known.length - 1);
      const cut = known.slice(0, at) + put + known.slice(at + (j % 3));
      expect(createNear([known])(cut)).toBe(known);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionKinship } from '../../../src/core/graph/kinship';
import { stanceKinds } from '../../../src/core/model/stance';
import { tinyDebate } from '../../scenes/tiny-debate';

test('works for both and against both bring positions near, works for one against the other part them', () => {
  const debate = tinyDebate(
    5,
    ['p', 'q', 'r'],
    [
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w1', kind: 'supports', position: 'q' },
      { work: 'w1', kind: 'holds', position: 'q' },
      { work: 'w2', kind: 'disputes', position: 'p' },
      { work: 'w2', kind: 'disputes', position: 'q' },
      { work: 'w2', kind: 'holds', position: 'r' },
      { work: 'w3', kind: 'qualifies', position: 'r' },
      { work: 'w3', kind: 'holds', position: 'q' },
    ],
  );
  // p–q: h 1, d 1 → near 1.5; p–r: o 1; q–r: h ½, o 1
  expect(positionKinship(debate)).toEqual([
    { a: 'p', b: 'q', coHeld: 1, coDisputed: 1, opposed: 0, citedAcross: 0, closeness: 0.6 },
    { a: 'p', b: 'r', coHeld: 0, coDisputed: 0, opposed: 1, citedAcross: 0, closeness: -0.5 },
    { a: 'q', b: 'r', coHeld: 0.5, coDisputed: 0, opposed: 1, citedAcross: 0, closeness: -0.2 },
  ]);
});

test('what is only reported or mentioned makes no kinship', () => {
  const [pair] = positionKinship(
    tinyDebate(
      1,
      ['p', 'q'],
      [
        { work: 'w1', kind: 'reports', position: 'p' },
        { work: 'w1', kind: 'holds', position: 'q' },
        { work: 'w1', kind: 'mentions', position: 'p' },
      ],
    ),
  );
  expect(pair?.closeness).toBe(0);
});

test('a stance towards a claim counts for the position of the claim', () => {
  const [pair] = positionKinship(
    tinyDebate(
      1,
      ['p', 'q'],
      [
        { work: 'w1', kind: 'holds', claim: 'c' },
        { work: 'w1', kind: 'holds', position: 'q' },
      ],
      [{ id: 'c', position: 'p' }],
    ),
  );
  expect(pair?.coHeld).toBe(1);
});

test('works cited together across two camps bring them a little nearer', () => {
  const [pair] = positionKinship(
    tinyDebate(
      3,
      ['p', 'q'],
      [
        { work: 'w2', kind: 'holds', position: 'p', by: 'w1', clusters: [[1, 9]] },
        { work: 'w3', kind: 'holds', position: 'q', by: 'w1', clusters: [[1, 9]] },
      ],
    ),
  );
  expect(pair?.citedAcross).toBe(1);
  expect(pair?.closeness).toBeCloseTo(0.1 / 1.1, 12);
});

test('closeness stays within −1 and 1, and no stance counts twice', () => {
  const stance = fc.record({
    work: fc.integer({ min: 1, max: 4 }).map((n) => `w${n}`),
    kind: fc.constantFrom(...stanceKinds),
    position: fc.constantFrom('p', 'q', 'r', 'unknown', '__proto__'),
  });
  fc.assert(
    fc.property(fc.array(stance, { maxLength: 20 }), (stances) => {
      const kinship = positionKinship(tinyDebate(4, ['p', 'q', 'r', '__proto__'], stances));
      expect(kinship).toHaveLength(6);
      for (const { closeness } of kinship) expect(Math.abs(closeness)).toBeLessThan(1);
      const doubled = tinyDebate(4, ['p', 'q', 'r', '__proto__'], [...stances, ...stances]);
      expect(positionKinship(doubled)).toEqual(kinship);
    }),
  );
});

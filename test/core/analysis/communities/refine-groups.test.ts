import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refineGroups } from '../../../../src/core/analysis/communities/refine-groups';
import { weightedNetwork } from '../../../../src/core/analysis/communities/weighted-network';
import { seededRandom } from '../../../../src/core/graph/random';

type Pair = readonly [a: number, b: number];

const networkOf = (size: number, ties: readonly Pair[]) =>
  weightedNetwork(size, {
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(() => 1),
  });

/** Joins the ends of all ties within parts: how many pieces the nodes then make. */
function pieces(part: Int32Array, ties: readonly Pair[]): number {
  const piece = [...part.keys()];
  for (const [a, b] of ties) {
    if (part[a] !== part[b]) continue;
    const [from, to] = [piece[a], piece[b]];
    piece.forEach((p, v) => {
      if (p === from) piece[v] = to ?? v;
    });
  }
  return new Set(piece).size;
}

test('two triangles put in one group, though no tie joins them, are parted', () => {
  const ties: Pair[] = [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
  ];
  const part = refineGroups(networkOf(6, ties), new Int32Array(6), seededRandom(1));
  expect([...part.slice(0, 3)].filter((p) => part.slice(3).includes(p))).toEqual([]);
  // A part that two have made is too weakly tied to the rest of so large a group to take the third.
  expect(new Set(part).size).toBe(4);
});

test('law: parts keep within their groups, and each hangs together', () => {
  const network = fc.integer({ min: 2, max: 20 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      groups: fc.array(fc.nat(2), { minLength: size, maxLength: size }),
      ties: fc
        .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
          maxLength: 60,
          selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
        })
        .map((ties) => ties.filter(([a, b]) => a !== b)),
    }),
  );
  fc.assert(
    fc.property(network, fc.nat(), ({ size, groups, ties }, seed) => {
      const group = Int32Array.from(groups, (g) => Math.min(g, size - 1));
      const part = refineGroups(networkOf(size, ties), group, seededRandom(seed));
      part.forEach((p, v) => {
        expect(group[p]).toBe(group[v]);
      });
      expect(pieces(part, ties)).toBe(new Set(part).size);
    }),
  );
});

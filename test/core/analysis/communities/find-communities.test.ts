import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findCommunities,
  measureModularity,
} from '../../../../src/core/analysis/communities/find-communities';
import {
  gatherNodes,
  weightedNetwork,
} from '../../../../src/core/analysis/communities/weighted-network';

type Tie = readonly [a: number, b: number, weight: number];

function networkOf(size: number, ties: readonly Tie[]) {
  return weightedNetwork(size, {
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(([, , weight]) => weight),
  });
}

/** Two triangles, 0–1–2 and 3–4–5, and a tie between 2 and 3. */
const triangles: readonly Tie[] = [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
  [2, 3, 1],
  [3, 4, 1],
  [3, 5, 1],
  [4, 5, 1],
];

test('two triangles joined by a tie are two communities of modularity 6/7 − 1/2', () => {
  const { community, count, modularity } = findCommunities(networkOf(6, triangles));
  expect([...community]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(count).toBe(2);
  expect(modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
});

test('a tie that weighs enough joins what the same tie, weighing less, leaves apart', () => {
  const path = (middle: number): readonly Tie[] => [
    [0, 1, 2],
    [1, 2, middle],
    [2, 3, 2],
  ];
  expect([...findCommunities(networkOf(4, path(1))).community]).toEqual([0, 0, 1, 1]);
  expect([...findCommunities(networkOf(4, path(9))).community]).not.toEqual([0, 0, 1, 1]);
});

test('parts that no tie joins are never one community; a node without ties is one by itself', () => {
  const apart: readonly Tie[] = [
    [0, 1, 1],
    [2, 3, 1],
  ];
  expect([...findCommunities(networkOf(5, apart)).community]).toEqual([0, 0, 1, 1, 2]);
  expect(findCommunities(networkOf(0, []))).toMatchObject({ count: 0, modularity: 0 });
  expect(findCommunities(networkOf(2, []))).toMatchObject({ count: 2, modularity: 0 });
});

test('a ring of thirty cliques of five: no clique is cut, and some go together, which modularity prefers', () => {
  // Fortunato and Barthélemy 2007, doi:10.1073/pnas.0605965104: a limit of the measure, not of the search.
  const ties: Tie[] = [];
  for (let c = 0; c < 30; c++) {
    for (let i = 0; i < 5; i++) for (let j = 0; j < i; j++) ties.push([5 * c + i, 5 * c + j, 1]);
    ties.push([5 * c, (5 * c + 6) % 150, 1]);
  }
  const network = networkOf(150, ties);
  const cliques = Int32Array.from({ length: 150 }, (_, v) => Math.floor(v / 5));
  const pairs = cliques.map((c) => Math.floor(c / 2));
  expect(measureModularity(network, cliques, 30)).toBeCloseTo(0.8758, 4);
  expect(measureModularity(network, pairs, 15)).toBeCloseTo(0.8879, 4);
  const { community, count, modularity } = findCommunities(network);
  expect(modularity).toBeGreaterThan(0.886);
  expect(new Set(Array.from(cliques, (c, v) => `${c} ${community[v]}`)).size).toBe(30);
  expect(count).toBeLessThan(20);
});

const anyNetwork = fc.integer({ min: 1, max: 30 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 5 })), {
      maxLength: 90,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((ties) => ({ size, ties: ties.filter(([a, b]) => a !== b) })),
);

test('law: every community is connected', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), ({ size, ties }, seed) => {
      const { community, count } = findCommunities(networkOf(size, ties), seed);
      // Joining the ends of all ties inside communities leaves as many pieces as there are communities.
      const piece = Array.from({ length: size }, (_, v) => v);
      for (const [a, b] of ties) {
        if (community[a] !== community[b]) continue;
        const [from, to] = [piece[a], piece[b]];
        piece.forEach((p, v) => {
          if (p === from) piece[v] = to ?? v;
        });
      }
      expect(new Set(piece).size).toBe(count);
    }),
  );
});

test('law: no node would add to the modularity by moving to another community, or by itself', () => {
  fc.assert(
    fc.property(anyNetwork, ({ size, ties }) => {
      const network = networkOf(size, ties);
      const { community, count, modularity } = findCommunities(network);
      expect(modularity).toBeCloseTo(measureModularity(network, community, count), 12);
      for (let v = 0; v < size; v++) {
        for (let to = 0; to <= count; to++) {
          const moved = community.slice();
          moved[v] = to;
          expect(measureModularity(network, moved, count + 1)).toBeLessThan(modularity + 1e-9);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('law: the same network and seed give the same communities, numbered as they are met', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), ({ size, ties }, seed) => {
      const one = findCommunities(networkOf(size, ties), seed);
      expect(findCommunities(networkOf(size, ties), seed)).toEqual(one);
      expect([...new Set(one.community)]).toEqual([...Array(one.count).keys()]);
    }),
    { numRuns: 40 },
  );
});

test('law: gathering nodes keeps the modularity of every grouping of the gathered', () => {
  fc.assert(
    fc.property(anyNetwork, ({ size, ties }) => {
      const network = networkOf(size, ties);
      const group = Int32Array.from({ length: size }, (_, v) => Math.floor(v / 3));
      const groups = Math.ceil(size / 3);
      const gathered = gatherNodes(network, group, groups);
      expect(gathered.total).toBe(network.total);
      const half = Int32Array.from({ length: groups }, (_, g) => g % 2);
      expect(measureModularity(gathered, half, 2)).toBeCloseTo(
        measureModularity(
          network,
          group.map((g) => g % 2),
          2,
        ),
        12,
      );
    }),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureAgreement } from '../../../src/core/analysis/agreement';
import { measureBetweenness } from '../../../src/core/analysis/betweenness';
import { measureBrokerage, neighboursOf } from '../../../src/core/analysis/brokerage';
import { holdAgainstChance } from '../../../src/core/analysis/chance';
import {
  findCommunities,
  measureModularity,
} from '../../../src/core/analysis/communities/find-communities';
import { weightedNetwork } from '../../../src/core/analysis/communities/weighted-network';
import { measureMixing } from '../../../src/core/analysis/mixing';

/** Figures that R gave for a graph; each file names packages and versions. */
interface Figures {
  readonly edges: readonly (readonly [number, number])[];
  readonly groups: readonly number[];
  readonly ei: number;
  readonly assortativity: number;
  readonly modularity: number;
  readonly chance: {
    readonly ei: number;
    readonly assortativity: number;
    readonly modularity: number;
    readonly eiAsLow: number;
  };
  /** w_I, w_O, b_IO, b_OI, b_O: both directions of each pair. */
  readonly brokerage: readonly (readonly [number, number, number, number, number])[];
  readonly betweenness: readonly number[];
  /** The best of 300 starts of R's Leiden, without weights and with weights 1, 2, 3, 1, 2, 3, … */
  readonly communities: {
    readonly membership: readonly number[];
    readonly modularity: number;
    readonly adjustedRand: number;
    readonly mutualInformation: number;
    readonly weightedMembership: readonly number[];
    readonly weightedModularity: number;
  };
}

const folder = join(import.meta.dirname, '../../fixtures/measures');
const names = readdirSync(folder);

function read(name: string) {
  const figures = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Figures;
  const { groups: group, edges } = figures;
  return { figures, ties: { group, from: edges.map(([a]) => a), to: edges.map(([, b]) => b) } };
}

test('there are graphs to compare with', () => {
  expect(names).toEqual(['karate.json', 'planted.json', 'random.json']);
});

test.each(names)('%s: E–I index, assortativity and modularity are those of R', (name) => {
  const { figures, ties } = read(name);
  const mixing = measureMixing(ties);
  expect(mixing.ei).toBeCloseTo(figures.ei, 12);
  expect(mixing.assortativity).toBeCloseTo(figures.assortativity, 12);
  expect(mixing.modularity).toBeCloseTo(figures.modularity, 12);
});

test.each(names)('%s: chance gives what 20,000 permutations in R gave', (name) => {
  const { figures, ties } = read(name);
  const chance = holdAgainstChance(ties);
  expect(Math.abs(chance.ei.mean - figures.chance.ei)).toBeLessThan(0.02);
  expect(Math.abs(chance.assortativity.mean - figures.chance.assortativity)).toBeLessThan(0.02);
  expect(Math.abs(chance.modularity.mean - figures.chance.modularity)).toBeLessThan(0.02);
  expect(Math.abs(chance.ei.p - figures.chance.eiAsLow)).toBeLessThan(0.05);
});

test.each(names)('%s: brokers have the roles that R’s sna gives them', (name) => {
  const { figures, ties } = read(name);
  const roles = measureBrokerage(ties).map(
    ({ coordinator, itinerant, gatekeeper, liaison }) =>
      [2 * coordinator, 2 * itinerant, gatekeeper, gatekeeper, 2 * liaison] as const,
  );
  expect(roles).toEqual(figures.brokerage);
});

test.each(names)('%s: betweenness is that of R', (name) => {
  const { figures, ties } = read(name);
  measureBetweenness(neighboursOf(ties)).forEach((value, i) => {
    expect(value).toBeCloseTo(figures.betweenness[i] ?? Number.NaN, 8);
  });
});

function networks({ groups: { length } }: Figures, { from, to }: ReturnType<typeof read>['ties']) {
  return {
    plain: weightedNetwork(length, { from, to, weight: from.map(() => 1) }),
    weighted: weightedNetwork(length, { from, to, weight: from.map((_, i) => 1 + (i % 3)) }),
  };
}

test.each(names)('%s: modularity of communities, weighted or not, is that of R', (name) => {
  const { figures, ties } = read(name);
  const { membership, modularity, weightedMembership, weightedModularity } = figures.communities;
  const { plain, weighted } = networks(figures, ties);
  const of = (network: typeof plain, groups: readonly number[]) =>
    measureModularity(network, Int32Array.from(groups), 1 + Math.max(...groups));
  expect(of(plain, membership)).toBeCloseTo(modularity, 12);
  expect(of(weighted, weightedMembership)).toBeCloseTo(weightedModularity, 12);
});

test.each(names)(
  '%s: communities are within a hundredth of the best that 300 starts of R’s Leiden found',
  (name) => {
    const { figures, ties } = read(name);
    const { plain, weighted } = networks(figures, ties);
    const { modularity, weightedModularity } = figures.communities;
    expect(findCommunities(plain).modularity).toBeGreaterThan(0.99 * modularity);
    expect(findCommunities(weighted).modularity).toBeGreaterThan(0.99 * weightedModularity);
  },
);

test.each(names)(
  '%s: adjusted Rand index and normalized mutual information are those of R',
  (name) => {
    const { figures } = read(name);
    const { membership, adjustedRand, mutualInformation } = figures.communities;
    for (const [a, b] of [
      [membership, figures.groups],
      [figures.groups, membership],
    ] as const) {
      const agreement = measureAgreement(a, b);
      expect(agreement.adjustedRand).toBeCloseTo(adjustedRand, 12);
      expect(agreement.mutualInformation).toBeCloseTo(mutualInformation, 12);
    }
  },
);

test('the karate club parts into four communities of modularity 0.4198, the most there can be (Brandes et al. 2008)', () => {
  // doi:10.1109/TKDE.2007.190689, table 1.
  const { figures, ties } = read('karate.json');
  const { count, modularity } = findCommunities(networks(figures, ties).plain);
  expect(count).toBe(4);
  expect(modularity.toFixed(4)).toBe('0.4198');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureBetweenness } from '../../../src/core/analysis/betweenness';
import { measureBrokerage, neighboursOf } from '../../../src/core/analysis/brokerage';
import { holdAgainstChance } from '../../../src/core/analysis/chance';
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

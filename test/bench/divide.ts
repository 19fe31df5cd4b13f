import { measureCamps } from '../../src/core/analysis/camps';
import { measureCommunities } from '../../src/core/analysis/communities';
import { measureDivide } from '../../src/core/analysis/divide';
import { findDividingSides } from '../../src/core/analysis/dividing-sides';
import { findDivide } from '../../src/core/divide-findings';
import { countCitedTogether } from '../../src/core/graph/cited-together';
import { positionKinship } from '../../src/core/graph/kinship';
import { reportDivide } from '../../src/core/view/divide-report';
import { type TinyStance, tinyDebate } from '../scenes/tiny-debate';
import { type Figure, figureLines, median } from './figures';
import { type Random, seededRandom } from './made-up-debate';

const runs = 3;

/** Measuring the divide and telling of it: CPU time on made-up debates, and how it grows. */
export async function benchDivide(): Promise<string[]> {
  measured(1000, 4);
  const small = measured(5000, 4);
  const twelve = measured(5000, 12);
  const large = measured(50_000, 4);
  const figures: Figure[] = [
    { what: '5,000 works, 4 positions: pairs cited together', value: small.pairs, unit: '' },
    { what: '5,000 works, 4 positions', value: small.seconds, unit: 's CPU', must: { most: 2 } },
    { what: '5,000 works, 12 positions', value: twelve.seconds, unit: 's CPU', must: { most: 2 } },
    {
      what: '5,000 works: communities, of it',
      value: small.communities,
      unit: 's CPU',
      must: { most: 0.3 },
    },
    { what: '50,000 works', value: large.seconds, unit: 's CPU' },
    { what: 't(10n) / t(n)', value: large.seconds / small.seconds, unit: '', must: { most: 13 } },
    {
      what: 't(10n) / t(n), communities',
      value: large.communities / small.communities,
      unit: '',
      must: { most: 13 },
    },
  ];
  return figureLines('The divide, measured', figures);
}

function measured(works: number, positions: number) {
  const debate = madeUp(works, positions);
  const pairs = countCitedTogether(debate).length;
  const timed = Array.from({ length: runs }, () => cpuSeconds(debate));
  return {
    pairs,
    seconds: median(timed.map(({ all }) => all)),
    communities: median(timed.map(({ communities }) => communities)),
  };
}

function cpuSeconds(debate: ReturnType<typeof madeUp>) {
  const before = process.cpuUsage();
  const citedTogether = countCitedTogether(debate);
  const kinship = positionKinship(debate, citedTogether);
  const camps = measureCamps(debate);
  const sides = findDividingSides(
    debate.positions.map(({ id }) => id),
    kinship,
  );
  const divide = sides && measureDivide(camps, sides, citedTogether);
  if (divide === undefined) throw new Error('nothing divides the made-up debate');
  const found = findDivide({ debate, divide, camps, citedTogether });
  reportDivide({ debate, divide, kinship, ...found });
  const all = secondsSince(before);
  const again = process.cpuUsage();
  measureCommunities(debate, divide, camps, citedTogether);
  return { all, communities: secondsSince(again) };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Most works hold a position, some dispute one of the other half; brackets of three keep to a half mostly. */
function madeUp(works: number, positions: number) {
  const random = seededRandom(works + positions);
  const ids = Array.from({ length: positions }, (_, i) => `p${i}`);
  const half = (i: number) => (i < works / 2 ? 0 : 1);
  const stances: TinyStance[] = [];
  const brackets = bracketsOf(works, random);
  for (let i = 1; i < works; i++) {
    const own = Math.floor(random() * (positions / 2)) + (half(i) * positions) / 2;
    const other = Math.floor(random() * (positions / 2)) + ((1 - half(i)) * positions) / 2;
    stances.push({
      work: `w${i + 1}`,
      kind: 'holds',
      position: ids[own] ?? '',
      by: 'w1',
      clusters: brackets[i] ?? [],
    });
    const kind = random() < 0.1 ? 'disputes' : random() < 0.1 ? 'qualifies' : undefined;
    if (kind) stances.push({ work: `w${i + 1}`, kind, position: ids[other] ?? '' });
  }
  return tinyDebate(works, ids, stances);
}

/** Four pairs a work: brackets of three have three pairs each. */
function bracketsOf(works: number, random: Random): (readonly [number, number])[][] {
  const of = Array.from({ length: works }, (): (readonly [number, number])[] => []);
  for (let bracket = 0; bracket < (works * 4) / 3; bracket++) {
    const first = Math.floor(random() * works);
    const near = () => Math.min(works - 1, Math.floor(first + random() * 400));
    for (const at of [first, near(), near()]) of[at]?.push([10 * bracket, 10 * bracket + 9]);
  }
  return of;
}

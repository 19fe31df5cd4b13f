import { type AuthorPath, followAuthors } from './analysis/author-paths';
import { type Bridge, measureBridges } from './analysis/bridges';
import { type Communities, measureCommunities } from './analysis/communities';
import { type Depth, measureDepth } from './analysis/depth';
import { measureGrowth, type Time } from './analysis/growth';
import { type MakeUp, measureMakeUp } from './analysis/make-up';
import { measureRobustness, type Robustness } from './analysis/robustness';
import { measureSilence, type Silence } from './analysis/silence';
import type { Exploration } from './explore';

/** What is measured of a divide beyond what every exploration counts. */
export interface DivideFindings {
  /** Undefined, like `robustness`, where nothing divides the debate. */
  readonly depth: Depth | undefined;
  readonly robustness: Robustness | undefined;
  /** Undefined where there are no sides or positions to hold communities against. */
  readonly communities: Communities | undefined;
  /** Works of either side or both that are cited together, the most between first. */
  readonly bridges: readonly Bridge[];
  readonly silence: Silence;
  readonly makeUp: readonly MakeUp[];
  readonly time: Time;
  readonly authors: readonly AuthorPath[];
}

/** What it is measured from. */
type Measured = Pick<Exploration, 'debate' | 'divide' | 'camps' | 'citedTogether'>;

/** The same seed, the same figures. */
export function findDivide(exploration: Measured, seed?: number): DivideFindings {
  const { debate, divide, camps, citedTogether } = exploration;
  return {
    depth: divide && measureDepth(debate, divide, citedTogether, seed),
    communities: measureCommunities(debate, divide, camps, citedTogether, seed),
    robustness: divide && measureRobustness(debate, citedTogether, divide.sides),
    bridges: divide ? measureBridges(divide, citedTogether) : [],
    silence: measureSilence(debate, camps, divide),
    makeUp: measureMakeUp(debate, camps),
    time: measureGrowth(debate, camps),
    authors: followAuthors(debate, camps, divide?.sides),
  };
}

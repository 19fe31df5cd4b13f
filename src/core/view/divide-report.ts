import type { AuthorPath } from '../analysis/author-paths';
import type { Bridge } from '../analysis/bridges';
import type { Communities } from '../analysis/communities';
import type { Depth } from '../analysis/depth';
import type { Divide } from '../analysis/divide';
import type { Time } from '../analysis/growth';
import type { MakeUp } from '../analysis/make-up';
import type { Robustness } from '../analysis/robustness';
import type { Silence } from '../analysis/silence';
import type { Kinship } from '../graph/kinship';
import type { Debate } from '../model/debate';
import { withOneEnd } from './end-mark';
import type { Sentence } from './finding-text';
import { bridgeText } from './report/bridge-text';
import { communitiesText } from './report/communities-text';
import { depthText } from './report/depth-text';
import { kinText } from './report/kinship-text';
import { makeUpText } from './report/make-up-text';
import { namesOf } from './report/report-words';
import { robustText } from './report/robustness-text';
import { silenceText } from './report/silence-text';
import { timeText } from './report/time-text';

/** A part of the report on a divide: what was asked, and the answer in sentences. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface ReportSource {
  readonly debate: Debate;
  readonly divide: Divide | undefined;
  readonly kinship: readonly Kinship[];
  readonly depth: Depth | undefined;
  readonly communities: Communities | undefined;
  readonly robustness: Robustness | undefined;
  readonly bridges: readonly Bridge[];
  readonly silence: Silence;
  readonly makeUp: readonly MakeUp[];
  readonly time: Time;
  readonly authors: readonly AuthorPath[];
}

/** What is to be said beyond where the debate divides, as a careful reviewer would: each figure with its works. */
export function reportDivide(from: ReportSource): readonly ReportSection[] {
  const { debate, divide, bridges } = from;
  const names = namesOf(debate);
  const told: readonly (readonly [id: string, title: string, sentences: readonly Sentence[]])[] = [
    ['kinship', 'Which positions stand together', kinText(from.kinship, divide?.sides, names)],
    ['depth', 'How deep', depthText(from.depth, names)],
    ['communities', 'Communities against camps', communitiesText(from.communities, names)],
    ['bridges', 'Bridges', bridgeText(divide, bridges, debate, names)],
    ['robustness', 'What it hangs on', robustText(from.robustness, names)],
    ['silence', 'Silence', silenceText(from.silence, debate, names)],
    ['time', 'When', timeText(from.time, from.authors, divide !== undefined, names)],
    ['make-up', 'What the camps are made of', makeUpText(from.makeUp, names)],
  ];
  return told
    .map(([id, title, sentences]) => ({ id, title, sentences: sentences.map(withOneEnd) }))
    .filter(({ sentences }) => sentences.length > 0);
}

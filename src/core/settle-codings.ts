import { compareCodings } from './compare-codings';
import type { Debate } from './model/debate';
import type { Problem, Reading } from './model/problem';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import type { Decision } from './write/settle/decision';
import { type SettledCoding, writeSettledCoding } from './write/settle/settled-coding';

export interface CodingsToSettle {
  readonly debate: Debate;
  /** The debate's claims file. */
  readonly first: TextFile;
  /** Left out where the first file has both coders. */
  readonly second?: TextFile;
  readonly decisions: readonly Decision[];
  /** Who settles; left out: "A and B". */
  readonly coder?: string;
}

/**
 * Settles two coders into a third claims file. Undefined where there are not just two coders, and where a
 * file has mistakes of YAML or is no record of lists, which is told: it cannot be written again without loss.
 */
export function settleCodings(from: CodingsToSettle): Reading<SettledCoding | undefined> {
  const { debate, first, second, decisions, coder } = from;
  const others = second === undefined ? [] : [second];
  const broken = [first, ...others].flatMap((file) =>
    readClaims(file, debate.works).problems.filter(isBroken),
  );
  if (broken.length > 0) return { value: undefined, problems: broken };
  const { value: compared, problems } = compareCodings({ file: first.name, debate }, others);
  if (compared.coders.length !== 2) return { value: undefined, problems };
  const value = writeSettledCoding({
    compared,
    texts: [first.text, (second ?? first).text],
    works: debate.works,
    decisions,
    ...(coder === undefined ? {} : { coder }),
  });
  return { value, problems };
}

/** Of its YAML, or of the lists at its top. */
function isBroken({ code, facts }: Problem): boolean {
  if (code === 'wrong-kind') return /^file(?:\.|$)/.test(facts.where);
  return code === 'yaml-syntax' || code === 'yaml-not-allowed';
}

import { compareCodings } from './compare-codings';
import type { Exploration } from './explore';
import type { TextFile } from './model/source';
import { settleCodings } from './settle-codings';
import { type AgreementRow, agreementRows, agreementSentences } from './view/coder-agreement-text';
import { type ShownDisagreement, showDisagreements } from './view/disagreement-text';
import { problemLine } from './view/problem-text';
import type { Decision } from './write/settle/decision';

/** Two codings laid beside each other, in words. */
export interface Comparison {
  readonly coders: readonly string[];
  readonly sentences: readonly string[];
  readonly rows: readonly AgreementRow[];
  readonly disagreements: readonly ShownDisagreement[];
  /** Of the second file, a line each. */
  readonly problems: readonly string[];
}

/** Without a second file the coders of the debate's own are compared. */
export function showComparison(
  { debate, claims }: Exploration,
  second: TextFile | undefined,
): Comparison {
  const first = { file: claims?.name ?? 'this debate', debate };
  const { value, problems } = compareCodings(first, second ? [second] : []);
  return {
    coders: value.coders.map(({ name }) => name),
    sentences: agreementSentences(value, debate.works),
    rows: agreementRows(value),
    disagreements: showDisagreements(value, debate),
    problems: problems.map(problemLine),
  };
}

/** The third file, or why there is none. */
export type Settled =
  | { readonly text: string; readonly open: number }
  | { readonly refused: string };

export function settleComparison(
  { debate, claims }: Exploration,
  second: TextFile | undefined,
  decisions: readonly Decision[],
): Settled {
  if (claims === undefined) return { refused: 'This debate has no claims file yet.' };
  const { value, problems } = settleCodings({
    debate,
    first: claims,
    ...(second ? { second } : {}),
    decisions,
  });
  if (value !== undefined) return { text: value.text, open: value.open };
  const why = problems.map(problemLine).join(' ');
  return { refused: why || 'There are not just two coders.' };
}

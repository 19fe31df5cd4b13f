import type { PairChoice } from './analysis/coders/pair-codings';
import { compareCodings } from './compare-codings';
import type { Exploration } from './explore';
import type { TextFile } from './model/source';
import type { OtherCoding } from './pair-files';
import { kindOfFile } from './read/kind-of-file';
import { settleCodings } from './settle-codings';
import { type AgreementRow, agreementRows, agreementSentences } from './view/coder-agreement-text';
import { type ShownDisagreement, showDisagreements } from './view/disagreement-text';
import { type PairList, showPairLists } from './view/pair-lists';
import { itselfSentences, pairingSentences } from './view/pairing-text';
import { problemLine } from './view/problem-text';
import { counted, listed } from './view/words';
import type { Decision } from './write/settle/decision';

/** What is laid beside the debate: none, or a claims file, perhaps with its bibliographies, as a reader gave them. */
export interface ToCompare {
  readonly files: readonly TextFile[];
  readonly choices: readonly PairChoice[];
}

/** Two codings laid beside each other, in words. */
export interface Comparison {
  readonly coders: readonly string[];
  readonly sentences: readonly string[];
  /** How the second file's names were found in the first, and what is to be decided; none without a second. */
  readonly pairing: readonly string[];
  readonly pairLists: readonly PairList[];
  readonly rows: readonly AgreementRow[];
  readonly disagreements: readonly ShownDisagreement[];
  /** Of the second file, a line each. */
  readonly problems: readonly string[];
}

/** Without further files the coders of the debate's own are compared. */
export function showComparison(
  exploration: Exploration,
  { files, choices }: ToCompare,
): Comparison {
  const { debate } = exploration;
  const second = secondOf(files, choices);
  const first = firstOf(exploration);
  const { value, problems } = compareCodings(first, second ? [second] : []);
  const [paired] = value.files;
  return {
    coders: value.coders.map(({ name }) => name),
    sentences: [
      ...itselfSentences(first.file, value.files),
      ...agreementSentences(value, debate.works),
    ],
    pairing: paired ? pairingSentences({ file: first.file, coding: debate }, paired) : [],
    pairLists: paired ? showPairLists({ coding: debate, works: debate.works }, paired) : [],
    rows: agreementRows(value),
    disagreements: showDisagreements(value, debate),
    problems: problems.map(problemLine),
  };
}

function firstOf({ debate, claims, bibliographies }: Exploration) {
  return {
    file: claims?.name ?? 'this debate',
    ...(claims && { text: claims.text }),
    debate,
    bibliographies: bibliographies.map(({ file }) => file),
  };
}

/** Of several claims files the first; a bibliography that none names goes with it too. */
function secondOf(
  files: readonly TextFile[],
  choices: readonly PairChoice[],
): OtherCoding | undefined {
  const claims = files.find((file) => kindOfFile(file) === 'claims') ?? files[0];
  if (claims === undefined) return undefined;
  const bibliographies = files.filter(
    (file) => file !== claims && kindOfFile(file) === 'bibliography',
  );
  return { claims, bibliographies, choices };
}

/** The third file, with what is not in it; or why there is none. */
export type Settled =
  | { readonly text: string; readonly open: number; readonly told: readonly string[] }
  | { readonly refused: string };

export interface ToSettle extends ToCompare {
  readonly decisions: readonly Decision[];
  /** Whether positions and claims that only the second file has come too. */
  readonly bring: boolean;
}

export function settleComparison(
  exploration: Exploration,
  { files, choices, decisions, bring }: ToSettle,
): Settled {
  const { debate, claims, bibliographies } = exploration;
  if (claims === undefined) return { refused: 'This debate has no claims file yet.' };
  const second = secondOf(files, choices);
  const { value, problems } = settleCodings({
    debate,
    first: claims,
    bibliographies: bibliographies.map(({ file }) => file),
    ...(second ? { second } : {}),
    decisions,
    bring,
  });
  if (value !== undefined) {
    const told = leftBehind(value.notCarried.length, value.lost.length);
    return { text: value.text, open: value.open, told };
  }
  const why = problems.map(problemLine).join(' ');
  return { refused: why || 'There are not just two coders.' };
}

function leftBehind(onPositions: number, onWorks: number): readonly string[] {
  const all = onPositions + onWorks;
  if (all === 0) return [];
  const why = [
    ...(onPositions === 0 ? [] : [`${onPositions} on positions that this debate does not have`]),
    ...(onWorks === 0 ? [] : [`${onWorks} on works that its bibliography does not have`]),
  ];
  return [`Not in it: ${counted(all, 'stance')} of the second coder (${listed(why)}).`];
}

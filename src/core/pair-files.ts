import { inTermsOf, onWorks, termsOf } from './analysis/coders/in-terms-of';
import { type PairChoice, pairCodings } from './analysis/coders/pair-codings';
import { pairWorks, type WorkPairs } from './analysis/coders/pair-works';
import type { PairedFile } from './analysis/coders/paired-file';
import type { Work } from './model/bibliography';
import type { Coding, Debate } from './model/debate';
import type { WorkId } from './model/id';
import type { Problem } from './model/problem';
import type { TextFile } from './model/source';
import type { Stance } from './model/stance';
import { readClaims } from './read/claims';
import { readLibrary } from './read/library';

/** A debate whose coding is the first, by the name of its claims file. */
export interface FirstCoding {
  readonly file: string;
  /** Of the claims file, where it is known. */
  readonly text?: string;
  readonly debate: Debate;
  /** Left out where works go by their keys alone. */
  readonly bibliographies?: readonly TextFile[];
}

/** A further claims file; with bibliographies of its own, its keys are those of these. */
export interface OtherCoding {
  readonly claims: TextFile;
  readonly bibliographies?: readonly TextFile[];
  readonly choices?: readonly PairChoice[];
}

/** Reads a further claims file and finds what of it is what in the first. */
export function pairFile(
  first: FirstCoding,
  { claims, bibliographies = [], choices = [] }: OtherCoding,
): { readonly paired: PairedFile; readonly problems: readonly Problem[] } {
  const { debate } = first;
  const library = isShared(bibliographies, first.bibliographies) ? [] : bibliographies;
  const { value: read, problems: unread } = readLibrary(library);
  const theirs = read.flatMap(({ works }) => works);
  const isOwn = theirs.length > 0;
  const { value, problems } = readClaims(claims, isOwn ? theirs : debate.works);
  const works = isOwn
    ? pairWorks(debate.works, theirs, namedIn(value.stances), of(choices, 'work'))
    : undefined;
  const { own, lost } = works ? ownStances(value, works) : { own: value, lost: [] };
  const pairs = pairCodings(debate, own, choices);
  const terms = termsOf(debate, own, pairs);
  const paired: PairedFile = {
    ...{ file: claims.name, own, coding: inTermsOf(own, terms), terms, pairs, works, lost },
    keys: works && keysOf(works),
    unknownKeys: unknownKeys(problems),
    isFirst: claims.text === first.text,
  };
  return { paired, problems: [...unread, ...problems] };
}

function isShared(theirs: readonly TextFile[], ours: readonly TextFile[] = []): boolean {
  return theirs.every(({ text }) => ours.some((own) => own.text === text));
}

function of(choices: readonly PairChoice[], kind: PairChoice['kind']): readonly PairChoice[] {
  return choices.filter((one) => one.kind === kind);
}

function namedIn(stances: readonly Stance[]): ReadonlySet<WorkId> {
  return new Set(stances.flatMap(({ work, accordingTo }) => [work, accordingTo ?? work]));
}

function ownStances(coding: Coding, { pairs }: WorkPairs) {
  const into = new Map(pairs.map(({ theirs, ours }) => [theirs.id, ours.id]));
  const { stances, lost } = onWorks(coding.stances, into);
  return { own: { ...coding, stances }, lost };
}

function keysOf({ pairs }: WorkPairs): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const put = (key: string, ours: Work) => {
    if (!keys.has(key)) keys.set(key, ours.key);
  };
  for (const { theirs, ours } of pairs) put(theirs.key, ours);
  return keys;
}

function unknownKeys(problems: readonly Problem[]): readonly string[] {
  return [
    ...new Set(problems.flatMap((one) => (one.code === 'unknown-work' ? one.facts.key : []))),
  ];
}

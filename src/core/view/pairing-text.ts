import type { Pair } from '../analysis/coders/pair-things';
import type { PairedFile } from '../analysis/coders/paired-file';
import type { Proposal } from '../analysis/coders/propose-pairs';
import type { Claim, Coding } from '../model/debate';
import { ended } from './end-mark';
import { workSentences } from './paired-works-text';
import { untrusted } from './untrusted-text';
import { counted, shortened } from './words';

/** The two files that are paired: the first by its name and coding. */
export interface FirstFile {
  readonly file: string;
  readonly coding: Coding;
}

/**
 * What of a further file is taken for what of the first, and why; what may be one, which a reader decides;
 * and what only one of them has. Nothing is said of what has the same id and the same words.
 */
export function pairingSentences(first: FirstFile, paired: PairedFile): readonly string[] {
  return [
    ...workSentences(first.file, paired),
    ...takenForOne('position', first, paired),
    ...takenForOne('claim', first, paired),
    ...proposed(first, paired),
    ...onlyClaims(first, paired),
    ...filedElsewhere(first, paired),
  ];
}

/** Said before all else: that a file is held against itself. */
export function itselfSentences(first: string, files: readonly PairedFile[]): readonly string[] {
  return files
    .filter(({ isFirst }) => isFirst)
    .map(({ file }) => {
      const [one, other] = [untrusted(first), untrusted(file)];
      const who =
        one === other ? `${one} is laid beside itself` : `${other} is word for word ${one}`;
      return `${who}: all of it agrees, and the figures say nothing. Give the file of another coder.`;
    });
}

const reasons: Readonly<Record<Exclude<Pair['because'], 'same'>, string>> = {
  name: 'by name',
  thesis: 'by thesis',
  id: 'by id, though named otherwise',
  reader: 'as you say',
};

/** Why two things are one; claims have no name but their text. */
export function reasonText(because: Pair['because'], kind: 'position' | 'claim'): string {
  if (because === 'same') return 'by id';
  return because === 'name' && kind === 'claim' ? 'by text' : reasons[because];
}

function takenForOne(
  kind: 'position' | 'claim',
  first: FirstFile,
  paired: PairedFile,
): readonly string[] {
  const pairs = kind === 'position' ? paired.pairs.positions : paired.pairs.claims;
  return (['name', 'thesis', 'id', 'reader'] as const).flatMap((because) => {
    const some = pairs.filter((pair) => pair.because === because);
    if (some.length === 0) return [];
    const named = some.map((pair) => pairText(kind, pair, first, paired));
    const start = `${counted(some.length, kind)} taken for one ${reasonText(because, kind)}`;
    return [ended(`${start}: ${shortened(named)}`)];
  });
}

/** "cartel" of b.yaml is "takeover" (Takeover); with both names where they differ. */
function pairText(
  kind: 'position' | 'claim',
  { theirs, ours }: Pair,
  first: FirstFile,
  paired: PairedFile,
): string {
  const [their, our] = [wordsOf(kind, paired.own, theirs), wordsOf(kind, first.coding, ours)];
  if (kind === 'claim') return `${quoted(theirs)} is ${quoted(ours)} (${our})`;
  return their === our
    ? `${quoted(theirs)} is ${quoted(ours)} (${our})`
    : `${quoted(theirs)} (${their}) is ${quoted(ours)} (${our})`;
}

function wordsOf(kind: 'position' | 'claim', coding: Coding, id: string): string {
  if (kind === 'position') {
    return untrusted(coding.positions.find((one) => one.id === id)?.name ?? id);
  }
  return `“${untrusted(coding.claims.find((one) => one.id === id)?.text ?? id)}”`;
}

function proposed(first: FirstFile, paired: PairedFile): readonly string[] {
  const { positions, claims } = paired.pairs.proposals;
  const say = (kind: 'position' | 'claim') => (proposal: Proposal) =>
    `Perhaps one ${kind}, which you decide: ${wordsOf(kind, paired.own, proposal.theirs)} (${quoted(proposal.theirs)}) of ${untrusted(paired.file)} and ${wordsOf(kind, first.coding, proposal.ours)} (${quoted(proposal.ours)}) of ${untrusted(first.file)}: ${proposalText(proposal)}.`;
  return [...positions.map(say('position')), ...claims.map(say('claim'))];
}

/** What speaks for a proposal: "67 % of the words alike; 3 of 4 works coded alike". */
export function proposalText({ words, coded, claims }: Omit<Proposal, 'theirs' | 'ours'>): string {
  const { of, alike, opposite } = coded;
  const against = opposite === 0 ? '' : `, ${opposite} on opposite sides`;
  return [
    `${Math.round(words * 100)} % of the words alike`,
    ...(claims === 0 ? [] : [`${counted(claims, 'claim')} of the same text`]),
    of === 0
      ? 'no work coded on either by both'
      : `${alike} of ${counted(of, 'work')} coded alike${against}`,
  ].join('; ');
}

function onlyClaims(first: FirstFile, paired: PairedFile): readonly string[] {
  const { positions, claims } = paired.pairs;
  const said = (
    file: string,
    coding: Coding,
    under: ReadonlySet<string>,
    known: ReadonlySet<string>,
  ) => {
    const only = coding.claims.filter(({ id, position }) => under.has(position) && !known.has(id));
    return only.length === 0 ? [] : [onlyText(untrusted(file), coding, only)];
  };
  const of = (side: 'theirs' | 'ours', pairs: readonly Pair[]) =>
    new Set(pairs.map((pair) => pair[side]));
  return [
    ...said(first.file, first.coding, of('ours', positions), of('ours', claims)),
    ...said(paired.file, paired.own, of('theirs', positions), of('theirs', claims)),
  ];
}

function onlyText(file: string, coding: Coding, only: readonly Claim[]): string {
  const ids = new Set<string>(only.map(({ id }) => id));
  const stances = coding.stances.filter(({ claim }) => claim !== undefined && ids.has(claim));
  const texts = shortened(only.map(({ text }) => `“${untrusted(text)}”`));
  const [its, position] = only.length === 1 ? ['its', 'position'] : ['their', 'positions'];
  const held =
    stances.length === 0
      ? ', without stances'
      : `, with ${counted(stances.length, 'stance')} counted for ${its} ${position}`;
  return ended(`${counted(only.length, 'claim')} only in ${file}${held}: ${texts}`);
}

function filedElsewhere(first: FirstFile, { file, own, pairs }: PairedFile): readonly string[] {
  const position = (coding: Coding, id: string) => {
    const claim = coding.claims.find((one) => one.id === id);
    return wordsOf('position', coding, claim?.position ?? id);
  };
  return pairs.elsewhere.map(
    ({ theirs, ours }) =>
      `The claim ${wordsOf('claim', own, theirs)} stands for ${position(first.coding, ours)} in ${untrusted(first.file)} and for ${position(own, theirs)} in ${untrusted(file)}: not paired.`,
  );
}

function quoted(id: string): string {
  return `"${untrusted(id)}"`;
}

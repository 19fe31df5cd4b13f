import type { WorkPair, WorkPairs } from '../analysis/coders/pair-works';
import type { PairedFile } from '../analysis/coders/paired-file';
import type { Work } from '../model/bibliography';
import { ended } from './end-mark';
import { labelWorks } from './labels';
import { untrusted } from './untrusted-text';
import { counted, listed, shortened } from './words';

/** How works of a further file's bibliography were found in the first, `file`'s, and which were not. */
export function workSentences(file: string, paired: PairedFile): readonly string[] {
  const { works } = paired;
  if (works === undefined) return unknownText(paired);
  return [
    foundText(file, paired, works),
    ...otherText(file, paired, works),
    ...works.proposals.map(
      ({ theirs, ours }) =>
        `Perhaps one work, which you decide: ${named(theirs)} of ${untrusted(paired.file)} and ${named(ours)} of ${untrusted(file)}: ${likelyWork}.`,
    ),
    ...lackingText(paired, works),
  ];
}

/** What speaks for two entries that are proposed as one work. */
export const likelyWork = 'the same first author, and most words of the title alike';

/** Roe 2001 (roe2001borders). */
function named(work: Work): string {
  return `${workText(work)} (${untrusted(work.key)})`;
}

export function workText(work: Work): string {
  return untrusted(labelWorks([work]).get(work.id) ?? work.key, 80);
}

/** Moe 2004 (“Cartels at the river crossing”): two works of one author and year are told apart. */
export function titled(work: Work): string {
  const { title } = work.item;
  return title === undefined ? workText(work) : `${workText(work)} (“${untrusted(title)}”)`;
}

/** By what two entries are one work. */
export function workReason(because: WorkPair['because']): string {
  if (because === 'reader') return 'as you say';
  return because === 'identifier' ? 'by another identifier' : `by ${because}`;
}

function unknownText({ file, unknownKeys: keys }: PairedFile): readonly string[] {
  if (keys.length === 0) return [];
  const [is, them] = keys.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const start = `${counted(keys.length, 'key')} of ${untrusted(file)} ${is} in no bibliography at hand, and stances on ${them} are not compared`;
  return [
    `${start}: ${shortened(keys.map((key) => untrusted(key)))}. Where that file has a bibliography of its own, give both: the works that are in either are found.`,
  ];
}

function foundText(file: string, paired: PairedFile, { pairs }: WorkPairs): string {
  const coded = new Set(paired.own.stances.flatMap((s) => [s.work, s.accordingTo ?? s.work]));
  const found = pairs.filter(({ ours }) => coded.has(ours.id));
  const other = found.filter(({ theirs, ours }) => theirs.key !== ours.key);
  const reasons = [...new Set(other.map(({ because }) => workReason(because)))];
  const is = found.length === 1 ? 'is' : 'are';
  const under = other.length === 1 ? 'another key' : 'other keys';
  const start = `${untrusted(paired.file)} has a bibliography of its own; ${counted(found.length, 'work')} that it codes ${is} in that of ${untrusted(file)} too`;
  if (other.length === 0) return `${start}.`;
  const keys = other.map((pair) => `${untrusted(pair.theirs.key)} is ${untrusted(pair.ours.key)}`);
  return ended(
    `${start}, ${other.length} of them under ${under} (${listed(reasons)}): ${shortened(keys)}`,
  );
}

function otherText(
  file: string,
  paired: PairedFile,
  { otherWithKey }: WorkPairs,
): readonly string[] {
  return otherWithKey.map(
    ({ theirs, ours }) =>
      `The key ${untrusted(theirs.key)} is of two works, and they are not paired: ${titled(ours)} in the bibliography of ${untrusted(file)}, ${titled(theirs)} in that of ${untrusted(paired.file)}.`,
  );
}

function lackingText({ file, lost }: PairedFile, { lacking }: WorkPairs): readonly string[] {
  if (lacking.length === 0) return [];
  const is = lost.length === 1 ? 'is' : 'are';
  return [
    ended(
      `Only ${untrusted(file)} has ${counted(lacking.length, 'work')}, and ${counted(lost.length, 'stance')} on or by the word of ${lacking.length === 1 ? 'it' : 'them'} ${is} not compared: ${shortened(lacking.map(named))}`,
    ),
  ];
}

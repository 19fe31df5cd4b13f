import type { Work } from '../../model/bibliography';
import type { WorkId } from '../../model/id';
import { findSameWorks, type ReasonSame } from '../find-same-works';
import { mayBeOneTitle, mayBeOneWork } from '../same-works/same-or-not';
import { type WorkPrint, workPrint } from '../same-works/work-print';
import type { Chosen } from './pair-things';

/** A work of another bibliography and what it is in the first. */
export interface WorkPair {
  readonly theirs: Work;
  readonly ours: Work;
  /** `key`: nothing in the two entries contradicts it. */
  readonly because: ReasonSame | 'key' | 'reader';
}

export interface WorkPairs {
  readonly pairs: readonly WorkPair[];
  /** Of those wanted, in their order, works that the first bibliography has not. */
  readonly lacking: readonly Work[];
  /** Works that lack one, and an entry of the first that is nearly theirs; a reader decides. */
  readonly proposals: readonly { readonly theirs: Work; readonly ours: Work }[];
  /** Works that lack one although the first has their key: it names another work there. */
  readonly otherWithKey: readonly { readonly theirs: Work; readonly ours: Work }[];
}

/** Beyond so many pairs no likely entry is looked for. */
const mostPairs = 200_000;

/**
 * Pairs the works of a second bibliography with those of the first: as the reader says, by what makes two
 * entries one work (`findSameWorks`; of several in the first the one with the same key, else the first), else
 * by key, unless the entries contradict each other. Only `wanted` are proposed or told as lacking. Linear,
 * but for proposals.
 */
export function pairWorks(
  ours: readonly Work[],
  theirs: readonly Work[],
  wanted: ReadonlySet<WorkId>,
  chosen: readonly Chosen[] = [],
): WorkPairs {
  const byKey = worksByKey(ours);
  const said = new Map(chosen.map((one) => [one.theirs, one.ours]));
  const same = sameIn(ours, theirs);
  const pairs: WorkPair[] = [];
  const lacking: Work[] = [];
  const otherWithKey: { theirs: Work; ours: Work }[] = [];
  for (const work of theirs) {
    const withKey = byKey.get(work.key);
    const pair = said.has(work.key)
      ? readersPair(work, byKey.get(said.get(work.key) ?? ''))
      : (same.get(work.id) ?? keyPair(work, withKey));
    if (pair) pairs.push(pair);
    else if (wanted.has(work.id)) {
      lacking.push(work);
      if (withKey && !said.has(work.key)) otherWithKey.push({ theirs: work, ours: withKey });
    }
  }
  const open = lacking.filter(({ key }) => !said.has(key));
  return { pairs, lacking, proposals: likelyEntries(ours, open), otherWithKey };
}

/** As a claims file's lookup does it: own keys come before those of merged entries, and the first of a key counts. */
export function worksByKey(works: readonly Work[]): ReadonlyMap<string, Work> {
  const found = new Map<string, Work>();
  const put = (key: string, work: Work) => {
    if (key !== '' && !found.has(key)) found.set(key, work);
  };
  for (const work of works) put(work.key, work);
  for (const work of works) for (const key of work.otherKeys ?? []) put(key, work);
  return found;
}

function readersPair(theirs: Work, ours: Work | undefined): WorkPair | undefined {
  return ours && { theirs, ours, because: 'reader' };
}

function keyPair(theirs: Work, ours: Work | undefined): WorkPair | undefined {
  if (ours === undefined || !mayBeOneWork(workPrint(ours.item), workPrint(theirs.item))) return;
  return { theirs, ours, because: 'key' };
}

/** By the other's id. Both bibliographies number their works alike: the other's get numbers of their own. */
function sameIn(ours: readonly Work[], theirs: readonly Work[]): ReadonlyMap<WorkId, WorkPair> {
  const mine = new Map(ours.map((work) => [work.id, work]));
  const others = new Map(theirs.map((work) => [`other ${work.id}` as WorkId, work]));
  const renamed = [...others].map(([id, work]) => ({ ...work, id }));
  const found = new Map<WorkId, WorkPair>();
  for (const { works, because } of findSameWorks([...ours, ...renamed])) {
    const own = works.flatMap((id) => mine.get(id) ?? []);
    for (const work of works.flatMap((id) => others.get(id) ?? [])) {
      const one = own.find(({ key }) => key === work.key) ?? own[0];
      if (one) found.set(work.id, { theirs: work, ours: one, because });
    }
  }
  return found;
}

/** Of the same first author, with most words of the title, and nothing that contradicts. */
function likelyEntries(ours: readonly Work[], open: readonly Work[]): WorkPairs['proposals'] {
  if (ours.length * open.length > mostPairs) return [];
  const prints = ours.map((work) => ({ work, print: workPrint(work.item) }));
  return open.flatMap((theirs) => {
    const print = workPrint(theirs.item);
    const likely = prints.find((one) => isLikely(one.print, print));
    return likely ? [{ theirs, ours: likely.work }] : [];
  });
}

function isLikely(a: WorkPrint, b: WorkPrint): boolean {
  return a.author !== '' && a.author === b.author && mayBeOneTitle(a, b) && mayBeOneWork(a, b);
}

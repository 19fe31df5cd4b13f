import type { Pair } from '../analysis/coders/pair-things';
import type { PairedFile } from '../analysis/coders/paired-file';
import type { Proposal } from '../analysis/coders/propose-pairs';
import { workPrint } from '../analysis/same-works/work-print';
import type { Work } from '../model/bibliography';
import type { Coding } from '../model/debate';
import type { Stance } from '../model/stance';
import { likelyWork, titled, workReason, workText } from './paired-works-text';
import { proposalText, reasonText } from './pairing-text';
import { untrusted } from './untrusted-text';
import { counted, listed } from './words';

/** What a further file's positions, claims or works are in the first, each to be decided by a reader. */
export interface PairList {
  readonly kind: 'position' | 'claim' | 'work';
  /** "Positions: 2 taken for one, 1 to be decided". */
  readonly summary: string;
  readonly items: readonly PairItem[];
}

export interface PairItem {
  /** Its id or key in the further file. */
  readonly theirs: string;
  readonly name: string;
  /** "2 claims, 5 stances". */
  readonly held: string;
  /** What it is in the first file; undefined: only the further one has it. */
  readonly ours: string | undefined;
  /** "by name", "only in b.yaml". */
  readonly why: string;
  readonly proposal: (PairOption & { readonly why: string }) | undefined;
  /** All that it may be. */
  readonly options: readonly PairOption[];
}

export interface PairOption {
  readonly id: string;
  readonly name: string;
}

/** Of more works only those by the same first author are offered. */
const mostOffered = 300;

/** Positions, then claims of those that are taken for one, then works with other keys. Empty lists are left out. */
export function showPairLists(
  first: { readonly coding: Coding; readonly works: readonly Work[] },
  paired: PairedFile,
): readonly PairList[] {
  const lists = [
    list('position', positionItems(first.coding, paired)),
    list('claim', claimItems(first.coding, paired)),
    list('work', workItems(first.works, paired)),
  ];
  return lists.filter(({ items }) => items.length > 0);
}

const names = { position: 'Positions', claim: 'Claims', work: 'Works' } as const;

function list(kind: PairList['kind'], items: readonly PairItem[]): PairList {
  const [open, one] = [
    items.filter(({ proposal }) => proposal !== undefined).length,
    items.filter(({ ours }) => ours !== undefined).length,
  ];
  const only = items.length - one - open;
  const parts = [
    ...(one === 0 ? [] : [`${one} taken for one`]),
    ...(open === 0 ? [] : [`${open} to be decided`]),
    ...(only === 0 ? [] : [`${only} in one file only`]),
  ];
  return { kind, summary: `${names[kind]}: ${parts.join(', ')}`, items };
}

function positionItems(ours: Coding, { file, own, pairs }: PairedFile): readonly PairItem[] {
  const options = ours.positions.map(({ id, name }) => ({ id, name: untrusted(name, 100) }));
  return own.positions.map(({ id, name }) => ({
    ...decided('position', id, file, options, pairs.positions, pairs.proposals.positions),
    name: untrusted(name, 100),
    held: heldText(
      own.claims.filter((claim) => claim.position === id).length,
      own.stances.filter((stance) => stance.position === id),
    ),
  }));
}

/** Offered are the claims of the position that is taken for one with theirs. */
function claimItems(ours: Coding, { file, own, pairs }: PairedFile): readonly PairItem[] {
  return pairs.positions.flatMap((pair) => {
    const options = ours.claims
      .filter(({ position }) => position === pair.ours)
      .map(({ id, text }) => ({ id, name: untrusted(text, 100) }));
    const theirs = own.claims.filter(({ position }) => position === pair.theirs);
    return theirs.map(({ id, text }) => ({
      ...decided('claim', id, file, options, pairs.claims, pairs.proposals.claims),
      name: untrusted(text, 200),
      held: heldText(
        0,
        own.stances.filter((stance) => stance.claim === id),
      ),
    }));
  });
}

function decided(
  kind: 'position' | 'claim',
  theirs: string,
  file: string,
  options: readonly PairOption[],
  pairs: readonly Pair[],
  proposals: readonly Proposal[],
): Omit<PairItem, 'name' | 'held'> {
  const pair = pairs.find((one) => one.theirs === theirs);
  const found = proposals.find((one) => one.theirs === theirs);
  const name = options.find(({ id }) => id === found?.ours)?.name;
  return {
    theirs,
    ours: pair?.ours,
    why: pair ? reasonText(pair.because, kind) : `only in ${untrusted(file)}`,
    proposal:
      found && name !== undefined ? { id: found.ours, name, why: proposalText(found) } : undefined,
    options,
  };
}

function workItems(ours: readonly Work[], paired: PairedFile): readonly PairItem[] {
  const { works, own, lost, file } = paired;
  if (works === undefined) return [];
  const of = (stances: readonly Stance[], { id }: Work) =>
    stances.filter(({ work, accordingTo }) => work === id || accordingTo === id);
  const other = works.pairs.flatMap(({ theirs, ours: our, because }) => {
    const held = of(own.stances, our);
    const isTold = held.length > 0 && (theirs.key !== our.key || because === 'reader');
    const why = workReason(because);
    return isTold ? [{ work: theirs, held, ours: our.key, why, proposal: undefined }] : [];
  });
  const lacking = works.lacking.map((work) => {
    const likely = works.proposals.find(({ theirs }) => theirs === work)?.ours;
    const proposal = likely && { ...workOption(likely), why: likelyWork };
    const why = `only in ${untrusted(file)}`;
    return { work, held: of(lost, work), ours: undefined, why, proposal };
  });
  const all = ours.length > mostOffered ? undefined : ours.map(workOption);
  return [...lacking, ...other].map(({ work, held, ...rest }) => ({
    ...rest,
    theirs: work.key,
    name: titled(work),
    held: heldText(0, held),
    options: all ?? byFirstAuthor(ours, work).map(workOption),
  }));
}

function byFirstAuthor(ours: readonly Work[], work: Work): readonly Work[] {
  const { author } = workPrint(work.item);
  return ours.filter(({ item }) => workPrint(item).author === author).slice(0, mostOffered);
}

function workOption(work: Work): PairOption {
  return { id: work.key, name: `${workText(work)} (${untrusted(work.key)})` };
}

function heldText(claims: number, stances: readonly Stance[]): string {
  const parts = [
    ...(claims === 0 ? [] : [counted(claims, 'claim')]),
    ...(stances.length === 0 ? [] : [counted(stances.length, 'stance')]),
  ];
  return parts.length === 0 ? 'no stances' : listed(parts);
}

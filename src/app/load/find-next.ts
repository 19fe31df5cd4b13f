import { inPlace } from '../../core/in-place';
import type { GivenFile } from '../../worker/protocol';
import { type Derived, deriveNext } from './derive-next';
import type { FileNumbers } from './file-numbers';
import { begun, wentOn } from './history';
import type { Opened } from './opened';
import type { Opener } from './opener';
import { type Action, type Plan, planOf } from './session-plan';
import { didOf } from './words-for';

/** What the actions came to; the history has gone on where they did something. */
export interface Next extends Derived {
  /** The files that came last; undefined where nothing was opened in place of something. */
  readonly come: ReadonlySet<string> | undefined;
}

export interface Means {
  readonly opener: Opener;
  readonly numbers: FileNumbers;
  readonly onProgress: (share: number) => void;
  /** Told how to give the opening up, once it has begun. */
  readonly onOpening: (stop: () => void) => void;
  readonly isNewest: () => boolean;
}

const seed = 1;

/** Does the actions to what is open; undefined once others have begun. */
export async function findNext(
  actions: readonly Action[],
  before: Opened | undefined,
  means: Means,
): Promise<Next | undefined> {
  if (!means.isNewest()) return undefined;
  const start = isNewDebate(actions) ? undefined : before;
  const plan = planOf(actions, start);
  const { ofText } = means.numbers;
  if (start !== undefined && !plan.anew)
    return { ...(await deriveNext(start, plan, ofText)), come: undefined };
  const opened = await open({ plan, start, actions, edition: before?.edition ?? 0 }, means);
  if (!means.isNewest()) return undefined;
  const next = await deriveNext(opened, plan, ofText);
  const come = new Set(plan.steps.at(-1)?.map(({ name }) => name));
  // A page that is loaded anew shows what its address says.
  const isReloaded = before === undefined && actions[0]?.kind === 'resume';
  return { ...next, come: isReloaded || isReopened(actions[0]) ? undefined : come };
}

/** Another tab's version of what is open is read on from what is read already. */
function isNewDebate([first]: readonly Action[]): boolean {
  return first?.kind === 'bundled' || (isOwn(first) && !isReopened(first));
}

function isOwn(first: Action | undefined): boolean {
  return first?.kind === 'begin' || first?.kind === 'resume';
}

function isReopened(first: Action | undefined): boolean {
  return first?.kind === 'resume' && first.isOpen;
}

interface ToOpen {
  readonly plan: Plan;
  readonly start: Opened | undefined;
  readonly actions: readonly Action[];
  /** Of what is open. */
  readonly edition: number;
}

/** Opens the files of a plan behind a door of their own; its edits are not done yet. */
async function open({ plan, start, actions, edition }: ToOpen, means: Means): Promise<Opened> {
  const { numbers, opener } = means;
  const { merges, steps } = plan;
  const [first] = actions;
  const isExample = (start?.bundled ?? true) && !isOwn(first);
  const isUnread = isExample && (start?.behind.size ?? 0) === 0;
  const base = isUnread ? await bundledFiles(actions, means) : plan.base;
  const asked = { open: base, given: steps, replaceable: isExample, seed, merges };
  const { done, stop } = opener.files(asked, means.onProgress);
  means.onOpening(stop);
  const { files, made, same, ...found } = await done;
  const given = [...base, ...steps.flat()];
  const read = new Set(files);
  const kept = given.filter(({ id }) => read.has(id));
  const lists = made.map(numbers.ofText);
  const version = { files: inPlace(kept, lists), merges: found.merges, did: didOf(actions) };
  const before = isUnread ? begun({ files: base, merges: [], did: '' }) : plan.history;
  const isBegun = first?.kind === 'begin' || !same || before === undefined;
  return {
    ...found,
    bundled: isExample && same && actions.every(({ kind }) => kind !== 'close'),
    edition: edition + ((same && start !== undefined) || isReopened(first) ? 0 : 1),
    history: isBegun ? begun({ ...version, did: '' }) : wentOn(before, version),
    behind: new Set(given.map(({ id }) => id)),
  };
}

async function bundledFiles(
  actions: readonly Action[],
  { opener, numbers }: Means,
): Promise<readonly GivenFile[]> {
  const closed = new Set(actions.flatMap((a) => (a.kind === 'close' ? [a.name] : [])));
  const files = await opener.bundledFiles();
  return files.filter(({ name }) => !closed.has(name)).map(numbers.ofText);
}

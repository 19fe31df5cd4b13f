import { inPlace } from '../../core/in-place';
import type { Merge } from '../../core/model/merge';
import type { TextFile } from '../../core/model/source';
import { mergeText } from '../../core/view/edit-text';
import type { EditedFile, GivenFile, ToDerive } from '../../worker/protocol';
import { type History, type Version, versionOf, wentOn } from './history';
import type { FoundAnew, Opened } from './opened';
import { type CarriedEdits, type Plan, rowsCalled, type UnmadeHere } from './session-plan';

export interface Derived {
  readonly opened: Opened;
  /** Why an edit was not made. */
  readonly fault: string | undefined;
  readonly unmade: readonly UnmadeHere[];
}

type Numbered = (file: TextFile) => GivenFile;

/** What is asked at once. */
interface Round extends Pick<ToDerive, 'edits' | 'all' | 'seen'> {
  /** Besides those that stand. */
  readonly merges: ToDerive['merges'];
}

/** Does what a plan does besides opening files: walks, merges and edits, those on an older version first. */
export async function deriveNext(before: Opened, plan: Plan, numbered: Numbered): Promise<Derived> {
  let now: Derived = { opened: before, fault: undefined, unmade: [] };
  let history = plan.anew ? before.history : (plan.history ?? before.history);
  for (const round of await roundsOf(plan, history)) {
    const isShown = now.opened === before;
    const { opened, fault, unmade } = await derive(
      { ...now.opened, history },
      { ...round, isShown },
      numbered,
    );
    now = { opened, fault: fault ?? now.fault, unmade: [...now.unmade, ...unmade] };
    history = opened.history;
  }
  return now;
}

/** What is asked one after the other. */
async function roundsOf(plan: Plan, history: History): Promise<readonly Round[]> {
  const { anew, edits, all, carried, later } = plan;
  // What was opened with files stands in their version already.
  const isOpenedWith = anew && history !== plan.history;
  const merges = isOpenedWith ? [] : plan.merges.slice(versionOf(history).merges.length);
  const isAsked = edits.length > 0 || all || merges.length > 0;
  const [older, newer] = await Promise.all(
    [carried, later].map((some) => Promise.all(some.map(roundOf))),
  );
  const own = isAsked || (!anew && carried.length === 0) ? [{ edits, merges, all }] : [];
  return [...(older ?? []), ...own, ...(newer ?? [])];
}

async function roundOf({ edits, seen, own, works }: CarriedEdits): Promise<Round> {
  const name = seen.overview.files.find(({ kind }) => kind === 'claims')?.name;
  const claims = versionOf(seen.history).files.find((file) => file.name === name)?.file;
  const text = claims instanceof File ? await claims.text() : (claims?.text ?? '');
  return { edits, merges: [], all: false, seen: { claims: text, works, own } };
}

async function derive(
  opened: Opened,
  round: Round & Pick<ToDerive, 'isShown'>,
  numbered: Numbered,
): Promise<Derived> {
  const { desk, bundled, behind, history } = opened;
  if (desk.derive === undefined) return { opened, fault: undefined, unmade: [] };
  const from = versionOf(history);
  const files = from.files.map((file) => asAsked(file, behind));
  const { merged, made, refused, unmade, ...found } = await desk.derive(
    { files, ...round, merges: [...from.merges, ...round.merges] },
    opened,
  );
  return {
    opened: {
      ...opened,
      ...found,
      bundled: bundled && made.length === 0,
      history: versionsOf({ merged, made }, from, numbered).reduce(wentOn, history),
    },
    fault: refused,
    unmade: unmade.map((one) => ({
      ...one,
      seen: { history, rowOf: rowsCalled(one.called ?? new Map()), overview: opened.overview },
    })),
  };
}

/** More edits than these, or larger files (in UTF-16 code units), are one version: else they push out what is not stored. */
const mostApart = 40;
const mostUnits = 5_000_000;

/** One for each merge and each edit, so that each is undone alone, however many were made together. */
function versionsOf(
  { merged, made }: Pick<FoundAnew, 'merged' | 'made'>,
  from: Version,
  numbered: Numbered,
): readonly Version[] {
  const versions: Version[] = [];
  for (let n = from.merges.length; n < merged.length; n++) {
    const merges = merged.slice(0, n + 1);
    versions.push({ files: from.files, merges, did: mergeText(merged[n] as Merge) });
  }
  const units = made.flatMap(({ changed }) => changed).reduce((sum, f) => sum + f.text.length, 0);
  const isMuch = made.length > mostApart || units > mostUnits;
  for (const together of isMuch ? [made] : made.map((one) => [one])) {
    const last = together.at(-1);
    if (last === undefined) continue;
    const before = versions.at(-1)?.files ?? from.files;
    const changed = new Map(together.flatMap((one) => one.changed.map((f) => [f.name, f])));
    versions.push({
      files: inPlace(before, [...changed.values()].map(numbered)),
      merges: last.merges,
      did: together.map(({ did }) => did).join(', '),
      made: together.map(({ edit, called }) => ({ edit, called })),
    });
  }
  return versions;
}

/** By its number where the door has read it. */
function asAsked({ id, name, file }: GivenFile, behind: ReadonlySet<number>): number | EditedFile {
  return file instanceof File || behind.has(id) ? id : { ...file, id, name };
}

import { inPlace } from '../../core/in-place';
import { mergeText } from '../../core/merge';
import type { Edit } from '../../core/model/edit';
import type { TextFile } from '../../core/model/source';
import { worksOfEdit } from '../../core/model/works-of-edit';
import type { EditedFile, GivenFile, ToDerive } from '../../worker/protocol';
import { type History, type Version, versionOf, wentOn } from './history';
import type { FoundAnew, Opened } from './opened';
import type { CarriedEdits, Plan, UnmadeHere } from './session-plan';

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

/** What is asked one after the other; each makes a version of its own. */
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
      history: versionsOf({ merged, made }, from, opened, numbered).reduce(wentOn, history),
    },
    fault: refused,
    unmade: unmade.map((one) => ({
      ...one,
      seen: { history, rowOf: opened.rowOf, overview: opened.overview },
    })),
  };
}

/** One for each merge and each edit, so that each is undone alone, however many were made together. */
function versionsOf(
  { merged, made }: Pick<FoundAnew, 'merged' | 'made'>,
  from: Version,
  opened: Opened,
  numbered: Numbered,
): readonly Version[] {
  const versions: Version[] = [];
  for (let n = from.merges.length; n < merged.length; n++) {
    const merges = merged.slice(0, n + 1);
    versions.push({ files: from.files, merges, did: mergeText(merges.at(-1)) });
  }
  for (const { edit, did, changed, merges } of made) {
    const { files } = versions.at(-1) ?? from;
    versions.push({
      files: inPlace(files, changed.map(numbered)),
      merges,
      did,
      edits: [edit],
      rowOf: rowsOf([edit], opened),
    });
  }
  return versions;
}

function rowsOf(edits: readonly Edit[], { rowOf }: Opened): NonNullable<Version['rowOf']> {
  return new Map(
    edits.flatMap(worksOfEdit).map((work) => [work, { address: rowOf.get(work)?.address ?? '' }]),
  );
}

/** By its number where the door has read it. */
function asAsked({ id, name, file }: GivenFile, behind: ReadonlySet<number>): number | EditedFile {
  return file instanceof File || behind.has(id) ? id : { ...file, id, name };
}

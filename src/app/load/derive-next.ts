import { inPlace } from '../../core/in-place';
import type { TextFile } from '../../core/model/source';
import { worksOfEdit } from '../../core/model/works-of-edit';
import type { EditedFile, GivenFile, ToDerive } from '../../worker/protocol';
import { type History, versionOf, wentOn } from './history';
import type { Opened } from './opened';
import type { CarriedEdits, Plan, UnmadeHere } from './session-plan';

export interface Derived {
  readonly opened: Opened;
  /** Why an edit was not made. */
  readonly fault: string | undefined;
  readonly unmade: readonly UnmadeHere[];
}

type Numbered = (file: TextFile) => GivenFile;
type Round = Omit<ToDerive, 'files' | 'from'>;

/** Does what a plan does besides opening files: walks, merges and edits, those on an older version first. */
export async function deriveNext(before: Opened, plan: Plan, numbered: Numbered): Promise<Derived> {
  let now: Derived = { opened: before, fault: undefined, unmade: [] };
  let history = plan.anew ? before.history : (plan.history ?? before.history);
  for (const round of await roundsOf(plan, history)) {
    const { opened, fault, unmade } = await derive(now.opened, history, round, numbered);
    now = { opened, fault: fault ?? now.fault, unmade: [...now.unmade, ...unmade] };
    history = opened.history;
  }
  return now;
}

/** What is asked one after the other; each makes a version of its own. */
async function roundsOf(plan: Plan, history: History): Promise<readonly Round[]> {
  const { anew, edits, all, carried } = plan;
  const { merges: standing } = versionOf(history);
  // What was opened with files stands in their version already.
  const merges = anew && history !== plan.history ? standing : plan.merges;
  const last = { edits, merges, all };
  const isAsked = edits.length > 0 || all || merges.length > standing.length;
  const older = await Promise.all(carried.map((one) => roundOf(one, standing)));
  return isAsked || (!anew && older.length === 0) ? [...older, last] : older;
}

async function roundOf({ edits, seen }: CarriedEdits, merges: Round['merges']): Promise<Round> {
  const name = seen.overview.files.find(({ kind }) => kind === 'claims')?.name;
  const claims = versionOf(seen.history).files.find((file) => file.name === name)?.file;
  const text = claims instanceof File ? await claims.text() : (claims?.text ?? '');
  const works = edits.flatMap(worksOfEdit);
  const address = works.map((work) => [work, seen.rowOf.get(work)?.address ?? ''] as const);
  return { edits, merges, all: false, seen: { claims: text, works: new Map(address) } };
}

async function derive(
  opened: Opened,
  history: History,
  round: Round,
  numbered: Numbered,
): Promise<Derived> {
  const { desk, bundled, behind } = opened;
  if (desk.derive === undefined) return { opened, fault: undefined, unmade: [] };
  const from = versionOf(history);
  const files = from.files.map((file) => asAsked(file, behind));
  const { changed, made, did, refused, unmade, ...found } = await desk.derive(
    { files, ...round },
    opened,
  );
  const isMerged = found.merges.length > from.merges.length;
  const said = [...(isMerged ? ['entries merged'] : []), ...did];
  const version = {
    files: inPlace(from.files, changed.map(numbered)),
    merges: found.merges,
    did: said.join(', '),
    edits: made,
  };
  return {
    opened: {
      ...opened,
      ...found,
      bundled: bundled && did.length === 0,
      history: wentOn(history, version),
    },
    fault: refused,
    unmade: unmade.map((one) => ({ ...one, seen: { ...opened, history } })),
  };
}

/** By its number where the door has read it. */
function asAsked({ id, name, file }: GivenFile, behind: ReadonlySet<number>): number | EditedFile {
  return file instanceof File || behind.has(id) ? id : { ...file, id, name };
}

import { inPlace } from '../../core/in-place';
import type { TextFile } from '../../core/model/source';
import type { EditedFile, GivenFile } from '../../worker/protocol';
import { versionOf, wentOn } from './history';
import type { Opened } from './opened';
import type { Plan } from './session-plan';

interface Derived {
  readonly opened: Opened;
  /** Why an edit was not made. */
  readonly fault: string | undefined;
}

/** Does what a plan does besides opening files: walks, merges and edits. */
export async function deriveNext(
  opened: Opened,
  plan: Plan,
  numbered: (file: TextFile) => GivenFile,
): Promise<Derived> {
  const { desk, bundled } = opened;
  const isDone = plan.anew && !plan.all && plan.edits.length === 0;
  if (isDone || desk.derive === undefined) return { opened, fault: undefined };
  const history = plan.anew ? opened.history : (plan.history ?? opened.history);
  const from = versionOf(history);
  const asked = {
    files: from.files.map((file) => asAsked(file, opened.behind)),
    edits: plan.edits,
    merges: plan.anew ? from.merges : plan.merges,
    all: plan.all,
  };
  const { changed, did, refused, ...found } = await desk.derive(asked, opened);
  const said = [...(found.merges.length > from.merges.length ? ['entries merged'] : []), ...did];
  const files = inPlace(from.files, changed.map(numbered));
  const version = { files, merges: found.merges, did: said.join(', ') };
  return {
    opened: {
      ...opened,
      ...found,
      bundled: bundled && did.length === 0,
      history: wentOn(history, version),
    },
    fault: refused,
  };
}

/** By its number where the door has read it. */
function asAsked({ id, name, file }: GivenFile, behind: ReadonlySet<number>): number | EditedFile {
  return file instanceof File || behind.has(id) ? id : { ...file, id, name };
}

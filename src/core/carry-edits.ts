import { carryEdit } from './edit/carry-edit';
import type { Debate } from './model/debate';
import type { Edit } from './model/edit';
import type { WorkId } from './model/id';
import { readClaims } from './read/claims';
import { editText, unmadeText, wordsOfEdit } from './view/edit-text';
import { labelWorks } from './view/labels';
import { addressWorks } from './view/work-address';

/** What the reader saw when edits were made. */
export interface Seen {
  /** The claims file; empty where there was none. */
  readonly claims: string;
  /** How the page called each work that the edits are about. */
  readonly works: ReadonlyMap<WorkId, string>;
}

/** An edit that was not made, for another has changed what it is about. */
export interface Unmade {
  readonly sentence: string;
  /** What the reader has typed for it. */
  readonly words: readonly string[];
  /** How it is made all the same; left out where what it is about is gone. */
  readonly anyway?: Edit;
}

/** Edits that were made on what the reader saw, as they are to be made on the debate as it is now. */
export function carryEdits(
  edits: readonly Edit[],
  { claims, works }: Seen,
  now: Debate,
): { readonly edits: readonly Edit[]; readonly unmade: readonly Unmade[] } {
  const name = 'claims.yaml';
  const seen = readClaims({ name, text: claims }, now.works).value;
  const ids = new Map([...addressWorks(now.works)].map(([id, address]) => [address, id]));
  const idOf = (work: WorkId) => ids.get(works.get(work) ?? '');
  const labels = labelWorks(now.works);
  const made: Edit[] = [];
  const unmade: Unmade[] = [];
  for (const edit of edits) {
    const own = withWorks(edit, idOf);
    const carried = own ? carryEdit(seen, now, own) : ({ unmade: 'gone' } as const);
    if ('edit' in carried) {
      made.push(carried.edit);
      continue;
    }
    const did = editText(own ?? edit, seen, (work) => labels.get(work) ?? works.get(work) ?? work);
    unmade.push({
      sentence: unmadeText(did, carried.unmade),
      words: wordsOfEdit(edit),
      ...('anyway' in carried ? { anyway: carried.anyway } : {}),
    });
  }
  return { edits: made, unmade };
}

/** Undefined where one of its works is not there. */
function withWorks(edit: Edit, idOf: (work: WorkId) => WorkId | undefined): Edit | undefined {
  if (edit.kind === 'split-position')
    return { ...edit, works: edit.works.flatMap((work) => idOf(work) ?? []) };
  if (edit.kind !== 'give-stance') return edit;
  const work = idOf(edit.work);
  const accordingTo = edit.accordingTo && idOf(edit.accordingTo);
  if (work === undefined || (edit.accordingTo && accordingTo === undefined)) return undefined;
  return { ...edit, work, accordingTo };
}

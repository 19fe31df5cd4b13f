import { carryEdit } from './edit/carry-edit';
import type { Carried } from './edit/carry-fields';
import { editClaims } from './edit/edit-claims';
import { newClaimsFile } from './edit/new-claims-file';
import type { Work } from './model/bibliography';
import type { Debate } from './model/debate';
import { type Edit, isWorkEdit } from './model/edit';
import type { WorkId } from './model/id';
import { renumbers } from './model/renumbers';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import { editText, unmadeText, wordsOfEdit } from './view/edit-text';
import { labelWorks } from './view/labels';
import { addressWorks } from './view/work-address';

/** How the page calls works, whatever their ids become. */
export type CalledWorks = ReadonlyMap<WorkId, string>;

/** What the reader saw when edits were made. */
export interface Seen {
  /** The claims file; empty where there was none. */
  readonly claims: string;
  /** All that the edits are about. */
  readonly works: CalledWorks;
  /** What the reader has done since, in order. */
  readonly own: readonly Edit[];
}

/** An edit that was not made, for another has changed what it is about. */
export interface Unmade {
  readonly sentence: string;
  /** What the reader has typed for it. */
  readonly words: readonly string[];
  /** How it is made all the same; left out where what it is about is gone. */
  readonly anyway?: Edit;
  /** The works of that. */
  readonly called?: CalledWorks;
}

/**
 * How edits that were made on what the reader saw are to be made on the debate as it is now, one after the other.
 * What the reader has done since counts as seen: an edit is never held to have come too late for one of their own.
 * @param texts the source texts that are open
 */
export function carryEdits({ claims, works, own }: Seen, texts: readonly TextFile[]) {
  const done = [...own];
  let among: Among | undefined;
  return (edit: Edit, now: Debate): { readonly edit: Edit } | { readonly unmade: Unmade } => {
    if (among?.works !== now.works) among = amongWorks(claims, now.works);
    const { seen, ids } = among;
    const idOf = (work: WorkId) => ids.get(works.get(work) ?? '');
    const asked = withWorks(edit, idOf);
    let carried: Carried = asked ? carryEdit(seen, now, asked) : { unmade: 'gone' };
    if (asked && 'anyway' in carried && !done.some((made) => renumbers(made, edit))) {
      const since = done.flatMap((made) => withWorks(made, idOf) ?? []);
      carried = carryEdit(afterEdits({ claims, edits: since, texts }, now), now, asked);
    }
    done.push(edit);
    if ('edit' in carried) return carried;
    const labels = labelWorks(now.works);
    const did = editText(asked ?? edit, seen, (id) => labels.get(id) ?? works.get(id) ?? id);
    return {
      unmade: {
        sentence: unmadeText(did, carried.unmade),
        words: wordsOfEdit(edit),
        ...('anyway' in carried ? { anyway: carried.anyway } : {}),
      },
    };
  };
}

const name = 'claims.yaml';

/** What the reader saw, by the ids that works have now. */
interface Among {
  readonly works: readonly Work[];
  readonly seen: Debate;
  readonly ids: ReadonlyMap<string, WorkId>;
}

function amongWorks(text: string, works: readonly Work[]): Among {
  const ids = new Map([...addressWorks(works)].map(([id, address]) => [address, id]));
  return { works, ids, seen: readClaims({ name, text }, works).value };
}

interface Edited {
  readonly claims: string;
  readonly edits: readonly Edit[];
  readonly texts: readonly TextFile[];
}

/** What a claims file says after edits, as far as they can be made on it. */
function afterEdits({ claims, edits, texts }: Edited, { works }: Debate): Debate {
  let file = { name, text: claims || newClaimsFile({ title: '' }) };
  let coding = readClaims(file, works).value;
  for (const edit of edits) {
    if (isWorkEdit(edit)) continue;
    const edited = editClaims(file, coding, texts, edit);
    if ('refused' in edited) continue;
    file = { name, text: edited.text };
    coding = readClaims(file, works).value;
  }
  return coding;
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

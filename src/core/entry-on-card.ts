import { entryFormOf } from './edit/works/entry-form-of';
import { removable } from './edit/works/remove-entries';
import { entryAt } from './edit-works';
import type { Exploration } from './explore';
import type { Bibliography, Work, WorkFormat } from './model/bibliography';
import type { EntryAt, EntryForm } from './model/entry-form';
import { placesIn } from './model/source';
import { readWorks } from './read/library';
import { bibtexEntry } from './write/bibtex-entry';

/** A work's own entry, as it stands in its file. */
export interface EntryOnCard {
  readonly at: EntryAt;
  readonly line: number;
  readonly format: WorkFormat | undefined;
  /** Undefined where nothing of it can be corrected. */
  readonly form: EntryForm | undefined;
  readonly canRemove: boolean;
  readonly hangs: Hanging;
}

/** What is left behind when a work goes. */
export interface Hanging {
  /** Stances of the work, and passages that they rest on. */
  readonly stances: number;
  readonly passages: number;
  /** Stances of other works that rest on its word. */
  readonly words: number;
  /** Its cites in open texts, and how many texts these are. */
  readonly cites: number;
  readonly texts: number;
  /** Keys of the entries that take fields from it. */
  readonly children: readonly string[];
  /** Whether other entries were merged into it. */
  readonly merged: boolean;
}

/** Undefined where no bibliography has the work. */
export function entryOnCard(
  { bibliographies, debate }: Exploration,
  work: Work,
): EntryOnCard | undefined {
  const from = bibliographies.find(({ works }) => works.some(({ id }) => id === work.id));
  if (from === undefined) return undefined;
  const { file, format } = from;
  const hasMerged = bibliographies.some(({ merged = 0 }) => merged > 0);
  const own = debate.stances.filter((stance) => stance.work === work.id);
  const cites = debate.cites?.filter((cite) => cite.work === work.id) ?? [];
  return {
    at: entryAt({ from, work }),
    line: placesIn(file)(work.entry.start).line,
    format,
    form: format === 'reference-list' ? listedForm(work) : entryFormOf(from, work),
    canRemove: removable.has(format),
    hangs: {
      stances: own.length,
      passages: own.flatMap(({ evidence }) => evidence.filter((one) => one.passage)).length,
      words: debate.stances.filter((s) => s.accordingTo === work.id && s.work !== work.id).length,
      cites: cites.length,
      texts: new Set(cites.map(({ source }) => source)).size,
      children: childrenOf(from, work),
      merged: hasMerged && (work.fromOthers !== undefined || work.otherKeys !== undefined),
    },
  };
}

/** A work that only an article lists is corrected in the entry that it is written as. */
function listedForm({ key, item }: Work): EntryForm | undefined {
  const { value } = readWorks({ name: 'list.bib', text: bibtexEntry(key, item) });
  const [only] = value.works;
  return only && entryFormOf(value, only);
}

function childrenOf({ blocks }: Bibliography, { key }: Work): readonly string[] {
  const own = key.toLowerCase();
  return blocks
    .filter(({ parents = [] }) => parents.some((parent) => parent.toLowerCase() === own))
    .flatMap(({ name = '' }) => name);
}

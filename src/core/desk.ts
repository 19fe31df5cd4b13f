import { type EntryOnCard, entryOnCard } from './entry-on-card';
import type { Exploration } from './explore';
import type { Work } from './model/bibliography';
import type { WorkId } from './model/id';
import { type Row, showRows } from './view/rows';
import { searchEntries } from './view/search-entries';
import { buildSearchIndex, type SearchIndex } from './view/search-index';
import { showWorkCard, type WorkCard } from './view/work-card';
import type { ExportFormat } from './write/export-formats';
import { type ExportOptions, exportWorks } from './write/export-works';

/** Where the page asks for what its overview does not hold. */
export interface Desk {
  /** What it answers for. */
  readonly exploration: Exploration;
  /** Places of the works found, among all works; see `SearchIndex.search`. */
  readonly search: (query: string) => Uint32Array;
  /** Undefined for a work that the debate does not have. */
  readonly card: (work: WorkId) => WorkOnCard | undefined;
  /** In the order of the places. */
  readonly works: (places: Uint32Array) => readonly Work[];
  readonly write: (wanted: Wanted) => string;
}

export interface WorkOnCard {
  readonly work: Work;
  readonly card: WorkCard;
  /** Its own entry: what of it can be corrected, and what hangs on it. */
  readonly entry: EntryOnCard | undefined;
}

/** What is to be written. */
export interface Wanted extends ExportOptions {
  /** Places among all works. */
  readonly places: Uint32Array;
  readonly format: ExportFormat;
}

/** Answers for an exploration; what is dear is made when it is first asked for. */
export function openDesk(exploration: Exploration): Desk {
  const { debate, citedTogether } = exploration;
  const places = new Map(debate.works.map(({ id }, place) => [id, place]));
  const worksAt = (wanted: Uint32Array) =>
    Array.from(wanted, (place) => debate.works[place]).filter((work) => work !== undefined);
  const index = once(() => buildSearchIndex(searchEntries(debate)));
  const labels = once(() => labelsOf(showRows(debate, exploration.cites)));
  return {
    exploration,
    search: (query) => found(index(), query, places),
    card: (id) => {
      const work = debate.works[places.get(id) ?? -1];
      const card = work && showWorkCard(debate, citedTogether, id, labels());
      return card && { work, card, entry: entryOnCard(exploration, work) };
    },
    works: worksAt,
    write: ({ places: wanted, format, ...options }) => {
      const works = new Set(worksAt(wanted).map(({ id }) => id));
      return exportWorks(exploration, works, format, options);
    },
  };
}

function labelsOf(rows: readonly Row[]): ReadonlyMap<WorkId, string> {
  return new Map(rows.map(({ work, label }) => [work, label]));
}

function found(
  index: SearchIndex,
  query: string,
  places: ReadonlyMap<WorkId, number>,
): Uint32Array {
  return Uint32Array.from(index.search(query), (work) => places.get(work) ?? 0);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

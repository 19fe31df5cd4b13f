/**
 * An entry by its file and its text, so that it is known again when its file has changed elsewhere and
 * is not taken for another that stands in its place: "name", fingerprint, and its number among entries
 * of the same text.
 */
export type EntryMark = string;

export type EntryGroups = readonly (readonly EntryMark[])[];

/**
 * What a reader has said of entries at one stroke, as JSON, for a text passes from the worker to the page in
 * no time, however long it is: groups of entries, each of one work; or `{ apart: groups }`, each of works of
 * which no two are one, though they look so.
 */
export type Merge = string;

export function mergeOf(groups: EntryGroups): Merge {
  return JSON.stringify(groups);
}

export function apartOf(groups: EntryGroups): Merge {
  return JSON.stringify({ apart: groups });
}

export function groupsIn(merge: Merge): {
  readonly same: EntryGroups;
  readonly apart: EntryGroups;
} {
  const said = JSON.parse(merge) as EntryGroups | { readonly apart: EntryGroups };
  return 'apart' in said ? { same: [], apart: said.apart } : { same: said, apart: [] };
}

/** The same of files that are called otherwise. */
export function renamedIn(merge: Merge, nameOf: (file: string) => string): Merge {
  const renamed = (groups: EntryGroups) => groups.map((group) => group.map(anew));
  const anew = (mark: EntryMark) => {
    const end = mark.indexOf(' ') + 1;
    return mark.slice(0, end) + nameOf(mark.slice(end));
  };
  const { same, apart } = groupsIn(merge);
  return apart.length > 0 ? apartOf(renamed(apart)) : mergeOf(renamed(same));
}

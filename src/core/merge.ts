/**
 * An entry by its file and its text, so that it is known again when its file has changed elsewhere and
 * is not taken for another that stands in its place: "name", fingerprint, and its number among entries
 * of the same text.
 */
export type EntryMark = string;

/**
 * What a reader has merged at one stroke: groups of entries, each of one work, as JSON, for a text
 * passes from the worker to the page in no time, however long it is.
 */
export type Merge = string;

export function mergeOf(groups: readonly (readonly EntryMark[])[]): Merge {
  return JSON.stringify(groups);
}

import type { EditMade } from '../../core/derive';
import type { Merge } from '../../core/model/merge';
import type { TextFile } from '../../core/model/source';
import type { GivenFile } from '../../worker/protocol';

/** The files and merges that a debate is found from: data never change, there are only newer versions. */
export interface Version {
  readonly files: readonly GivenFile[];
  readonly merges: readonly Merge[];
  /** What led to it, in words: "Olson 2016 holds Takeover"; empty for the first. */
  readonly did: string;
  /** The edits that led to it: one, unless very many or very large ones were made together. */
  readonly made?: readonly Pick<EditMade, 'edit' | 'called'>[];
}

/** A version of before; what two of them share is the same file. */
export interface VersionToResume extends Omit<Version, 'files' | 'made'> {
  readonly files: readonly (File | TextFile)[];
}

/** Undo is an earlier version, redo a later one. */
export interface History {
  readonly versions: readonly Version[];
  /** Which of them is open. */
  readonly at: number;
}

/** Each holds the files that its edit has changed, so that they cannot be kept without end. */
export const mostVersions = 200;
/** In UTF-16 code units; of a large bibliography fewer versions fit. */
const mostText = 50_000_000;

export function begun(version: Version): History {
  return { versions: [version], at: 0 };
}

/** What was undone before is given up; where nothing was done, the history stays where it is. */
export function wentOn(history: History, next: Version): History {
  if (next.did === '') return history;
  const { versions, at } = history;
  const kept = newestWithin([...versions.slice(0, at + 1), next].slice(-mostVersions));
  return { versions: kept, at: kept.length - 1 };
}

/** The two newest always stay: what was just done can be undone. */
function newestWithin(versions: readonly Version[]): readonly Version[] {
  const seen = new Set<GivenFile['file']>();
  let units = 0;
  let kept = 0;
  for (const { files } of versions.toReversed()) {
    for (const { file } of files) {
      if (!(file instanceof File) && !seen.has(file)) units += file.text.length;
      seen.add(file);
    }
    if (kept >= 2 && units > mostText) break;
    kept += 1;
  }
  return kept === versions.length ? versions : versions.slice(-kept);
}

/** Clipped to what there is. */
export function walked(history: History, by: number): History {
  const { versions, at } = history;
  const to = Math.min(Math.max(at + by, 0), versions.length - 1);
  return to === at ? history : { versions, at: to };
}

export function versionOf({ versions, at }: History): Version {
  return versions[at] as Version;
}

/** What undo and redo would do, in words; undefined where there is nothing to. */
export function undoable({ versions, at }: History): string | undefined {
  return at > 0 ? versions[at]?.did : undefined;
}

export function redoable({ versions, at }: History): string | undefined {
  return versions[at + 1]?.did;
}

/** What was done last, in words: of several steps undone or done again at once, the last of them. */
export function doneText(before: History, { versions, at }: History): string {
  const isBack = at < before.at && versions === before.versions;
  const did = versions[isBack ? at + 1 : at]?.did;
  return did ? `${isBack ? 'Undone' : 'Done'}: ${did}` : '';
}

/** What the reader has said last of entries that look like one work, where nothing was done after it. */
export function lastMerge({ versions, at }: History): Merge | undefined {
  const { merges = [] } = versions[at] ?? {};
  return at > 0 && merges.length > (versions[at - 1]?.merges.length ?? 0)
    ? merges.at(-1)
    : undefined;
}

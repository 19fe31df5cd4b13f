import { applyEdits, inverseEdits } from './file-edit';
import type { KeptDebate, KeptFile } from './kept-debate';

/** The files as one step left them. */
export interface KeptVersion {
  /** What led to them; empty where nothing is known of what was before. */
  readonly label: string;
  readonly files: readonly KeptFile[];
}

/**
 * The versions that undo and redo lead to, so many at most to either side, and which of them is open.
 * Files that a step has not changed are the same objects.
 */
export function versionsOf(
  debate: KeptDebate,
  most: number,
): { readonly versions: readonly KeptVersion[]; readonly at: number } {
  const { first, steps, cursor } = debate;
  const done = cursor - first + 1;
  const before = walk(debate.files, steps.slice(0, done).toReversed().slice(0, most), inverseEdits);
  const after = walk(debate.files, steps.slice(done, done + most), (edits) => edits);
  const files = [...before.toReversed(), debate.files, ...after];
  const at = before.length;
  const label = (i: number) => (i === 0 ? '' : (steps[done - at + i - 1]?.label ?? ''));
  return { versions: files.map((one, i) => ({ label: label(i), files: one })), at };
}

type Edits = KeptDebate['steps'][number]['edits'];

/** One version for each step, as far as the steps fit. */
function walk(
  from: readonly KeptFile[],
  steps: KeptDebate['steps'],
  way: (edits: Edits) => Edits,
): readonly (readonly KeptFile[])[] {
  const versions: (readonly KeptFile[])[] = [];
  let files: readonly KeptFile[] | undefined = from;
  for (const { edits } of steps) {
    files = files && applyEdits(files, way(edits));
    if (files === undefined) break;
    versions.push(files);
  }
  return versions;
}

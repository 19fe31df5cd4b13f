import type { Edit } from './edit';
import type { WorkId } from './id';

/** The works that an edit names. */
export function worksOfEdit(edit: Edit): readonly WorkId[] {
  if (edit.kind === 'split-position') return edit.works;
  if (edit.kind !== 'give-stance') return [];
  return edit.accordingTo === undefined ? [edit.work] : [edit.work, edit.accordingTo];
}

import type { Edit } from './edit';
import { worksOfEdit } from './works-of-edit';

type Kinds = ReadonlySet<Edit['kind']>;

const movesWorks: Kinds = new Set(['add-work', 'remove-work']);
const movesStances: Kinds = new Set([
  'remove-work',
  'remove-position',
  'merge-positions',
  'remove-claim',
  'give-stance',
  'remove-stance',
]);

/**
 * Whether the ids that `edit` names may be others' once `made` is made: works and stances are known by their
 * place, entries by their text.
 */
export function renumbers(made: Edit, edit: Edit): boolean {
  if (edit.kind === 'change-stance' || edit.kind === 'remove-stance')
    return movesStances.has(made.kind);
  return movesWorks.has(made.kind) && worksOfEdit(edit).length > 0;
}

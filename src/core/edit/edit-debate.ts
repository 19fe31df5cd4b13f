import type { Edit } from '../model/edit';
import { replaced } from './change-records';
import type { Changes, EditedDebate } from './edit-claims';
import type { Splice } from './splice';
import { recordLines } from './write-yaml';

/** Title, question and coder stand at the head of the file, each behind those before it. */
export function editDebate(
  on: EditedDebate,
  { title, question, coder }: Extract<Edit, { kind: 'name-debate' }>,
): Changes {
  return [
    ...headField(on, 'title', title, []),
    ...headField(on, 'question', question, ['title']),
    ...headField(on, 'coder', coder, ['title', 'question', 'bibliography']),
  ];
}

function headField(
  { document }: EditedDebate,
  name: string,
  value: string,
  before: readonly string[],
): readonly Splice[] {
  const field = document.field(name);
  if (field !== undefined) {
    if (value === '') return [{ ...field.lines, text: '' }];
    return [replaced(document, { indent: 0 }, field, name, value)];
  }
  if (value === '') return [];
  const start = Math.max(0, ...before.map((one) => document.field(one)?.lines.end ?? 0));
  return [{ start, end: start, text: recordLines({ [name]: value }, 0, document.newline) }];
}

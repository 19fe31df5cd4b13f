import type { Edit } from '../model/edit';
import { replaced } from './change-records';
import type { Changes, EditedDebate } from './edit-claims';
import { recordLines } from './write-yaml';

/** Title and question stand at the head of the file. */
export function editDebate(
  { document }: EditedDebate,
  { title, question }: Extract<Edit, { kind: 'name-debate' }>,
): Changes {
  const at = { indent: 0 };
  const titleAt = document.field('title');
  const questionAt = document.field('question');
  const start = titleAt?.lines.end ?? 0;
  const ask = question === '' ? '' : recordLines({ question }, 0, document.newline);
  return [
    titleAt
      ? replaced(document, at, titleAt, 'title', title)
      : { start: 0, end: 0, text: recordLines({ title }, 0, document.newline) },
    questionAt === undefined
      ? { start, end: start, text: ask }
      : question === ''
        ? { ...questionAt.lines, text: '' }
        : replaced(document, at, questionAt, 'question', question),
  ];
}

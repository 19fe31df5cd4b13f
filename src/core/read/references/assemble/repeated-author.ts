import type { Token } from '../tokens';
import { type Run, textOf } from './field-text';
import { isMarkedEditor, type NameField, namesOnly } from './name-fields';
import { readNameList } from './names';
import { type Parsed, pieceOf } from './runs';

/** The marks that stand for the author of the reference before: "———", "____", "Ders.", "Id." */
export function repeatsAuthor(tokens: readonly Token[], run: Run): boolean {
  const text = textOf(tokens, run.start, run.end).replace(/[\s.,:;()]+$/g, '');
  return /^(?:[-–—―─_]{2,}|[–—―─]|(?:ders|dies|derselbe|dieselbe|dieselben|id|idem|eadem|ead|ídem)\b.?)(?:[,.\s]|$)/i.test(
    text,
  );
}

/** "———, ed.", "Ders. (Hrsg.)": who edited, not who wrote. */
export function repeatedRole(parsed: Parsed, run: Run): 'author' | 'editor' {
  return isMarkedEditor(parsed, run) ? 'editor' : 'author';
}

/** "———, and B. Doe": who wrote it beside the author of the reference before. */
export function namesAfterMark(parsed: Parsed, run: Run): NameField | undefined {
  let start = run.start + 1;
  while (
    start < run.end &&
    /^(?:[^\p{L}]+|and|und|et|y|e)$/u.test(parsed.tokens[start]?.text ?? '')
  )
    start++;
  const piece = pieceOf(parsed, namesOnly(parsed.tokens, { start, end: run.end }), false);
  const names = piece ? readNameList(piece.text) : [];
  return piece && names.length > 0 ? { names, piece } : undefined;
}

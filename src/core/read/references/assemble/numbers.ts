import type { Token } from '../tokens';
import type { WordClass } from '../word-classes';
import { type Run, textOf, trimmed } from './field-text';
import { isOf } from './is-of';

/** The number of "Vol. 12,", "(No. 3)", "Jg. 50", "Part A": without the words for volume or issue. */
export function numberRun(tokens: readonly Token[], run: Run, names: readonly WordClass[]): Run {
  let { start, end } = run;
  const idle = (i: number) =>
    names.some((name) => isOf(tokens[i], name) && hasNumber(tokens, i + 1, end)) ||
    (tokens[i]?.kind === 'mark' && !/^[#*]$/.test(tokens[i]?.text ?? '')) ||
    /^[#°º]$/.test(tokens[i]?.text ?? '');
  while (start < end && idle(start)) start++;
  while (
    end > start &&
    names.some(
      (name) =>
        name !== 'edition' &&
        (tokens[end - 1]?.text.length ?? 0) > 1 &&
        isOf(tokens[end - 1], name),
    ) &&
    hasNumber(tokens, start, end - 1)
  )
    end--;
  // "44. Jg."
  while (
    end > start + 1 &&
    (tokens[end - 1]?.text === '.' || /^(?:Jg|Jahrg|Jahrgang)$/.test(tokens[end - 1]?.text ?? ''))
  )
    end--;
  return trimmed(tokens, { start, end });
}

function hasNumber(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (
      token?.kind === 'number' ||
      /^[IVXLC]+$/i.test(token?.text ?? '') ||
      /^[A-Z]$/.test(token?.text ?? '')
    )
      return true;
  }
  return false;
}

/** "12–34" as "12-34"; "pp.", "S." and what else is no number or page letter left out. */
export function pagesOf(
  tokens: readonly Token[],
  run: Run,
): { readonly text: string; readonly run: Run } {
  let start = run.start;
  let end = run.end;
  while (start < end && tokens[start]?.kind !== 'number' && !isPageLetter(tokens, start)) start++;
  // "305 (330 ff.)": the page that is meant stands in brackets.
  for (let i = start + 1; i < end; i++) if (tokens[i]?.text === '(') end = i;
  while (end > start && tokens[end - 1]?.kind !== 'number' && !isLetterAfter(tokens, end - 1))
    end--;
  const text = textOf(tokens, start, end)
    .replace(/\s*[-–—−‐‑―]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, run: { start, end } };
}

/** "S12", "e1001": a letter that touches its number; or roman numerals. */
function isPageLetter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind !== 'word') return false;
  if (/^[ivxlc]+$/i.test(token.text) && token.text.length > 1) return true;
  return (
    (token.text.length <= 3 &&
      next?.kind === 'number' &&
      !next.spaceBefore &&
      !isOf(token, 'pages')) ||
    (/^[Se]$/i.test(token.text) && next?.kind === 'number' && !next.spaceBefore)
  );
}

function isLetterAfter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !token.spaceBefore &&
    (token.text.length === 1 || /^(?:ff|[ivxlc]+)$/i.test(token.text))
  );
}

/** Whether the pages are how many there are ("240 p.", "193 S."), not which. */
export function isPageCount(tokens: readonly Token[], run: Run): boolean {
  const text = textOf(tokens, run.start, run.end);
  return /^\W*\d+\s?(?:p|pp|pages|S|Seiten|s|págs?|h|f)\b\.?\W*$/.test(text);
}

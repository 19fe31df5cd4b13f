import type { CslDate } from '../../../model/csl';
import type { Token } from '../tokens';
import { bitOf, classesOf } from '../word-classes';
import { readPrintedDate } from './dates';
import type { Run } from './field-text';
import { isOf } from './is-of';
import type { ItemDraft } from './item-draft';
import { type LabelledRun, type Parsed, type Piece, pieceOf, runsWith } from './runs';

/** Not the class "online": that has "available", "from" and "url" too, which tell of no day. */
const seen =
  /^(?:accessed|retrieved|access|acesso|acessado|zugriff|abgerufen|abruf|aufgerufen|consulté|consultado|consulta|visited|cited|viewed|stand|geprüft|downloaded|besucht|zugegriffen)$/i;

const around =
  /^(?:last|letzter|letzte|zuletzt|zugriff|am|vom|on|le|em|el|en|de|of|from|the|at|date|access|stand|online|verfügbar|available|unter|th|st|nd|rd|disponível|disponible|internet|web|website|and|und)$/i;

/** Whether a note says nothing but that and when an address was looked up. */
export function saysAccessed(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => seen.test(word)) &&
    words.every((word) => seen.test(word) || around.test(word) || isMonth(word))
  );
}

const isMonth = (word: string) => (classesOf(word.toLowerCase()) & bitOf('month')) !== 0;

/** When it was published, and when an address was looked up. */
export function dateFieldsOf(parsed: Parsed, draft: ItemDraft): void {
  accessedOf(parsed, draft);
  const runs = runsWith(parsed, 'date').filter((run) => !isAccess(parsed, run));
  const dates = runs.flatMap((run) => {
    const piece = pieceOf(parsed, run, false);
    const date = piece && readPrintedDate(piece.text);
    const core = pieceOf(parsed, run);
    return date && core ? [{ date, piece: core }] : [];
  });
  const withYear = dates.filter(({ date }) => date['date-parts']);
  // A page may look like a year of long ago.
  const modern = withYear.find(({ date }) => yearOf(date) >= 1800) ?? withYear[0];
  const first = modern && (afterRange(modern, withYear) ?? modern);
  if (!first) {
    const [other] = dates;
    const month = /^[\p{L}.,\s]*\d{0,2}[\p{L}.,\s]*$/u;
    if (
      other &&
      !(month.test(other.piece.text) && !/^(?:n|o|s|f|i|u|p|t|à|e|s|a)/i.test(other.piece.text))
    )
      draft.set('issued', other.date, other.piece);
    return;
  }
  // "(2010). … December 3": a month that stands apart from its year.
  const apart = dates.find(({ date }) => !date['date-parts']);
  const [only] = first.date['date-parts'] ?? [];
  const whole =
    apart && only?.length === 1 && !first.date['date-parts']?.[1]
      ? readPrintedDate(`${apart.piece.text} ${only[0]}`)
      : undefined;
  draft.set(
    'issued',
    (whole?.['date-parts']?.[0]?.length ?? 0) > 1 ? whole : first.date,
    first.piece,
  );
  draft.set('year-suffix', letterOf(first.piece), first.piece);
}

/** "Lists, 1815–1845/49, Town 1987": years that a title tells of, and the later one in which it came out. */
function afterRange<D extends { readonly date: CslDate; readonly piece: Piece }>(
  { date, piece }: D,
  dates: readonly D[],
): D | undefined {
  const until = date['date-parts']?.[1]?.[0];
  if (until === undefined) return undefined;
  return dates.find(
    (one) =>
      one.piece.start > piece.end &&
      one.date['date-parts']?.length === 1 &&
      yearOf(one.date) > until,
  );
}

/** "2002a", "2011a/b": the letter that tells works of a year apart. */
function letterOf(piece: Piece): string | undefined {
  return /(?<!\d)(?:1[4-9]|20)\d\d ?([a-z](?:\/[a-z])?)(?![\p{L}\d])/u.exec(piece.text)?.[1];
}

function yearOf(date: CslDate): number {
  return date['date-parts']?.[0]?.[0] ?? 0;
}

function accessedOf(parsed: Parsed, draft: ItemDraft): void {
  const { tokens } = parsed;
  for (let i = 0; i < tokens.length; i++) {
    if (!seen.test(tokens[i]?.text ?? '')) continue;
    const run = dateAfter(tokens, i + 1);
    const piece = pieceOf(parsed, run);
    const date = piece && readPrintedDate(piece.text);
    if (piece && date?.['date-parts']) draft.set('accessed', date, piece);
  }
}

/** Within ten tokens of the word "accessed": days, months, years and the marks between them. */
function dateAfter(tokens: readonly Token[], from: number): Run | undefined {
  let start = from;
  while (start < from + 4 && !isDate(tokens[start])) start++;
  let end = start;
  while (
    end < start + 8 &&
    (isDate(tokens[end]) ||
      /^[.,/:-]$/.test(tokens[end]?.text ?? '') ||
      /^(?:de|of|th|st|nd|rd)$/.test(tokens[end]?.text ?? ''))
  )
    end++;
  return end > start ? { start, end: Math.min(end, tokens.length) } : undefined;
}

function isDate(token: Token | undefined): boolean {
  return token?.kind === 'number' || isOf(token, 'month');
}

function isAccess({ tokens }: Parsed, run: LabelledRun): boolean {
  for (let i = run.start - 1; i >= Math.max(0, run.start - 4); i--) {
    if (seen.test(tokens[i]?.text ?? '')) return true;
    if (tokens[i]?.kind === 'mark' && /^[)\]]$/.test(tokens[i]?.text ?? '')) return false;
  }
  for (let i = run.start; i < run.end; i++) if (seen.test(tokens[i]?.text ?? '')) return true;
  return false;
}

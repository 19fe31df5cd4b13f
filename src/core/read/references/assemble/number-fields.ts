import type { CslTextVariable } from '../../../model/csl';
import type { Label } from '../labels';
import { bitOf, classesOf, type WordClass } from '../word-classes';
import type { Run } from './field-text';
import { isOf } from './is-of';
import type { ItemDraft } from './item-draft';
import { isPageCount, numberRun, pagesOf } from './numbers';
import { type Parsed, type Piece, pieceOf, runsWith } from './runs';

const counted: readonly (readonly [Label, CslTextVariable, readonly WordClass[]])[] = [
  ['volume', 'volume', ['volume', 'number']],
  ['issue', 'issue', ['number', 'volume']],
];

/** Volume, issue, edition and pages, without the words and marks for them. */
export function numberFieldsOf(parsed: Parsed, draft: ItemDraft): void {
  for (const [label, variable, words] of counted)
    for (const run of runsWith(parsed, label))
      for (const [n, part] of atIssue(parsed, run, label).entries())
        draft.setText(n === 0 ? variable : 'issue', numberPiece(parsed, part, words));
  editionOf(parsed, draft);
  for (const run of runsWith(parsed, 'pages')) {
    const { text, run: core } = pagesOf(parsed.tokens, run);
    const piece = pieceOf(parsed, core, false);
    if (piece) draft.set(isPageCount(parsed.tokens, run) ? 'number-of-pages' : 'page', text, piece);
  }
}

/** "v. 71 n. 4" in one: the volume and, from the word for it on, the issue. */
function atIssue({ tokens }: Parsed, run: Run, label: Label): readonly Run[] {
  if (label !== 'volume') return [run];
  let numbers = 0;
  for (let i = run.start; i + 1 < run.end; i++) {
    const token = tokens[i];
    if (token?.kind === 'number') numbers++;
    if (
      isOf(token, 'number') &&
      numbers > 0 &&
      tokens.slice(i + 1, run.end).some(({ kind }) => kind === 'number')
    )
      return [
        { start: run.start, end: i },
        { start: i, end: run.end },
      ];
  }
  return [run];
}

/** Undefined where only the word for it stands: "n." */
function numberPiece(parsed: Parsed, run: Run, words: readonly WordClass[]): Piece | undefined {
  const piece = pieceOf(parsed, numberRun(parsed.tokens, run, words), false);
  const isWord =
    piece && words.some((name) => (classesOf(piece.text.toLowerCase()) & bitOf(name)) !== 0);
  return isWord ? undefined : piece;
}

/** "2nd ed.", "3. Aufl." are the numbers 2 and 3; what else is said of an edition is kept. */
function editionOf(parsed: Parsed, draft: ItemDraft): void {
  const piece = pieceOf(parsed, runsWith(parsed, 'edition')[0]);
  const number =
    /^(\d{1,3})(?:(?:\s?(?:st|nd|rd|th|[.ªºa]))*\s?(?:ed|edn|edition|édition|edición|edição|aufl|auflage)\.?|\s?(?:st|nd|rd|th))$/i;
  if (piece) draft.set('edition', number.exec(piece.text)?.[1] ?? piece.text, piece);
}

import type { CslItem, CslType } from '../../../model/csl';
import type { FieldSpan } from '../../../model/reference';
import type { Repeats } from '../author-before';
import type { NameOrder } from '../list-order';
import { dateFieldsOf, saysAccessed } from './date-fields';
import { identifiersOf } from './identifiers';
import { isOf } from './is-of';
import { ItemDraft } from './item-draft';
import { typeOf } from './item-type';
import { nameFieldsOf } from './name-fields';
import { numberFieldsOf } from './number-fields';
import { placeFieldsOf } from './place-fields';
import { printedMatterOf } from './printed-matter';
import { namesAfterMark, repeatedRole, repeatsAuthor } from './repeated-author';
import { type LabelledRun, type Parsed, pieceOf, runsWith } from './runs';
import { titleFieldsOf } from './title-fields';

export interface Assembled {
  readonly item: CslItem;
  readonly fields: { readonly [variable: string]: FieldSpan };
  /** Whether a dash or "Ders." stands where the author or editor should. */
  readonly repeatsAuthor: Repeats;
}

/** CSL's fields from labelled tokens. */
export function assembleItem(parsed: Parsed, marked?: CslType, order?: NameOrder): Assembled {
  const draft = new ItemDraft();
  identifiersOf(parsed, draft);
  const names = nameFieldsOf(parsed, order);
  const dash = parsed.runs.find((run) => run.label === 'author' || run.label === 'editor');
  const repeats =
    dash && repeatsAuthor(parsed.tokens, dash) ? repeatedRole(parsed, dash) : undefined;
  if (dash && repeats) {
    const added = namesAfterMark(parsed, dash);
    if (added) draft.set(repeats, added.names, added.piece);
  } else if (names.author) draft.set('author', names.author.names, names.author.piece);
  if (names.editor && !(repeats && dash?.label === 'editor'))
    draft.set('editor', names.editor.names, names.editor.piece);
  if (names.translator) draft.set('translator', names.translator.names, names.translator.piece);
  titleFieldsOf(parsed, draft);
  dateFieldsOf(parsed, draft);
  numberFieldsOf(parsed, draft);
  placeFieldsOf(parsed, draft);
  genreOf(parsed, draft);
  draft.setText('medium', pieceOf(parsed, runsWith(parsed, 'medium')[0]));
  noteOf(parsed, draft);
  printedMatterOf(parsed, draft);
  draft.item.type = markedType(marked, draft.item) ?? typeOf(draft.item, saysIn(parsed));
  return { item: draft.item, fields: draft.fields, repeatsAuthor: repeats };
}

/** "Technical Report No. 12": what it is, and its number. */
function genreOf(parsed: Parsed, draft: ItemDraft): void {
  const piece = pieceOf(parsed, runsWith(parsed, 'genre')[0]);
  const [, genre, number] =
    /^(.{3,200}?)[\s,]+(?:no|nr|n[°º]|num|number)[.:]?\s?(\d[\d/-]{0,12})$/i.exec(
      piece?.text ?? '',
    ) ?? [];
  if (piece && genre && number) {
    draft.set('genre', genre, piece);
    draft.set('number', number, piece);
  } else draft.setText('genre', piece);
}

/** The first note that does not only say when an address was looked up. */
function noteOf(parsed: Parsed, draft: ItemDraft): void {
  const isAccess = draft.item.accessed !== undefined;
  const pieces = runsWith(parsed, 'note').map((run) => pieceOf(parsed, run));
  draft.setText(
    'note',
    pieces.find((piece) => piece && !(isAccess && saysAccessed(piece.text))),
  );
}

/** What a mark of type says, but for a part of a book, which is marked as its book is. */
function markedType(marked: CslType | undefined, item: CslItem): CslType | undefined {
  const isPart = item['container-title'] !== undefined;
  return marked === 'book' && isPart ? 'chapter' : marked;
}

function saysIn({ tokens, runs }: Parsed): boolean {
  const container = runs.find((run: LabelledRun) => run.label === 'container');
  const editor = runs.find((run: LabelledRun) => run.label === 'editor');
  return [container, editor].some((run) => run && isOf(tokens[run.start], 'inword'));
}

import type { CslItem, CslTextVariable } from '../../../model/csl';
import type { FieldSpan } from '../../../model/reference';
import type { Label } from '../labels';
import { dateFieldsOf } from './date-fields';
import { identifiersOf } from './identifiers';
import { isOf } from './is-of';
import { ItemDraft } from './item-draft';
import { typeOf } from './item-type';
import { nameFieldsOf, namesAfterMark, repeatsAuthor } from './name-fields';
import { numberFieldsOf } from './number-fields';
import { placeFieldsOf } from './place-fields';
import { type LabelledRun, type Parsed, pieceOf, runsWith } from './runs';
import { titleFieldsOf } from './title-fields';

export interface Assembled {
  readonly item: CslItem;
  readonly fields: { readonly [variable: string]: FieldSpan };
  /** Whether a dash or "Ders." stands where the author should. */
  readonly repeatsAuthor: boolean;
}

/** CSL's fields from labelled tokens. */
export function assembleItem(parsed: Parsed): Assembled {
  const draft = new ItemDraft();
  identifiersOf(parsed, draft);
  const names = nameFieldsOf(parsed);
  const dash = parsed.runs.find((run) => run.label === 'author' || run.label === 'editor');
  const repeats = dash !== undefined && repeatsAuthor(parsed.tokens, dash);
  const author = repeats ? namesAfterMark(parsed, dash) : names.author;
  if (author) draft.set('author', author.names, author.piece);
  if (names.editor && !(repeats && dash.label === 'editor'))
    draft.set('editor', names.editor.names, names.editor.piece);
  if (names.translator) draft.set('translator', names.translator.names, names.translator.piece);
  titleFieldsOf(parsed, draft);
  dateFieldsOf(parsed, draft);
  numberFieldsOf(parsed, draft);
  placeFieldsOf(parsed, draft);
  for (const [label, variable] of plain)
    draft.setText(variable, pieceOf(parsed, runsWith(parsed, label)[0]));
  draft.item.type = typeOf(draft.item, saysIn(parsed));
  return { item: draft.item, fields: draft.fields, repeatsAuthor: repeats };
}

const plain: readonly (readonly [Label, CslTextVariable])[] = [
  ['genre', 'genre'],
  ['medium', 'medium'],
  ['note', 'note'],
];

function saysIn({ tokens, runs }: Parsed): boolean {
  const container = runs.find((run: LabelledRun) => run.label === 'container');
  const editor = runs.find((run: LabelledRun) => run.label === 'editor');
  return [container, editor].some((run) => run && isOf(tokens[run.start], 'inword'));
}

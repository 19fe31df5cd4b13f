import type { CslItem, CslTextVariable } from '../../../model/csl';
import type { FieldSpan } from '../../../model/reference';
import type { Piece } from './runs';

/** An item in the making. */
export type Draft = { -readonly [V in keyof CslItem]: CslItem[V] };

/** Collects variables with their places; the first value of a variable stays. */
export class ItemDraft {
  readonly item: Draft = { type: 'document' };
  readonly fields: { [variable: string]: FieldSpan } = {};

  set<V extends Exclude<keyof CslItem, 'type' | 'custom'>>(
    variable: V,
    value: CslItem[V] | undefined,
    { start, end, confidence }: FieldSpan,
  ): void {
    if (value === undefined || value === '' || this.item[variable] !== undefined) return;
    (this.item as { [key: string]: unknown })[variable] = value;
    this.fields[variable] = { start, end, confidence };
  }

  setText(variable: CslTextVariable, piece: Piece | undefined): void {
    if (piece) this.set(variable, piece.text, piece);
  }
}

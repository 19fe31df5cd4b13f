import type { CslItem } from './csl';
import type { Span } from './source';

/** Where a field stands in its reference, and how probable it is that it is right, 0 to 1. */
export interface FieldSpan extends Span {
  readonly confidence: number;
}

/** One entry of a printed reference list. */
export interface Reference extends Span {
  /** As printed: the text from `start` to `end`. */
  readonly raw: string;
  readonly item: CslItem;
  /** By CSL variable: where it stands in `raw`, in UTF-16 code units. */
  readonly fields: { readonly [variable: string]: FieldSpan };
  /** A dash or "Ders." stands for the author, who is that of the reference at this place of the list, from 0. */
  readonly authorOf?: number;
  /** The short name of an organisation that wrote it: "UOLT". */
  readonly shortName?: string;
}

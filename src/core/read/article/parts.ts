import type { ArticleBlockKind } from '../../model/article';
import type { Span } from '../../model/source';
import type { ListedCitation } from '../jats/listed-citation';
import type { Line } from './lines';

/** A block of a text's body; its kind, where the format says it. */
export interface BodyPart {
  readonly lines: readonly Line[];
  readonly kind?: ArticleBlockKind;
}

/** An entry's lines, without its number or bullet. */
export interface ListEntry {
  readonly lines: readonly Line[];
  readonly number?: number;
  /** What its fields say, where the format has it in fields. */
  readonly cited?: ListedCitation;
  /** What links of the text call it by. */
  readonly name?: string;
}

/** Words that the format links to entries, by their names. */
export interface EntryLink extends Span {
  readonly names: readonly string[];
  /** It has no words: its span is that of the word before it. */
  readonly isBare?: true;
}

/** What a format is taken apart into: the body, and the entries of the list. */
export interface Parts {
  readonly body: readonly BodyPart[];
  readonly entries: readonly ListEntry[];
  readonly links?: readonly EntryLink[];
}

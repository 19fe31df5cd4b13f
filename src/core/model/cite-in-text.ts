import type { StanceSuggestion } from './article';
import type { WorkId } from './id';
import type { Locator } from './locator';
import type { Span } from './source';

/** A cite found in a source text, of a work that the debate lists. */
export interface CiteInText {
  readonly source: WorkId;
  readonly work: WorkId;
  readonly cite: Span;
  readonly cluster: Span;
  readonly passage: Span;
  /** Where the passage stands: section and paragraph. */
  readonly locator: Locator;
  /** The text's offsets are not those that its coding gives, for its line ends differ. */
  readonly moved?: true;
  /** What phrases of its clause suggest; left out where none does. */
  readonly suggestions?: readonly StanceSuggestion[];
}

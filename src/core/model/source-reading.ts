import type { Article } from './article';
import type { StanceId, WorkId } from './id';
import type { Span, TextFile } from './source';

/** A passage of a debate's evidence in a text that the reader has. */
export interface PlacedPassage {
  /** In the reader's text; where its line ends differ from the source's, the offsets are moved. */
  readonly span: Span;
  /** The offsets that the claims file gives. */
  readonly coded: Span;
  /** Whether the text holds there what the fingerprint says. */
  readonly intact: boolean;
  /** The stances that rest on it, in the order of the claims file; none for a cite that is not listed. */
  readonly stances: readonly StanceId[];
  /** The clusters of that evidence, sorted. */
  readonly clusters: readonly Span[];
}

/** A text that the reader has, found to be, or not to be, a source of a debate. */
export interface SourceReading {
  /** The work whose text it is; left out when it is none of the debate's. */
  readonly work?: WorkId;
  readonly text: TextFile;
  /** Whether the whole text is the one that the offsets refer to, but for line ends and a byte order mark. */
  readonly whole: boolean;
  /** Sorted by start, then end. */
  readonly passages: readonly PlacedPassage[];
  /** What the text itself cites; left out where it cites nothing and lists nothing. */
  readonly article?: Article;
}

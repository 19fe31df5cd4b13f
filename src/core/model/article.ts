import type { CslItem } from './csl';
import type { WorkId } from './id';
import type { Locator } from './locator';
import type { Problem } from './problem';
import type { Span } from './source';

/** What stands in an article, in the order of the text. */
export const articleBlockKinds = ['title', 'heading', 'paragraph', 'note', 'reference'] as const;
export type ArticleBlockKind = (typeof articleBlockKinds)[number];

/** A stretch of an article; running heads and page numbers may stand inside it, and are not seen. */
export interface ArticleBlock extends Span {
  readonly kind: ArticleBlockKind;
  /** Sentences of paragraphs and notes, in order, without the space between them. */
  readonly sentences: readonly Span[];
}

declare const brand: unique symbol;
/** `r1`, `r2`, …: the entries of the printed list in its order. */
export type ReferenceId = string & { readonly [brand]: 'reference' };

/** One entry of the printed list. */
export interface ListedReference extends Span {
  readonly id: ReferenceId;
  /** `text.slice(start, end)`: the entry without its number or bullet; of JATS, with tags. */
  readonly raw: string;
  /** Its words on one line, without line ends, marks of type and tags; empty for a work that no list prints. */
  readonly clean: string;
  /** The format gave it in fields (JATS): all of it, or a part, beside which more stands in words. */
  readonly fields?: 'whole' | 'part';
  /** Its number in a numbered list. */
  readonly number?: number;
  /** What could be read of it with certainty. */
  readonly item: CslItem;
  /** The work of the reader's own bibliography that it is, where that is known. */
  readonly work?: WorkId;
}

export const citeModes = ['parenthetical', 'narrative', 'numeric'] as const;
export type CiteMode = (typeof citeModes)[number];

/**
 * How a cite agrees with the entry that it means: to the letter (accents apart), by a short name, in another
 * year of the entry, but for the letter behind the year, but for letters of a name, but for the year, without
 * one; as the cite before ("ibid."). The last three have no entry: a co-author differs, several entries fit, none does.
 */
export const citeMatches = [
  'exact',
  'short-name',
  'other-year',
  'suffix',
  'misspelt',
  'year-off',
  'no-year',
  'repeated',
  'name-differs',
  'ambiguous',
  'none',
] as const;
export type CiteMatch = (typeof citeMatches)[number];

/** One pointer to one work (in a numbered range, to several). */
export interface Cite extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Empty where no entry of the list is meant, or it is not plain which. */
  readonly references: readonly ReferenceId[];
  /** Index into the clusters. */
  readonly cluster: number;
  readonly mode: CiteMode;
  readonly match: CiteMatch;
  /** Entries that may be meant where `references` is empty, likeliest first. */
  readonly likely: readonly ReferenceId[];
  /** Numbers in it that no entry of a numbered list has. */
  readonly missing?: readonly number[];
  readonly locator?: Locator;
  /** "cf.", "see also": the words before the name. */
  readonly prefix?: string;
  /** A chapter of the same volume, which no list names. */
  readonly thisVolume?: true;
  /** Known through the work cited next to it ("quoted in"), so that no entry is expected. */
  readonly secondHand?: true;
}

/** The cites printed together, with their bracket. */
export interface Cluster extends Span {
  /** Indices into the cites, in order. */
  readonly cites: readonly number[];
}

/**
 * What a phrase suggests that a passage does with the works it cites: to support them or be supported, to tell
 * of a disagreement, or to report what others hold. A guess, and no stance until a reader makes it one.
 */
export const suggestedKinds = ['supports', 'contrasts', 'reports'] as const;
export type SuggestedKind = (typeof suggestedKinds)[number];

/** The span is that of the phrase. */
export interface StanceSuggestion extends Span {
  readonly kind: SuggestedKind;
  /** As the text says it, on one line. */
  readonly phrase: string;
  /** Indices into the cites: those of the clause that the phrase stands in. */
  readonly cites: readonly number[];
}

/** The sentence around clusters; two works are cited together where they share one. */
export interface CitingPassage extends Span {
  readonly clusters: readonly number[];
  /** Section (the last heading) and the number of the paragraph in it. */
  readonly locator: Locator;
  /** By start; left out where no phrase suggests anything. */
  readonly suggestions?: readonly StanceSuggestion[];
}

/** Something that the check of cites against the list found. */
export interface CiteFinding extends Span {
  readonly problem: Problem;
  /** Index into the cites; left out where an entry is told of. */
  readonly cite?: number;
  readonly likely: readonly ReferenceId[];
}

/** An article as its citations make it; all lists sorted by start. */
export interface Article {
  /** The text is XML (JATS): tags stand in it. */
  readonly isXml: boolean;
  /** What its format says of the article itself in fields, but for the title: authors, date, journal. */
  readonly front?: CslItem;
  readonly blocks: readonly ArticleBlock[];
  readonly references: readonly ListedReference[];
  readonly cites: readonly Cite[];
  readonly clusters: readonly Cluster[];
  readonly passages: readonly CitingPassage[];
  readonly check: readonly CiteFinding[];
}

import type { ClaimId, PositionId, StanceId, WorkId } from './id';
import type { Locator } from './locator';
import type { Place, Span } from './source';

/**
 * What a work does with a position or claim. *Reports* is not *holds*: a text that tells of a
 * view it rejects is the commonest error of automatic readers.
 */
export const stanceKinds = [
  'holds',
  'supports',
  'qualifies',
  'disputes',
  'reports',
  'mentions',
] as const;
export type StanceKind = (typeof stanceKinds)[number];

/** A passage by offsets into the source text and SHA-256 (lower-case hex) of its UTF-8 bytes. */
export interface Passage extends Span {
  readonly sha256: string;
}

export interface Evidence {
  readonly locator: Locator;
  /** The cites printed together, of which one points to the work. */
  readonly cluster?: Span;
  readonly passage?: Passage;
}

export interface Stance {
  readonly id: StanceId;
  readonly work: WorkId;
  readonly kind: StanceKind;
  /** Left out only by *mentions*: a work cited for a figure takes no side. */
  readonly position?: PositionId;
  readonly claim?: ClaimId;
  /** Second hand: the source text whose word it is. Left out: read in the work itself. */
  readonly accordingTo?: WorkId;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** The coder was not sure of it: why, or empty where no reason is given. */
  readonly doubtful?: string;
  /** Who gave the stance; left out where neither it nor its file says so. */
  readonly coder?: string;
  /** Whether it is kept back from what others get. */
  readonly private?: true;
  /** Where it stands in the claims file. */
  readonly place: Place;
}

/** First hand: read in the work itself. Second hand: a source text says so. */
export const hands = ['first', 'second'] as const;
export type Hand = (typeof hands)[number];

export function handOf(stance: Stance): Hand {
  return stance.accordingTo === undefined ? 'first' : 'second';
}

/** The page that is all its evidence, empty without evidence; undefined where that is a passage, or more. */
export function pageOf({ evidence }: Pick<Stance, 'evidence'>): string | undefined {
  const [only, second] = evidence;
  if (only === undefined) return '';
  const [place, more] = only.locator;
  const isPage = place?.label === 'page' && !more;
  return isPage && !second && !only.passage && !only.cluster ? place.value : undefined;
}

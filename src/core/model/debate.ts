import type { Work } from './bibliography';
import type { CiteInText } from './cite-in-text';
import type { ClaimId, PositionId, WorkId } from './id';
import type { ShapeAndColour } from './position-look';
import type { Place } from './source';
import type { Evidence, Stance } from './stance';

/**
 * A side in the debate: a named answer to its question. Shape and colour are there where the reader chose
 * them; else they are given by the order (`view/choose-looks.ts`).
 */
export interface Position extends Partial<ShapeAndColour> {
  readonly id: PositionId;
  readonly name: string;
  readonly thesis?: string;
}

/** A statement that speaks for a position, in the coder's own words. */
export interface Claim {
  readonly id: ClaimId;
  readonly position: PositionId;
  readonly text: string;
  /** Whether it is kept back from what others get, with the stances on it. */
  readonly private?: true;
}

/** A text in which passages stand; itself a work. */
export interface Source {
  readonly work: WorkId;
  /** SHA-256 (lower-case hex) of the UTF-8 bytes of the text that the offsets refer to. */
  readonly sha256?: string;
  /** Whether the work is kept back from what others get, with what it says and what is said of it. */
  readonly private?: true;
  /** Where it stands in the claims file. */
  readonly place?: Place;
}

/** A cite of a source text that names no work of the bibliography. */
export interface CiteNotListed {
  readonly cite: string;
  readonly accordingTo: WorkId;
  /** The work that is probably meant. */
  readonly likely?: WorkId;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** Where it stands in the claims file. */
  readonly place?: Place;
}

/** What a claims file says: one question, its positions, claims and stances, its source texts. */
export interface Coding {
  readonly title: string;
  readonly question?: string;
  /** The bibliography's path as the claims file gives it. */
  readonly bibliography?: string;
  /** Who gave the stances that name nobody. */
  readonly coder?: string;
  readonly sources: readonly Source[];
  readonly positions: readonly Position[];
  readonly claims: readonly Claim[];
  readonly stances: readonly Stance[];
  readonly notListed: readonly CiteNotListed[];
  /** Cites found in the source texts that the reader gave, in the order of the texts; left out where none was read. */
  readonly cites?: readonly CiteInText[];
}

/** A coding with the works of its bibliographies. */
export interface Debate extends Coding {
  readonly works: readonly Work[];
}

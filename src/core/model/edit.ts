import type { CslItem, CslType } from './csl';
import type { EntryAt, FieldChange } from './entry-form';
import type { ClaimId, PositionId, StanceId, WorkId } from './id';
import type { Locator } from './locator';
import type { ShapeAndColour } from './position-look';
import type { Span } from './source';
import type { StanceKind } from './stance';

/** Where a stance is given: a place in print, or a passage of a text and in it the cites printed together. */
export interface NewEvidence {
  readonly locator: Locator;
  readonly passage?: Span & {
    /** The name of the file whose text the offsets refer to. */
    readonly text: string;
  };
  readonly cluster?: Span;
}

/** What a stance is about: a claim, or a position as such. */
export type StanceTarget = { readonly claim: ClaimId } | { readonly position: PositionId };

/** One thing that a reader does to a bibliography. */
export type WorkEdit =
  | {
      readonly kind: 'correct-work';
      readonly entry: EntryAt;
      /** Left out: it stays what it is. */
      readonly type?: CslType;
      readonly fields: readonly FieldChange[];
    }
  /** Under another key where a work has this one by then. */
  | { readonly kind: 'add-work'; readonly key: string; readonly item: CslItem }
  /** With all entries that were merged into it. */
  | {
      readonly kind: 'remove-work';
      readonly entry: EntryAt;
      /** Whether its stances, and those that rest on its word, go with it. */
      readonly withStances: boolean;
    };

/** One thing that a reader does. */
export type Edit = ClaimsEdit | WorkEdit;

const workEdits = [
  'correct-work',
  'add-work',
  'remove-work',
] as const satisfies readonly WorkEdit['kind'][];

export function isWorkEdit(edit: Edit): edit is WorkEdit {
  return workEdits.some((kind) => kind === edit.kind);
}

/** One thing that a reader does to a claims file. */
export type ClaimsEdit =
  /** Begins a claims file where there is none. */
  | {
      readonly kind: 'name-debate';
      readonly title: string;
      readonly question: string;
      /** Who gives the stances that name nobody; may be empty. */
      readonly coder: string;
    }
  | { readonly kind: 'add-position'; readonly name: string; readonly thesis: string }
  | {
      readonly kind: 'change-position';
      readonly position: PositionId;
      readonly name: string;
      readonly thesis: string;
    }
  /** What is left out follows the order again. */
  | ({ readonly kind: 'change-look'; readonly position: PositionId } & Partial<ShapeAndColour>)
  /** One place earlier (-1) or later (1). */
  | { readonly kind: 'move-position'; readonly position: PositionId; readonly by: -1 | 1 }
  /** With its claims and the stances on both. */
  | { readonly kind: 'remove-position'; readonly position: PositionId }
  /** The claims and stances of one become those of the other. */
  | { readonly kind: 'merge-positions'; readonly from: PositionId; readonly into: PositionId }
  /** These claims, their stances, and the stances of these works on the position as such go to a new one. */
  | {
      readonly kind: 'split-position';
      readonly position: PositionId;
      readonly name: string;
      readonly claims: readonly ClaimId[];
      readonly works: readonly WorkId[];
    }
  | { readonly kind: 'add-claim'; readonly position: PositionId; readonly text: string }
  | {
      readonly kind: 'change-claim';
      readonly claim: ClaimId;
      readonly text: string;
      readonly position: PositionId;
    }
  /** Its stances become stances on its position. */
  | { readonly kind: 'remove-claim'; readonly claim: ClaimId }
  /**
   * Where the work has this stance already, only the evidence is new; a stance of another kind that rests on
   * the same passage gives the passage up.
   */
  | {
      readonly kind: 'give-stance';
      readonly work: WorkId;
      readonly stance: StanceKind;
      readonly on: StanceTarget | undefined;
      readonly accordingTo: WorkId | undefined;
      readonly evidence: NewEvidence | undefined;
      readonly note: string;
    }
  | {
      readonly kind: 'change-stance';
      readonly id: StanceId;
      readonly stance: StanceKind;
      readonly on: StanceTarget | undefined;
      readonly note: string;
      /** Why it is doubtful; undefined: it is not. */
      readonly doubtful: string | undefined;
      /** Whether it stays out of what is shared. */
      readonly isPrivate: boolean;
      /** Where its evidence is now (`pageOf`); left out: that stays what it is. */
      readonly page?: string;
    }
  | { readonly kind: 'remove-stance'; readonly id: StanceId };

/**
 * Why an edit was not made. `syntax`: the file has mistakes; `key`: the claims file has no name for the work;
 * `gone`: what was to be changed is not there; `text-unknown`: the evidence's text is not open.
 * `entry-changed`: an entry is not what the reader saw; `entry`: it cannot be changed safely; `letter`: the
 * file cannot hold a letter; `other-keys`: other works would get other keys.
 */
export type Refusal =
  | 'syntax'
  | 'key'
  | 'gone'
  | 'text-unknown'
  | 'entry-changed'
  | 'entry'
  | 'letter'
  | 'other-keys';

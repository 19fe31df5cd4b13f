import type { Unmade } from '../core/carry-edits';
import type { Done, EditMade } from '../core/derive';
import type { Wanted, WorkOnCard } from '../core/desk';
import type { Work } from '../core/model/bibliography';
import type { WorkId } from '../core/model/id';
import type { Merge } from '../core/model/merge';
import type { Reference as PrintedReference } from '../core/model/reference';
import type { TextFile } from '../core/model/source';
import type { CodedOverview, DrawnOverview, Overview } from '../core/overview';
import type { Comparison, Settled, ToCompare, ToSettle } from '../core/show-comparison';
import type { ReferenceStyle } from '../core/view/reference-style';
import type { Row } from '../core/view/rows';
import type { Reference } from '../references/format-bibliography';

/** A file as the reader gave it, by a number and a name that the page knows it by; only the worker reads it. */
export interface GivenFile {
  readonly id: number;
  readonly name: string;
  readonly file: File | TextFile;
}

/** What is open, and what was dropped on it, one handful after the other. */
export interface FilesToOpen {
  readonly open: readonly GivenFile[];
  readonly given: readonly (readonly GivenFile[])[];
  /** Whether what is open is an example only; see `joinFiles`. */
  readonly replaceable: boolean;
  readonly seed: number;
  readonly merges: readonly Merge[];
}

/** What was found; the rows come before it, in parts. */
export interface FoundFiles {
  readonly overview: Omit<Overview, 'rows'>;
  /** The desk that knows of it, among those behind the door. */
  readonly desk: number;
  /** All that are done. */
  readonly merges: readonly Merge[];
}

export interface OpenedFiles extends FoundFiles {
  /** The files that are open now. */
  readonly files: readonly number[];
  /** Whether they are still the debate that was open. */
  readonly same: boolean;
  /** What articles list that joined a debate with a claims file. */
  readonly made: readonly TextFile[];
}

/** What the page asks of the worker, and what it is answered. */
export interface Questions {
  readonly open: { readonly asked: FilesToOpen; readonly answer: OpenedFiles };
  /** Derives anew what is open, from these files and with these edits and merges, and no others. */
  readonly derive: { readonly asked: ToDerive; readonly answer: DerivedFiles };
  /** What is measured and drawn of what was derived; undefined where something else is asked for meanwhile. */
  readonly draw: { readonly asked: AtDesk<'map'>; readonly answer: DrawnOverview | undefined };
  readonly search: { readonly asked: AtDesk<string>; readonly answer: Uint32Array };
  readonly card: { readonly asked: AtDesk<WorkId>; readonly answer: WorkOnCard | undefined };
  readonly write: {
    readonly asked: AtDesk<Wanted | WantedReferences>;
    readonly answer: Blob;
  };
  /** What is open, held against another coder's claims file, or its own coders against each other. */
  readonly compare: { readonly asked: AtDesk<ToCompare>; readonly answer: Comparison };
  readonly settle: { readonly asked: AtDesk<ToSettle>; readonly answer: Settled };
  /** The whole debate as a page of its own, made from the template of one. */
  readonly share: { readonly asked: AtDesk<string>; readonly answer: SharedPage };
  /** The references of a printed list; needs nothing open. */
  readonly list: { readonly asked: string; readonly answer: ListRead };
  /** Of one work, as on a card; needs nothing open. */
  readonly reference: { readonly asked: OneToFormat; readonly answer: Reference | undefined };
  /** As one list; needs nothing open. */
  readonly references: { readonly asked: ToFormat; readonly answer: readonly Reference[] };
}

/** A page to be saved and what to say of it; or, without one, why it cannot be made. */
export interface SharedPage {
  readonly page?: Blob;
  readonly told: readonly string[];
}

/** What a printed list was read as, and what of it was not understood, a line each. */
export interface ListRead {
  readonly references: readonly PrintedReference[];
  readonly problems: readonly string[];
}

/** A question on what the page shows, which may be older than what the worker has derived since. */
export interface AtDesk<T> {
  readonly desk: number;
  readonly of: T;
}

/** A file that edits have changed or made. */
export interface EditedFile extends TextFile {
  readonly id: number;
}

export interface ToDerive extends Done {
  /** The desk of what it is derived from. */
  readonly from: number;
  /** Whether the page shows that, and has left the older ones. */
  readonly isShown: boolean;
  /** Those that were opened behind this door by their numbers. */
  readonly files: readonly (number | EditedFile)[];
}

/** A row that is not as it was, and its place. */
export type ChangedRow = readonly [place: number, row: Row];

export interface DerivedFiles extends Omit<FoundFiles, 'overview'> {
  readonly overview: CodedOverview;
  /**
   * Left out where the map of before may stand until it is asked for: of the same works and positions. All rows
   * come before the answer where it is there.
   */
  readonly drawn?: DrawnOverview;
  readonly rows: readonly ChangedRow[];
  readonly merged: readonly Merge[];
  readonly made: readonly EditMade[];
  readonly refused?: string;
  readonly unmade: readonly Unmade[];
}

export interface OneToFormat {
  readonly work: Work;
  readonly style: ReferenceStyle;
}

export interface ToFormat {
  readonly works: readonly Work[];
  readonly style: ReferenceStyle;
}

/** A formatted bibliography, in the order of the places. */
export interface WantedReferences {
  readonly format: 'text';
  readonly places: Uint32Array;
  readonly style: ReferenceStyle;
}
export type Question = keyof Questions;

export type Ask = {
  readonly [Q in Question]: {
    readonly id: number;
    readonly question: Q;
    readonly asked: Questions[Q]['asked'];
  };
}[Question];

/** `fault` only for a bug of ours, for bad files are part of an overview. */
export type Told =
  | { readonly id: number; readonly answer: Questions[Question]['answer'] }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly fault: string };

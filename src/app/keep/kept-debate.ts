import type { Splice } from './splice';

/** A file of a reader's debate: text, or bytes (a PDF). */
export interface KeptFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether it stays out of whatever the reader gives to others. */
  readonly private: boolean;
}

/** What an edit does to one file: changes a text in one place, or brings, replaces or removes the whole. */
export type FileEdit =
  | (Splice & { readonly kind: 'splice'; readonly file: string })
  | {
      readonly kind: 'whole';
      /** Where it stands among the files. */
      readonly place: number;
      readonly before: KeptFile | undefined;
      readonly after: KeptFile | undefined;
    };

export interface KeptStep {
  /** In the reader's words: "Olson 2016 holds takeover". */
  readonly label: string;
  /** The version that this step made: no two steps of a debate share it. */
  readonly made: number;
  /** `made` of the step before it; 0 for the first of all. */
  readonly before: number;
  readonly edits: readonly FileEdit[];
}

/**
 * A reader's debate as of one version: the files, and the steps by which they can be undone and redone.
 * Steps are numbered for good; `steps[0]` is number `first`, and those up to `cursor` are done.
 */
export interface KeptDebate {
  readonly id: string;
  readonly name: string;
  /** Counts edits, undone and redone steps and renamings up. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly files: readonly KeptFile[];
  readonly first: number;
  readonly steps: readonly KeptStep[];
  readonly cursor: number;
  /** The files as they are stored whole: as of this step. */
  readonly base: { readonly at: number; readonly files: readonly KeptFile[] };
}

export function lastStep({ first, steps }: Pick<KeptDebate, 'first' | 'steps'>): number {
  return first + steps.length - 1;
}

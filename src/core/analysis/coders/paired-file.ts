import type { Coding } from '../../model/debate';
import type { Stance } from '../../model/stance';
import type { CodersCompared } from './compare-coders';
import type { Terms } from './in-terms-of';
import type { CodingPairs } from './pair-codings';
import type { WorkPairs } from './pair-works';

/** A further file as it is beside the first. */
export interface PairedFile {
  readonly file: string;
  /** As it was read, its stances on works of the first bibliography. */
  readonly own: Coding;
  /** The same in the first file's ids. */
  readonly coding: Coding;
  readonly terms: Terms;
  readonly pairs: CodingPairs;
  /** Undefined where both files share one bibliography. */
  readonly works: WorkPairs | undefined;
  /** The first bibliography's keys for the second's. */
  readonly keys: ReadonlyMap<string, string> | undefined;
  /** Stances on works, or by the word of works, that the first bibliography lacks. */
  readonly lost: readonly Stance[];
  /** Keys that no bibliography at hand has. */
  readonly unknownKeys: readonly string[];
  /** Whether its text is that of the first file: one coding laid beside itself. */
  readonly isFirst: boolean;
}

/** Coders beside each other, and how what further files name was found in the first. */
export interface CodingsCompared extends CodersCompared {
  readonly files: readonly PairedFile[];
}

import type { PairChoice } from '../../core/analysis/coders/pair-codings';
import type { TextFile } from '../../core/model/source';
import type { Take } from './take';

/** What a reader has laid beside the debate, and decided on it. */
export interface ComparisonState {
  readonly files: readonly TextFile[];
  readonly choices: readonly PairChoice[];
  /** By `disagreementKey`. */
  readonly taken: ReadonlyMap<string, Take>;
  /** Whether what only the second file has goes into the third. */
  readonly bring: boolean;
}

export const nothingBeside: ComparisonState = {
  files: [],
  choices: [],
  taken: new Map(),
  bring: false,
};

/** Of the debate that is open, by the second files; none outlives it. */
let memory = { edition: 0, byFiles: new Map<string, ComparisonState>(), last: nothingBeside };

/** What was decided on these files; without files, what was looked at last. */
export function recalled(edition: number, files?: readonly TextFile[]): ComparisonState {
  if (memory.edition !== edition) return { ...nothingBeside, files: files ?? [] };
  if (files === undefined) return memory.last;
  return memory.byFiles.get(keyOf(files)) ?? { ...nothingBeside, files };
}

export function remember(edition: number, state: ComparisonState): void {
  if (memory.edition !== edition) memory = { edition, byFiles: new Map(), last: state };
  memory.byFiles.set(keyOf(state.files), state);
  memory.last = state;
}

/** The same bibliography may come later than its claims file. */
function keyOf([claims]: readonly TextFile[]): string {
  return JSON.stringify([claims?.name, claims?.text]);
}

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

/** Which debate is open: its file and title, by which it is known when it is opened again. */
export interface OpenDebate {
  /** As often as debates were opened on this page. */
  readonly edition: number;
  readonly name: string;
  readonly title: string;
}

interface Memory {
  /** By the second files. */
  readonly byFiles: Map<string, ComparisonState>;
  last: ComparisonState;
}

/** Until the page is left. */
const memories = new Map<string, Memory>();
/** A debate that gets another name while it is open is the same. */
let open = { edition: 0, key: '' };

function memoryOf({ edition, name, title }: OpenDebate): Memory {
  if (open.edition !== edition) open = { edition, key: JSON.stringify([name, title]) };
  const memory = memories.get(open.key) ?? { byFiles: new Map(), last: nothingBeside };
  memories.set(open.key, memory);
  return memory;
}

/** What was decided on these files; without files, what was looked at last. */
export function recalled(debate: OpenDebate, files?: readonly TextFile[]): ComparisonState {
  const { byFiles, last } = memoryOf(debate);
  if (files === undefined) return last;
  return byFiles.get(keyOf(files)) ?? { ...nothingBeside, files };
}

export function remember(debate: OpenDebate, state: ComparisonState): void {
  const memory = memoryOf(debate);
  memory.byFiles.set(keyOf(state.files), state);
  memory.last = state;
}

/** The same bibliography may come later than its claims file. */
function keyOf([claims]: readonly TextFile[]): string {
  return JSON.stringify([claims?.name, claims?.text]);
}

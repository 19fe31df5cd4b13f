import type { Exploration, ExploreOptions } from '../core/explore';
import type { TextFile } from '../core/model/source';

/** What the page asks of the worker. */
export interface ExploreRequest {
  readonly id: number;
  readonly files: readonly TextFile[];
  readonly options: ExploreOptions;
}

/** What it answers; `fault` only for a bug of ours, for bad files are part of an exploration. */
export type ExploreAnswer =
  | { readonly id: number; readonly exploration: Exploration }
  | { readonly id: number; readonly fault: string };

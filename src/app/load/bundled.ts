import type { Exploration } from '../../core/explore';
import type { TextFile } from '../../core/model/source';
import { unpackExploration } from '../../core/packed';

/**
 * The debate that the page opens with, explored when the page was built: by the same function, from
 * the same files, so that neither the worker nor a YAML reader is needed to see it.
 */
export async function loadBundled(): Promise<Exploration> {
  const { packed } = await import('virtual:bundled-exploration');
  return unpackExploration(packed);
}

/** Its files, for when a source text joins them. */
export async function loadBundledFiles(): Promise<readonly TextFile[]> {
  const { files } = await import('virtual:bundled-files');
  return files;
}

import { begun } from './history';
import type { Opened } from './opened';
import type { Opener } from './opener';

/** The bundled debate as it is, in place of what is open. */
export async function openExample(opener: Opener, edition = 0): Promise<Opened> {
  const found = await opener.bundled();
  const history = begun({ files: [], merges: [], did: '' });
  return { ...found, bundled: true, edition: edition + 1, history, behind: new Set() };
}

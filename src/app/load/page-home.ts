import type { Home } from '../state/home';
import { bundledFiles, openBundled } from './bundled';
import { openBehind } from './opened';
import { openDoor } from './worker-door';

/** The page that is served: it opens with the bundled debate. */
export const pageHome: Home = {
  opener: {
    bundled: openBundled,
    bundledFiles,
    files: (files, onProgress) => openBehind(openDoor(), files, onProgress),
  },
  debate: 'the bundled debate',
  keep: async (session, onChange) => {
    const { startKeeping } = await import('../keep/start-keeping');
    return startKeeping(session, onChange);
  },
  standalone: false,
};

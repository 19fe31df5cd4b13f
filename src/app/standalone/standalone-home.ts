import type { TextFile } from '../../core/model/source';
import { Door } from '../load/door';
import { type Found, openBehind } from '../load/opened';
import type { Home } from '../state/home';
import { filesIn } from './files-in';
import { pageAnswerer } from './page-answerer';

/** The page that is one file: it opens with the debate in it, which is found once before anything is drawn. */
export async function standaloneHome(plain: HTMLElement): Promise<Home> {
  const given = filesIn(plain);
  const first = await open(given);
  let isFirst = true;
  const bundled = async () => {
    if (!isFirst) return open(given);
    isFirst = false;
    return first;
  };
  return {
    opener: {
      bundled,
      bundledFiles: async () => given,
      files: (files, onProgress) => openBehind(openDoor(), files, onProgress),
    },
    debate: 'it again',
    standalone: true,
  };
}

function openDoor(): Door {
  return new Door({ startWorker: noWorker, onPage: pageAnswerer });
}

async function open(files: readonly TextFile[]): Promise<Found> {
  const given = files.map((file, id) => ({ id, name: file.name, file }));
  const asked = { open: given, given: [], replaceable: false, seed: 1, merges: [] };
  return openBehind(openDoor(), asked, () => {}).done;
}

function noWorker(): never {
  throw new Error('A file has no worker beside it.');
}

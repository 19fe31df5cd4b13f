import type { Merge } from '../../core/model/merge';
import type { TextFile } from '../../core/model/source';
import { readMerges } from '../../core/read-merges';
import { mergesName } from '../../core/write/debate-folder';
import { Door } from '../load/door';
import { type Found, openBehind } from '../load/opened';
import type { Home } from '../state/home';
import { filesIn } from './files-in';
import { pageAnswerer } from './page-answerer';

/** The page that is one file: it opens with the debate in it, which is found once before anything is drawn. */
export async function standaloneHome(plain: HTMLElement): Promise<Home> {
  const files = filesIn(plain);
  const given = files.filter(({ name }) => name !== mergesName);
  const merges = files.flatMap(({ name, text }) => (name === mergesName ? readMerges(text) : []));
  const first = await open(given, merges);
  let isFirst = true;
  const bundled = async () => {
    if (!isFirst) return open(given, merges);
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

async function open(files: readonly TextFile[], merges: readonly Merge[]): Promise<Found> {
  const given = files.map((file, id) => ({ id, name: file.name, file }));
  const asked = { open: given, given: [], replaceable: false, seed: 1, merges };
  return openBehind(openDoor(), asked, () => {}).done;
}

function noWorker(): never {
  throw new Error('A file has no worker beside it.');
}

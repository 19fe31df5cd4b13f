import { debateFolder, writeMerges } from '../../core/write/debate-folder';
import type { Version } from '../load/history';
import type { Opened } from '../load/opened';
import { bytesOf, type PathFile } from './zip';

/** The files of a debate as they are to be saved: those that were given byte for byte, edited ones as they are now. */
export async function debateFiles(opened: Opened, version: Version): Promise<readonly PathFile[]> {
  const { files: facts, coding } = opened.overview;
  const claims = facts.find(({ kind }) => kind === 'claims')?.name;
  const placed = version.files.map(({ name }) => ({ name, isClaims: name === claims }));
  const paths = debateFolder(placed, coding.bibliography);
  const files = await Promise.all(
    version.files.map(async ({ file }, i) => ({
      path: paths[i] ?? 'file',
      bytes: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : bytesOf(file.text),
    })),
  );
  if (version.merges.length === 0) return files;
  const { name, text } = writeMerges(version.merges);
  return [...files, { path: name, bytes: bytesOf(text) }];
}

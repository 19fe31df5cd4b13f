import { withBibliographies } from '../../core/edit/new-claims-file';
import { fileBytes } from '../../core/edit/works/file-bytes';
import { bibliographiesNamedIn } from '../../core/read/claims';
import { debateFolder, wayTo, writeMerges } from '../../core/write/debate-folder';
import type { GivenFile } from '../../worker/protocol';
import type { Version } from '../load/history';
import type { Opened } from '../load/opened';
import { bytesOf, type PathFile } from './zip';

/**
 * The files of a debate as they are to be saved: those that were given byte for byte, edited ones as they are
 * now. The claims file names all bibliographies, so that it is a debate wherever it is opened.
 */
export async function debateFiles(opened: Opened, version: Version): Promise<readonly PathFile[]> {
  const { files: facts } = opened.overview;
  const kindOf = new Map(facts.map(({ name, kind }) => [name, kind]));
  const claims = version.files.find(({ name }) => kindOf.get(name) === 'claims');
  const text = claims && (await textOf(claims));
  const named = text === undefined ? [] : bibliographiesNamedIn({ name: '', text });
  const placed = version.files.map((file) => ({ name: file.name, isClaims: file === claims }));
  const paths = debateFolder(placed, named);
  const files = await Promise.all(
    version.files.map(async ({ file }, i) => ({
      path: paths[i] ?? 'file',
      bytes:
        file instanceof File
          ? new Uint8Array(await file.arrayBuffer())
          : (fileBytes(file) ?? bytesOf(file.text)),
    })),
  );
  const at = claims ? version.files.indexOf(claims) : -1;
  const from = paths[at];
  const lists = version.files.flatMap(({ name }, i) =>
    kindOf.get(name) === 'bibliography' ? [wayTo(from ?? '', paths[i] ?? '')] : [],
  );
  const whole = text === undefined ? undefined : withBibliographies(text, lists);
  const all =
    from === undefined || whole === undefined || whole === text
      ? files
      : files.with(at, { path: from, bytes: bytesOf(whole) });
  if (version.merges.length === 0) return all;
  const merges = writeMerges(version.merges);
  return [...all, { path: merges.name, bytes: bytesOf(merges.text) }];
}

function textOf({ file }: GivenFile): Promise<string> {
  return file instanceof File ? file.text() : Promise.resolve(file.text);
}

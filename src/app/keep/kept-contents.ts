import { fileBytes } from '../../core/edit/works/file-bytes';
import { mergesName, writeMerges } from '../../core/write/debate-folder';
import type { GivenFile } from '../../worker/protocol';
import type { Version } from '../load/history';
import type { Change } from './file-edit';
import type { KeptFile } from './kept-debate';
import type { OpenFile } from './versions-to-resume';

type Content = KeptFile['content'];

/** A session's versions as the store has them: contents, and among them a file of the merges. */
export class KeptContents {
  readonly #read = new WeakMap<GivenFile, Promise<Content>>();

  async filesOf(version: Version): Promise<readonly KeptFile[]> {
    const files = await Promise.all(
      version.files.map(async (file) => ({
        name: file.name,
        content: await this.#contentOf(file),
        private: false,
      })),
    );
    const merges = mergesOf(version);
    return merges === undefined
      ? files
      : [...files, { name: mergesName, content: merges, private: false }];
  }

  /** The files of a version by their names, as they were read. */
  async openFiles(version: Version): Promise<ReadonlyMap<string, OpenFile>> {
    const read = version.files.map(async (given) => {
      const content = await this.#contentOf(given);
      return [given.name, { file: given.file, content }] as const;
    });
    return new Map(await Promise.all(read));
  }

  async changes(before: Version | undefined, after: Version): Promise<readonly Change[]> {
    const was = new Map(before?.files.map((file) => [file.name, file]));
    const names = new Set(after.files.map(({ name }) => name));
    const come = after.files.filter((file) => was.get(file.name) !== file);
    const changed = come.map(async (file) => ({
      file: file.name,
      after: await this.#contentOf(file),
    }));
    const gone = [...was.keys()].filter((name) => !names.has(name));
    const merges = mergesOf(after);
    const isMerged = merges !== (before && mergesOf(before));
    return [
      ...(await Promise.all(changed)),
      ...gone.map((file) => ({ file, after: undefined })),
      ...(isMerged ? [{ file: mergesName, after: merges }] : []),
    ];
  }

  /** As it came, byte for byte; what edits have made is text, or bytes in an encoding that is not UTF-8. */
  #contentOf(given: GivenFile): Promise<Content> {
    const known = this.#read.get(given);
    if (known !== undefined) return known;
    const content = contentOf(given);
    this.#read.set(given, content);
    // A disk that could not be read may be read the next time.
    content.catch(() => this.#read.delete(given));
    return content;
  }
}

async function contentOf({ file }: GivenFile): Promise<Content> {
  if (file instanceof File) return new Uint8Array(await file.arrayBuffer());
  return fileBytes(file) ?? file.text;
}

function mergesOf({ merges }: Version): string | undefined {
  return merges.length === 0 ? undefined : writeMerges(merges).text;
}

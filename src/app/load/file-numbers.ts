import type { TextFile } from '../../core/model/source';
import { nameAmong } from '../../core/view/name-among';
import type { GivenFile } from '../../worker/protocol';
import type { Version, VersionToResume } from './history';

/** Gives each file a number of its own, by which page and worker know it. */
export class FileNumbers {
  #last = 0;
  readonly #given = new WeakMap<GivenFile['file'], GivenFile>();

  of(file: GivenFile['file'], name = file.name): GivenFile {
    this.#last += 1;
    const given = { id: this.#last, name, file };
    this.#given.set(file, given);
    return given;
  }

  readonly ofText = (file: TextFile): GivenFile => this.of(file);

  /** Two files of one name may come at once, from two folders. */
  ofAll(files: readonly File[]): readonly GivenFile[] {
    const names = new Set<string>();
    return files.map((file) => this.of(file, nameAmong(names, file.name)));
  }

  /** A file has one number, in however many versions it stands. */
  ofVersions(versions: readonly VersionToResume[]): readonly Version[] {
    const numbered = (file: GivenFile['file']) => this.#given.get(file) ?? this.of(file);
    return versions.map((version) => ({ ...version, files: version.files.map(numbered) }));
  }
}

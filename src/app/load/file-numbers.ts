import type { TextFile } from '../../core/model/source';
import { nameAmong } from '../../core/view/name-among';
import type { GivenFile } from '../../worker/protocol';
import type { Version, VersionToResume } from './history';

/** Gives each file a number of its own, by which page and worker know it. */
export class FileNumbers {
  #last = 0;

  of(file: GivenFile['file'], name = file.name): GivenFile {
    this.#last += 1;
    return { id: this.#last, name, file };
  }

  readonly ofText = (file: TextFile): GivenFile => this.of(file);

  /** Two files of one name may come at once, from two folders. */
  ofAll(files: readonly File[]): readonly GivenFile[] {
    const names = new Set<string>();
    return files.map((file) => this.of(file, nameAmong(names, file.name)));
  }

  /** What two versions share gets one number. */
  ofVersions(versions: readonly VersionToResume[]): readonly Version[] {
    const given = new Map<GivenFile['file'], GivenFile>();
    const numbered = (file: GivenFile['file']) => {
      const known = given.get(file) ?? this.of(file);
      given.set(file, known);
      return known;
    };
    return versions.map((version) => ({ ...version, files: version.files.map(numbered) }));
  }
}

import type { Problem } from './model/problem';
import type { TextFile } from './model/source';
import { bibliographyNamedIn } from './read/claims';
import { kindOfFile } from './read/kind-of-file';

/** What files are to a debate. */
export interface ChosenFiles {
  readonly claims: TextFile | undefined;
  /** The one that the claims file names comes first, the others in the order given. */
  readonly bibliographies: readonly TextFile[];
  /** The bibliography's path as the claims file gives it. */
  readonly path: string | undefined;
  readonly texts: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** One claims file, all bibliographies and source texts; further claims files are told. */
export function chooseFiles(files: readonly TextFile[]): ChosenFiles {
  const kinds = new Map(files.map((file) => [file, kindOfFile(file)]));
  const of = (kind: string) => files.filter((file) => kinds.get(file) === kind);
  const [claims, ...left] = of('claims');
  const path = claims && bibliographyNamedIn(claims);
  const isNamed = ({ name }: TextFile) => path !== undefined && lastPart(name) === lastPart(path);
  const bibliographies = of('bibliography');
  return {
    claims,
    bibliographies: [
      ...bibliographies.filter(isNamed),
      ...bibliographies.filter((file) => !isNamed(file)),
    ],
    path,
    texts: of('text'),
    problems: left.map(({ name }) => ({
      code: 'file-left-out',
      place: { file: name, line: 1, column: 1 },
      facts: { kind: 'claims file' },
    })),
  };
}

/** The name of a file without the folders that a path goes through. */
export function lastPart(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1);
}

import type { Problem } from './model/problem';
import type { TextFile } from './model/source';
import { bibliographiesNamedIn } from './read/claims';
import { kindOfFile } from './read/kind-of-file';

/** What files are to a debate. */
export interface ChosenFiles {
  readonly claims: TextFile | undefined;
  /** The one that the claims file names comes first, the others in the order given. */
  readonly bibliographies: readonly TextFile[];
  /** The paths of bibliographies as the claims file gives them. */
  readonly paths: readonly string[];
  readonly texts: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** One claims file, all bibliographies and source texts; further claims files are told. */
export function chooseFiles(files: readonly TextFile[]): ChosenFiles {
  const kinds = new Map(files.map((file) => [file, kindOfFile(file)]));
  const of = (kind: string) => files.filter((file) => kinds.get(file) === kind);
  const [claims, ...left] = of('claims');
  const paths = claims ? bibliographiesNamedIn(claims) : [];
  const named = paths.map(lastPart);
  const isNamed = ({ name }: TextFile) => named.includes(lastPart(name));
  const bibliographies = of('bibliography');
  return {
    claims,
    bibliographies: [
      ...bibliographies.filter(isNamed),
      ...bibliographies.filter((file) => !isNamed(file)),
    ],
    paths,
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

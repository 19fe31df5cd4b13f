import { lastPart } from './choose-files';
import type { TextFile } from './model/source';
import { bibliographiesNamedIn } from './read/claims';
import { type FileKind, kindOfFile } from './read/kind-of-file';

export interface JoinedFiles {
  readonly files: readonly TextFile[];
  /** Whether they are still the debate that was open. */
  readonly same: boolean;
}

/**
 * What is open once a reader has dropped files on what was open. Files join it, and one of the same name
 * takes the other's place. A claims file of another name, or one that comes with the bibliography it
 * names, begins a debate; so does every bibliography, and every text that does not belong to it, where
 * `replaceable` says that what is open is an example only. Such a debate keeps its partners.
 */
export function joinFiles(
  open: readonly TextFile[],
  given: readonly TextFile[],
  replaceable: boolean,
  belongs: (text: TextFile) => boolean = () => true,
): JoinedFiles {
  const isStrange = () =>
    given.some((file) => kindOfFile(file) === 'text') &&
    !given.some((file) => kindOfFile(file) === 'text' && belongs(file));
  if (!begins(open, given, replaceable, isStrange)) {
    const names = new Set(given.map(({ name }) => name));
    return { files: [...open.filter(({ name }) => !names.has(name)), ...given], same: true };
  }
  return { files: [...given, ...partnersOf(given, open)], same: false };
}

function begins(
  open: readonly TextFile[],
  given: readonly TextFile[],
  replaceable: boolean,
  isStrange: () => boolean,
): boolean {
  const claims = firstOf(given, 'claims');
  if (replaceable) {
    return claims !== undefined || firstOf(given, 'bibliography') !== undefined || isStrange();
  }
  if (claims === undefined) return false;
  const before = firstOf(open, 'claims');
  return before ? before.name !== claims.name : bibliographiesNamed(claims, given).length > 0;
}

/**
 * Of the files that are open, those that the new ones go on with: a claims file that comes without the
 * bibliography it names, or the other way about, keeps its partner and the source texts.
 */
function partnersOf(given: readonly TextFile[], open: readonly TextFile[]): readonly TextFile[] {
  const own = firstOf(given, 'claims');
  const claims = own ?? firstOf(open, 'claims');
  if (claims === undefined) return [];
  const named = bibliographiesNamed(claims, given);
  if (own === undefined && named.length === 0) return [];
  const partners = own ? (named.length > 0 ? [] : bibliographiesNamed(claims, open)) : [claims];
  if (partners.length === 0) return [];
  const names = new Set([...given, ...partners].map(({ name }) => name));
  const texts = open.filter((file) => kindOfFile(file) === 'text' && !names.has(file.name));
  return [...partners, ...texts];
}

function firstOf(files: readonly TextFile[], kind: FileKind): TextFile | undefined {
  return files.find((file) => kindOfFile(file) === kind);
}

function bibliographiesNamed(claims: TextFile, files: readonly TextFile[]): readonly TextFile[] {
  const wanted = bibliographiesNamedIn(claims).map(lastPart);
  return files.filter(
    (file) => wanted.includes(lastPart(file.name)) && kindOfFile(file) === 'bibliography',
  );
}

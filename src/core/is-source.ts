import { chooseFiles } from './choose-files';
import type { TextFile } from './model/source';
import { readClaims } from './read/claims';
import { readLibrary } from './read/library';
import { placePassages } from './read/source-text';

/** Whether a text is one of those that the passages of a debate's claims file stand in. */
export function isSource(files: readonly TextFile[], text: TextFile): boolean {
  const { claims, bibliographies } = chooseFiles(files);
  if (claims === undefined) return false;
  const works = readLibrary(bibliographies).value.flatMap((one) => one.works);
  return placePassages(readClaims(claims, works).value, text).value.work !== undefined;
}

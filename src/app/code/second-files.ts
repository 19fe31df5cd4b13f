import type { TextFile } from '../../core/model/source';
import { kindOfFile } from '../../core/read/kind-of-file';
import { readTextFile } from '../../core/read/text-file';
import { problemLine } from '../../core/view/problem-text';
import { unpacked } from '../load/unpacked';

export interface SecondFiles {
  /** The claims file first, then its bibliographies. */
  readonly files: readonly TextFile[];
  readonly faults: readonly string[];
}

/** What a reader gave to be laid beside the debate; bibliographies alone join the claims file that is there. */
export async function secondFiles(
  given: readonly File[],
  before: readonly TextFile[],
): Promise<SecondFiles> {
  const read = await Promise.all((await unpacked(given)).map(textOf));
  const files = read.flatMap(({ file }) => file ?? []);
  const faults = read.flatMap((one) => one.faults);
  const [claims] = files.filter((file) => kindOfFile(file) === 'claims');
  const bibliographies = files.filter((file) => kindOfFile(file) === 'bibliography');
  const [own] = before;
  if (claims) return { files: [claims, ...bibliographies], faults };
  if (own && bibliographies.length > 0) return { files: [...before, ...bibliographies], faults };
  if (faults.length > 0) return { files: before, faults };
  const names = given.map(({ name }) => name).join(', ');
  return { files: before, faults: [`No claims file in ${names}: give the other coder’s .yaml.`] };
}

async function textOf(file: File): Promise<{ file?: TextFile; faults: readonly string[] }> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { value, problems } = readTextFile(file.name, bytes);
    return { ...(value && { file: value }), faults: problems.map(problemLine) };
  } catch {
    return { faults: [`${file.name} could not be read.`] };
  }
}

import type { Problem, Reading } from '../../core/model/problem';
import type { TextFile } from '../../core/model/source';

/** Larger files than this are told of and left alone. */
const largest = 100 * 1024 * 1024;

/** Decodes what the reader dropped; a file that is no text is told of, the others are kept. */
export async function readFiles(files: readonly File[]): Promise<Reading<readonly TextFile[]>> {
  const value: TextFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { name } = file;
    const place = { file: name, line: 1, column: 1 };
    if (file.size > largest) {
      problems.push({ code: 'too-large', place, facts: { name, megabytes: largest / 2 ** 20 } });
      continue;
    }
    const text = decoded(await file.arrayBuffer());
    if (text !== undefined) value.push({ name, text });
    else problems.push({ code: 'not-text', place, facts: { name } });
  }
  return { value, problems };
}

/** UTF-8 (a byte order mark is dropped); undefined where it is none, or holds NUL as no text does. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

import type { Bibliography } from '../core/model/bibliography';
import type { Reading } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { readWorks } from '../core/read/library';
import { untrusted } from '../core/view/untrusted-text';
import type { Terminal } from './command';
import { readNamedFile } from './files';

/**
 * Reads a bibliography of any format and encoding; a guess at the encoding is told. One that is no
 * text has no works.
 * @throws Misuse when it cannot be read
 */
export async function readNamedWorks(
  name: string,
  terminal: Terminal,
): Promise<Reading<Bibliography>> {
  const { value: file, problems } = await readNamedFile(name);
  if (file === undefined)
    return {
      value: { file: { name, text: '' }, format: undefined, blocks: [], works: [] },
      problems,
    };
  if (file.guessed) terminal.tell(`${untrusted(name, 200)}: ${guess(file)}\n`);
  return readWorks(file);
}

function guess({ encoding }: TextFile): string {
  return encoding === 'utf-8'
    ? 'guessed to be UTF-8, but some bytes are not; they are read as U+FFFD'
    : `guessed to be ${encoding}; where letters look wrong, save it as UTF-8`;
}

import type { Bibliography } from '../core/model/bibliography';
import type { Problem, Reading } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { keysAcross } from '../core/read/keys-across';
import { readLibrary, readWorks } from '../core/read/library';
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
  const { value: file, problems } = await readTold(name, terminal);
  if (file !== undefined) return readWorks(file);
  return {
    value: { file: { name, text: '' }, format: undefined, blocks: [], works: [] },
    problems,
  };
}

/**
 * The same for several, whose works are numbered through; files that are no text are left out.
 * @throws Misuse when one of them cannot be read
 */
export async function readNamedLibrary(
  names: readonly string[],
  terminal: Terminal,
): Promise<Reading<readonly Bibliography[]>> {
  const files: TextFile[] = [];
  const noText: Problem[] = [];
  for (const name of names) {
    const { value: file, problems } = await readTold(name, terminal);
    if (file !== undefined) files.push(file);
    for (const problem of problems) noText.push(problem);
  }
  const { value, problems } = readLibrary(files);
  return { value, problems: [...noText, ...problems, ...keysAcross(value)] };
}

async function readTold(name: string, terminal: Terminal): Promise<Reading<TextFile | undefined>> {
  const reading = await readNamedFile(name);
  const file = reading.value;
  if (file) terminal.tell(guessLine(file));
  return reading;
}

/** What to say of a file whose encoding had to be guessed; empty where it had not. */
export function guessLine(file: TextFile): string {
  return file.guessed ? `${untrusted(file.name, 200)}: ${guess(file)}\n` : '';
}

function guess({ encoding }: TextFile): string {
  return encoding === 'utf-8'
    ? 'guessed to be UTF-8, but some bytes are not; they are read as U+FFFD'
    : `guessed to be ${encoding}; where letters look wrong, save it as UTF-8`;
}

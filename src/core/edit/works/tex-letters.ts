import type { Charset } from '../../model/entry-form';
import { accents, symbols } from '../../read/bibtex/tex-symbols';
import { windows1252Letters } from '../../read/decode';

/** Commands by what they print; of several the first in the table. */
const commands: ReadonlyMap<string, string> = new Map(
  [...symbols].reverse().map(([command, printed]) => [printed, command]),
);
const accentOf: ReadonlyMap<string, string> = new Map(
  [...accents].map(([accent, mark]) => [mark, accent]),
);

/** Text of TeX in which letters that the file cannot hold are commands; undefined where one has none. */
export function texLetters(tex: string, charset: Charset): string | undefined {
  if (charset === 'unicode') return tex;
  let out = '';
  for (const letter of tex.normalize('NFC')) {
    const written = isIn(letter, charset) ? letter : command(letter);
    if (written === undefined) return undefined;
    out += written;
  }
  return out;
}

/** Whether a file can hold all of a text as it is. */
export function holds(text: string, charset: Charset): boolean {
  return charset === 'unicode' || [...text].every((letter) => isIn(letter, charset));
}

function isIn(letter: string, charset: Charset): boolean {
  if (letter < '\u0080') return true;
  return charset === 'windows-1252' && windows1252Letters.has(letter);
}

/** "é" is `{\'e}`, "ø" is `{\o}`, "ầ" is `{\`{\^a}}`. */
function command(letter: string): string | undefined {
  const known = commands.get(letter);
  if (known !== undefined) return `{\\${known}}`;
  const [base = '', ...marks] = letter.normalize('NFD');
  const inner = base < '\u0080' ? base : commandFor(base);
  if (inner === undefined || marks.length === 0) return undefined;
  let out = inner;
  for (const mark of marks) {
    const accent = accentOf.get(mark);
    if (accent === undefined) return undefined;
    out = `{\\${accent}${/[A-Za-z]/.test(accent) ? ' ' : ''}${out}}`;
  }
  return out;
}

function commandFor(base: string): string | undefined {
  const known = commands.get(base);
  return known === undefined ? undefined : `{\\${known}}`;
}

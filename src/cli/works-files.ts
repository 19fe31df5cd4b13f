import type { Work } from '../core/model/bibliography';
import type { Problem } from '../core/model/problem';
import type { Decoded } from '../core/read/decode';
import type { WorkFormat } from '../core/read/format';
import { readWorks } from '../core/read/works-file';
import { untrusted } from '../core/view/untrusted-text';
import type { Terminal } from './command';
import { readNamedText } from './files';

/** A bibliography that the caller named. */
export interface NamedWorks {
  readonly file: string;
  /** Undefined where it is of no format that is known. */
  readonly format: WorkFormat | undefined;
  /** Undefined where it is no text. */
  readonly encoding: Decoded['encoding'] | undefined;
  readonly works: readonly Work[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a bibliography of any format and encoding; a guess at the encoding is told.
 * @throws Misuse when it cannot be read
 */
export async function readNamedWorks(file: string, terminal: Terminal): Promise<NamedWorks> {
  const { value: decoded, problems: unread } = await readNamedText(file);
  if (decoded === undefined)
    return { file, format: undefined, encoding: undefined, works: [], problems: unread };
  if (decoded.guessed) terminal.tell(`${untrusted(file, 200)}: ${guess(decoded)}\n`);
  const { value, problems } = readWorks({ name: file, text: decoded.text });
  return { file, ...value, encoding: decoded.encoding, problems };
}

function guess({ encoding }: Decoded): string {
  return encoding === 'utf-8'
    ? 'guessed to be UTF-8, but some bytes are not; they are read as U+FFFD'
    : `guessed to be ${encoding}; where letters look wrong, save it as UTF-8`;
}

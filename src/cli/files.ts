import { readFile, stat } from 'node:fs/promises';
import type { Problem, Reading } from '../core/model/problem';
import { placesIn, type TextFile } from '../core/model/source';
import { type Decoded, decode, isBinary } from '../core/read/decode';
import { Misuse } from './arguments';

/**
 * Reads a file that the caller named. No text (undefined) and a problem where it is not UTF-8: the
 * offsets and fingerprints of a debate allow no guess.
 * @throws Misuse when it cannot be read
 */
export async function readNamedFile(path: string): Promise<Reading<TextFile | undefined>> {
  return certainText(path, await bytesOf(path));
}

/**
 * Reads a file that another file names; undefined when there is none. Only true files: a claims
 * file must not be able to point at a device that never ends.
 */
export async function readMentionedFile(
  path: string,
): Promise<Reading<TextFile | undefined> | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    return certainText(path, await readFile(path));
  } catch {
    return undefined;
  }
}

/**
 * Reads a file that the caller named in whatever encoding it has. No text (undefined) and a problem
 * where it is no text.
 * @throws Misuse when it cannot be read
 */
export async function readNamedText(path: string): Promise<Reading<Decoded | undefined>> {
  const decoded = decode(await bytesOf(path));
  if (!isBinary(decoded.text)) return { value: decoded, problems: [] };
  const place = { file: path, line: 1, column: 1 };
  return { value: undefined, problems: [{ code: 'not-text', place, facts: { name: path } }] };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Misuse(whyNot(path, error as NodeJS.ErrnoException));
  }
}

function certainText(name: string, bytes: Uint8Array): Reading<TextFile | undefined> {
  const { text, encoding, guessed } = decode(bytes);
  if (encoding === 'utf-8' && !guessed) return { value: { name, text }, problems: [] };
  return { value: undefined, problems: [notText(name, bytes)] };
}

/** Placed at the first byte that is not UTF-8 (or at a U+FFFD that was there before it). */
function notText(name: string, bytes: Uint8Array): Problem {
  const text = new TextDecoder().decode(bytes);
  const place = placesIn({ name, text })(Math.max(0, text.indexOf('\uFFFD')));
  return { code: 'not-text', place, facts: { name } };
}

function whyNot(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `there is no file "${path}"; check the path`;
  if (error.code === 'EISDIR') return `"${path}" is a folder; name a file in it`;
  if (error.code === 'EACCES') return `"${path}" may not be read; check its permissions`;
  return `"${path}" could not be read (${error.message})`;
}

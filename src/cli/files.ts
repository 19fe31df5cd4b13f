import { readFile, stat } from 'node:fs/promises';
import type { Problem, Reading } from '../core/model/problem';
import { placesIn, type TextFile } from '../core/model/source';
import { Misuse } from './arguments';

/**
 * Reads a file that the caller named. No text (undefined) and a problem where it is not UTF-8.
 * @throws Misuse when it cannot be read
 */
export async function readNamedFile(path: string): Promise<Reading<TextFile | undefined>> {
  try {
    return decodeText(path, await readFile(path));
  } catch (error) {
    throw new Misuse(whyNot(path, error as NodeJS.ErrnoException));
  }
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
    return decodeText(path, await readFile(path));
  } catch {
    return undefined;
  }
}

/** UTF-8, a byte order mark dropped. */
export function decodeText(name: string, bytes: Uint8Array): Reading<TextFile | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: { name, text }, problems: [] };
  } catch {
    return { value: undefined, problems: [notText(name, bytes)] };
  }
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

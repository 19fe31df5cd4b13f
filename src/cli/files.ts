import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Reading } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { isPdf } from '../core/read/pdf/is-pdf';
import { readTextFile } from '../core/read/text-file';
import { Misuse } from './arguments';
import { readPdfInThread } from './pdf-in-thread';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a file that the caller named.
 * @throws Misuse when it cannot be read
 */
export async function readNamedFile(path: string): Promise<Reading<TextFile | undefined>> {
  try {
    return readTextFile(path, await readFile(path), utf8);
  } catch (error) {
    throw new Misuse(whyNot(path, error as NodeJS.ErrnoException));
  }
}

/**
 * The same for an article, which may be a PDF.
 * @throws Misuse when it cannot be read
 */
export async function readNamedArticle(path: string): Promise<Reading<TextFile | undefined>> {
  try {
    return await articleOf(path, await readFile(path));
  } catch (error) {
    throw new Misuse(whyNot(path, error as NodeJS.ErrnoException));
  }
}

/**
 * Reads a list of references that the caller named, `-` being standard input; it may be a PDF, and its
 * encoding may be guessed.
 * @throws Misuse when it cannot be read
 */
export async function readNamedList(path: string): Promise<Reading<TextFile | undefined>> {
  try {
    const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path));
    return await articleOf(path, bytes, true);
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
    return readTextFile(path, await readFile(path), utf8);
  } catch {
    return undefined;
  }
}

function whyNot(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `there is no file "${path}"; check the path`;
  if (error.code === 'EISDIR') return `"${path}" is a folder; name a file in it`;
  if (error.code === 'EACCES') return `"${path}" may not be read; check its permissions`;
  return `"${path}" could not be read (${error.message})`;
}

async function articleOf(name: string, bytes: Uint8Array, guess = false) {
  if (!isPdf(bytes)) return readTextFile(name, bytes, utf8, { guess });
  return readPdfInThread({ name, bytes: new Uint8Array(bytes) });
}

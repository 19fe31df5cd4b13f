import { sha256OfBytes } from '../../core/read/sha256';
import type { KeptFile } from './kept-debate';

const known = new WeakMap<KeptFile, Promise<string>>();

/** SHA-256 of a file's content (of a text: as UTF-8), lower-case hex; computed once for each file. */
export function digestOf(file: KeptFile): Promise<string> {
  const found = known.get(file) ?? digest(file.content);
  known.set(file, found);
  return found;
}

/** By the browser, beside the page; a page that came over plain HTTP has to do it itself. */
export async function digest(content: KeptFile['content']): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (!globalThis.crypto?.subtle) return sha256OfBytes(bytes);
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type { Charset } from '../../model/entry-form';
import type { TextFile } from '../../model/source';

/** JabRef's and Emacs's way to say what a file is written in. */
const declared = /^\s*(?:%+|@comment\s*\{)[^\r\n]{0,40}?(?:en)?coding\s*[:=]\s*([\w-]+)/im;

/** What a file can hold: Unicode, unless it is something else or says so at its head. */
export function charsetOf({ text, encoding }: TextFile): Charset {
  const name = declared.exec(text.slice(0, 1000))?.[1]?.toLowerCase() ?? '';
  const isUnicode = name === '' || /^utf-?\d/.test(name);
  if (encoding === 'windows-1252') return /ascii/.test(name) ? 'ascii' : 'windows-1252';
  return isUnicode ? 'unicode' : 'ascii';
}

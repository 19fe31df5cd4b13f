import type { TextFile } from '../model/source';
import { formatOf } from './format';

export type FileKind = 'claims' | 'bibliography' | 'text';

/** How much of a file is looked at: enough for a long licence header, and the same time for every file. */
const looked = 200_000;

/** Told from the content, for names lie; a name helps only where the content is silent. */
export function kindOfFile(file: TextFile): FileKind {
  if (file.pages !== undefined) return 'text';
  const head = file.text.slice(0, looked);
  if (/^(?:positions|stances|claims|bibliography)[ \t]*:/m.test(head)) return 'claims';
  if (
    /^\s*\{\s*"(?:title|question|coder|bibliography|sources|positions|claims|stances)"\s*:/.test(
      head,
    ) &&
    /"positions"\s*:/.test(head)
  )
    return 'claims';
  if (/\.ya?ml$/i.test(file.name) && !hasEntry.test(head)) return 'claims';
  return formatOf(file) === undefined ? 'text' : 'bibliography';
}

/** A bibliography that goes by a claims file's name. */
const hasEntry = /^[ \t]*@[A-Za-z]+[ \t]*[{(]/m;

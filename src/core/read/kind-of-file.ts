import type { TextFile } from '../model/source';

export type FileKind = 'claims' | 'bibliography' | 'text';

/** How much of a file is looked at: enough for a long licence header, and the same time for every file. */
const looked = 200_000;

/** Told from the content, for names lie; a name helps only where the content is silent. */
export function kindOfFile(file: TextFile): FileKind {
  const head = file.text.slice(0, looked);
  if (/^(?:positions|stances|claims|bibliography)[ \t]*:/m.test(head)) return 'claims';
  if (/^[ \t]*@[A-Za-z]+[ \t]*[{(]/m.test(head)) return 'bibliography';
  if (/\.ya?ml$/i.test(file.name)) return 'claims';
  if (/\.bib(?:tex)?$/i.test(file.name)) return 'bibliography';
  return 'text';
}

import { isListHead } from '../../core/read/article/headings';
import { decode } from '../../core/read/decode';
import { looksLikeList } from '../../core/view/looks-like-list';
import type { Desk } from './opened';

/** Of larger files nobody pastes a list. */
const mostBytes = 1_000_000;

/** The text of a file that is a printed list of references and nothing else; undefined for any other. */
export async function listIn(files: readonly File[], desk: Desk): Promise<string | undefined> {
  const [file, second] = files;
  if (file === undefined || second !== undefined || file.size > mostBytes) return undefined;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = decode(bytes);
    if (isArticle(text)) return undefined;
    const { references } = await desk.list(text);
    return looksLikeList(references) ? text : undefined;
  } catch {
    // Whatever is wrong with the file is told where it is opened.
    return undefined;
  }
}

/** Text before the heading of a list is that of an article. */
function isArticle(text: string): boolean {
  let before = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (isListHead(line.trim())) return before > 200;
    before += line.trim().length;
  }
  return false;
}

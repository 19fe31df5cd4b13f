import { type Desk, openDesk } from '../core/desk';
import { exploreRead, readFiles } from '../core/explore';
import { joinFiles } from '../core/join-files';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { overviewOf } from '../core/overview';
import { readTextFile } from '../core/read/text-file';
import type {
  Ask,
  FilesToOpen,
  GivenFile,
  OpenedFiles,
  Question,
  Questions,
  Told,
} from './protocol';

/** So many rows come at once: the page takes them in between two frames. */
const rowsAtOnce = 1000;
/** Larger files than this are told of and left alone; a browser may end a page that needs more. */
const mostBytes = 256 * 2 ** 20;

/** Answers what the page asks, one after the other; whatever goes wrong is told as a fault. */
export function createAnswerer(tell: (told: Told) => void): (ask: Ask) => Promise<void> {
  let desk: Desk | undefined;
  const atDesk = (): Desk => {
    if (desk === undefined) throw new Error('Nothing is open.');
    return desk;
  };
  const answer = async (ask: Ask): Promise<Questions[Question]['answer']> => {
    switch (ask.question) {
      case 'open': {
        const { answer, at } = await open(ask.asked, ask.id, tell);
        desk = at;
        return answer;
      }
      case 'search':
        return atDesk().search(ask.asked);
      case 'card':
        return atDesk().card(ask.asked);
      case 'write':
        return new Blob([atDesk().write(ask.asked)], { type: 'text/plain;charset=utf-8' });
    }
  };
  return async (ask) => {
    try {
      tell({ id: ask.id, answer: await answer(ask) });
    } catch (fault) {
      tell({ id: ask.id, fault: String(fault) });
    }
  };
}

async function open(
  { open, given, replaceable, seed }: FilesToOpen,
  id: number,
  tell: (told: Told) => void,
): Promise<{ readonly answer: OpenedFiles; readonly at: Desk }> {
  const ids = new Map<TextFile, number>();
  const unread: Problem[] = [];
  const read = async (files: readonly GivenFile[]) => {
    const texts: TextFile[] = [];
    for (const { id, file } of files) {
      const text = await textOf(file, unread);
      if (text === undefined) continue;
      ids.set(text, id);
      texts.push(text);
    }
    return texts;
  };
  let joined = { files: (await read(open)) as readonly TextFile[], same: true };
  for (const step of given) {
    const { files, same } = joinFiles(joined.files, await read(step), replaceable && joined.same);
    joined = { files, same: same && joined.same };
  }
  const files = readFiles(joined.files, (progress) => tell({ id, progress }));
  const exploration = exploreRead(files, { seed });
  const { rows, ...overview } = overviewOf(exploration, unread);
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    tell({ id, rows: rows.slice(from, from + rowsAtOnce) });
  const answer = {
    overview,
    files: joined.files.flatMap((file) => ids.get(file) ?? []),
    same: joined.same,
  };
  return { answer, at: openDesk(exploration) };
}

async function textOf(file: File | TextFile, unread: Problem[]): Promise<TextFile | undefined> {
  if ('text' in file && typeof file.text === 'string') return file as TextFile;
  const { name, size } = file as File;
  const place = { file: name, line: 1, column: 1 };
  if (size > mostBytes) {
    unread.push({ code: 'too-large', place, facts: { name, megabytes: mostBytes / 2 ** 20 } });
    return undefined;
  }
  try {
    const bytes = new Uint8Array(await (file as File).arrayBuffer());
    const { value, problems } = readTextFile(name, bytes);
    unread.push(...problems);
    return value;
  } catch {
    unread.push({ code: 'file-unreadable', place, facts: { name } });
    return undefined;
  }
}

import { type Desk, openDesk } from '../core/desk';
import { exploreRead, type FilesRead, readFiles } from '../core/explore';
import { type JoinedFiles, joinFiles } from '../core/join-files';
import type { Merge } from '../core/merge-entries';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { overviewOf } from '../core/overview';
import { readTextFile } from '../core/read/text-file';
import { referenceList } from '../core/view/reference-style';
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
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

type Tell = (told: Told) => void;

/** What is open. */
interface Open {
  readonly read: FilesRead;
  readonly unread: readonly Problem[];
  readonly seed: number;
  readonly desk: Desk;
}

/** Answers what the page asks, one after the other; whatever goes wrong is told as a fault. */
export function createAnswerer(tell: Tell): (ask: Ask) => Promise<void> {
  let at: Open | undefined;
  const opened = (): Open => {
    if (at === undefined) throw new Error('Nothing is open.');
    return at;
  };
  const answer = async (ask: Ask): Promise<Questions[Question]['answer']> => {
    switch (ask.question) {
      case 'open': {
        const { joined, files, unread } = await readAll(ask.asked);
        const read = readFiles(joined.files, (progress) => tell({ id: ask.id, progress }));
        const { overview, open } = explored({ ...ask.asked, read, unread }, ask.id, tell);
        at = open;
        return { overview, files, same: joined.same };
      }
      case 'merge': {
        const { overview, open } = explored({ ...opened(), merges: ask.asked }, ask.id, tell);
        at = open;
        return overview;
      }
      case 'search':
        return opened().desk.search(ask.asked);
      case 'card':
        return opened().desk.card(ask.asked);
      case 'write': {
        const { desk } = opened();
        const { asked } = ask;
        const content =
          asked.format === 'text'
            ? referenceList(
                (await formatter()).formatBibliography(desk.works(asked.places), asked.style),
              )
            : desk.write(asked);
        return new Blob([content], { type: 'text/plain;charset=utf-8' });
      }
      case 'reference':
        return (await formatter()).formatReference(ask.asked.work, ask.asked.style);
      case 'references':
        return (await formatter()).formatBibliography(ask.asked.works, ask.asked.style);
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

/** citation-js comes only when references are asked for. */
function formatter() {
  return import('../references/format-bibliography');
}

/** Explores what was read and sends the rows ahead. */
function explored(
  from: Omit<Open, 'desk'> & { readonly merges: readonly Merge[] },
  id: number,
  tell: Tell,
): { readonly overview: OpenedFiles['overview']; readonly open: Open } {
  const { read, unread, seed, merges } = from;
  const exploration = exploreRead(read, { seed, merges });
  const { rows, ...overview } = overviewOf(exploration, unread);
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    tell({ id, rows: rows.slice(start, start + rowsAtOnce) });
  return { overview, open: { read, unread, seed, desk: openDesk(exploration) } };
}

async function readAll({ open, given, replaceable }: FilesToOpen) {
  const ids = new Map<TextFile, number>();
  const unread: Problem[] = [];
  const read = async (files: readonly GivenFile[]) => {
    const texts: TextFile[] = [];
    for (const { id, file } of files) {
      const text = await textOf(file, unread);
      if (text === undefined) continue;
      const named = { ...text, name: nameAmong(texts, text.name) };
      ids.set(named, id);
      texts.push(named);
    }
    return texts;
  };
  let joined: JoinedFiles = { files: await read(open), same: true };
  for (const step of given) {
    const { files, same } = joinFiles(joined.files, await read(step), replaceable && joined.same);
    joined = { files, same: same && joined.same };
  }
  return { joined, files: joined.files.flatMap((file) => ids.get(file) ?? []), unread };
}

/** Two files of one name may come at once, from two folders. */
function nameAmong(texts: readonly TextFile[], name: string): string {
  const taken = new Set(texts.map((text) => text.name));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
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
    const { value, problems } = readTextFile(name, bytes, utf8);
    unread.push(...problems);
    return value;
  } catch {
    unread.push({ code: 'file-unreadable', place, facts: { name } });
    return undefined;
  }
}

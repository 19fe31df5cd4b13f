import { isSource } from '../core/is-source';
import { type JoinedFiles, joinFiles } from '../core/join-files';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { readArticle } from '../core/read/article';
import type { Progress } from '../core/read/library';
import type { FilesToOpen, GivenFile } from './protocol';
import { type ReadPdf, textOfFile } from './text-of-file';

/** Files as text, joined as they came, one handful after the other. */
export interface FilesOpened extends JoinedFiles {
  readonly ids: ReadonlyMap<TextFile, number>;
  /** Why files are no text. */
  readonly unread: readonly Problem[];
  /** What was dropped on what is open. */
  readonly come: readonly TextFile[];
  /** For what is done with the files from here on. */
  readonly onProgress: Progress;
}

/** Of the time that it takes to open PDFs, this part goes by before they are text. */
const pdfShare = 0.9;

export async function openFiles(
  { open, given, replaceable }: FilesToOpen,
  tellShare: Progress,
  pdfReader: () => Promise<ReadPdf | undefined>,
): Promise<FilesOpened> {
  const all = [...open, ...given.flat()];
  const pdfs = all.filter(({ name }) => /\.pdf$/i.test(name)).length || 1;
  let done = 0;
  const onPage = (share: number) => {
    tellShare((pdfShare * Math.min(done + share, pdfs)) / pdfs);
    if (share === 1) done++;
  };
  const { ids, unread, read } = textReader(onPage, pdfReader);
  let joined: JoinedFiles = { files: await read(open), same: true };
  const come: TextFile[] = [];
  for (const step of given) {
    const texts = await read(step);
    come.push(...texts);
    joined = join(joined, texts, replaceable);
  }
  const before = done > 0 ? pdfShare : 0;
  const onProgress = (share: number) => tellShare(before + (1 - before) * share);
  return { ...joined, ids, unread, come, onProgress };
}

function textReader(onPage: Progress, pdfReader: () => Promise<ReadPdf | undefined>) {
  const ids = new Map<TextFile, number>();
  const unread: Problem[] = [];
  const read = async (files: readonly GivenFile[]): Promise<readonly TextFile[]> => {
    const texts: TextFile[] = [];
    for (const given of files) {
      const text = await textOfFile(given, unread, onPage, pdfReader);
      if (text === undefined) continue;
      ids.set(text, given.id);
      texts.push(text);
    }
    return texts;
  };
  return { ids, unread, read };
}

function join(
  { files, same }: JoinedFiles,
  texts: readonly TextFile[],
  replaceable: boolean,
): JoinedFiles {
  const belongs = (text: TextFile) => isSource(files, text) || !citesSomething(text);
  const next = joinFiles(files, texts, replaceable && same, belongs);
  return { files: next.files, same: next.same && same };
}

/** A text that cites nothing and lists nothing begins no debate of its own. */
function citesSomething(text: TextFile): boolean {
  const { cites, references } = readArticle(text).value;
  return cites.length > 0 || references.length > 0;
}

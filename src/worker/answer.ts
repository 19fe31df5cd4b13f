import { derive } from '../core/derive';
import { type Desk, openDesk, type Wanted } from '../core/desk';
import { type Exploration, exploreRead, type FilesRead, readFiles } from '../core/explore';
import { isSource } from '../core/is-source';
import { type JoinedFiles, joinFiles } from '../core/join-files';
import { listsOfTexts } from '../core/lists-of-texts';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { overviewOf } from '../core/overview';
import { readArticle } from '../core/read/article';
import { kindOfFile } from '../core/read/kind-of-file';
import type { Progress } from '../core/read/library';
import type { ReferenceModel } from '../core/read/references/model';
import { readReferences } from '../core/read/references/read-references';
import { shareDebate } from '../core/share';
import { settleComparison, showComparison } from '../core/show-comparison';
import { problemLine } from '../core/view/problem-text';
import { referenceList } from '../core/view/reference-style';
import type {
  Ask,
  AtDesk,
  EditedFile,
  FilesToOpen,
  GivenFile,
  ListRead,
  Question,
  Questions,
  Told,
  WantedReferences,
} from './protocol';
import { asBlob } from './shared-page';
import { textOfFile } from './text-of-file';

/** So many rows come at once: the page takes them in between two frames. */
const rowsAtOnce = 1000;

type Tell = (told: Told) => void;

/** The files that were opened by their numbers, and what was last read of them. */
interface Open {
  readonly texts: ReadonlyMap<number, TextFile>;
  readonly unread: readonly Problem[];
  readonly seed: number;
  readonly read: FilesRead;
  readonly exploration: Exploration;
}

/** What is large and comes only when it is asked for; a page that is one file does without the first. */
export interface LateParts {
  /** The model that printed references are read by. */
  readonly model: () => Promise<ReferenceModel | undefined>;
  readonly formatter: () => Promise<Formatter>;
}

export type Formatter = Pick<
  typeof import('../references/format-bibliography'),
  'formatReference' | 'formatBibliography'
>;

/** Answers what the page asks, one after the other; whatever goes wrong is told as a fault. */
export function createAnswerer(tell: Tell, late: LateParts): (ask: Ask) => Promise<void> {
  const desks = new Map<number, Desk>();
  let open: Open | undefined;
  let before = Promise.resolve();
  const opened = (): Open => {
    if (open === undefined) throw new Error('Nothing is open.');
    return open;
  };
  /** Who asks at a desk has left the older ones. */
  const deskOf = ({ desk: number }: AtDesk<unknown>): Desk => {
    const desk = desks.get(number);
    if (desk === undefined) throw new Error('Nothing is open.');
    for (const older of desks.keys()) if (older < number) desks.delete(older);
    return desk;
  };
  const show = (exploration: Exploration, unread: readonly Problem[], id: number) => {
    const { rows, ...overview } = overviewOf(exploration, unread);
    for (let start = 0; start < rows.length; start += rowsAtOnce)
      tell({ id, rows: rows.slice(start, start + rowsAtOnce) });
    desks.set(id, openDesk(exploration));
    return { overview, desk: id };
  };
  const answer = async (ask: Ask): Promise<Questions[Question]['answer']> => {
    switch (ask.question) {
      case 'open': {
        const { seed } = ask.asked;
        const { files, ids, same, unread, come, onProgress } = await readAll(
          ask.asked,
          (progress) => tell({ id: ask.id, progress }),
        );
        const hasText = files.some((file) => kindOfFile(file) === 'text');
        const weights = hasText ? await late.model() : undefined;
        const made = weights ? listsOfTexts(files, come, weights) : [];
        const read = readFiles([...files, ...made], onProgress, weights);
        // Where nothing was open, the merges are those of the files that come.
        const isOwn = same || ask.asked.open.length === 0;
        const merges = isOwn ? ask.asked.merges : [];
        const texts = new Map([...ids].map(([text, id]) => [id, text]));
        const exploration = exploreRead(read, { seed, merges });
        open = { texts, unread, seed, read, exploration };
        const found = show(exploration, unread, ask.id);
        return {
          ...found,
          merges,
          files: files.flatMap((file) => ids.get(file) ?? []),
          same,
          made,
        };
      }
      case 'derive': {
        const { files, edits, merges, all } = ask.asked;
        const before = opened();
        const { texts, seed, unread } = before;
        const given = files.flatMap((file) => textOfOne(file, texts) ?? []);
        const hasText = given.some((file) => kindOfFile(file) === 'text');
        const weights = hasText ? await late.model() : undefined;
        const means = { seed, model: weights, before: before.read };
        const { exploration, read, ...rest } = derive(given, { edits, merges, all }, means);
        open = { ...before, read, exploration, texts: withEdited(texts, files) };
        return { ...show(exploration, unread, ask.id), ...rest };
      }
      case 'compare':
        return showComparison(opened().exploration, ask.asked);
      case 'settle': {
        const { second, decisions } = ask.asked;
        return settleComparison(opened().exploration, second, decisions);
      }
      case 'search':
        return deskOf(ask.asked).search(ask.asked.of);
      case 'card':
        return deskOf(ask.asked).card(ask.asked.of);
      case 'write': {
        const content = await contentOf(deskOf(ask.asked), ask.asked.of, late);
        return new Blob([content], { type: 'text/plain;charset=utf-8' });
      }
      case 'share': {
        const { exploration } = deskOf(ask.asked);
        return asBlob(shareDebate(exploration, ask.asked.of));
      }
      case 'list':
        return readList(ask.asked, await late.model());
      case 'reference':
        return (await late.formatter()).formatReference(ask.asked.work, ask.asked.style);
      case 'references':
        return (await late.formatter()).formatBibliography(ask.asked.works, ask.asked.style);
    }
  };
  const tellAnswer = async (ask: Ask) => {
    try {
      tell({ id: ask.id, answer: await answer(ask) });
    } catch (fault) {
      tell({ id: ask.id, fault: String(fault) });
    }
  };
  return (ask) => {
    before = before.then(() => tellAnswer(ask));
    return before;
  };
}

async function contentOf(
  desk: Desk,
  wanted: Wanted | WantedReferences,
  { formatter }: LateParts,
): Promise<string> {
  if (wanted.format !== 'text') return desk.write(wanted);
  const { formatBibliography } = await formatter();
  return referenceList(formatBibliography(desk.works(wanted.places), wanted.style));
}

async function readList(text: string, model: ReferenceModel | undefined): Promise<ListRead> {
  if (model === undefined) throw new Error('There is no model to read a list by.');
  const { value, problems } = readReferences(text, model, { name: 'list' });
  return { references: value, problems: problems.map(problemLine) };
}

/** Edited files are known again by their number, so that what is read of them is read once. */
function textOfOne(file: number | EditedFile, texts: ReadonlyMap<number, TextFile>) {
  return typeof file === 'number' ? texts.get(file) : (texts.get(file.id) ?? file);
}

function withEdited(
  texts: ReadonlyMap<number, TextFile>,
  files: readonly (number | EditedFile)[],
): ReadonlyMap<number, TextFile> {
  const edited = files.filter((file) => typeof file !== 'number');
  return new Map([
    ...texts,
    ...edited.map((file) => [file.id, textOfOne(file, texts) ?? file] as const),
  ]);
}

/** Of the time that it takes to open PDFs, this part goes by before they are text. */
const pdfShare = 0.9;

async function readAll({ open, given, replaceable }: FilesToOpen, tellShare: Progress) {
  const pdfs = [...open, ...given.flat()].filter(({ name }) => /\.pdf$/i.test(name)).length;
  let done = 0;
  const onPage = (share: number) => {
    tellShare((pdfShare * Math.min(done + share, pdfs || 1)) / (pdfs || 1));
    if (share === 1) done++;
  };
  const ids = new Map<TextFile, number>();
  const unread: Problem[] = [];
  const read = async (files: readonly GivenFile[]) => {
    const texts: TextFile[] = [];
    for (const given of files) {
      const text = await textOfFile(given, unread, onPage);
      if (text === undefined) continue;
      ids.set(text, given.id);
      texts.push(text);
    }
    return texts;
  };
  let joined: JoinedFiles = { files: await read(open), same: true };
  const come: TextFile[] = [];
  for (const step of given) {
    const files = joined.files;
    const belongs = (text: TextFile) => isSource(files, text) || !citesSomething(text);
    const texts = await read(step);
    come.push(...texts);
    const next = joinFiles(files, texts, replaceable && joined.same, belongs);
    joined = { files: next.files, same: next.same && joined.same };
  }
  const before = done > 0 ? pdfShare : 0;
  const onProgress = (share: number) => tellShare(before + (1 - before) * share);
  return { ...joined, ids, unread, come, onProgress };
}

/** A text that cites nothing and lists nothing begins no debate of its own. */
function citesSomething(text: TextFile): boolean {
  const { cites, references } = readArticle(text).value;
  return cites.length > 0 || references.length > 0;
}

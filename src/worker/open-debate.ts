import { derive } from '../core/derive';
import { type CodedBefore, codeRead, readFiles } from '../core/explore';
import { listsOfTexts } from '../core/lists-of-texts';
import type { Problem } from '../core/model/problem';
import type { TextFile } from '../core/model/source';
import { kindOfFile } from '../core/read/kind-of-file';
import type { Progress } from '../core/read/library';
import type { ReferenceModel } from '../core/read/references/model';
import { openFiles } from './open-files';
import type {
  DerivedFiles,
  EditedFile,
  FilesToOpen,
  GivenFile,
  OpenedFiles,
  ToDerive,
} from './protocol';
import type { ReadPdf } from './text-of-file';

/** The files that were opened by their numbers, and what was last read of them. */
export interface OpenDebate extends CodedBefore {
  /** Those that were opened, by number. */
  readonly opened: ReadonlyMap<number, TextFile>;
  /** These, and those that edits have made of them. */
  readonly texts: ReadonlyMap<number, TextFile>;
  readonly unread: readonly Problem[];
  readonly seed: number;
}

/** What is open now, and what to say of it besides what is found in it. */
interface Answered<T> {
  readonly open: OpenDebate;
  readonly said: T;
}

type OpenedSaid = Omit<OpenedFiles, 'overview' | 'desk'>;
type DerivedSaid = Pick<DerivedFiles, 'merges' | 'merged' | 'made' | 'refused' | 'unmade'>;

type ModelOf = () => Promise<ReferenceModel | undefined>;

export async function openDebate(
  asked: FilesToOpen,
  tellShare: Progress,
  { model, pdf }: { readonly model: ModelOf; readonly pdf: () => Promise<ReadPdf | undefined> },
): Promise<Answered<OpenedSaid>> {
  const { seed } = asked;
  const { files, ids, same, unread, come, onProgress } = await openFiles(asked, tellShare, pdf);
  const weights = await modelFor(files, model);
  const made = weights ? listsOfTexts(files, come, weights) : [];
  const read = readFiles([...files, ...made], onProgress, weights);
  // Where nothing was open, the merges are those of the files that come; else they go with the bibliographies.
  const isLeft = ({ id }: GivenFile) =>
    files.some((file) => ids.get(file) === id && kindOfFile(file) === 'bibliography');
  const isOn = same || asked.open.length === 0 || asked.open.some(isLeft);
  const merges = isOn ? asked.merges : [];
  const coded = codeRead(read, merges);
  const texts = new Map([...ids].map(([text, id]) => [id, text]));
  return {
    open: { opened: texts, texts, unread, seed, read, merges, coded },
    said: { merges, files: files.flatMap((file) => ids.get(file) ?? []), same, made },
  };
}

export async function deriveDebate(
  before: OpenDebate,
  { files, ...done }: ToDerive,
  model: ModelOf,
): Promise<Answered<DerivedSaid>> {
  const texts = withEdited(before, files);
  const given = files.flatMap((file) => texts.get(typeof file === 'number' ? file : file.id) ?? []);
  const means = { model: await modelFor(given, model), before };
  const { coded, read, ...said } = derive(given, done, means);
  return { open: { ...before, read, coded, merges: said.merges, texts }, said };
}

/** It is large, and only texts are read by it. */
async function modelFor(files: readonly TextFile[], model: ModelOf) {
  return files.some((file) => kindOfFile(file) === 'text') ? model() : undefined;
}

/**
 * Edited files are known again, so that what is read of them is read once: by their number, or, when they come
 * back for the first time, by what they say. Those of other versions are let go, or a large one would stay as
 * often as it was edited.
 */
function withEdited(
  { texts, read, opened }: OpenDebate,
  files: readonly (number | EditedFile)[],
): ReadonlyMap<number, TextFile> {
  const { claims, bibliographies } = read.chosen;
  const last = [...(claims ? [claims] : []), ...bibliographies];
  const now = files.filter((file) => typeof file !== 'number');
  const known = now.map((file) => {
    const same = ({ name, text }: TextFile) => name === file.name && text === file.text;
    return [file.id, texts.get(file.id) ?? last.find(same) ?? textIn(file)] as const;
  });
  return new Map([...opened, ...known]);
}

function textIn({ id: _, ...file }: EditedFile): TextFile {
  return file;
}

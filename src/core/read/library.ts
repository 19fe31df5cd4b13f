import type { Bibliography, Work, WorkFormat } from '../model/bibliography';
import { keysFor } from '../model/citation-key';
import type { WorkId } from '../model/id';
import type { Problem, Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import { readBibliography } from './bibliography';
import { readCslJson } from './csl-json';
import { readEndnoteXml } from './endnote-xml';
import { readEnw } from './enw';
import { formatOf } from './format';
import { readNbib } from './nbib';
import { readPubmedXml } from './pubmed-xml';
import { readRis } from './ris';
import { readWos } from './wos';

type ReadFormat = (file: TextFile) => Reading<readonly Work[]>;

const readers: { readonly [F in Exclude<WorkFormat, 'bibtex' | 'reference-list'>]: ReadFormat } = {
  ris: readRis,
  'csl-json': readCslJson,
  nbib: readNbib,
  'pubmed-xml': readPubmedXml,
  'endnote-xml': readEndnoteXml,
  enw: readEnw,
  wos: readWos,
};

/** Reads a bibliography whatever its format and name, and tells what could not be read. */
export function readWorks(
  file: TextFile,
  onRead?: (offset: number) => void,
): Reading<Bibliography> {
  const format = formatOf(file);
  if (format === 'bibtex') return readBibliography(file, onRead);
  if (format !== undefined && format !== 'reference-list') {
    const { value: works, problems } = readers[format](file);
    return { value: { file, format, blocks: [], works }, problems };
  }
  const place = { file: file.name, line: 1, column: 1 };
  const facts = { name: file.name };
  return {
    value: { file, format, blocks: [], works: [] },
    problems: [{ code: 'file-not-understood', place, facts }],
  };
}

/** Told the share that is read, 0 to 1. */
export type Progress = (share: number) => void;

/** Several bibliographies as one: their works are `w1`, `w2`, … through all files, in the order given. */
export function readLibrary(
  files: readonly TextFile[],
  onProgress?: Progress,
): Reading<readonly Bibliography[]> {
  const value: Bibliography[] = [];
  const problems: Problem[] = [];
  const length = files.reduce((sum, { text }) => sum + text.length, 1);
  let read = 0;
  for (const file of files) {
    const reading = readWorks(file, (offset) => onProgress?.((read + offset) / length));
    value.push(reading.value);
    // Not by push(...): a hundred thousand arguments overflow a call.
    for (const problem of reading.problems) problems.push(problem);
    read += file.text.length;
    onProgress?.(read / length);
  }
  return { value: numbered(value), problems };
}

/**
 * Bibliographies that were read one by one, with their works numbered through. Where a format knows no
 * citation keys, works get those that they are written with (`olson2016migrant`), so that a claims file
 * can name them.
 */
export function numbered(bibliographies: readonly Bibliography[]): readonly Bibliography[] {
  let works = 0;
  const moved = bibliographies.map((bibliography) => {
    const one = numberedAfter(works, bibliography);
    works += bibliography.works.length;
    return one;
  });
  const all = moved.flatMap((one) => one.works);
  const keyless = moved.flatMap((one) =>
    one.format === 'bibtex' ? [] : one.works.filter(({ key }) => key === ''),
  );
  if (keyless.length === 0) return moved;
  const keys = keysFor(
    keyless,
    all.map(({ key }) => key),
  );
  return moved.map((one) => ({ ...one, works: one.works.map((work) => withKey(work, keys)) }));
}

function withKey(work: Work, keys: ReadonlyMap<WorkId, string>): Work {
  const key = keys.get(work.id);
  return key === undefined ? work : { ...work, key };
}

/** Every reader begins with `w1`; what was numbered through before keeps its numbers. */
function numberedAfter(before: number, bibliography: Bibliography): Bibliography {
  const { works } = bibliography;
  const first = Number(works[0]?.id.slice(1) ?? before + 1);
  if (first === before + 1) return bibliography;
  const moved = (id: WorkId) => `w${before + 1 + Number(id.slice(1)) - first}` as WorkId;
  return {
    ...bibliography,
    works: works.map((work) => ({ ...work, id: moved(work.id) })),
    blocks: bibliography.blocks.map((block) =>
      block.work === undefined ? block : { ...block, work: moved(block.work) },
    ),
  };
}

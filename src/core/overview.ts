import { findSameWorks, type SameWorks } from './analysis/find-same-works';
import { findDivide } from './divide-findings';
import type { Coded, Exploration } from './explore';
import { pairsAmong } from './graph/cited-together';
import { mappedWorks } from './graph/mapped-works';
import { markEntries } from './merge-entries';
import type { Work, WorkFormat } from './model/bibliography';
import type { Coding } from './model/debate';
import type { WorkId } from './model/id';
import type { EntryMark } from './model/merge';
import type { ShapeAndColour } from './model/position-look';
import type { Problem } from './model/problem';
import type { Encoding, TextFile } from './model/source';
import type { SourceReading } from './model/source-reading';
import { chooseLooks } from './view/choose-looks';
import { type ReportSection, reportDivide } from './view/divide-report';
import { findingSentences, type Sentence } from './view/finding-text';
import { libraryText } from './view/library-text';
import { type Scene, showScene } from './view/map-scene';
import { type MapShapes, mapShapes } from './view/map-shapes';
import { type ShownProblem, showProblems } from './view/problem-excerpt';
import { orderRows, type RowOrders } from './view/row-order';
import { type Row, showRows } from './view/rows';
import { type Difference, differencesOf, sameWorkReason } from './view/same-work-text';

/** A file of the debate, and how much was found in it. */
export interface FileFacts {
  readonly name: string;
  /** `unread`: it is no text, or too large. */
  readonly kind: 'claims' | 'bibliography' | 'text' | 'unread';
  /** Of a bibliography. */
  readonly format?: WorkFormat;
  readonly encoding?: Encoding;
  readonly guessed: boolean;
  readonly works: number;
  /** Works of it that were merged into others. */
  readonly merged?: number;
  readonly problems: number;
}

/** What is said of files and of what is coded in them: an edit changes it, and the next edit is made on it. */
export interface CodedOverview {
  /** The file that the debate is called by in the names of exported files. */
  readonly name: string;
  readonly files: readonly FileFacts[];
  /** "1,204 works in 3 files; 7 entries not understood". */
  readonly library: string;
  readonly coding: Coding;
  /** Of the positions, in their order; left out where all follow it, none having a look that was chosen. */
  readonly looks?: readonly ShapeAndColour[];
  readonly sources: readonly SourceReading[];
  /** The first of them; `problemCount` says how many there are. */
  readonly problems: readonly ShownProblem[];
  readonly problemCount: number;
  /** The first of the works that seem to be listed more than once; `sameWorksCount` says how many are. */
  readonly sameWorks: readonly ShownSameWorks[];
  readonly sameWorksCount: number;
}

/** What is measured and drawn, which takes longer. */
export interface DrawnOverview {
  readonly orders: RowOrders;
  readonly sentences: readonly Sentence[];
  /** How deep the divide is, what it hangs on, where there is silence. */
  readonly report: readonly ReportSection[];
  readonly scene: Scene;
  readonly shapes: MapShapes;
}

/**
 * What the page shows at once of an exploration: all works in a line each, and neither their entries
 * nor the texts of bibliographies, which stay where they were read.
 */
export interface Overview extends CodedOverview, DrawnOverview {
  /** In the order of the bibliographies. */
  readonly rows: readonly Row[];
}

/** Entries that seem to be of one work, and what a reader needs to decide whether they are. */
export interface ShownSameWorks {
  readonly works: readonly WorkId[];
  /** The files that they stand in. */
  readonly files: readonly string[];
  /** Of the works, in their order, to be merged by. */
  readonly entries: readonly EntryMark[];
  /** A sentence without its stop. */
  readonly reason: string;
  readonly differences: readonly Difference[];
}

/** More than these are counted only: nobody reads on, and each costs time on the page. */
const mostProblems = 2000;
const mostSameWorks = 500;

/** `unread` are problems of files that are no part of the exploration. */
export function overviewOf(exploration: Exploration, unread: readonly Problem[] = []): Overview {
  const rows = showRows(exploration.debate, exploration.cites);
  const steps = drawnInSteps(exploration, rows);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...codedOverview(exploration, unread), rows, ...value };
  }
}

export function codedOverview(coded: Coded, unread: readonly Problem[] = []): CodedOverview {
  const { claims, bibliographies, debate, sources } = coded;
  const problems = [...unread, ...coded.problems];
  const texts = [...bibliographies.map(({ file }) => file), ...sources.map(({ text }) => text)];
  const formats = new Map<string, WorkFormat | undefined>([
    ...unread.map(({ place }) => [place.file, undefined] as const),
    ...bibliographies.map(({ file, format }) => [file.name, format] as const),
  ]);
  const { works, ...coding } = debate;
  const looks = chooseLooks(debate.positions);
  return {
    name: (claims ?? texts[0])?.name ?? '',
    files: fileFacts(coded, unread),
    library: libraryText(
      works.length,
      bibliographies.length + unread.length,
      problems.flatMap(({ code, place: { file } }) =>
        formats.has(file) ? [{ code, format: formats.get(file) }] : [],
      ),
    ),
    coding,
    ...(looks && { looks }),
    sources,
    problems: showProblems(problems.slice(0, mostProblems), [
      ...(claims ? [claims] : []),
      ...texts,
    ]),
    problemCount: problems.length,
    ...sameWorksOf(coded),
  };
}

/** Can be left between two steps where somebody waits for something else. */
export function* drawnInSteps(
  exploration: Exploration,
  rows: readonly Row[],
): Generator<undefined, DrawnOverview> {
  const { debate } = exploration;
  const onMap = mappedWorks(debate);
  const mapped = {
    ...exploration,
    debate: { ...debate, works: onMap },
    citedTogether: pairsAmong(exploration.citedTogether, onMap),
  };
  const scene = showScene(mapped);
  const shapes = mapShapes(exploration);
  const sentences = findingSentences(debate, exploration.camps, exploration.divide);
  const orders = orderRows(
    rows,
    debate.positions.map(({ id }) => id),
  );
  yield;
  const report = reportDivide({ ...exploration, ...findDivide(exploration) });
  return { orders, sentences, report, scene, shapes };
}

type SameWorksShown = Pick<CodedOverview, 'sameWorks' | 'sameWorksCount'>;

/**
 * An edit leaves the works as they are, and to compare all of them takes longer than the rest of it. Whatever is
 * said of entries makes a list of works of its own.
 */
const sameWorksShown = new WeakMap<readonly Work[], SameWorksShown>();

function sameWorksOf(coded: Coded): SameWorksShown {
  const { works } = coded.debate;
  const before = sameWorksShown.get(works);
  if (before !== undefined) return before;
  const same = findSameWorks(works, coded.apart);
  const shown = {
    sameWorks: showSameWorks(same.slice(0, mostSameWorks), coded),
    sameWorksCount: same.length,
  };
  sameWorksShown.set(works, shown);
  return shown;
}

function showSameWorks(
  groups: readonly SameWorks[],
  { bibliographies, marks = markEntries(bibliographies) }: Coded,
): readonly ShownSameWorks[] {
  const fileOf = new Map(
    bibliographies.flatMap(({ file, works }) => works.map(({ id }) => [id, file.name] as const)),
  );
  const workOf = new Map(bibliographies.flatMap(({ works }) => works.map((w) => [w.id, w])));
  return groups.map((group) => {
    const works = group.works.flatMap((id) => workOf.get(id) ?? []);
    return {
      works: group.works,
      files: group.works.map((id) => fileOf.get(id) ?? ''),
      entries: group.works.flatMap((id) => marks.get(id) ?? []),
      reason: sameWorkReason(group, works),
      differences: differencesOf(works),
    };
  });
}

function fileFacts(
  { claims, bibliographies, sources, problems }: Coded,
  unread: readonly Problem[],
): FileFacts[] {
  const counts = new Map<string, number>();
  for (const { place } of problems) counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  const facts = (file: TextFile, kind: FileFacts['kind'], works: number): FileFacts => ({
    name: file.name,
    kind,
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    guessed: file.guessed ?? false,
    works,
    problems: counts.get(file.name) ?? 0,
  });
  return [
    ...(claims ? [facts(claims, 'claims', 0)] : []),
    ...bibliographies.map(({ file, format, works, merged = 0 }) => ({
      ...facts(file, 'bibliography', works.length),
      ...(merged === 0 ? {} : { merged }),
      ...(format === undefined ? {} : { format }),
    })),
    ...sources.map(({ text }) => facts(text, 'text', 0)),
    ...unread.map(({ place }) => ({
      name: place.file,
      kind: 'unread' as const,
      guessed: false,
      works: 0,
      problems: 1,
    })),
  ];
}

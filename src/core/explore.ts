import { type Camp, measureCamps } from './analysis/camps';
import { citeInTexts } from './analysis/cite-in-texts';
import { type Divide, measureDivide } from './analysis/divide';
import { findDividingSides, peopledSides } from './analysis/dividing-sides';
import { worksOfArticles } from './analysis/works-of-articles';
import { articlesAmong } from './articles-among';
import { type ChosenFiles, chooseFiles, lastPart } from './choose-files';
import { type CitedTogether, countCitedTogether, pairsAmong } from './graph/cited-together';
import { countCites } from './graph/cites';
import { buildDebateGraph } from './graph/debate-graph';
import { dividingLine } from './graph/dividing-line';
import { type Kinship, positionKinship } from './graph/kinship';
import { type Layout, layoutDebate } from './graph/layout';
import { mappedWorks } from './graph/mapped-works';
import { drawTerritories, type Territory } from './graph/territory';
import { apartIn, markEntries, mergeEntries } from './merge-entries';
import type { Article } from './model/article';
import type { Bibliography, Work } from './model/bibliography';
import type { Debate } from './model/debate';
import type { WorkId } from './model/id';
import type { EntryMark, Merge } from './model/merge';
import { inOrder, type Problem, type Reading } from './model/problem';
import { placesIn, type TextFile } from './model/source';
import type { SourceReading } from './model/source-reading';
import { readArticle } from './read/article';
import { withItems } from './read/article-items';
import { readClaims } from './read/claims';
import { RecordsRead } from './read/claims/records-read';
import { keysAcross } from './read/keys-across';
import { numbered, type Progress, readLibrary } from './read/library';
import type { ReferenceModel } from './read/references/model';
import { placePassages } from './read/source-text';

/** What the files say, before anything is measured or drawn: as much as the next edit needs. */
export interface Coded {
  /** Undefined where only bibliographies were given. */
  readonly claims: TextFile | undefined;
  /** The one that the claims file names first; the works of all of them are the debate's. */
  readonly bibliographies: readonly Bibliography[];
  /** Groups of works of which no two are one, though they may look so; left out where there are none. */
  readonly apart?: readonly (readonly WorkId[])[];
  /** Of all entries, those that were merged into others too; left out where nothing was said of any. */
  readonly marks?: ReadonlyMap<WorkId, EntryMark>;
  readonly debate: Debate;
  /** The source texts that the reader gave, with each passage in its place. */
  readonly sources: readonly SourceReading[];
  readonly problems: readonly Problem[];
}

/** Everything found out about a debate: plain data, the same through every door. */
export interface Exploration extends Coded {
  readonly cites: ReadonlyMap<WorkId, number>;
  readonly citedTogether: readonly CitedTogether[];
  readonly kinship: readonly Kinship[];
  readonly camps: readonly Camp[];
  readonly divide: Divide | undefined;
  readonly layout: Layout;
  readonly territories: readonly Territory[];
  /** Pieces of the line between the two sides, in layout units; none where nothing divides them. */
  readonly line: ReturnType<typeof dividingLine>;
}

export interface ExploreOptions {
  /** Seed of the layout; the same seed, the same map. */
  readonly seed?: number;
  /** What the reader has merged, in order. */
  readonly merges?: readonly Merge[];
}

/** What is read of files before anything is made of it, so that it need not be read again. */
export interface FilesRead {
  readonly chosen: ChosenFiles;
  /** What the source texts cite and list, in the order of the texts. */
  readonly articles: readonly Article[];
  readonly library: Reading<readonly Bibliography[]>;
  /** Of claims files. */
  readonly records: RecordsRead;
}

/**
 * With a model the entries of a text's own list are read whole; without, as far as cites need them. What was
 * read of the same bibliographies and texts `before` is not read again.
 */
export function readFiles(
  files: readonly TextFile[],
  onProgress?: Progress,
  model?: ReferenceModel,
  before?: FilesRead,
): FilesRead {
  const chosen = chooseFiles(files);
  if (before !== undefined && isReadAlike(chosen, before.chosen)) return { ...before, chosen };
  const library = readLibrary(chosen.bibliographies, onProgress);
  const bibliography = library.value.flatMap((one) => one.works);
  const articles = chosen.texts.map((text) => {
    const { value } = readArticle(text, { bibliography });
    return model ? withItems(value, model) : value;
  });
  const records = before?.records ?? new RecordsRead();
  return { chosen, articles, library: withLists(chosen, articles, library), records };
}

/** Without a claims file, which has its own bibliography, the works that the texts list join the others. */
function withLists(
  { claims, texts }: ChosenFiles,
  articles: readonly Article[],
  library: FilesRead['library'],
): FilesRead['library'] {
  if (claims !== undefined) return library;
  const lists = worksOfArticles(texts, articles, library.value);
  return lists.length === 0
    ? library
    : { ...library, value: numbered([...library.value, ...lists]) };
}

function isReadAlike(a: ChosenFiles, b: ChosenFiles): boolean {
  const same = (x: readonly TextFile[], y: readonly TextFile[]) =>
    x.length === y.length && x.every((file, i) => file === y[i]);
  const claims = (a.claims === undefined) === (b.claims === undefined);
  return claims && same(a.bibliographies, b.bibliographies) && same(a.texts, b.texts);
}

/** The whole way from files to findings. Never throws for what a file says: that becomes a problem. */
export function explore(files: readonly TextFile[], options: ExploreOptions = {}): Exploration {
  return exploreRead(readFiles(files), options);
}

/** The way from what was read on. */
export function exploreRead(read: FilesRead, options: ExploreOptions = {}): Exploration {
  const steps = exploreInSteps(codeRead(read, options.merges ?? []), options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What was coded of files before. */
export interface CodedBefore {
  readonly read: FilesRead;
  readonly merges: readonly Merge[];
  readonly coded: Coded;
}

/** Of plain data that are short. */
export function areSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The works of the same bibliographies are the same as before. */
export function codeRead(read: FilesRead, merges: readonly Merge[], before?: CodedBefore): Coded {
  const { chosen, library } = read;
  const isSame =
    before?.read.library === library && areSame(before.merges, merges) ? before : undefined;
  const bibliographies = isSame?.coded.bibliographies ?? mergeEntries(library.value, merges);
  const works =
    isSame?.coded.debate.works ?? bibliographies.flatMap((bibliography) => bibliography.works);
  const apart = isSame ? isSame.coded.apart : apartIn(library.value, merges);
  const marks = isSame?.coded.marks ?? (merges.length > 0 && markEntries(library.value));
  const reading = readDebate(read, bibliographies, works);
  const placed = chosen.texts.map((text) => placePassages(reading.value, text));
  const isMerged = bibliographies.some(({ merged = 0 }) => merged > 0);
  const { sources, cites } = citeInTexts(
    placed.map(({ value }) => value),
    isMerged ? articlesAmong(chosen.texts, read.articles, works) : read.articles,
    bibliographies,
  );
  return {
    claims: chosen.claims,
    bibliographies,
    ...(apart?.length ? { apart } : {}),
    ...(marks ? { marks } : {}),
    debate: { ...reading.value, ...(cites.length > 0 ? { cites } : {}) },
    sources,
    problems: inOrder([
      ...chosen.problems,
      ...library.problems,
      ...keysAcross(bibliographies),
      ...reading.problems,
      ...placed.flatMap((source) => source.problems),
      ...(chosen.claims ? sources.flatMap(noSource) : []),
    ]),
  };
}

/** The rest of the way, which can be left where somebody waits for something else. */
export function* exploreInSteps(
  coded: Coded,
  options: ExploreOptions = {},
): Generator<undefined, Exploration> {
  const { debate } = coded;
  const citedTogether = countCitedTogether(debate);
  const kinship = positionKinship(debate, citedTogether);
  const camps = measureCamps(debate);
  const held = new Set(
    camps.flatMap(({ position, works }) => (works.length > 0 ? [position] : [])),
  );
  const sides = peopledSides(
    findDividingSides(
      debate.positions.map((p) => p.id),
      kinship,
    ),
    (position) => held.has(position),
  );
  const cites = countCites(debate);
  const divide = sides && measureDivide(camps, sides, citedTogether);
  yield;
  const mapped = mappedWorks(debate);
  const graph = buildDebateGraph({ ...debate, works: mapped }, pairsAmong(citedTogether, mapped));
  const layout = layoutDebate(graph, kinship, options);
  yield;
  const territories = drawTerritories(graph, layout);
  const line = sides ? dividingLine(graph, layout, ...sides) : [];
  return { ...coded, cites, citedTogether, kinship, camps, divide, layout, territories, line };
}

/** Bibliographies alone are a debate without positions: a map of them is only a start. */
function readDebate(
  { chosen, records }: FilesRead,
  library: readonly Bibliography[],
  works: readonly Work[],
): Reading<Debate> {
  const { claims, bibliographies } = chosen;
  if (claims === undefined) {
    const title = library.map(titleOf).join(', ');
    const none = { sources: [], positions: [], claims: [], stances: [], notListed: [] };
    return { value: { title, works, ...none }, problems: [] };
  }
  const { value, problems } = readClaims(claims, works, records);
  if (works.length > 0)
    return { value, problems: [...missingOfSeveral(chosen, claims), ...problems] };
  // Without works every key is unknown; that is told once, as the bibliography that is missing.
  const own = problems.filter(({ code }) => code !== 'unknown-work');
  // A debate that has just begun names no work yet.
  const isNeeded = chosen.paths.length > 0 || own.length < problems.length;
  const isMissing = bibliographies.length === 0 && isNeeded;
  const [path = ''] = chosen.paths;
  return { value, problems: isMissing ? [missing(path, claims), ...own] : own };
}

/** An article that is its own bibliography has a title; a file of works has a name. */
function titleOf({ file: { name }, format, works }: Bibliography): string {
  const own = format === 'reference-list' ? works[0]?.item.title : undefined;
  return own ?? name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** One that stands in for the only one that is named is taken; of several each is looked for. */
function missingOfSeveral(
  { paths, bibliographies }: ChosenFiles,
  claims: TextFile,
): readonly Problem[] {
  if (paths.length < 2) return [];
  const there = new Set(bibliographies.map(({ name }) => lastPart(name)));
  return paths.filter((path) => !there.has(lastPart(path))).map((path) => missing(path, claims));
}

function missing(path: string, claims: TextFile): Problem {
  const named = claims.text.search(/^bibliography[ \t]*:/m);
  const place = placesIn(claims)(Math.max(0, named));
  return { code: 'bibliography-missing', place, facts: { path } };
}

function noSource({ work, text: { name, text } }: SourceReading): readonly Problem[] {
  if (work !== undefined) return [];
  const code = text.trim() === '' ? 'source-empty' : 'no-source';
  return [{ code, place: { file: name, line: 1, column: 1 }, facts: { name } }];
}

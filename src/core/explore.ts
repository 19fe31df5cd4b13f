import { type Camp, measureCamps } from './analysis/camps';
import { type Divide, measureDivide } from './analysis/divide';
import { findDividingSides } from './analysis/dividing-sides';
import { type CitedTogether, countCitedTogether } from './graph/cited-together';
import { countCites } from './graph/cites';
import { buildDebateGraph } from './graph/debate-graph';
import { dividingLine } from './graph/dividing-line';
import { type Kinship, positionKinship } from './graph/kinship';
import { type Layout, layoutDebate } from './graph/layout';
import { drawTerritories, type Territory } from './graph/territory';
import type { Bibliography } from './model/bibliography';
import type { Debate } from './model/debate';
import type { WorkId } from './model/id';
import { inOrder, type Problem, type Reading } from './model/problem';
import { placesIn, type TextFile } from './model/source';
import type { SourceReading } from './model/source-reading';
import { readBibliography } from './read/bibliography';
import { bibliographyNamedIn, readClaims } from './read/claims';
import { kindOfFile } from './read/kind-of-file';
import { placePassages } from './read/source-text';

/** Everything found out about a debate: plain data, the same through every door. */
export interface Exploration {
  /** The claims file's name; undefined where only a bibliography was given. */
  readonly claimsFile: string | undefined;
  readonly bibliography: Bibliography;
  readonly debate: Debate;
  readonly cites: ReadonlyMap<WorkId, number>;
  readonly citedTogether: readonly CitedTogether[];
  readonly kinship: readonly Kinship[];
  readonly camps: readonly Camp[];
  readonly divide: Divide | undefined;
  readonly layout: Layout;
  readonly territories: readonly Territory[];
  /** Pieces of the line between the two sides, in layout units; none where nothing divides them. */
  readonly line: ReturnType<typeof dividingLine>;
  /** The source texts that the reader gave, with each passage in its place. */
  readonly sources: readonly SourceReading[];
  readonly problems: readonly Problem[];
}

export interface ExploreOptions {
  /** Seed of the layout; the same seed, the same map. */
  readonly seed?: number;
}

/** The whole way from files to findings. Never throws for what a file says: that becomes a problem. */
export function explore(files: readonly TextFile[], options: ExploreOptions = {}): Exploration {
  const chosen = chooseFiles(files);
  const bibliography = readGivenBibliography(chosen);
  const reading = readGivenDebate(chosen.claims, bibliography.value);
  const debate = reading.value;
  const sources = chosen.texts.map((text) => placePassages(debate, text));
  const citedTogether = countCitedTogether(debate);
  const kinship = positionKinship(debate, citedTogether);
  const camps = measureCamps(debate);
  const sides = findDividingSides(
    debate.positions.map((p) => p.id),
    kinship,
  );
  const graph = buildDebateGraph(debate, citedTogether);
  const layout = layoutDebate(graph, kinship, options);
  return {
    claimsFile: chosen.claims?.name,
    bibliography: bibliography.value,
    debate,
    cites: countCites(debate),
    citedTogether,
    kinship,
    camps,
    divide: sides && measureDivide(camps, sides, citedTogether),
    layout,
    territories: drawTerritories(graph, layout),
    line: sides ? dividingLine(graph, layout, ...sides) : [],
    sources: sources.map((source) => source.value),
    problems: inOrder([
      ...chosen.problems,
      ...bibliography.problems,
      ...(bibliography.value.works.length === 0
        ? reading.problems.filter(isOwn)
        : reading.problems),
      ...sources.flatMap((source) => source.problems),
      ...(chosen.claims ? sources.flatMap(({ value }) => noSource(value)) : []),
    ]),
  };
}

interface ChosenFiles {
  readonly claims: TextFile | undefined;
  readonly bibliography: TextFile | undefined;
  /** The bibliography's path as the claims file gives it. */
  readonly path: string | undefined;
  readonly texts: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** One claims file, the bibliography that it names (else the first), and source texts; the rest is told. */
function chooseFiles(files: readonly TextFile[]): ChosenFiles {
  const of = (kind: string) => files.filter((file) => kindOfFile(file) === kind);
  const [claims, ...otherClaims] = of('claims');
  const bibliographies = of('bibliography');
  const path = claims && bibliographyNamedIn(claims);
  const named = path?.split(/[\\/]/).at(-1);
  const bibliography =
    bibliographies.find((file) => file.name.split(/[\\/]/).at(-1) === named) ?? bibliographies[0];
  const left = [...otherClaims, ...bibliographies.filter((file) => file !== bibliography)];
  return {
    claims,
    bibliography,
    path,
    texts: of('text'),
    problems: left.map((file) => ({
      code: 'file-left-out',
      place: { file: file.name, line: 1, column: 1 },
      facts: { kind: kindOfFile(file) === 'claims' ? 'claims file' : 'bibliography' },
    })),
  };
}

function readGivenBibliography({
  claims,
  bibliography,
  path = '',
}: ChosenFiles): Reading<Bibliography> {
  if (bibliography !== undefined) return readBibliography(bibliography);
  const value = { file: { name: path, text: '' }, blocks: [], works: [] };
  if (claims === undefined) return { value, problems: [] };
  const named = claims.text.search(/^bibliography[ \t]*:/m);
  const place = placesIn(claims)(Math.max(0, named));
  return { value, problems: [{ code: 'bibliography-missing', place, facts: { path } }] };
}

/** A bibliography alone is a debate without positions: a map of it is only a start. */
function readGivenDebate(
  claims: TextFile | undefined,
  bibliography: Bibliography,
): Reading<Debate> {
  if (claims !== undefined) return readClaims(claims, bibliography.works);
  const title = bibliography.file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const none = { sources: [], positions: [], claims: [], stances: [], notListed: [] };
  return { value: { title, works: bibliography.works, ...none }, problems: [] };
}

/** Without a bibliography every key is unknown; that is told once, as the bibliography that is missing. */
function isOwn(problem: Problem): boolean {
  return problem.code !== 'unknown-work';
}

function noSource({ work, text: { name } }: SourceReading): readonly Problem[] {
  if (work !== undefined) return [];
  return [{ code: 'no-source', place: { file: name, line: 1, column: 1 }, facts: { name } }];
}

import { type Camp, positionsOfWorks } from '../analysis/camps';
import type { CitedTogether } from '../graph/cited-together';
import { readCites } from '../graph/cites';
import type { Layout } from '../graph/layout';
import { nodeRadius } from '../graph/node-radius';
import type { Coding, Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import type { Stance, StanceKind } from '../model/stance';
import type { EdgeKind } from './choices';
import { type StanceFilters, stanceChosen } from './choose-works';
import { labelWorks } from './labels';

/** A work on the map, in layout units; its looks are indexes into the debate's positions. */
export interface SceneNode {
  readonly work: WorkId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The positions that it stands for: one gives its shape and colour, several make a pie of it, none is small and grey. */
  readonly looks: readonly number[];
  readonly label: string;
  readonly cites: number;
  /** Whether it is a text whose word others' stances rest on. */
  readonly isSource: boolean;
}

/** The place of a position: where its name stands and its stance edges end. */
export interface ScenePosition {
  /** `p:0`, `p:1`, …: the node of the debate's graph. */
  readonly node: string;
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

export interface SceneEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly stance?: StanceKind;
  /** Times cited together; 1 for the other kinds. */
  readonly weight: number;
}

export interface Scene {
  /** With a margin that the contours of territories stay within, about 0, 0; in layout units. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly positions: readonly ScenePosition[];
  readonly edges: readonly SceneEdge[];
}

export interface SceneSource {
  readonly debate: Debate;
  readonly layout: Layout;
  readonly camps: readonly Camp[];
  readonly cites: ReadonlyMap<WorkId, number>;
  readonly citedTogether: readonly CitedTogether[];
}

/** What there is to draw, before any choice of the reader; linear in works, stances and pairs. */
export function showScene(from: SceneSource): Scene {
  const place = new Map(from.layout.nodes.map((node) => [node.node, node]));
  const at = (node: string) => ({ x: place.get(node)?.x ?? 0, y: place.get(node)?.y ?? 0 });
  const index = new Map<PositionId, number>(from.debate.positions.map((p, i) => [p.id, i]));
  const held = positionsOfWorks(from.camps);
  const labels = labelWorks(from.debate.works);
  const sources = new Set(from.debate.sources.map((source) => source.work));
  const nodes = from.debate.works.map(({ id }) => ({
    work: id,
    ...at(id),
    radius: nodeRadius(from.cites.get(id) ?? 0),
    looks: (held.get(id) ?? []).map((position) => index.get(position) ?? 0),
    label: labels.get(id) ?? '',
    cites: from.cites.get(id) ?? 0,
    isSource: sources.has(id),
  }));
  const positions = from.debate.positions.map((_, i) => ({
    node: `p:${i}`,
    ...at(`p:${i}`),
    index: i,
  }));
  return {
    width: from.layout.width,
    height: from.layout.height,
    nodes,
    positions,
    edges: [...stanceEdges(from.debate, index), ...togetherEdges(from), ...citesEdges(from.debate)],
  };
}

function stanceEdges(debate: Debate, index: ReadonlyMap<PositionId, number>): readonly SceneEdge[] {
  const edges = new Map<string, SceneEdge>();
  for (const stance of debate.stances) {
    const i = stance.position === undefined ? undefined : index.get(stance.position);
    if (i === undefined) continue;
    const key = stanceKey(stance);
    const { work: source, kind } = stance;
    edges.set(key, { key, source, target: `p:${i}`, kind: 'stance', stance: kind, weight: 1 });
  }
  return [...edges.values()];
}

/** All stances of one kind that a work takes to one position share an edge. */
function stanceKey({ work, position, kind }: Stance): string {
  return `s:${work}:${kind}:${position}`;
}

/** The stance edges that the filters leave, by key. */
export function chosenStanceEdges(
  { stances }: Pick<Coding, 'stances'>,
  filters: StanceFilters,
): ReadonlySet<string> {
  return new Set(stances.filter((s) => stanceChosen(s, filters)).map(stanceKey));
}

function togetherEdges({ citedTogether }: SceneSource): readonly SceneEdge[] {
  return citedTogether.map(({ a, b, clusters, passages }) => ({
    key: `t:${a}:${b}`,
    source: a,
    target: b,
    kind: 'cited-together',
    weight: clusters + passages,
  }));
}

function citesEdges(debate: Debate): readonly SceneEdge[] {
  return readCites(debate).map(({ source, work }) => ({
    key: `c:${source}:${work}`,
    source,
    target: work,
    kind: 'cites',
    weight: 1,
  }));
}

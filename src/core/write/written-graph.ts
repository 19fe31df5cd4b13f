import type { Layout } from '../graph/layout';
import type { PositionId, WorkId } from '../model/id';
import { compare } from '../model/problem';
import type { StanceKind } from '../model/stance';
import { chooseLooks } from '../view/choose-looks';
import { groupStances } from '../view/choose-works';
import { labelWorks, yearText } from '../view/labels';
import type { WrittenDebate } from './debate-json';

/**
 * What a node says of itself, in the order in which files declare it: a work the first six; a position the
 * first two, and its look, in the words of claims files, where the reader chose one in the debate.
 */
const nodeFacts = [
  'kind',
  'key',
  'title',
  'year',
  'cites',
  'positions',
  'shape',
  'colour',
] as const;
export type NodeFact = (typeof nodeFacts)[number];

/** A position or a work as a graph file has it. */
export interface WrittenNode {
  /** `p:0`, `p:1`, … for positions, else the work's. */
  readonly id: string;
  readonly label: string;
  readonly facts: Readonly<Partial<Record<NodeFact, string | number>>>;
  /** On the map, in layout units, y upwards; none for a work that is not drawn. */
  readonly place: { readonly x: number; readonly y: number } | undefined;
}

/** A stance leads from a work to a position; works cited together have no direction. */
export interface WrittenEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: StanceKind | 'cited-together';
  readonly label: string;
  /** Of works cited together: twice the clusters and once the passages that they share. */
  readonly weight?: number;
  /** Of stances: who gave them, where that is known: "A. Roe; B. Doe". */
  readonly coders?: string;
}

export interface WrittenGraph {
  /** Those to be declared. */
  readonly facts: readonly NodeFact[];
  readonly nodes: readonly WrittenNode[];
  readonly edges: readonly WrittenEdge[];
}

/** What graph files are written from. */
export type GraphSource = WrittenDebate & { readonly layout: Layout };

/** All positions, the chosen works and the edges between them; stances of one kind are one edge. */
export function writtenGraph(from: GraphSource, works: ReadonlySet<WorkId>): WrittenGraph {
  const positions = positionNodes(from);
  const hasLooks = positions.some(({ facts }) => facts.shape !== undefined);
  return {
    facts: hasLooks ? nodeFacts : nodeFacts.slice(0, 6),
    nodes: [...positions, ...workNodes(from, works)],
    edges: [...stanceEdges(from, works), ...togetherEdges(from, works)],
  };
}

function placesOf({ layout }: GraphSource) {
  return new Map(layout.nodes.map((node) => [node.node, node]));
}

function positionNodes(from: GraphSource): readonly WrittenNode[] {
  const places = placesOf(from);
  const looks = chooseLooks(from.debate.positions);
  return from.debate.positions.map(({ id: key, name: label }, i) => {
    const id = `p:${i}`;
    const facts = { kind: 'position', key, ...looks?.[i] };
    return { id, label, facts, place: places.get(id) };
  });
}

function workNodes(from: GraphSource, works: ReadonlySet<WorkId>): readonly WrittenNode[] {
  const labels = labelWorks(from.debate.works);
  const places = placesOf(from);
  const stances = groupStances(from.debate.stances);
  const shown = from.debate.works.filter((work) => works.has(work.id));
  return shown.map((work) => {
    const positions = (stances.get(work.id) ?? [])
      .filter((stance) => stance.position !== undefined)
      .map((stance) => `${stance.kind} ${stance.position}`);
    const facts = {
      kind: 'work',
      key: work.key,
      title: work.item.title ?? '',
      year: yearText(work),
      cites: from.cites.get(work.id) ?? 0,
      positions: [...new Set(positions)].sort(compare).join('; '),
    };
    return {
      id: work.id,
      label: labels.get(work.id) ?? work.key,
      facts,
      place: places.get(work.id),
    };
  });
}

function stanceEdges({ debate }: GraphSource, works: ReadonlySet<WorkId>): readonly WrittenEdge[] {
  const node = new Map<PositionId, string>(debate.positions.map((p, i) => [p.id, `p:${i}`]));
  const edges = new Map<string, WrittenEdge>();
  const coders = new Map<string, Set<string>>();
  for (const { work, position, kind, coder } of debate.stances) {
    const target = position === undefined ? undefined : node.get(position);
    if (target === undefined || !works.has(work)) continue;
    const key = `${work} ${target} ${kind}`;
    edges.set(key, { source: work, target, kind, label: kind });
    if (coder !== undefined) coders.set(key, (coders.get(key) ?? new Set()).add(coder));
  }
  return [...edges].map(([key, edge]) => {
    const by = coders.get(key);
    return by ? { ...edge, coders: [...by].sort(compare).join('; ') } : edge;
  });
}

function togetherEdges(from: GraphSource, works: ReadonlySet<WorkId>): readonly WrittenEdge[] {
  return from.citedTogether
    .filter(({ a, b }) => works.has(a) && works.has(b))
    .map(({ a, b, clusters, passages }) => ({
      source: a,
      target: b,
      kind: 'cited-together',
      label: 'cited together',
      weight: 2 * clusters + passages,
    }));
}

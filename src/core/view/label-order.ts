import type { WorkId } from '../model/id';
import type { MapLook } from './map-look';
import type { SceneNode } from './map-scene';

export interface WantedLabel {
  readonly work: WorkId;
  readonly label: string;
  /** The work looked at: its label is placed before all others. */
  readonly focused: boolean;
  /** Not joined to the work looked at. */
  readonly faded: boolean;
}

/**
 * The work looked at, those it is joined to, source texts, works of several positions, then hubs; what
 * the filters hide has no label.
 */
export function wantedLabels(
  nodes: readonly SceneNode[],
  { hovered, selected, shown }: MapLook,
  near: ReadonlySet<string> | undefined,
): readonly WantedLabel[] {
  const focused = ({ work }: SceneNode) => work === hovered || work === selected;
  const rank = (node: SceneNode) =>
    focused(node)
      ? 4
      : near?.has(node.work)
        ? 3
        : node.isSource
          ? 2
          : Number(node.looks.length > 1);
  return nodes
    .filter(({ work }) => shown.has(work))
    .map((node) => ({ node, rank: rank(node) }))
    .sort((a, b) => b.rank - a.rank || b.node.cites - a.node.cites)
    .map(({ node }) => ({
      work: node.work,
      label: node.label,
      focused: focused(node),
      faded: near !== undefined && !near.has(node.work),
    }));
}

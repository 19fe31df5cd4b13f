import type { WorkId } from '../../core/model/id';
import type { Scene } from '../../core/view/map-scene';
import { type Direction, stepOnMap } from '../../core/view/walk';

export type MapStep =
  | { readonly kind: 'walk'; readonly work: WorkId }
  | { readonly kind: 'zoom'; readonly step: -1 | 0 | 1 }
  | { readonly kind: 'select' }
  | { readonly kind: 'leave' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const zooms: Readonly<Record<string, -1 | 0 | 1>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** What a key means on the map, from the work where the reader stands; undefined for keys that mean nothing. */
export function mapStep(
  key: string,
  scene: Scene,
  shown: ReadonlySet<WorkId>,
  at: WorkId | undefined,
): MapStep | undefined {
  if (key === 'Escape') return { kind: 'leave' };
  const zoom = zooms[key];
  if (zoom !== undefined) return { kind: 'zoom', step: zoom };
  const nodes = scene.nodes.filter((node) => shown.has(node.work));
  const here = nodes.find((node) => node.work === at);
  if (key === 'Enter' || key === ' ') return here ? { kind: 'select' } : walkTo(hub(nodes));
  if (key === 'PageDown' || key === 'PageUp') {
    return walkTo(nextPosition(scene, nodes, here, key === 'PageDown' ? 1 : -1));
  }
  const direction = arrows[key];
  if (direction === undefined) return undefined;
  return walkTo(here ? (stepOnMap(nodes, here, direction) ?? here) : hub(nodes));
}

type Node = Scene['nodes'][number];

function walkTo(node: Node | undefined): MapStep | undefined {
  return node && { kind: 'walk', work: node.work };
}

/** The work cited most; the first of several. */
function hub(nodes: readonly Node[]): Node | undefined {
  return nodes.reduce<Node | undefined>(
    (a, b) => (a === undefined || b.cites > a.cites ? b : a),
    undefined,
  );
}

/** The hub of the next position's works, the works of no position coming last. */
function nextPosition(scene: Scene, nodes: readonly Node[], here: Node | undefined, step: 1 | -1) {
  const count = scene.positions.length + 1;
  const group = (node: Node) => node.looks[0] ?? count - 1;
  const from = here ? group(here) : step === 1 ? -1 : 0;
  for (let i = 1; i <= count; i++) {
    const next = (((from + i * step) % count) + count) % count;
    const found = hub(nodes.filter((node) => group(node) === next));
    if (found) return found;
  }
  return undefined;
}

import type { WorkId } from '../model/id';
import type { EdgeKind } from './choices';
import type { SceneEdge } from './map-scene';
import type { PositionLook, Theme } from './palette';

/** What the reader looks at; the drawn graph itself is never changed for it. */
export interface MapLook {
  readonly theme: Theme;
  /** Of all positions, in the debate's order. */
  readonly positions: readonly PositionLook[];
  readonly shown: ReadonlySet<WorkId>;
  readonly edges: ReadonlySet<EdgeKind>;
  /** Keys of the stance edges that the filters leave. */
  readonly stances: ReadonlySet<string>;
  readonly selected: WorkId | undefined;
  readonly hovered: WorkId | undefined;
}

/** The work looked at; one that the filters hide is not looked at. */
export function focusOf({ hovered, selected, shown }: MapLook): WorkId | undefined {
  const focus = hovered ?? selected;
  return focus !== undefined && shown.has(focus) ? focus : undefined;
}

/** Whether the reader wants to see the edge; it is drawn where both of its ends are. */
export function isDrawn({ kind, key }: SceneEdge, look: MapLook): boolean {
  return look.edges.has(kind) && (kind !== 'stance' || look.stances.has(key));
}

/** How far an edge steps back while nothing is looked at: what a territory says already is said softly. */
export function quietness({ kind, stance }: Pick<SceneEdge, 'kind' | 'stance'>): number {
  if (kind !== 'stance') return 0.35;
  return stance === 'disputes' ? 0 : 0.65;
}

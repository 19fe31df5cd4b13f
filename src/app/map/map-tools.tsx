import type { SigmaMap } from './sigma-map';

interface MapToolsProps {
  /** Undefined where the map is drawn plainly, and does not zoom. */
  readonly map: SigmaMap | undefined;
  /** Whether the reader wants no motion. */
  readonly still: boolean;
  readonly onArrange: () => void;
}

export function MapTools({ map, still, onArrange }: MapToolsProps) {
  if (map === undefined) return null;
  return (
    <div className="map-tools">
      <button
        type="button"
        title="Zoom in (+)"
        aria-label="Zoom in"
        onClick={() => map.zoom(1, !still)}
      >
        +
      </button>
      <button
        type="button"
        title="Zoom out (−)"
        aria-label="Zoom out"
        onClick={() => map.zoom(-1, !still)}
      >
        −
      </button>
      <button type="button" title="Show all (0)" onClick={() => map.zoom(0, !still)}>
        Show all
      </button>
      <button type="button" title="Undo all dragging" onClick={onArrange}>
        Arrange again
      </button>
    </div>
  );
}

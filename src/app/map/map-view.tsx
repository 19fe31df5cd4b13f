import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { WorkId } from '../../core/model/id';
import type { MapLook } from '../../core/view/map-look';
import { chosenStanceEdges, type Scene } from '../../core/view/map-scene';
import { counted } from '../../core/view/words';
import { workSentence } from '../../core/view/work-sentence';
import { later } from '../parts/later';
import { useMedia } from '../state/use-media';
import type { Views } from '../state/use-view';
import { mapStep } from './map-keys';
import { MapTools } from './map-tools';
import { useSigmaMap } from './use-sigma-map';

const PlainMap = later(async () => (await import('./plain-map')).PlainMap);

interface MapViewProps extends Views {
  readonly edition: number;
  /** What stands in the bar beside the map's tools. */
  readonly tabs: ReactNode;
}

/** The map: one tab stop, walked by arrow keys; the work where one stands has a name in the page. */
export function MapView(props: MapViewProps) {
  const { overview, edition, rowOf, shown, selected, choices, choose, select, theme, looks, tabs } =
    props;
  const { coding, scene, shapes } = overview;
  const drawn = useMemo(() => scene.nodes.filter(({ work }) => shown.has(work)), [scene, shown]);
  const [hovered, setHovered] = useState<WorkId>();
  const [standing, setStanding] = useState<WorkId>();
  const [arranged, setArranged] = useState(0);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { positions, stances, hands } = choices;
  const stanceEdges = useMemo(
    () => chosenStanceEdges(coding, { positions, stances, hands }),
    [coding, positions, stances, hands],
  );
  const look = useMemo(
    (): MapLook => ({
      theme,
      positions: looks,
      shown,
      edges: new Set(choices.edges),
      stances: stanceEdges,
      selected: selected?.work,
      hovered: hovered ?? standing,
    }),
    [theme, looks, shown, choices.edges, stanceEdges, selected, hovered, standing],
  );
  const container = useRef<HTMLDivElement>(null);
  const under = useRef<SVGSVGElement>(null);
  const over = useRef<SVGSVGElement>(null);
  const refs = useMemo(() => ({ container, under, over }), []);
  const events = {
    onHover: setHovered,
    onSelect: (work: WorkId | undefined) => select(work),
    onPosition: (index: number) => {
      const id = coding.positions[index]?.id;
      if (id !== undefined) choose({ positions: choices.positions.includes(id) ? [] : [id] });
    },
  };
  const { map, failed } = useSigmaMap(
    refs,
    { scene, shapes, edition: edition + arranged },
    look,
    events,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = mapStep(event.key, scene, shown, standing ?? selected?.work);
    if (step === undefined) return;
    event.preventDefault();
    if (step.kind === 'zoom') map?.zoom(step.step, !still);
    else if (step.kind === 'leave' && standing === undefined) select(undefined);
    else if (step.kind === 'leave') setStanding(undefined);
    else if (step.kind === 'select') select(standing ?? selected?.work);
    else {
      setStanding(step.work);
      map?.reveal(step.work, !still);
    }
  };
  const standingAt = standing && rowOf.get(standing);
  const sentence =
    standingAt && workSentence(standingAt, coding.positions, citedWith(standingAt.work, scene));
  /** Only the plain map is clicked here; sigma tells of its own clicks. */
  const onClick = (event: MouseEvent) => {
    if (!failed || !(event.target instanceof SVGElement)) return;
    const { work } = event.target.dataset;
    events.onSelect(work === undefined ? undefined : rowOf.get(work as WorkId)?.work);
  };
  return (
    <>
      <div className="bar">
        {tabs}
        <MapTools map={map} still={still} onArrange={() => setArranged((n) => n + 1)} />
      </div>
      <div className="map-frame">
        <div
          id="map"
          className="map"
          role="application"
          aria-roledescription="map"
          aria-label={`Map of ${counted(drawn.length, 'work')} and ${counted(coding.positions.length, 'position')}. Arrow keys walk, Enter selects, Escape leaves.`}
          aria-activedescendant={sentence ? 'map-standing' : undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onBlur={() => setStanding(undefined)}
        >
          {failed ? (
            <PlainMap scene={scene} shapes={shapes} look={look} />
          ) : (
            <>
              <svg ref={under} className="map-layer" aria-hidden="true" />
              <div ref={container} className="map-canvas" aria-hidden="true" />
              <svg ref={over} className="map-layer over" aria-hidden="true" />
            </>
          )}
          {sentence && (
            <div id="map-standing" className="map-standing" role="img" aria-label={sentence}>
              {sentence}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

function citedWith(work: WorkId, { edges }: Scene): number {
  const own = edges.filter(({ source, target }) => source === work || target === work);
  return own.filter(({ kind }) => kind === 'cited-together').length;
}

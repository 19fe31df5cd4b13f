import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapLook } from '../../core/view/map-look';
import type { Scene } from '../../core/view/map-scene';
import type { MapShapes } from '../../core/view/map-shapes';
import type { MapEvents, MapStage, SigmaMap } from './sigma-map';

export interface StageRefs {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly under: RefObject<SVGSVGElement | null>;
  readonly over: RefObject<SVGSVGElement | null>;
}

/**
 * Starts sigma on the stage and ends it with the page; a new scene or edition starts it anew.
 * Sigma comes in a chunk of its own, and fails where there is no WebGL or its context is lost: then
 * `failed` is true.
 */
export function useSigmaMap(
  refs: StageRefs,
  drawn: { readonly scene: Scene; readonly shapes: MapShapes; readonly edition: number },
  look: MapLook,
  events: MapEvents,
) {
  const { scene, shapes, edition } = drawn;
  const [map, setMap] = useState<SigmaMap>();
  const [failed, setFailed] = useState(false);
  /** Sigma that is alive now; the state lags behind it while one scene gives way to the next. */
  const alive = useRef<SigmaMap>(undefined);
  const latest = useRef({ look, events });
  latest.current = { look, events };

  useEffect(() => {
    let current = true;
    let made: SigmaMap | undefined;
    const stage = stageOf(refs);
    void edition;
    const fail = () => {
      if (current) setFailed(true);
    };
    // It does not bubble, but is met on the way down.
    stage?.container.addEventListener('webglcontextlost', fail, true);
    import('./sigma-map')
      .then(({ SigmaMap }) => {
        if (!current || stage === undefined) return;
        made = new SigmaMap(stage, scene, shapes, latest.current.look, forwarded(latest));
        alive.current = made;
        setMap(made);
        document.documentElement.dataset.ready = '';
      })
      .catch(fail);
    return () => {
      current = false;
      stage?.container.removeEventListener('webglcontextlost', fail, true);
      alive.current = undefined;
      setMap(undefined);
      made?.kill();
    };
  }, [refs, scene, shapes, edition]);

  useEffect(() => {
    if (map && map === alive.current) map.look = look;
  }, [map, look]);
  return { map: failed ? undefined : map, failed };
}

function stageOf({ container, under, over }: StageRefs): MapStage | undefined {
  if (!container.current || !under.current || !over.current) return undefined;
  return { container: container.current, under: under.current, over: over.current };
}

/** Sigma keeps the first handlers that it is given; these always call the newest. */
function forwarded(latest: RefObject<{ events: MapEvents }>): MapEvents {
  return {
    onHover: (work) => latest.current.events.onHover(work),
    onSelect: (work) => latest.current.events.onSelect(work),
    onPosition: (index) => latest.current.events.onPosition(index),
  };
}

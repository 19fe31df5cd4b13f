import Sigma from 'sigma';
import type { WorkId } from '../../core/model/id';
import { type WantedLabel, wantedLabels } from '../../core/view/label-order';
import type { MapLook } from '../../core/view/map-look';
import type { Scene } from '../../core/view/map-scene';
import type { LineName, MapShapes } from '../../core/view/map-shapes';
import { enableDrag } from './drag';
import { LineProgram } from './edge-program';
import { buildMapGraph, type MapEdge, type MapGraph, type MapNode } from './map-graph';
import { edgeLook, neighbourhood, nodeLook } from './map-style';
import { NoEdgeProgram, NoNodeProgram } from './no-program';
import { MarkProgram } from './node-program';
import { Overlay, type OverlayContent, type OverlayLabel, type Projection } from './overlay';

/** More labels than this nobody reads, and placing them would slow every frame. */
const mostLabels = 160;

export interface MapEvents {
  readonly onHover: (work: WorkId | undefined) => void;
  readonly onSelect: (work: WorkId | undefined) => void;
  readonly onPosition: (index: number) => void;
}

/** The places of the page that the map draws into. */
export interface MapStage {
  readonly container: HTMLElement;
  readonly under: SVGSVGElement;
  readonly over: SVGSVGElement;
}

/** Owns sigma: gives it the graph once, derives looks by reducers, and draws the overlay after each frame. */
export class SigmaMap {
  readonly #sigma: Sigma<MapNode, MapEdge>;
  readonly #graph: MapGraph;
  readonly #overlay: Overlay;
  readonly #scene: Scene;
  readonly #shapes: MapShapes;
  /** Sigma itself sees the window change, but not a panel beside it. */
  readonly #watch: ResizeObserver;
  #look: MapLook;
  #near: ReadonlySet<string> | undefined;
  #wanted: readonly WantedLabel[];

  constructor(stage: MapStage, scene: Scene, shapes: MapShapes, look: MapLook, events: MapEvents) {
    this.#scene = scene;
    this.#shapes = shapes;
    this.#look = look;
    this.#graph = buildMapGraph(scene);
    this.#near = neighbourhood(this.#graph, look);
    this.#wanted = wantedLabels(scene.nodes, look, this.#near);
    this.#overlay = new Overlay(stage.under, stage.over, (id) => events.onPosition(Number(id)));
    this.#sigma = new Sigma<MapNode, MapEdge>(this.#graph, stage.container, {
      // Under sigma's own names, so that its programs are not compiled beside them.
      nodeProgramClasses: { circle: MarkProgram },
      edgeProgramClasses: { line: LineProgram, arrow: NoEdgeProgram },
      nodeHoverProgramClasses: { circle: NoNodeProgram },
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      nodeReducer: (_key, data) => nodeLook(data, this.#look, this.#near),
      edgeReducer: (_key, data) => edgeLook(data, this.#look, this.#near),
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      itemSizesReference: 'positions',
      zIndex: true,
      // Room for names at the edges; the scene has room for its contours itself.
      stagePadding: 12,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      enableCameraRotation: false,
      hideEdgesOnMove: scene.edges.length > 5000,
      allowInvalidContainer: true,
    });
    const [x, y] = [scene.width / 2, scene.height / 2];
    this.#sigma.setCustomBBox({ x: [-x, x], y: [-y, y] });
    this.#listen(events);
    this.#sigma.on('afterRender', () => this.#drawOverlay());
    this.#drawOverlay();
    this.#watch = new ResizeObserver(() => this.#sigma.resize().refresh({ skipIndexation: true }));
    this.#watch.observe(stage.container);
  }

  set look(look: MapLook) {
    if (look === this.#look) return;
    this.#look = look;
    this.#near = neighbourhood(this.#graph, look);
    this.#wanted = wantedLabels(this.#scene.nodes, look, this.#near);
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Steps of the keyboard: in (1), out (−1), everything in sight (0). */
  zoom(step: -1 | 0 | 1, animated: boolean): void {
    const camera = this.#sigma.getCamera();
    const duration = animated ? 180 : 0;
    if (step === 0) void camera.animatedReset({ duration });
    else if (step === 1) void camera.animatedZoom({ duration, factor: 1.5 });
    else void camera.animatedUnzoom({ duration, factor: 1.5 });
  }

  /** Brings a work into sight, if it is out of it. */
  reveal(work: WorkId, animated: boolean): void {
    const data = this.#sigma.getNodeDisplayData(work);
    if (data === undefined) return;
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    const { width, height } = this.#sigma.getDimensions();
    if (x > 0 && y > 0 && x < width && y < height) return;
    void this.#sigma
      .getCamera()
      .animate({ x: data.x, y: data.y }, { duration: animated ? 180 : 0 });
  }

  kill(): void {
    this.#watch.disconnect();
    this.#sigma.kill();
  }

  #listen({ onHover, onSelect }: MapEvents): void {
    const sigma = this.#sigma;
    const workOf = (node: string): WorkId | undefined => {
      const attributes = this.#graph.getNodeAttributes(node);
      return 'work' in attributes ? attributes.work.work : undefined;
    };
    sigma.on('enterNode', ({ node }) => onHover(workOf(node)));
    sigma.on('leaveNode', () => onHover(undefined));
    const drag = enableDrag(sigma, this.#graph, (node) => workOf(node) !== undefined);
    sigma.on('clickNode', ({ node }) => {
      if (!drag.justEnded()) onSelect(workOf(node));
    });
    sigma.on('clickStage', () => {
      if (!drag.justEnded()) onSelect(undefined);
    });
  }

  #drawOverlay(): void {
    const { width, height } = this.#sigma.getDimensions();
    this.#overlay.draw(this.#content(), this.#projection(), { width, height });
  }

  #projection(): Projection {
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const unit = this.#sigma.graphToViewport({ x: 1, y: 1 });
    return {
      scaleX: unit.x - origin.x,
      scaleY: unit.y - origin.y,
      moveX: origin.x,
      moveY: origin.y,
    };
  }

  #content(): OverlayContent {
    const { positions } = this.#look;
    const { territories, line, lineName, names } = this.#shapes;
    const end = lineName && this.#highestInSight(lineName);
    return {
      territories: territories.map(({ path, index }) => ({
        path,
        colour: positions[index]?.colour ?? '',
      })),
      line,
      lineName: lineName && end && { ...lineName, x: end.x, y: end.y - 6 },
      names: positions.flatMap((own, index) => {
        const at = this.#scene.positions[index];
        const text = names[index] ?? '';
        const id = String(index);
        return at ? [{ ...own, id, text, ...this.#sigma.graphToViewport(at) }] : [];
      }),
      labels: this.#labels(),
    };
  }

  #highestInSight({ along }: LineName): { x: number; y: number } | undefined {
    const { width, height } = this.#sigma.getDimensions();
    const points = along.map(([x, y]) => this.#sigma.graphToViewport({ x, y }));
    // A name has its height: it may stand a little below what is its end.
    return points.find(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  }

  /** Those in sight, in the order of their look, until there are as many as can be read. */
  #labels(): OverlayContent['labels'] {
    const { width, height } = this.#sigma.getDimensions();
    const labels: OverlayLabel[] = [];
    for (const { work, label, focused, faded } of this.#wanted) {
      const data = this.#sigma.getNodeDisplayData(work);
      if (data === undefined) continue;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const radius = this.#sigma.scaleSize(data.size);
      labels.push({ id: work, text: label, x, y, radius, focused, faded });
      if (labels.length === mostLabels) break;
    }
    return labels;
  }
}

import { mappedWorks } from '../../graph/mapped-works';
import type { WorkId } from '../../model/id';
import { type Choices, defaultChoices } from '../../view/choices';
import { chooseLooks } from '../../view/choose-looks';
import { findingSentences } from '../../view/finding-text';
import { edgeNames, type LegendRow, nodeLegend, stanceLegend } from '../../view/legend';
import type { MapLook } from '../../view/map-look';
import { chosenStanceEdges, type SceneSource, showScene } from '../../view/map-scene';
import { mapShapes, type ShapesSource } from '../../view/map-shapes';
import { ink, paper, positionLooks, softInk, type Theme } from '../../view/palette';
import { untrusted } from '../../view/untrusted-text';
import { block, element, xmlDocument, xmlText } from '../xml';
import { clipLine } from './clip-line';
import { type Drawn, drawLegend } from './draw-legend';
import { drawMap } from './draw-map';
import { type DrawnMap, drawnEdges, shownNodes } from './drawn-map';
import { shownText } from './shown-text';
import { fontFamily, hundredths, textElement, wrapText } from './svg-text';

export interface FigureSource extends SceneSource, ShapesSource {}

/** What the reader sees on the page, as far as a figure shows it. */
export interface FigureOptions {
  /** Which edges are drawn, and which stances. */
  readonly choices?: Choices;
  /** What limits the works shown, a phrase each. */
  readonly limits?: readonly string[];
  readonly theme?: Theme;
}

/** All in pixels; a figure is as wide as its map needs, and at least this, within its margins. */
const leastWidth = 912;
const wantedHeight = 720;
const margin = 24;
/** Pixels a layout unit. The layout gives works room for their labels; at a smaller scale these would not fit. */
const scales = { least: 0.8, most: 1 };

/**
 * The map of the chosen works as a figure in SVG 1.1: title and question, what is shown, the map as the
 * page draws it, a legend of what is on it. Text is text; there are no scripts, styles, links or other
 * files; the same debate and options give the same bytes. What the debate says is data only, with
 * characters made visible that turn or hide others.
 */
export function writeMapSvg(
  from: FigureSource,
  works: ReadonlySet<WorkId>,
  options: FigureOptions = {},
): string {
  const { choices = defaultChoices, limits = [], theme = 'light' } = options;
  const map = mapOf(from, works, choices, theme);
  const hasMap = from.debate.positions.length > 0;
  const size = hasMap
    ? { width: map.scene.width * map.scale, height: map.scene.height * map.scale }
    : { width: 0, height: 0 };
  const inner = Math.max(leastWidth, size.width);
  const head = drawHead(
    from,
    shownText(from.debate, works, limits, shownNodes(map).length),
    inner,
    theme,
  );
  const legend = drawLegend(hasMap ? legendOf(from, map) : [], inner, map.look);
  const mapTop = margin + head.height + 8;
  const legendTop = mapTop + size.height + 12;
  const width = Math.ceil(inner + 2 * margin);
  const height = Math.ceil(legendTop + legend.height + margin);
  const part = (x: number, y: number, elements: readonly string[]) =>
    block('g', { transform: `translate(${hundredths(x)} ${hundredths(y)})` }, elements);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': fontFamily,
  };
  return xmlDocument(
    block('svg', root, [
      element('title', {}, [xmlText(titleOf(from))]),
      element('desc', {}, [xmlText(described(from))]),
      element('rect', { width, height, fill: paper[theme] }),
      part(margin, margin, head.elements),
      ...(hasMap ? [part(margin + (inner - size.width) / 2, mapTop, drawMap(map))] : []),
      part(margin, legendTop, legend.elements),
    ]),
  );
}

function mapOf(
  from: FigureSource,
  works: ReadonlySet<WorkId>,
  choices: Choices,
  theme: Theme,
): DrawnMap {
  const mapped = { ...from, debate: { ...from.debate, works: mappedWorks(from.debate) } };
  const scene = showScene(mapped);
  const { positions: sides } = from.debate;
  const look: MapLook = {
    theme,
    positions: positionLooks(sides.length, chooseLooks(sides), theme),
    shown: works,
    edges: new Set(choices.edges),
    stances: chosenStanceEdges(from.debate, choices),
    selected: undefined,
    hovered: undefined,
  };
  const fitting = Math.min(leastWidth / scene.width, wantedHeight / scene.height);
  const scale = Math.max(scales.least, Math.min(scales.most, fitting));
  const line = from.line.flatMap((points) => clipLine(points, scene));
  return { scene, shapes: mapShapes({ ...from, line }), look, scale };
}

function titleOf({ debate }: FigureSource): string {
  return untrusted(debate.title, 300) || 'Untitled debate';
}

/** The divide in words, for those who do not see it. */
function described({ debate, camps, divide }: FigureSource): string {
  const sentences = findingSentences(debate, camps, divide);
  return untrusted(sentences.map((s) => s.map(({ text }) => text).join('')).join(' '), 2000);
}

function drawHead(from: FigureSource, shown: string, width: number, theme: Theme): Drawn {
  const parts = [
    { text: titleOf(from), size: 20, weight: 600, fill: ink[theme], lines: 3 },
    { text: untrusted(from.debate.question ?? '', 500), size: 14, fill: ink[theme], lines: 3 },
    { text: shown, size: 12, fill: softInk[theme], lines: 4 },
  ] as const;
  const elements: string[] = [];
  let y = 0;
  for (const { text, lines, ...look } of parts) {
    for (const line of wrapText(text, width, look, lines)) {
      y += look.size * 1.3;
      elements.push(textElement(line, 0, y - look.size * 0.3, look));
    }
    y += 3;
  }
  return { elements, height: y };
}

/** The rows of what is on the map, works before edges. */
function legendOf({ debate }: FigureSource, map: DrawnMap): readonly (readonly LegendRow[])[] {
  const edges = drawnEdges(map);
  const stances = new Set(edges.flatMap(({ stance }) => stance ?? []));
  const others = (['cited-together', 'cites'] as const).filter((kind) =>
    edges.some((edge) => edge.kind === kind),
  );
  const nodes = shownNodes(map);
  const isThere = ({ mark: { kind } }: LegendRow) => {
    if (kind === 'none') return nodes.some(({ looks }) => looks.length === 0);
    if (kind === 'several') return nodes.some(({ looks }) => looks.length > 1);
    return kind !== 'size' || new Set(nodes.map(({ radius }) => radius)).size > 1;
  };
  return [
    nodeLegend(debate.positions, map.shapes.line !== undefined).filter(isThere),
    [
      ...stanceLegend([...stances]),
      ...others.map((edge): LegendRow => {
        return { mark: { kind: 'edge', edge }, text: edgeNames[edge].toLowerCase() };
      }),
    ],
  ];
}

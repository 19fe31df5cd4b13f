import { wantedLabels } from '../../view/label-order';
import { type PlacedWords, placeWords, wordTypes } from '../../view/map-words';
import { ink, lineColour, paper, type Theme } from '../../view/palette';
import type { Box } from '../../view/place-labels';
import { textWidth } from '../../view/text-width';
import { untrusted } from '../../view/untrusted-text';
import { element } from '../xml';
import { type DrawnMap, placeOf } from './drawn-map';
import { hundredths, layer, textElement } from './svg-text';

/** How far words may stand out on either side: less than the figure's margin. */
const overhang = 18;

/** Works' labels, positions' names and the line's, none over another. */
export function drawWords(map: DrawnMap): readonly string[] {
  const { scene, shapes, look, scale } = map;
  const { theme } = look;
  const nodes = new Map(scene.nodes.map((node) => [node.work, node]));
  const lineName = shapes.lineName && {
    sides: eachText(shapes.lineName.sides),
    letters: shapes.lineName.letters,
  };
  const end = shapes.lineName?.along[0];
  const top = end && placeOf(map, { x: end[0], y: end[1] });
  const placed = placeWords(
    {
      names: look.positions.flatMap((own, i) => {
        const position = scene.positions[i];
        const text = untrusted(shapes.names[i] ?? '');
        return position ? [{ ...own, text, ...placeOf(map, position) }] : [];
      }),
      lineName: lineName && top && { ...lineName, x: top.x, y: top.y - 6 },
      labels: wantedLabels(scene.nodes, look, undefined).flatMap(({ work, label }) => {
        const node = nodes.get(work);
        if (node === undefined) return [];
        const text = untrusted(label, 100);
        return [{ id: work, text, radius: node.radius * scale, ...placeOf(map, node) }];
      }),
    },
    {
      left: -overhang,
      top: 0,
      right: scene.width * scale + overhang,
      bottom: scene.height * scale,
    },
    (text, kind) => textWidth(text, wordTypes[kind].size, wordTypes[kind].weight),
  );
  return [
    layer(
      'labels',
      placed.labels.flatMap(({ text, x, y, box }) => [
        ground(box, paper[theme]),
        textElement(text, x, y, { ...wordTypes.label, fill: ink[theme] }),
      ]),
    ),
    layer(
      'positions',
      placed.names.flatMap(({ of, text, x, y, box }) => [
        pill(box, paper[theme], of.colour),
        textElement(text, x, y, { ...wordTypes.name, fill: ink[theme], anchor: 'middle' }),
      ]),
    ),
    ...(placed.lineName ? drawLineName(placed.lineName, theme) : []),
  ];
}

function eachText([one, other]: readonly [string, string]): readonly [string, string] {
  return [untrusted(one, 200), untrusted(other, 200)];
}

function drawLineName({ text, x, y, box }: PlacedWords, theme: Theme): readonly string[] {
  const look = { ...wordTypes.line, fill: lineColour[theme] };
  return [ground(box, paper[theme]), textElement(text, x, y, look)];
}

/** Lets words be read over edges. An outline of the letters would do it better, but not every program draws it below them. */
function ground(box: Box, fill: string): string {
  return element('rect', { ...rectangle(box), rx: 3, fill, 'fill-opacity': 0.7 });
}

function pill(box: Box, fill: string, stroke: string): string {
  return element('rect', { ...rectangle(box), rx: 13, fill, stroke, 'stroke-width': 2 });
}

function rectangle({ left, top, right, bottom }: Box) {
  return {
    x: hundredths(left),
    y: hundredths(top),
    width: hundredths(right - left),
    height: hundredths(bottom - top),
  };
}

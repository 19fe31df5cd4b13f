import {
  type MapLabel,
  type MapName,
  type MapWords,
  type PlacedWords,
  placeWords,
  type WordKind,
  wordTypes,
} from '../../core/view/map-words';

const svg = 'http://www.w3.org/2000/svg';

/** From layout units to pixels; no turn, for the map is never turned. */
export interface Projection {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly moveX: number;
  readonly moveY: number;
}

export interface OverlayLabel extends MapLabel {
  /** Placed before the others, and never left out for them. */
  readonly focused: boolean;
  readonly faded: boolean;
}

export interface OverlayName extends MapName {
  readonly id: string;
  readonly colour: string;
}

export interface OverlayShape {
  readonly path: string;
  readonly colour: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything that stands around sigma's nodes and edges, in pixels except the shapes, which are in layout units. */
export interface OverlayContent extends MapWords<OverlayLabel, OverlayName> {
  readonly territories: readonly OverlayShape[];
  readonly line: string | undefined;
}

/** Draws territories and the dividing line under sigma's canvases, names and labels over them. */
export class Overlay {
  readonly #under: SVGSVGElement;
  readonly #over: SVGSVGElement;
  readonly #onName: (id: string) => void;
  readonly #pen = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  constructor(under: SVGSVGElement, over: SVGSVGElement, onName: (id: string) => void) {
    this.#under = under;
    this.#over = over;
    this.#onName = onName;
  }

  draw(content: OverlayContent, at: Projection, size: Size): void {
    this.#drawUnder(content, at);
    const within = { left: 0, top: 0, right: size.width, bottom: size.height };
    const { names, lineName, labels } = placeWords(content, within, (text, kind) =>
      this.#width(text, kind),
    );
    this.#over.replaceChildren(
      ...names.map((name) => this.#name(name)),
      ...(lineName ? [lineNameElement(lineName)] : []),
      ...labels.map(labelElement),
    );
  }

  #drawUnder({ territories, line }: OverlayContent, at: Projection): void {
    const group = make('g', {
      transform: `matrix(${at.scaleX} 0 0 ${at.scaleY} ${at.moveX} ${at.moveY})`,
    });
    for (const { path, colour } of territories) {
      group.append(make('path', { d: path, fill: colour, stroke: colour, class: 'territory' }));
    }
    if (line !== undefined) group.append(make('path', { d: line, class: 'dividing-line' }));
    this.#under.replaceChildren(group);
  }

  #name({ of, text, x, y, box }: PlacedWords & { readonly of: OverlayName }): SVGElement {
    const { left, top, right, bottom } = box;
    const size = { width: right - left, height: bottom - top };
    const element = make('g', { class: 'position-name' });
    element.append(
      make('rect', { x: left, y: top, ...size, rx: 13, stroke: of.colour }),
      words(text, x, y, 'middle'),
    );
    element.addEventListener('click', () => this.#onName(of.id));
    return element;
  }

  #width(text: string, kind: WordKind): number {
    const key = `${kind} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined || this.#pen === null) return known ?? text.length * 7;
    const { size, weight } = wordTypes[kind];
    this.#pen.font = `${weight} ${size}px system-ui, sans-serif`;
    const width = this.#pen.measureText(text).width;
    this.#widths.set(key, width);
    return width;
  }
}

function lineNameElement({ text, x, y }: PlacedWords): SVGElement {
  const element = words(text, x, y, 'start');
  element.setAttribute('class', 'line-name');
  return element;
}

function labelElement({ of, text, x, y }: PlacedWords & { readonly of: OverlayLabel }): SVGElement {
  const element = words(text, x, y, 'start');
  const { focused, faded } = of;
  const marks = `${focused ? ' focused' : ''}${faded ? ' faded' : ''}`;
  element.setAttribute('class', `work-label${marks}`);
  element.dataset.work = of.id;
  return element;
}

function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function words(text: string, x: number, y: number, anchor: 'start' | 'middle'): SVGTextElement {
  const element = make('text', { x: Math.round(x), y: Math.round(y), 'text-anchor': anchor });
  element.textContent = text;
  return element;
}

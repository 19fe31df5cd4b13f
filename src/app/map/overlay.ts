import { type LabelWish, placeLabels } from '../../core/view/place-labels';

const svg = 'http://www.w3.org/2000/svg';
const labelHeight = 15;

/** From layout units to pixels; no turn, for the map is never turned. */
export interface Projection {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly moveX: number;
  readonly moveY: number;
}

export interface OverlayLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Placed before the others, and never left out for them. */
  readonly focused: boolean;
  readonly faded: boolean;
}

export interface OverlayName {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

export interface OverlayShape {
  readonly path: string;
  readonly colour: string;
}

/** The names of the sides that a line parts, and its highest point in sight. */
interface OverlayLineName {
  readonly sides: readonly [string, string];
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything that stands around sigma's nodes and edges, in pixels except the shapes, which are in layout units. */
export interface OverlayContent {
  readonly territories: readonly OverlayShape[];
  readonly line: string | undefined;
  readonly lineName: OverlayLineName | undefined;
  readonly names: readonly OverlayName[];
  readonly labels: readonly OverlayLabel[];
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
    const names = content.names.map((name) => this.#name(name));
    const lineName = content.lineName && this.#lineName(content.lineName, size);
    this.#over.replaceChildren(
      ...names.map((name) => name.element),
      ...(lineName ? [lineName.element] : []),
    );
    const obstacles = [...names.map((name) => name.box), ...(lineName ? [lineName.box] : [])];
    this.#drawLabels(content.labels, obstacles, size);
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

  #name({ id, letter, text, colour, x, y }: OverlayName) {
    const width = this.#width(`${letter} ${text}`, 'name') + 16;
    const box = { left: x - width / 2, top: y - 13, right: x + width / 2, bottom: y + 13 };
    const element = make('g', { class: 'position-name' });
    element.append(
      make('rect', { x: box.left, y: box.top, width, height: 26, rx: 13, stroke: colour }),
      words(`${letter} ${text}`, x, y + 5, 'middle'),
    );
    element.addEventListener('click', () => this.#onName(id));
    return { element, box };
  }

  /** Its bar stands on the line, as far as the sides' names leave room; out of sight with the line. */
  #lineName({ sides, x, y }: OverlayLineName, size: Size) {
    const text = sides.join(' | ');
    const width = this.#width(text, 'line');
    const before = this.#width(`${sides[0]} `, 'line') + this.#width('|', 'line') / 2;
    const left = Math.max(4, Math.min(size.width - width - 4, x - before));
    const base = Math.max(16, y);
    const element = words(text, left, base, 'start');
    element.setAttribute('class', 'line-name');
    const box = { left: left - 4, top: base - 14, right: left + width + 4, bottom: base + 5 };
    return { element, box };
  }

  #drawLabels(
    labels: readonly OverlayLabel[],
    obstacles: Parameters<typeof placeLabels>[1],
    { width, height }: Size,
  ): void {
    const wishes = labels.map((label): LabelWish => {
      return { ...label, width: this.#width(label.text, 'label') + 4, height: labelHeight };
    });
    const byId = new Map(labels.map((label) => [label.id, label]));
    const within = { left: 0, top: 0, right: width, bottom: height };
    for (const { id, left, top } of placeLabels(wishes, obstacles, within)) {
      const label = byId.get(id);
      if (label === undefined) continue;
      const element = words(label.text, left + 2, top + 12, 'start');
      element.setAttribute('class', labelClass(label));
      element.dataset.work = id;
      this.#over.append(element);
    }
  }

  #width(text: string, kind: 'label' | 'name' | 'line'): number {
    const key = `${kind} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined || this.#pen === null) return known ?? text.length * 7;
    this.#pen.font = { label: '12px', name: '600 15px', line: '600 13px' }[kind].concat(
      ' system-ui, sans-serif',
    );
    const width = this.#pen.measureText(text).width;
    this.#widths.set(key, width);
    return width;
  }
}

function labelClass({ focused, faded }: OverlayLabel): string {
  return `work-label${focused ? ' focused' : ''}${faded ? ' faded' : ''}`;
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

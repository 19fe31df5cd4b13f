import { clipped } from './labels';
import { type Box, type LabelWish, placeLabels } from './place-labels';

const labelHeight = 15;
const longestName = 24;

/** What is written in one type: a work's label, a position's name, the name of the dividing line. */
export type WordKind = 'label' | 'name' | 'line';

/** Sizes in pixels, and weights. */
export const wordTypes: Readonly<Record<WordKind, { size: number; weight: 400 | 600 }>> = {
  label: { size: 12, weight: 400 },
  name: { size: 15, weight: 600 },
  line: { size: 13, weight: 600 },
};

/** A work's label that wants a place; all in pixels. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the node that it belongs to. */
  readonly radius: number;
}

/** A position's name, about its place. */
export interface MapName {
  readonly letter: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The names of the sides that a line parts, and the point that they stand at. */
export interface MapLineName {
  readonly sides: readonly [string, string];
  /** Stand for the names where these are too wide. */
  readonly letters: readonly [string, string];
  readonly x: number;
  readonly y: number;
}

export interface MapWords<L extends MapLabel, N extends MapName> {
  readonly names: readonly N[];
  readonly lineName: MapLineName | undefined;
  /** The first have their places first; one that finds none is left out. */
  readonly labels: readonly L[];
}

/** Words in their place: from `x` to the right (names: about it), on the base line `y`. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface PlacedMapWords<L, N> {
  readonly names: readonly (PlacedWords & { readonly of: N })[];
  readonly lineName: PlacedWords | undefined;
  readonly labels: readonly (PlacedWords & { readonly of: L })[];
}

/** Where the words of a map stand within a frame, given how wide they are: names first, and no label over another word. */
export function placeWords<L extends MapLabel, N extends MapName>(
  words: MapWords<L, N>,
  within: Box,
  widthOf: (text: string, kind: WordKind) => number,
): PlacedMapWords<L, N> {
  const names = words.names.map((of) => ({ of, ...placedName(of, widthOf) }));
  const lineName = words.lineName && placedLineName(words.lineName, within, widthOf);
  const obstacles = [...names, ...(lineName ? [lineName] : [])].map(({ box }) => box);
  const wishes = words.labels.map((label): LabelWish => {
    return { ...label, width: widthOf(label.text, 'label') + 4, height: labelHeight };
  });
  const byId = new Map(words.labels.map((label) => [label.id, label]));
  const labels = placeLabels(wishes, obstacles, within).flatMap(({ id, ...box }) => {
    const of = byId.get(id);
    return of ? [{ of, text: of.text, x: box.left + 2, y: box.top + 12, box }] : [];
  });
  return { names, lineName, labels };
}

function placedName(
  { letter, text: name, x, y }: MapName,
  widthOf: (text: string, kind: WordKind) => number,
): PlacedWords {
  const text = `${letter} ${clipped(name, longestName)}`;
  const half = widthOf(text, 'name') / 2 + 8;
  return {
    text,
    x,
    y: y + 5,
    box: { left: x - half, top: y - 13, right: x + half, bottom: y + 13 },
  };
}

/** Its bar stands on the line, as far as the sides' names leave room. */
function placedLineName(
  { sides: names, letters, x, y }: MapLineName,
  within: Box,
  widthOf: (text: string, kind: WordKind) => number,
): PlacedWords {
  const least = within.left + 4;
  const most = within.right - 4;
  const sides = widthOf(names.join(' | '), 'line') > most - least ? letters : names;
  const text = sides.join(' | ');
  const width = widthOf(text, 'line');
  const before = widthOf(`${sides[0]} `, 'line') + widthOf('|', 'line') / 2;
  const left = Math.max(least, Math.min(most - width, x - before));
  const base = Math.max(within.top + 16, y);
  const box = { left: left - 4, top: base - 14, right: left + width + 4, bottom: base + 5 };
  return { text, x: left, y: base, box };
}

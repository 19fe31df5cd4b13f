import {
  type Colour,
  colours,
  type Shape,
  type ShapeAndColour,
  shapes,
} from '../model/position-look';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * How a position looks: shape, letter and colour together, so that no meaning hangs on colour alone.
 * Six colours computed to stay apart (CIEDE2000 ≥ 22) under normal sight and three kinds of colour
 * blindness, with contrast ≥ 3:1 on white and on #121212.
 */
const hexes: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = {
  light: {
    violet: '#5500dd',
    gold: '#bb8811',
    teal: '#009988',
    wine: '#662244',
    green: '#445500',
    lilac: '#aa77ff',
  },
  dark: {
    violet: '#9955dd',
    gold: '#ddee33',
    teal: '#339988',
    wine: '#ee1100',
    green: '#99ffdd',
    lilac: '#eeaaff',
  },
};

export const noPositionColour: Readonly<Record<Theme, string>> = {
  light: '#8a8a8a',
  dark: '#8f8f8f',
};

/** What everything is drawn on, and what is written on it. */
export const paper: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#121212' };
export const ink: Readonly<Record<Theme, string>> = { light: '#111111', dark: '#f4f4f4' };

/** What is said softly, and the line where the debate divides. */
export const softInk: Readonly<Record<Theme, string>> = { light: '#595961', dark: '#ababb4' };
export const lineColour: Readonly<Record<Theme, string>> = { light: '#a33300', dark: '#ff9a5c' };

export interface PositionLook {
  readonly shape: Shape;
  /** A, B, …, Z, then A2, B2, …: tells positions apart where shape and colour come round again. */
  readonly letter: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/**
 * The looks of all positions of a debate, in their order.
 * @param chosen as `chooseLooks` gives them; undefined: all follow the order
 */
export function positionLooks(
  positions: number,
  chosen: readonly ShapeAndColour[] | undefined,
  theme: Theme,
): readonly PositionLook[] {
  return Array.from({ length: positions }, (_, n) => {
    return shownLook(chosen?.[n] ?? lookByOrder(n), n, theme);
  });
}

export function shownLook(
  { shape, colour }: ShapeAndColour,
  n: number,
  theme: Theme,
): PositionLook {
  return { shape, letter: positionLetter(n), colour: hexes[theme][colour] };
}

/**
 * The look of the nth position (from 0) where none is chosen. The first six differ in both shape and
 * colour; after them the colours come round shifted against the shapes, so that 36 pairs are met before
 * one comes again.
 */
export function lookByOrder(n: number): ShapeAndColour {
  const round = Math.floor(n / 6);
  return {
    shape: shapes[n % 6] ?? 'circle',
    colour: colours[(n + round) % 6] ?? 'violet',
  };
}

export function positionLetter(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : `${letter}${Math.floor(n / 26) + 1}`;
}

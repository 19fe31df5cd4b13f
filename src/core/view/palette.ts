/**
 * How a position looks: shape, letter and colour together, so that no meaning hangs on colour alone.
 * Six colours computed to stay apart (CIEDE2000 ≥ 22) under normal sight and three kinds of colour
 * blindness, with contrast ≥ 3:1 on white and on #121212.
 */
export const shapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const;
export type Shape = (typeof shapes)[number];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const colours: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#5500dd', '#bb8811', '#009988', '#662244', '#445500', '#aa77ff'],
  dark: ['#9955dd', '#ddee33', '#339988', '#ee1100', '#99ffdd', '#eeaaff'],
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
  readonly colour: string;
}

/**
 * The look of the nth position (from 0). The first six differ in both shape and colour; after them the
 * colours come round shifted against the shapes, so that 36 pairs are met before one comes again.
 */
export function positionLook(n: number, theme: Theme): PositionLook {
  const round = Math.floor(n / 6);
  return {
    shape: shapes[n % 6] ?? 'circle',
    letter: positionLetter(n),
    colour: colours[theme][(n + round) % 6] ?? '#888888',
  };
}

export function positionLetter(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : `${letter}${Math.floor(n / 26) + 1}`;
}

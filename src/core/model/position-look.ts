/** The shapes that a position can have, in the order in which they are given out. */
export const shapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const;
export type Shape = (typeof shapes)[number];

/**
 * The colours that a position can have, by names that fit in light and dark; `view/palette.ts` says what
 * they are there. Never any other: these six were computed together to stay apart under normal sight and
 * three kinds of colour blindness, on white and on black; a seventh of somebody's own would not.
 */
export const colours = ['violet', 'gold', 'teal', 'wine', 'green', 'lilac'] as const;
export type Colour = (typeof colours)[number];

/** What tells a position from others at a glance, besides its letter. */
export interface ShapeAndColour {
  readonly shape: Shape;
  readonly colour: Colour;
}

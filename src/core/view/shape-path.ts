import type { Shape } from '../model/position-look';

/** Corners within the unit circle, y downwards; a circle has none. Scaled so that shapes look equally large. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> =
  {
    square: [
      [-0.8, -0.8],
      [0.8, -0.8],
      [0.8, 0.8],
      [-0.8, 0.8],
    ],
    triangle: [
      [0, -1.1],
      [1, 0.75],
      [-1, 0.75],
    ],
    diamond: [
      [0, -1.1],
      [1.1, 0],
      [0, 1.1],
      [-1.1, 0],
    ],
    hexagon: [
      [1, 0],
      [0.5, 0.866],
      [-0.5, 0.866],
      [-1, 0],
      [-0.5, -0.866],
      [0.5, -0.866],
    ],
    star: [
      [0, -1.15],
      [0.28, -0.38],
      [1.09, -0.36],
      [0.45, 0.15],
      [0.68, 0.93],
      [0, 0.47],
      [-0.68, 0.93],
      [-0.45, 0.15],
      [-1.09, -0.36],
      [-0.28, -0.38],
    ],
  };

/** SVG path data of a shape about a centre; lengths in the unit of `radius`, rounded to thousandths. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  if (shape === 'circle') {
    const arc = `a${n(radius)} ${n(radius)} 0 1 0 `;
    return `M${n(x - radius)} ${n(y)}${arc}${n(2 * radius)} 0${arc}${n(-2 * radius)} 0z`;
  }
  const points = corners[shape].map(([dx, dy]) => `${n(x + dx * radius)} ${n(y + dy * radius)}`);
  return `M${points.join('L')}z`;
}

/**
 * The nth (from 0) of so many equal slices of a circle, clockwise from the top.
 * Rounded, so that machines whose sines differ in the last digit write the same.
 */
export function slicePath(x: number, y: number, radius: number, nth: number, of: number): string {
  const edge = (part: number) => {
    const turn = (part / of) * 2 * Math.PI;
    return `${n(x + radius * Math.sin(turn))} ${n(y - radius * Math.cos(turn))}`;
  };
  return `M${n(x)} ${n(y)}L${edge(nth)}A${n(radius)} ${n(radius)} 0 0 1 ${edge(nth + 1)}z`;
}

function n(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The two triangles of a rectangle from `left` to 1 across and from −1 to 1 upwards: what a shader stretches. */
function corners(left: number): number[][] {
  return [
    [left, -1],
    [1, -1],
    [1, 1],
    [left, -1],
    [1, 1],
    [left, 1],
  ];
}

/** An attribute of floats, for sigma. */
export function floats(name: string, size: number) {
  return { name, size, type: WebGLRenderingContext.FLOAT };
}

/** An attribute that is a colour packed in four bytes, for sigma. */
export function colour(name: string) {
  return { name, size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true };
}

/** What the programs of the map have in common: each item is one rectangle, drawn from `a_corner`. */
export function rectangles(left: number) {
  return {
    VERTICES: 6,
    METHOD: WebGLRenderingContext.TRIANGLES,
    CONSTANT_ATTRIBUTES: [floats('a_corner', 2)],
    CONSTANT_DATA: corners(left),
  };
}

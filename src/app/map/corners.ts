/** The two triangles of a rectangle from `left` to 1 across and from −1 to 1 upwards: what a shader stretches. */
export function corners(left: number): number[][] {
  return [
    [left, -1],
    [1, -1],
    [1, 1],
    [left, -1],
    [1, 1],
    [left, 1],
  ];
}

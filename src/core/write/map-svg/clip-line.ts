type Point = readonly [x: number, y: number];

/** The pieces of a line within a box about 0, 0, in order; cut where it crosses the edges (Liang and Barsky 1984). */
export function clipLine(
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let last: Point | undefined;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    const part = from && to && clipSegment(from, to, width / 2, height / 2);
    if (part === undefined) continue;
    const [start, end] = part;
    const piece = pieces.at(-1);
    if (piece && last && last[0] === start[0] && last[1] === start[1]) piece.push(end);
    else pieces.push([start, end]);
    last = end;
  }
  return pieces;
}

function clipSegment(
  from: Point,
  to: Point,
  right: number,
  top: number,
): readonly [Point, Point] | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enters, leaves] = [0, 1];
  // Each edge: how fast the segment goes towards it, and how far off it is.
  for (const [speed, room] of [
    [-dx, from[0] + right],
    [dx, right - from[0]],
    [-dy, from[1] + top],
    [dy, top - from[1]],
  ] as const) {
    if (speed === 0 && room < 0) return undefined;
    if (speed < 0) enters = Math.max(enters, room / speed);
    if (speed > 0) leaves = Math.min(leaves, room / speed);
  }
  if (enters >= leaves) return undefined;
  const at = (share: number): Point =>
    share === 0 ? from : share === 1 ? to : [from[0] + share * dx, from[1] + share * dy];
  return [at(enters), at(leaves)];
}

const quarter = 1.5707963267948966;

/**
 * The point of the unit circle at a fraction of a whole turn, anticlockwise from the right,
 * by + − * / and sqrt alone: engines may differ in the last bits of Math.sin and Math.cos.
 */
export function onCircle(turn: number): readonly [number, number] {
  const part = (turn - Math.floor(turn)) * 4;
  const quadrant = Math.floor(part) % 4;
  const angle = (part - Math.floor(part)) * quarter;
  const square = angle * angle;
  let cosine = 1;
  let sine = 1;
  for (let k = 16; k >= 2; k -= 2) {
    cosine = 1 - (square / ((k - 1) * k)) * cosine;
    sine = 1 - (square / (k * (k + 1))) * sine;
  }
  sine *= angle;
  if (quadrant === 0) return [cosine, sine];
  if (quadrant === 1) return [-sine, cosine];
  if (quadrant === 2) return [-cosine, -sine];
  return [sine, -cosine];
}

/** Turn between one leaf and the next that fills a disc evenly: 2 − golden ratio. */
const goldenTurn = 0.38196601125010515;

/** The nth of points that fill a disc evenly from its middle, one to each unit of area/π. */
export function onSunflower(n: number): readonly [number, number] {
  const radius = Math.sqrt(n + 0.5);
  const [x, y] = onCircle(n * goldenTurn);
  return [radius * x, radius * y];
}

/** Unit vector of the direction in which points vary most; along x when in all directions alike. */
export function longAxis(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): { readonly x: number; readonly y: number } {
  const count = Math.max(1, x.length);
  let [mx, my] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    mx += (x[i] as number) / count;
    my += (y[i] as number) / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] as number) - mx, (y[i] as number) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  // the longer axis of the 2 × 2 covariance
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  if (root <= 1e-9 * (xx + yy)) return { x: 1, y: 0 };
  const [ax, ay] = half >= 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(ax * ax + ay * ay);
  return { x: ax / length, y: ay / length };
}

/** With more nodes than these, ways are sought from some of them only, spread evenly. */
export const mostWhole = 1000;
const startsOfMany = 200;

/**
 * How many shortest ways between two other nodes lead through each node, each pair counting 1 in all
 * (Freeman 1977, doi:10.2307/3033543), found as in Brandes 2001 (doi:10.1080/0022250X.2001.9990249).
 * Ties have no direction and one length. With more than 1,000 nodes an estimate from 200 of them
 * (Brandes and Pich 2007, doi:10.1142/S0218127407018403). Starts times ties.
 */
export function measureBetweenness(near: readonly ReadonlySet<number>[]): readonly number[] {
  const n = near.length;
  const starts = n > mostWhole ? startsOfMany : n;
  const between = new Float64Array(n);
  const lists = near.map((own) => [...own]);
  for (let k = 0; k < starts; k++) addWaysFrom(Math.floor((k * n) / starts), lists, between);
  // Each pair is met from either end.
  return Array.from(between, (sum) => (sum * (n / Math.max(1, starts))) / 2);
}

function addWaysFrom(
  start: number,
  near: readonly (readonly number[])[],
  between: Float64Array,
): void {
  const far = new Int32Array(near.length).fill(-1);
  const ways = new Float64Array(near.length);
  const through = new Float64Array(near.length);
  const met = [start];
  far[start] = 0;
  ways[start] = 1;
  for (let at = 0; at < met.length; at++) {
    const v = met[at] as number;
    for (const w of near[v] ?? []) {
      if (far[w] === -1) {
        far[w] = (far[v] as number) + 1;
        met.push(w);
      }
      if (far[w] === (far[v] as number) + 1) ways[w] = (ways[w] as number) + (ways[v] as number);
    }
  }
  for (const w of met.reverse()) {
    for (const v of near[w] ?? []) {
      if (far[v] !== (far[w] as number) - 1) continue;
      const part = ((ways[v] as number) / (ways[w] as number)) * (1 + (through[w] as number));
      through[v] = (through[v] as number) + part;
    }
    if (w !== start) between[w] = (between[w] as number) + (through[w] as number);
  }
}

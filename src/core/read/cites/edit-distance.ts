/** One letter in names of four to six, two in longer ones; the first is mostly right. */
export function isMisspelt(cited: string, listed: string): boolean {
  const limit = Math.min(cited.length, listed.length) >= 7 ? 2 : 1;
  if (Math.min(cited.length, listed.length) < 4 || cited === listed) return false;
  const distance = editDistance(cited, listed, limit);
  return distance <= limit && (cited[0] === listed[0] || distance === 1);
}

/**
 * Letters to change, add, leave out or swap with the next (optimal string alignment; Damerau 1964),
 * or `limit + 1` where it is more. For short words: takes time |a|·|b|.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return Math.min(at(above, b.length), limit + 1);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}

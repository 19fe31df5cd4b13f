const mostCites = 64;

/** Radius of a work on the map, in layout units, by how often it is cited: 5 to 25. */
export function nodeRadius(cites: number): number {
  const counted = cites > 0 ? Math.min(cites, mostCites) : 0;
  return 5 + 2.5 * Math.sqrt(counted);
}

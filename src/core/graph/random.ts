/** A dice that always falls the same: numbers in [0, 1). */
export type Random = () => number;

/**
 * A generator by Weyl sequence and xorshift-multiply mixing, after the SplitMix family
 * (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195), on 32-bit integers, so that
 * every engine gives the same numbers. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    return (mixed >>> 0) / 4294967296;
  };
}

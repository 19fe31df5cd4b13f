/** Bits of a feature's number: 2^24 numbers, of which a model knows a few ten thousand. */
export const featureBits = 24;

/** Room for the facts of a token; at most 89 are told. */
export const widest = 96;

/** Writes the facts of tokens, each hashed into a number, into rows side by side. */
export class FeatureRow {
  /** Unused places hold -1. */
  readonly rows: Int32Array;
  private place = 0;
  private template = 0;

  constructor(count: number) {
    this.rows = new Int32Array(count * widest).fill(-1);
  }

  begin(token: number): void {
    this.place = token * widest;
    this.template = 0;
  }

  /** The next fact: what kind of fact it is goes by its order, so every token must tell or skip the same. */
  add(a: number, b = 0, c = 0): void {
    if (this.template >= widest) throw new RangeError(`a token has more than ${widest} facts`);
    this.rows[this.place++] = numberOf(this.template++, a, b, c);
  }

  skip(facts: number): void {
    this.template += facts;
  }
}

/** Mixes a template and what it saw into `featureBits` bits (the finaliser of MurmurHash3). */
function numberOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - featureBits);
}

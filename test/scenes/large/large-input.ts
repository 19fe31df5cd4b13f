import type { ProblemCode } from '../../../src/core/model/problem';

/** An input that grows as large as one likes, with a good entry `before` and one `after` it. */
export interface LargeInput {
  readonly what: string;
  /** The name it goes by. */
  readonly file: string;
  /** As large as a reader is likely to meet it. */
  readonly size: number;
  readonly make: (size: number) => string;
  /** How many are read at that size; else three. */
  readonly works?: number;
  /** What is told of it, each code once. */
  readonly problems: readonly ProblemCode[];
}
/** So many pieces one behind the other. */
export const repeated = (size: number, piece: (n: number) => string) =>
  Array.from({ length: size }, (_, n) => piece(n)).join('');

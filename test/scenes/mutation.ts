import fc from 'fast-check';
import type { Span } from '../../src/core/model/source';

/** A change within a stretch of a text; `at`, `to` and `there` are parts of its length, 0 to 1. */
interface Mutation {
  readonly kind: 'delete' | 'insert' | 'swap' | 'double' | 'cut off';
  readonly at: number;
  readonly to: number;
  readonly there: number;
  /** What `insert` inserts. */
  readonly piece: string;
}

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Mutations that insert one of the pieces, or any UTF-16 unit. */
export function mutationWith(pieces: readonly string[]): fc.Arbitrary<Mutation> {
  return fc.record({
    kind: fc.constantFrom('delete', 'insert', 'swap', 'double', 'cut off'),
    at: part,
    to: part,
    there: part,
    piece: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
    ),
  });
}

/** The text with the stretch mutated; nothing outside it is touched. */
export function mutated(text: string, { start, end }: Span, mutation: Mutation): string {
  const stretch = changed(text.slice(start, end), mutation);
  return text.slice(0, start) + stretch + text.slice(end);
}

function changed(text: string, { kind, at, to, there, piece }: Mutation): string {
  const [a = 0, b = 0, c = 0] = [at, to, there]
    .map((one) => Math.round(one * text.length))
    .sort((x, y) => x - y);
  const [head, first, second, tail] = [
    text.slice(0, a),
    text.slice(a, b),
    text.slice(b, c),
    text.slice(c),
  ];
  switch (kind) {
    case 'delete':
      return head + second + tail;
    case 'insert':
      return head + piece + first + second + tail;
    case 'swap':
      return head + second + first + tail;
    case 'double':
      return head + first + first + second + tail;
    case 'cut off':
      return head;
  }
}

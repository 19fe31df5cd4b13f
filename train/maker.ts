import type { Pools } from './pools';
import type { Random } from './random';

/** What a made-up work can be, and how often it is. */
export const kinds = [
  ['article-journal', 42],
  ['book', 21],
  ['chapter', 19],
  ['paper-conference', 6],
  ['article-newspaper', 4],
  ['report', 5],
  ['thesis', 3],
  ['webpage', 3],
] as const;
export type Kind = (typeof kinds)[number][0];

export type Language = 'en' | 'de' | 'pt' | 'es' | 'fr';

/** What works are made up with. */
export interface Maker {
  readonly pools: Pools;
  readonly random: Random;
  readonly language: Language;
}

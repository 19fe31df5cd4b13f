import type { Token } from '../tokens';
import { bitOf, classesOf, type WordClass } from '../word-classes';

/** Whether a token is a word of a class. */
export function isOf(token: Token | undefined, name: WordClass): boolean {
  return token?.kind === 'word' && (classesOf(token.text.toLowerCase()) & bitOf(name)) !== 0;
}

import type { CslType } from '../../model/csl';

/**
 * MEDLINE's publication types that are more than an article in a journal (MeSH, category V). Of
 * several the first in this table decides.
 */
const types: ReadonlyMap<string, CslType> = new Map([
  ['preprint', 'article'],
  ['dataset', 'dataset'],
  ['newspaper article', 'article-newspaper'],
  ['academic dissertation', 'thesis'],
  ['technical report', 'report'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['book chapter', 'chapter'],
]);

/** `inBook`: the record names a book besides its own title. */
export function typeOfPublication(names: readonly string[], inBook: boolean): CslType {
  if (inBook) return 'chapter';
  const given = new Set(names.map((name) => name.toLowerCase()));
  for (const [name, type] of types) if (given.has(name)) return type;
  return 'article-journal';
}

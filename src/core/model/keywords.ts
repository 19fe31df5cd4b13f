import type { CslItem } from './csl';

/** An item's keywords: between semicolons where there are any, else between commas. */
export function keywordsOf({ keyword = '' }: Pick<CslItem, 'keyword'>): readonly string[] {
  const words = keyword.split(keyword.includes(';') ? ';' : ',').map((word) => word.trim());
  return words.filter(Boolean);
}

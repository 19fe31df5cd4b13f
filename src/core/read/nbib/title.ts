/**
 * MEDLINE ends every title with a stop, which is no part of it: it is dropped, unless it is part
 * of an abbreviation ("in the U.S.") or an ellipsis.
 */
export function withoutStop(title: string): string {
  if (!title.endsWith('.') || title.endsWith('..')) return title;
  return /\p{L}\.\p{L}\.$/u.test(title.slice(-4)) ? title : title.slice(0, -1);
}

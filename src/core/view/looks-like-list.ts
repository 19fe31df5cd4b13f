import type { Reference } from '../model/reference';

/** Longer than this, in UTF-16 units, is a paragraph rather than a reference. */
const longest = 600;

/**
 * Whether what was read as references is a list of them, and no other text: nearly all say who and what and
 * when, and none is as long as a paragraph.
 */
export function looksLikeList(references: readonly Reference[]): boolean {
  if (references.length < 2) return false;
  const isOne = ({ item }: Reference) =>
    (item.author ?? item.editor) !== undefined &&
    (item.title ?? item['container-title']) !== undefined &&
    item.issued !== undefined;
  const isLong = references.some(({ raw }) => raw.length > longest);
  return !isLong && references.filter(isOne).length >= 0.8 * references.length;
}

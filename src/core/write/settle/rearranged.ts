import { isNode } from 'yaml';

/**
 * The items of a list less those that are `lost`, with others after some of them and at the end. What is said
 * above a lost item, such as the heading of a group, goes to the next.
 */
export function rearranged(
  items: readonly unknown[],
  lost: ReadonlySet<unknown>,
  after: ReadonlyMap<unknown, readonly unknown[]>,
  atEnd: readonly unknown[],
): readonly unknown[] {
  const kept: unknown[] = [];
  let above: string[] = [];
  const keep = (item: unknown) => {
    if (isNode(item) && above.length > 0) {
      item.commentBefore = [...above, item.commentBefore].filter(Boolean).join('\n');
      above = [];
    }
    kept.push(item);
  };
  for (const item of items) {
    if (!lost.has(item)) keep(item);
    else if (isNode(item) && item.commentBefore) above.push(item.commentBefore);
    for (const added of after.get(item) ?? []) keep(added);
  }
  for (const added of atEnd) keep(added);
  return kept;
}

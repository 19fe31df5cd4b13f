import type { Merge } from './merge';

/** The merges that a file beside the others holds; none of what is no list of groups of marks. */
export function readMerges(text: string): readonly Merge[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  const { merges } = (read ?? {}) as { readonly merges?: unknown };
  return Array.isArray(merges) ? merges.filter(isMerge).map((merge) => JSON.stringify(merge)) : [];
}

function isMerge(merge: unknown): boolean {
  if (isObject(merge)) return Object.keys(merge).join() === 'apart' && isGroups(merge.apart);
  return isGroups(merge);
}

function isObject(merge: unknown): merge is { readonly apart?: unknown } {
  return typeof merge === 'object' && merge !== null && !Array.isArray(merge);
}

function isGroups(groups: unknown): boolean {
  return (
    Array.isArray(groups) && groups.every((group) => Array.isArray(group) && group.every(isMark))
  );
}

function isMark(mark: unknown): boolean {
  return typeof mark === 'string' && mark.length < 2000;
}

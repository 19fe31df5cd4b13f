import type { Merge } from './model/merge';

/** What a file beside the others says of entries that look like one work; what is neither groups of marks nor `apart` is left out. */
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

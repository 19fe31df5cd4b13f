import { withOpenEnd } from '../../model/and-others';
import type { CslItem, CslName, CslNameVariable, CslTextVariable } from '../../model/csl';

/** An item in the making. */
export type Draft = { -readonly [V in keyof CslItem]: CslItem[V] };

/** Keeps the first text that is not empty. */
export function setText(draft: Draft, variable: CslTextVariable, text: string | undefined): void {
  if (text && draft[variable] === undefined) draft[variable] = text;
}

/** Adds to the names that are there; "et al." for a name means that there are more. */
export function addNames(draft: Draft, variable: CslNameVariable, names: readonly CslName[]): void {
  if (names.length > 0) draft[variable] = withOpenEnd([...(draft[variable] ?? []), ...names]);
}

/** Each text once, in order. */
export function listOf(texts: Iterable<string>, between = '; '): string {
  const seen = new Set<string>();
  for (const text of texts) if (text !== '') seen.add(text);
  return [...seen].join(between);
}

/** "12–34" as "12-34"; the numbers as printed. */
export function pagesOf(text: string): string {
  return text.replace(/[–—−‐‑]/g, '-').replace(/--+/g, '-');
}

import type { Draft } from './draft';

/**
 * Keeps what no variable took under the name that it has in the file; several values of one name
 * stand apart by semicolons. What the item says in the same words already is not said twice.
 */
export function setCustom(
  draft: Draft,
  values: Iterable<readonly [name: string, value: string]>,
): void {
  const said = new Set<unknown>(Object.values(draft));
  const custom = new Map<string, string[]>();
  for (const [name, value] of values) {
    if (value === '' || said.has(value)) continue;
    const known = custom.get(name);
    if (known) known.push(value);
    else custom.set(name, [value]);
  }
  if (custom.size === 0) return;
  const texts = [...custom].map(([name, all]) => [name, all.join('; ')] as const);
  // Each an own property, whatever its name.
  draft.custom = Object.fromEntries(texts);
}

/** Makes a record of one schema one of the next; `key` tells its kind, as in `records.ts`. */
export type Upgrade = (record: object, key: string) => object;

/** The upgrade from schema 1 to 2 stands first, and so on: none yet. */
export const upgrades: readonly Upgrade[] = [];

export function schemaAfter(steps: readonly Upgrade[]): number {
  return steps.length + 1;
}

/** A stored record in today's schema. What is none of ours, or newer than that, comes back as it is. */
export function upgraded(record: unknown, key: string, steps: readonly Upgrade[]): unknown {
  const from = schemaOf(record);
  if (from === undefined || from < 1) return record;
  return steps.slice(from - 1).reduce((old, step) => step(old, key), record as object);
}

/** Undefined for what carries none: files, which are the same in each. */
export function schemaOf(record: unknown): number | undefined {
  if (typeof record !== 'object' || record === null || !('schema' in record)) return undefined;
  return Number.isSafeInteger(record.schema) ? (record.schema as number) : undefined;
}

import type { RisField } from './scan';

/** A record's values by tag, each once and none empty; what is taken is gone, so that the rest is known. */
export class RisValues {
  private readonly values = new Map<string, Set<string>>();

  constructor(fields: readonly RisField[]) {
    for (const { tag, value } of fields) {
      if (value === '') continue;
      const known = this.values.get(tag);
      if (known) known.add(value);
      else this.values.set(tag, new Set([value]));
    }
  }

  /** The first value of the first of these tags that has one. */
  first(tags: readonly string[]): string | undefined {
    for (const tag of tags) for (const value of this.values.get(tag) ?? []) return value;
    return undefined;
  }

  all(tag: string): readonly string[] {
    return [...(this.values.get(tag) ?? [])];
  }

  take(tags: readonly string[]): string | undefined {
    const value = this.first(tags);
    if (value !== undefined) for (const tag of tags) this.drop(tag, value);
    return value;
  }

  takeAll(tag: string): readonly string[] {
    const values = this.all(tag);
    this.values.delete(tag);
    return values;
  }

  drop(tag: string, value: string): void {
    this.values.get(tag)?.delete(value);
  }

  /** What nobody took. */
  *rest(): Iterable<readonly [tag: string, value: string]> {
    for (const [tag, values] of this.values) for (const value of values) yield [tag, value];
  }
}

import { monthNames, shortMonths } from '../../model/months';
import type { Fault } from './fault';
import type { ScannedField, ValuePart } from './fields';

/**
 * How many code units `@string`s and parents may add to the file as a whole, so that thirty lines
 * of doubling do not fill the memory.
 */
export interface Budget {
  left: number;
}

export function budgetFor(text: string): Budget {
  return { left: 1_000_000 + 4 * text.length };
}

/** A single value that `@string`s make longer than this is left unexpanded. */
const longestValue = 100_000;

export interface Strings {
  /** Takes in the definitions of a `@string`, in the order of the file. */
  define(field: ScannedField): void;
  /** The value of a field of the entry with this key, with its `@string`s put in. */
  valueOf(field: ScannedField, key: string): string;
}

interface Definition {
  readonly at: number;
  readonly value: string;
}

/**
 * The `@string`s of a file. Names know no case; the months are defined from the start. A use sees
 * the last definition before it, or, if all come later, the first.
 */
export function stringsOf(text: string, budget: Budget, faults: Fault[]): Strings {
  const definitions = new Map(months.map(([name, value]) => [name, [{ at: -1, value }]]));
  const told = new Set<string>();
  const expand = (part: ValuePart, key: string): string => {
    const raw = text.slice(part.start, part.end);
    if (part.kind !== 'bare' || startsWithDigit(raw)) return raw;
    const name = raw.toLowerCase();
    const value = lookUp(definitions.get(name), part.start);
    if (value === undefined) {
      faults.push({ code: 'unknown-string', at: part.start, facts: { name: raw, key } });
      return raw;
    }
    if (value.length <= longestValue && value.length <= budget.left) {
      budget.left -= value.length;
      return value;
    }
    if (!told.has(name)) {
      told.add(name);
      faults.push({ code: 'expansion-too-large', at: part.start, facts: { name: raw } });
    }
    return raw;
  };
  const expandAll = (field: ScannedField, key: string): string => {
    const first = field.parts[0];
    if (field.parts.length === 1 && first) return expand(first, key);
    return field.parts.map((part) => expand(part, key)).join('');
  };
  return {
    define: (field) => {
      const definition = { at: field.at, value: expandAll(field, field.name) };
      const known = definitions.get(field.name);
      if (known) known.push(definition);
      else definitions.set(field.name, [definition]);
    },
    valueOf: expandAll,
  };
}

function lookUp(definitions: readonly Definition[] | undefined, use: number): string | undefined {
  if (!definitions) return undefined;
  let low = 0;
  let high = definitions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((definitions[middle]?.at ?? 0) < use) low = middle;
    else high = middle - 1;
  }
  return definitions[low]?.value;
}

function startsWithDigit(raw: string): boolean {
  const unit = raw.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || unit === 45;
}

const months = monthNames.map((name, i) => [shortMonths[i] as string, name] as const);

/** The names of the `@string`s that fields use, lower-cased, each once; also undefined ones. */
export function stringNamesIn(text: string, fields: readonly ScannedField[]): string[] | undefined {
  let names: Set<string> | undefined;
  for (const field of fields) {
    for (const part of field.parts) {
      if (part.kind !== 'bare') continue;
      const raw = text.slice(part.start, part.end);
      if (!startsWithDigit(raw)) names = (names ?? new Set()).add(raw.toLowerCase());
    }
  }
  return names && [...names];
}

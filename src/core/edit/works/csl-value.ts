import { hasOthers } from '../../model/and-others';
import type { CslDate, CslName } from '../../model/csl';
import { dateOf, dateText } from '../../model/date-text';
import type { FieldKind } from '../../model/entry-form';
import { nameOf, nameText } from '../../model/name-text';
import { namesOf, dateOf as readDate } from '../../read/csl-json/values';
import { partsOf, tidyName, tidyText } from './tidy-text';

/** What a value of JSON says, as a reader types it; undefined where it is none of its kind. */
export function cslText(kind: FieldKind, value: unknown): string | undefined {
  if (kind === 'names') return namesAsText(value);
  if (kind === 'date') return dateAsText(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? tidyText(value, kind) : undefined;
}

/** How the end of an open list is typed. */
const others = 'et al.';

function namesAsText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const people = namesOf(value);
  const isOpen = hasOthers(people);
  const names = [...people.map(textOfName), ...(isOpen ? [others] : [])];
  const isPlain = names.length === value.length && !names.some((name) => /;|^$/.test(name));
  return isPlain ? names.join('; ') : undefined;
}

/** A season, or "about", has no room in one line. */
function dateAsText(value: unknown): string | undefined {
  const date = readDate(value);
  if (date === undefined || date.season || date.circa) return undefined;
  return tidyText(dateText(date), 'date');
}

function textOfName(name: CslName): string {
  return tidyName(nameText(name));
}

/** What is typed as the field would say it: a date in the form of `dateText`. */
export function typedCslText(kind: FieldKind, typed: string): string {
  const text = tidyText(typed, kind);
  return kind === 'date' ? dateText(dateOf(text)) : text;
}

/** The value that says what was typed; names that were there stay what they were. */
export function cslValue(kind: FieldKind, text: string, before: unknown): unknown {
  if (kind === 'names') {
    const list: readonly unknown[] = Array.isArray(before) ? before : [];
    const known = new Map(list.map((one) => [namesOf([one]).map(textOfName).join('; '), one]));
    return partsOf(text).map((part) =>
      part === others ? { literal: 'others' } : (known.get(part) ?? nameOf(part)),
    );
  }
  if (kind === 'date') return dateOf(text) satisfies CslDate;
  return typeof before === 'number' && String(Number(text)) === text ? Number(text) : text;
}

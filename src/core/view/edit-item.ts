import { closed, hasOthers, withOpenEnd } from '../model/and-others';
import type { CslDate, CslItem, CslName } from '../model/csl';
import { type ReferenceField, type ReferenceVariable, referenceFields } from './reference-fields';

/** A work's fields as text that a reader can correct. */
export type ItemForm = Readonly<Record<ReferenceVariable, string>>;

export function formOf(item: CslItem): ItemForm {
  const entries = referenceFields.map((field) => [field.variable, textOf(item, field)] as const);
  return Object.fromEntries(entries) as ItemForm;
}

/** The item with what the reader changed; what stayed the same in the form, or is no date, stays as it was read. */
export function editItem(item: CslItem, type: CslItem['type'], form: ItemForm): CslItem {
  const before = formOf(item);
  const changed = new Map<string, unknown>(Object.entries({ ...item, type }));
  for (const field of referenceFields) {
    const text = form[field.variable].trim();
    if (text === before[field.variable].trim()) continue;
    if (text === '') changed.delete(field.variable);
    else if (field.kind !== 'date' || dateFault(text) === undefined)
      changed.set(field.variable, readField(text, field, item));
  }
  return Object.fromEntries(changed) as unknown as CslItem;
}

function textOf(item: CslItem, field: ReferenceField): string {
  if (field.kind === 'names') return namesText(item[field.variable] ?? []);
  if (field.kind === 'date') return dateText(item[field.variable]);
  return item[field.variable] ?? '';
}

function readField(text: string, field: ReferenceField, item: CslItem): unknown {
  if (field.kind === 'names') return namesOf(text, item[field.variable] ?? []);
  return field.kind === 'date' ? dateOf(text) : text;
}

/** A name that was not touched stays as it was read; "et al." is none. */
function namesOf(text: string, before: readonly CslName[]): readonly CslName[] {
  const known = new Map(before.map((name) => [nameText(name), closed(name)]));
  const parts = text.split(';').map((part) => part.trim());
  const names = parts.filter((part) => part !== '').map((part) => known.get(part) ?? nameOf(part));
  return withOpenEnd(names);
}

function namesText(names: readonly CslName[]): string {
  return [...names.map(nameText), ...(hasOthers(names) ? ['et al.'] : [])].join('; ');
}

/** "de la Cruz, Ana, Jr."; an organisation without a comma. */
export function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

export function nameOf(text: string): CslName {
  const [family = '', ...rest] = text.split(',').map((part) => part.trim());
  const last = rest.at(-1) ?? '';
  const suffix = isSuffix.test(last) ? last : '';
  const given = (suffix ? rest.slice(0, -1) : rest).filter(Boolean).join(', ');
  if (!given && !suffix) return { literal: family };
  return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) };
}

const isSuffix = /^(?:jr|sr|junior|senior|filho|neto|[ivx]{1,4}|\d(?:nd|rd|th))\.?$/i;

/** "2016", "2016-05-03", "2010/2012", or the date's own words. */
export function dateText(date: CslDate | undefined): string {
  const ends = date?.['date-parts'] ?? [];
  if (ends.length === 0) return date?.literal ?? '';
  return ends
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');
}

/** Words that stand for a date. */
const dateWords =
  /^(?:n\.?\s?d|o\.?\s?j|s\.?\s?[df]|undated|no date|forthcoming|in press|in prep(?:aration)?|to appear|submitted|under review|accepted|im druck|im erscheinen|i\.\s?e|en prensa|no prelo|sous presse|à paraître)\b.{0,40}$/i;

/** What to tell of a date that is none; undefined for one, for words that stand for one, and for an empty text. */
export function dateFault(text: string): string | undefined {
  const date = text.trim();
  if (date === '' || dateWords.test(date)) return undefined;
  const parts = dateOf(date)['date-parts'];
  const isDate = parts
    ? parts.every(([, month = 1, day = 1]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    : /(?<!\d)\d{4}(?!\d)/.test(date);
  return isDate ? undefined : 'This is no date; write 2016, 2016-05-03, 2010/2012, or forthcoming.';
}

export function dateOf(text: string): CslDate {
  const ends = text
    .split('/')
    .map((end) => /^(-?\d{1,4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(end.trim()));
  if (ends.length > 2 || ends.includes(null)) return { literal: text };
  const parts = ends.map((end) => (end?.slice(1) ?? []).filter(Boolean).map(Number));
  return { 'date-parts': parts };
}

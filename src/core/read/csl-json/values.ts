import { withOpenEnd } from '../../model/and-others';
import { type CslDate, type CslName, type CslNamePart, cslNameParts } from '../../model/csl';
import { readLooseDate } from '../loose-date';

/** Values of JSON whose shape nobody promised. */
export type Fields = ReadonlyMap<string, unknown>;

/** An object's own fields as a map: `__proto__` is a name like any other. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** A text or a number; of a list, its texts, for some programs list titles and ISSNs. */
export function textOf(value: unknown, between = ', '): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (!Array.isArray(value)) return '';
  const texts = value.map((one: unknown) => (Array.isArray(one) ? '' : textOf(one)));
  return texts.filter((text) => text !== '').join(between);
}

/** The last name "others" is pandoc's word for those who are not named. */
export function namesOf(value: unknown): readonly CslName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.flatMap((one): CslName[] => {
    const fields = fieldsOf(one);
    if (!fields) {
      const literal = textOf(one);
      return literal === '' ? [] : [{ literal }];
    }
    const name: { -readonly [P in CslNamePart]?: string } = {};
    for (const part of cslNameParts) {
      const text = textOf(fields.get(part));
      if (text !== '') name[part] = text;
    }
    // Crossref's name of an organisation.
    const whole = textOf(fields.get('name'));
    if (Object.keys(name).length === 0 && whole !== '') name.literal = whole;
    return Object.keys(name).length === 0 ? [] : [name];
  });
  return withOpenEnd(names);
}

/** CSL's date, or one as text, which CSL calls raw. */
export function dateOf(value: unknown): CslDate | undefined {
  const fields = fieldsOf(value);
  if (!fields) return readLooseDate(textOf(value));
  const parts = partsOf(fields.get('date-parts'));
  const raw = readLooseDate(textOf(fields.get('raw')) || textOf(fields.get('edtf')));
  const literal = textOf(fields.get('literal'));
  if (parts.dates.length === 0) return literal === '' ? raw : { literal };
  const season = parts.season ?? seasonOf(fields.get('season'));
  const circa = fields.get('circa');
  return {
    'date-parts': parts.dates,
    ...(season === undefined ? {} : { season }),
    ...(circa === undefined || circa === false || circa === 0 || circa === ''
      ? {}
      : { circa: true }),
    ...(literal === '' ? {} : { literal }),
  };
}

interface Parts {
  readonly dates: readonly (readonly number[])[];
  readonly season: number | undefined;
}

/** Months 13 to 16 and 21 to 24 are CSL's and EDTF's seasons. */
function partsOf(value: unknown): Parts {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const dates: number[][] = [];
  let season: number | undefined;
  for (const one of list.slice(0, 2)) {
    const [year, month, day] = (Array.isArray(one) ? one : []).map(wholeNumber);
    if (year === undefined) continue;
    const date = [year];
    if (month !== undefined && month > 12) season ??= seasonOfMonth(month);
    else if (month !== undefined && month > 0) {
      date.push(month);
      if (day !== undefined && day >= 1 && day <= 31) date.push(day);
    }
    dates.push(date);
  }
  return { dates, season };
}

function wholeNumber(value: unknown): number | undefined {
  const text = textOf(value);
  return /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function seasonOfMonth(month: number): number | undefined {
  if (month >= 13 && month <= 16) return month - 12;
  return month >= 21 && month <= 24 ? month - 20 : undefined;
}

function seasonOf(value: unknown): number | undefined {
  const text = textOf(value);
  if (/^[1-4]$/.test(text)) return Number(text);
  return readLooseDate(`2000 ${text.slice(0, 20)}`)?.season;
}

/** A value of any shape as text: lists and objects as JSON, what is empty as ''. */
export function customText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  const json = JSON.stringify(value);
  return json === '[]' || json === '{}' ? '' : json;
}

import type { CslDate } from '../../../model/csl';

/** In English, German, French, Spanish, Portuguese, Italian and Russian, without accents; "mrz" skips letters. */
const months: readonly (readonly string[])[] = [
  'january januar janner janvier enero janeiro gennaio январь января',
  'february februar fevrier febrero fevereiro febbraio февраль февраля',
  'march marz maerz mrz mars marzo marco март марта',
  'april avril abril aprile апрель апреля',
  'may mai mayo maio maggio маи мая',
  'june juni juin junio junho giugno июнь июня',
  'july juli juillet julio julho luglio июль июля',
  'august aout agosto август августа',
  'september septembre septiembre setiembre setembro settembre сентябрь сентября',
  'october oktober octobre octubre outubro ottobre октябрь октября',
  'november novembre noviembre novembro ноябрь ноября',
  'december dezember decembre diciembre dezembro dicembre декабрь декабря',
].map((names) => names.split(' '));
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

const undated =
  /^(?:n\.?\s?d\.?|o\.?\s?j\.?|s\.?\s?[df]\.?|undated|no date|(?:forthcoming|in press|in prep(?:aration|\.)?|im druck|im erscheinen|i\.\s?e\.|en prensa|no prelo|sous presse|à paraître|to appear|submitted|under review|accepted)[\s\S]{0,40})$/i;

/** 1–12 for the name of a month, whole or cut after three letters or more: "sept" but no "settings"; else 0. */
function monthOf(word: string): number {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare.length < 3) return 0;
  return months.findIndex((names) => names.some((name) => name.startsWith(bare))) + 1;
}

/**
 * A date as references print it: "2010a", "(2018, July 7)", "4 December 2011", "1998–1999",
 * "31.05.2022", "[1867] 1976", "n.d.". What has no year is kept as a literal.
 */
export function readPrintedDate(text: string): CslDate | undefined {
  // A stop belongs to "n.d.", but not one behind a bracket.
  const bare = text
    .replace(/[)\]}][\s.,;:]*$/, '')
    .replace(/^[\s([{,.;:]+|[\s)\]},;:]+$/g, '')
    .trim();
  if (bare === '') return undefined;
  if (undated.test(bare)) return { literal: bare };
  const numeric = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:1[4-9]|20)\d\d)(?!\d)/.exec(bare);
  if (numeric) return fromNumbers(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const iso = /(?<!\d)((?:1[4-9]|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/.exec(bare);
  if (iso) return fromNumbers(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(bare);
  if (!year) return { literal: bare };
  return withYear(bare, Number(year[1]), year.index);
}

function fromNumbers(year: number, month: number, day: number): CslDate {
  if (month > 12 && day <= 12) return fromNumbers(year, day, month);
  return { 'date-parts': [monthAndDay(year, month, day)] };
}

function monthAndDay(year: number, month: number, day: number): readonly number[] {
  if (month < 1 || month > 12) return [year];
  return day < 1 || day > 31 ? [year, month] : [year, month, day];
}

function withYear(text: string, year: number, at: number): CslDate {
  const circa = /(?:^|\s)(?:ca?\.|circa|um)\s?$/i.test(text.slice(0, at)) ? { circa: true } : {};
  const range = /^[a-z]?\s?[-–—/]\s?(\d{4}|\d{2})(?!\d)/.exec(text.slice(at + 4));
  if (range?.[1]) {
    const end =
      range[1].length === 4 ? Number(range[1]) : Math.floor(year / 100) * 100 + Number(range[1]);
    if (end > year && end < year + 200) return { 'date-parts': [[year], [end]], ...circa };
  }
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const named = words.map(monthOf).filter((month) => month > 0);
  const season = words.map((word) => seasons.get(word) ?? 0).find((n) => n > 0);
  const [month, until] = named;
  if (month === undefined)
    return { 'date-parts': [[year]], ...(season === undefined ? {} : { season }), ...circa };
  if (until !== undefined && until !== month)
    return {
      'date-parts': [
        [year, month],
        [year, until],
      ],
    };
  const days = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const [from = 0, to = 0] = days;
  const first = monthAndDay(year, month, from);
  const isRange = to > from && /\d\s?[-–—]\s?\d{1,2}(?!\d)/.test(text);
  return { 'date-parts': isRange ? [first, monthAndDay(year, month, to)] : [first], ...circa };
}

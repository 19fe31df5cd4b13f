import {
  bookFields,
  dateRows,
  eprintAddresses,
  institutionFields,
  journalFields,
  nameRows,
  publisherFields,
  textRows,
} from '../../model/bibtex-fields';
import { genreKeys, genres, isInSeries, isPeriodical, seriesKeys } from '../../model/bibtex-types';
import type { CslDate, CslItem, CslNameVariable, CslTextVariable, CslType } from '../../model/csl';
import type { Draft } from '../records/draft';
import { readDate, readYearAndMonth } from './dates';
import { cslTypeOf } from './entry-types';
import type { FieldValues } from './inherit';
import { languageOf } from './languages';
import { readNames } from './names';
import { setOtherFields } from './other-fields';
import { texText, texVerbatim } from './tex-text';

/** What an entry says in CSL's terms, with what it has inherited. Empty fields are left out. */
export function itemOf(type: string, fields: FieldValues, own = fields): CslItem {
  const item: Draft = { type: cslTypeOf(type, fields) };
  const set = (variable: CslTextVariable, text: string | undefined) => {
    if (text) item[variable] = text;
  };
  set('title', titleOf(fields, 'title', 'subtitle', 'titleaddon'));
  set(
    'title-short',
    textOf(fields, 'shorttitle') || (fields.has('subtitle') ? textOf(fields, 'title') : ''),
  );
  set('volume', volumeOf(fields));
  for (const { variable, from, manner } of textRows) {
    set(variable, firstOf(fields, from, manner === 'verbatim' ? texVerbatim : texText));
  }
  const names = (variable: CslNameVariable, value: string | undefined) => {
    const read = value === undefined ? [] : readNames(value, usesPrefix(fields));
    if (read.length > 0) item[variable] = read;
  };
  for (const { variable, from } of nameRows) names(variable, fields.get(from));
  names(fields.get('editortype') === 'director' ? 'director' : 'editor', fields.get('editor'));
  const issued = issuedOf(fields);
  if (issued) item.issued = issued;
  for (const { variable, from } of dateRows) {
    const value = firstOf(fields, from, readDate);
    if (value) item[variable] = value;
  }
  set('page', pagesOf(fields, item.type));
  set('genre', genreOf(type, fields));
  set('language', languageIn(fields));
  set('publisher', publisherOf(item.type, fields));
  set('DOI', firstOf(fields, ['doi'], doiOf));
  set('URL', addressOf(fields));
  set('container-title', containerOf(type, item.type, fields));
  set('collection-title', seriesOf(fields) ?? mainTitleOf(type, fields));
  setNumber(item.type, fields, set);
  setOtherFields(item, type, own, usesPrefix(fields));
  return item;
}

function firstOf<T>(
  fields: FieldValues,
  names: readonly string[],
  read: (value: string) => T,
): T | undefined {
  for (const name of names) {
    const value = fields.get(name);
    const found = value === undefined ? undefined : read(value);
    if (found) return found;
  }
  return undefined;
}

function textOf(fields: FieldValues, name: string): string {
  const value = fields.get(name);
  return value === undefined ? '' : texText(value);
}

/** "Title: Subtitle. Addition", with no mark after a mark. */
function titleOf(
  fields: FieldValues,
  title: string,
  subtitle: string,
  addition: string,
): string | undefined {
  const main = textOf(fields, title);
  if (main === '') return undefined;
  return joined(joined(main, ': ', textOf(fields, subtitle)), '. ', textOf(fields, addition));
}

function joined(before: string, mark: string, after: string): string {
  if (after === '') return before;
  return /[.:?!…]$/.test(before) ? `${before} ${after}` : before + mark + after;
}

/** BibLaTeX's `options = {useprefix}`. */
function usesPrefix(fields: FieldValues): boolean {
  const options = fields.get('options');
  return options !== undefined && /useprefix(?! ?= ?false)/.test(options);
}

function issuedOf(fields: FieldValues): CslDate | undefined {
  const date = fields.get('date');
  const whole = date === undefined ? undefined : readDate(date);
  if (whole) return whole;
  const year = fields.get('year');
  return year === undefined
    ? undefined
    : readYearAndMonth(year, fields.get('month'), fields.get('day'));
}

const plainRange = /^\w+--?\w+$/;

function pagesOf(fields: FieldValues, type: CslType): string | undefined {
  const pages = fields.get('pages');
  if (pages !== undefined && plainRange.test(pages)) return pages.replace('--', '-');
  const from = isPeriodical(type) ? ['pages', 'page', 'eid'] : ['pages', 'page'];
  return firstOf(fields, from, texText)?.replace(/ ?[–—]+ ?/g, '-');
}

/** Volume 7, part 2 is "7.2". */
function volumeOf(fields: FieldValues): string {
  const volume = textOf(fields, 'volume');
  const part = textOf(fields, 'part');
  return volume && part ? `${volume}.${part}` : volume || part;
}

function seriesOf(fields: FieldValues): string | undefined {
  const series = textOf(fields, 'series');
  return (seriesKeys.get(series) ?? series) || undefined;
}

function genreOf(type: string, fields: FieldValues): string | undefined {
  const given = textOf(fields, 'type');
  return genreKeys.get(given.toLowerCase()) ?? (given || genres.get(type));
}

function languageIn(fields: FieldValues): string | undefined {
  return firstOf(fields, ['langid', 'language', 'hyphenation'], (value) =>
    languageOf(texText(value)),
  );
}

function publisherOf(type: CslType, fields: FieldValues): string | undefined {
  const byInstitution = type === 'report' || type === 'thesis';
  const found = firstOf(fields, byInstitution ? institutionFields : publisherFields, texText);
  const other = found ?? firstOf(fields, ['howpublished'], texText);
  return other && /^https?:/.test(other) ? undefined : other;
}

const doiPrefix = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)/i;

function doiOf(value: string): string {
  return texVerbatim(value).replace(doiPrefix, '');
}

function addressOf(fields: FieldValues): string | undefined {
  const url = firstOf(fields, ['url'], texVerbatim);
  if (url) return url;
  const published = firstOf(fields, ['howpublished'], texVerbatim);
  if (published && /^https?:\/\/\S+$/.test(published)) return published;
  const kind = firstOf(fields, ['eprinttype', 'archiveprefix'], texVerbatim);
  const start = kind && eprintAddresses.get(kind.toLowerCase());
  const eprint = start && firstOf(fields, ['eprint'], texVerbatim);
  return eprint ? start + eprint : undefined;
}

function containerOf(type: string, csl: CslType, fields: FieldValues): string | undefined {
  const from = isPeriodical(csl) ? journalFields : bookFields;
  for (const name of from) {
    if (!fields.has(name)) continue;
    const base = name === 'journal' || name === 'fjournal' ? 'journal' : name.replace('title', '');
    const found = titleOf(fields, name, `${base}subtitle`, `${base}titleaddon`);
    if (found) return found;
  }
  return fields.has('maintitle') && !isVolume(type) ? mainTitle(fields) : undefined;
}

/** The whole of which a volume is one: for a book no container, for what has none its series. */
function mainTitleOf(type: string, fields: FieldValues): string | undefined {
  return fields.has('maintitle') && isVolume(type) ? mainTitle(fields) : undefined;
}

function mainTitle(fields: FieldValues): string | undefined {
  return titleOf(fields, 'maintitle', 'mainsubtitle', 'maintitleaddon');
}

function isVolume(type: string): boolean {
  return /^(?:mv)?(?:book|collection|proceedings|reference|commentary)$/.test(type);
}

/** `number` is an issue, the number in a series, or the work's own, by type. */
function setNumber(
  type: CslType,
  fields: FieldValues,
  set: (variable: CslTextVariable, text: string | undefined) => void,
): void {
  const number = textOf(fields, 'number');
  const issue = textOf(fields, 'issue');
  if (isPeriodical(type)) {
    set('issue', number && issue ? `${number}, ${issue}` : number || issue);
    return;
  }
  set('issue', issue);
  set(isInSeries(type) ? 'collection-number' : 'number', number);
}

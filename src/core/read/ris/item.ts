import { withOpenEnd } from '../../model/and-others';
import type { CslItem, CslName, CslTextVariable, CslType } from '../../model/csl';
import { nameRows, textRows } from '../../model/ris-tags';
import { standAlone } from '../../model/ris-types';
import { readLooseDate } from '../loose-date';
import { setCustom } from '../records/custom';
import type { Draft } from '../records/draft';
import { doiOf, serialNumbersIn } from '../records/identifiers';
import { languageTag } from '../records/languages';
import { issuedOf } from './issued';
import { readRisNames } from './names';
import type { RisField } from './scan';
import { RisValues } from './values';

/** What a record says in CSL's terms. What has no variable stands in the note, line by line. */
export function itemOf(type: CslType, fields: readonly RisField[]): CslItem {
  const values = new RisValues(fields);
  const item: Draft = { type };
  for (const { variable, from } of nameRows) {
    const names = from.flatMap((tag) => values.takeAll(tag)).flatMap(readRisNames);
    if (names.length > 0) item[variable] = withOpenEnd(withoutTwins(names));
  }
  setIdentifiers(item, values);
  for (const { variable, from } of textRows) fill(item, variable, values, from);
  setContainer(item, values);
  setPages(item, values);
  const issued = issuedOf(values);
  if (issued) item.issued = issued;
  const accessed = readLooseDate(values.first(['Y2']) ?? '');
  if (accessed?.['date-parts']) {
    item.accessed = accessed;
    values.take(['Y2']);
  }
  set(item, 'keyword', values.takeAll('KW').join('; '));
  const language = values.take(['LA']);
  set(item, 'language', language && languageTag(language));
  set(item, 'note', noteOf(item, values));
  // The word that the file has for it, which goes out again as it came.
  if (language) setCustom(item, [['LA', language]]);
  return item;
}

function set(item: Draft, variable: CslTextVariable, text: string | undefined): void {
  if (text && item[variable] === undefined) item[variable] = text;
}

/** Takes a value only where there is room for it. */
function fill(
  item: Draft,
  variable: CslTextVariable,
  values: RisValues,
  tags: readonly string[],
): void {
  if (item[variable] === undefined) set(item, variable, values.take(tags));
}

/** `AU` and `A1` of one record may list the same people. */
function withoutTwins(names: readonly CslName[]): readonly CslName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const form = JSON.stringify(name);
    const isNew = !seen.has(form);
    seen.add(form);
    return isNew;
  });
}

const containerTags = ['T2', 'JF', 'JT', 'BT', 'JO', 'SO', 'JA', 'J2', 'JI', 'J1', 'J9'] as const;

function setContainer(item: Draft, values: RisValues): void {
  if (standAlone.has(item.type)) {
    fill(item, 'title', values, ['BT']);
    fill(item, 'collection-title', values, ['T2', 'T3', 'JF', 'JO']);
    return;
  }
  fill(item, 'container-title', values, containerTags);
  fill(item, 'container-title-short', values, ['JA', 'J2', 'JI', 'J1', 'J9', 'JO']);
  fill(item, 'collection-title', values, ['T3']);
  if (item.type === 'paper-conference') fill(item, 'event-title', values, ['C3']);
}

function setPages(item: Draft, values: RisValues): void {
  const from = values.take(['SP', 'PG']);
  const to = values.take(['EP']);
  const isCount = standAlone.has(item.type) && from !== undefined && /^\d+$/.test(from);
  if (isCount && to === undefined) set(item, 'number-of-pages', from);
  else set(item, 'page', pagesOf(from, to) ?? values.take(['C7']));
}

function pagesOf(from: string | undefined, to: string | undefined): string | undefined {
  const first = from?.replace(/ ?[–—] ?/g, '-');
  if (to === undefined || first === to) return first;
  if (first === undefined || to.startsWith(`${first}-`)) return to;
  return first.endsWith(`-${to}`) ? first : `${first}-${to}`;
}

const address = /https?:\/\/[^\s;]+/;

function setIdentifiers(item: Draft, values: RisValues): void {
  // Old exports have the DOI for the kind of work.
  for (const tag of ['DO', 'DI', 'M3', 'L3']) {
    for (const value of values.all(tag)) {
      const doi = doiOf(value);
      if (doi === '') continue;
      set(item, 'DOI', doi);
      if (item.DOI === doi) values.drop(tag, value);
    }
  }
  fill(item, 'DOI', values, ['DO']);
  fill(item, 'genre', values, ['M3', 'PT']);
  for (const tag of ['UR', 'L2', 'LK', 'L1']) {
    for (const value of values.all(tag)) {
      const url = address.exec(value.slice(0, 4000))?.[0];
      set(item, 'URL', url);
      if (item.URL === value) values.drop(tag, value);
    }
  }
  fill(item, 'URL', values, ['UR']);
  setSerialNumbers(item, values);
  const pmcid = values.first(['C2']);
  if (pmcid && /^PMC\d+$/.test(pmcid)) fill(item, 'PMCID', values, ['C2']);
}

/** `SN` holds either, or a report's number. */
function setSerialNumbers(item: Draft, values: RisValues): void {
  const all = { issn: new Set<string>(), isbn: new Set<string>() };
  for (const value of values.all('SN')) {
    const { issn, isbn } = serialNumbersIn(value);
    for (const number of issn) all.issn.add(number);
    for (const number of isbn) all.isbn.add(number);
    if (issn.length + isbn.length > 0) values.drop('SN', value);
  }
  set(item, 'ISSN', [...all.issn].join(', '));
  set(item, 'ISBN', [...all.isbn].join(', '));
  if (item.type === 'report' || item.type === 'patent' || item.type === 'standard')
    fill(item, 'number', values, ['SN', 'M1']);
}

/** Tags that are plainer by name; the others keep their letters. */
const tagNames: ReadonlyMap<string, string> = new Map([
  ['AN', 'Accession number'],
  ['AD', 'Author address'],
  ['DB', 'Database'],
  ['DP', 'Database provider'],
  ['TT', 'Translated title'],
]);

/** The key, and what the notes begin with. */
const idle: ReadonlySet<string> = new Set(['ID', 'N1', 'RN']);

/** The notes, then, as "Name: value", what is said nowhere else. */
function noteOf(item: CslItem, values: RisValues): string {
  const said = new Set<unknown>(Object.values(item));
  const lines = [...values.all('N1'), ...values.all('RN')];
  for (const [tag, value] of values.rest()) {
    if (idle.has(tag) || said.has(value)) continue;
    lines.push(`${tagNames.get(tag) ?? tag}: ${value}`);
  }
  return lines.join('\n');
}

import type { CslDate, CslItem, CslTextVariable, CslType } from '../../model/csl';
import { setCustom } from '../records/custom';
import { readPrintedDate, readYearAnd } from '../records/dates';
import { addNames, type Draft, listOf, pagesOf, setText } from '../records/draft';
import { doiOf, serialNumbersIn } from '../records/identifiers';
import { languageTag } from '../records/languages';
import { readNames } from '../records/names';
import { type EndNoteField, type EndNoteFields, firstValue } from './fields';
import { noteOf } from './note';
import { type EndNoteType, endNoteType } from './types';

/** Fields whose value is a variable's as it stands, whatever the type. */
const textRows: readonly (readonly [variable: CslTextVariable, field: EndNoteField])[] = [
  ['title', 'title'],
  ['title-short', 'short-title'],
  ['issue', 'issue'],
  ['number-of-volumes', 'num-vols'],
  ['publisher', 'publisher'],
  ['publisher-place', 'pub-location'],
  ['call-number', 'call-num'],
  ['number', 'report-id'],
  ['abstract', 'abstract'],
  ['annote', 'research-notes'],
  ['genre', 'work-type'],
];

/** What stands in a larger whole, which EndNote's second title names; elsewhere that is a series. */
const inWhole =
  /^(?:article|review|entry|post|chapter|paper|webpage|broadcast|legal_case|bill|legislation|regulation|hearing|patent|song|interview)/;
const inPeriodical = /^(?:article|review)/;
const inBook = /^(?:chapter|entry|paper-conference)/;
const byItself = /^(?:book|report|map|software)$/;
/** What has a number of its own where books and journals have an ISBN or ISSN. */
const numbered = /^(?:report|patent|standard|bill|legal_case|legislation|regulation|hearing)$/;

/** Where the record comes from. */
const ofFile = ['database', 'source-app'] as const;

/** An EndNote record in CSL's terms. What a field means depends on the type, as EndNote's own table of fields has it. */
export function endNoteItem(fields: EndNoteFields): CslItem {
  const of = endNoteType(firstValue(fields, 'ref-type'), firstValue(fields, 'ref-number'));
  const { type } = of;
  const item: Draft = { type };
  for (const [variable, field] of textRows) setText(item, variable, firstValue(fields, field));
  setText(item, 'genre', of.genre);
  setText(item, type === 'software' ? 'version' : 'edition', firstValue(fields, 'edition'));
  setTitles(item, fields);
  setPeople(item, fields, of);
  setNumbers(item, fields);
  const issued = readYearAnd(firstValue(fields, 'year'), firstValue(fields, 'date'));
  if (issued) item.issued = issued;
  const accessed = accessedIn(fields, type);
  if (accessed) item.accessed = accessed;
  setText(
    item,
    'URL',
    (fields.get('urls') ?? []).find((url) => /^(?:https?|ftp):\/\//i.test(url)),
  );
  setText(item, 'language', listOf((fields.get('language') ?? []).map(languageTag), ', '));
  setText(item, 'keyword', listOf(fields.get('keywords') ?? []));
  setText(item, 'note', noteOf(item, fields));
  setCustom(
    item,
    ofFile.map((field) => [field, firstValue(fields, field)]),
  );
  return item;
}

function setTitles(item: Draft, fields: EndNoteFields): void {
  const second = firstValue(fields, 'secondary-title');
  const full = firstValue(fields, 'full-title');
  const whole = inPeriodical.test(item.type) ? full || second : second || full;
  const proceedings = item.type === 'paper-conference' ? firstValue(fields, 'custom3') : '';
  if (proceedings !== '') {
    setText(item, 'container-title', proceedings);
    setText(item, 'event-title', second);
  }
  setText(item, inWhole.test(item.type) ? 'container-title' : 'collection-title', whole);
  setText(item, 'collection-title', firstValue(fields, 'tertiary-title'));
  setText(item, 'title', firstValue(fields, 'translated-title'));
  if (!inPeriodical.test(item.type)) return;
  setText(item, 'container-title', firstValue(fields, 'alt-title'));
  const short = [firstValue(fields, 'abbr-1'), firstValue(fields, 'alt-title'), second];
  const container = item['container-title'];
  setText(
    item,
    'container-title-short',
    firstValue(fields, 'abbr-1') || short.find((title) => title !== '' && title !== container),
  );
}

function setPeople(item: Draft, fields: EndNoteFields, { type, edited }: EndNoteType): void {
  const names = (field: EndNoteField) => readNames(fields.get(field) ?? []);
  const alone = byItself.test(type);
  addNames(item, edited ? 'editor' : 'author', names('authors'));
  if (type !== 'personal_communication') {
    addNames(item, alone ? 'collection-editor' : 'editor', names('secondary-authors'));
  }
  addNames(item, alone ? 'editor' : 'collection-editor', names('tertiary-authors'));
  addNames(item, 'translator', names('subsidiary-authors'));
}

function setNumbers(item: Draft, fields: EndNoteFields): void {
  const { type } = item;
  const number = firstValue(fields, 'number');
  if (type !== 'webpage') {
    setText(item, 'volume', firstValue(fields, 'volume'));
    const ofSeries = type === 'book' || type === 'chapter';
    const ofIssue = inPeriodical.test(type) || type === 'paper-conference';
    setText(item, ofSeries ? 'collection-number' : ofIssue ? 'issue' : 'number', number);
  }
  const pages = pagesOf(firstValue(fields, 'pages'));
  const counted = /^(?:book|thesis|manuscript)$/.test(type) && !/\d ?- ?\d/.test(pages);
  setText(item, counted ? 'number-of-pages' : 'page', pages);
  setSerials(item, (fields.get('isbn') ?? []).join(' '));
  const resources = (fields.get('electronic-resource-num') ?? []).flatMap((text) =>
    text.split(' '),
  );
  setText(
    item,
    'DOI',
    resources.map(doiOf).find((doi) => doi !== ''),
  );
  const custom = firstValue(fields, 'custom2');
  if (/^PMC\d{1,12}$/.test(custom)) setText(item, 'PMCID', custom);
  const accession = firstValue(fields, 'accession-num');
  const provider = firstValue(fields, 'remote-database-provider').slice(0, 100);
  const database = firstValue(fields, 'remote-database-name').slice(0, 100);
  const ofPubMed = /\b(?:nlm|medline|pubmed)\b/i.test(`${provider} ${database}`);
  if (ofPubMed && /^\d{1,9}$/.test(accession)) setText(item, 'PMID', accession);
}

function setSerials(item: Draft, text: string): void {
  const { issn, isbn } = serialNumbersIn(text);
  setText(item, 'ISSN', listOf(issn, ', '));
  setText(item, 'ISBN', listOf(isbn, ', '));
  if (issn.length + isbn.length > 0) return;
  if (numbered.test(item.type)) setText(item, 'number', text);
  else
    setText(item, inPeriodical.test(item.type) || inBook.test(item.type) ? 'ISSN' : 'ISBN', text);
}

/** A web page keeps the year of access in `volume` and the day in `number`. */
function accessedIn(fields: EndNoteFields, type: CslType): CslDate | undefined {
  const whole = readPrintedDate(firstValue(fields, 'access-date'));
  if (whole || type !== 'webpage') return whole;
  const year = firstValue(fields, 'volume');
  return /^\d{4}$/.test(year) ? readYearAnd(year, firstValue(fields, 'number')) : undefined;
}

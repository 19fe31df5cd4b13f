import type { CslDate, CslItem, CslNameVariable, CslTextVariable } from '../../model/csl';
import { setCustom } from '../records/custom';
import { readPrintedDate, readYearAnd } from '../records/dates';
import { addNames, type Draft, listOf, pagesOf, setText } from '../records/draft';
import { doiOf } from '../records/identifiers';
import { languageTag } from '../records/languages';
import { readNames } from '../records/names';
import {
  linesIn,
  type TaggedFields,
  type TaggedRecord,
  textIn,
  textsIn,
} from '../records/tagged-records';
import { typeOfRecord } from './types';

/** Tags whose value is a variable's as it stands; of several the first that has a value. */
const textRows: readonly (readonly [variable: CslTextVariable, ...tags: string[]])[] = [
  ['title', 'TI'],
  ['container-title-short', 'JI', 'J9'],
  ['volume', 'VL'],
  ['abstract', 'AB'],
  ['publisher', 'PU'],
  ['publisher-place', 'PI'],
  ['event-title', 'CT'],
  ['event-place', 'CL'],
  ['PMID', 'PM'],
  ['edition', 'EN'],
];

/** Each line is a name. The full form comes first, the short one where there is none. */
const nameRows: readonly (readonly [variable: CslNameVariable, ...tags: string[]])[] = [
  ['author', 'AF', 'AU'],
  ['editor', 'BE', 'ED'],
  ['container-author', 'BF', 'BA'],
];

export function wosItem(fields: TaggedFields, inOrder: TaggedRecord['inOrder']): CslItem {
  const documents = textIn(fields, 'DT').split(';');
  const type = typeOfRecord(
    textIn(fields, 'PT'),
    documents.map((name) => name.trim()),
  );
  const item: Draft = { type };
  for (const [variable, ...tags] of textRows) {
    for (const tag of tags) setText(item, variable, textIn(fields, tag));
  }
  for (const [variable, ...tags] of nameRows) {
    const tag = tags.find((name) => linesIn(fields, name).length > 0);
    if (tag !== undefined) addNames(item, variable, readNames(linesIn(fields, tag)));
  }
  const groups = [...textsIn(fields, 'CA'), ...(type === 'book' ? textsIn(fields, 'GP') : [])];
  addNames(
    item,
    'author',
    groups.map((literal) => ({ literal })),
  );
  if (item.author === undefined && type === 'book' && item['container-author']) {
    item.author = item['container-author'];
    delete item['container-author'];
  }
  setSource(item, fields);
  setNumbers(item, fields);
  const issued = issuedIn(fields);
  if (issued) item.issued = issued;
  const event = readPrintedDate(textIn(fields, 'CY'));
  if (event) item['event-date'] = event;
  setText(item, 'page', pagesIn(fields));
  setText(item, 'DOI', doiOf(textIn(fields, 'DI')) || doiOf(textIn(fields, 'D2')));
  setText(item, 'language', listOf(textsIn(fields, 'LA').map(languageTag), ', '));
  setText(item, 'keyword', listOf([...termsIn(fields, 'DE'), ...termsIn(fields, 'ID')]));
  setCustom(item, othersIn(fields, inOrder));
  return item;
}

/** Tags of which nothing is left when the item is made. */
const taken: ReadonlySet<string> = new Set(
  'PT UT TI SO VL AB PU PI CT CL PM EN AF BF BE CA PY PD BP EP DI LA DE ID SN EI BN IS CY'.split(
    ' ',
  ),
);
/** Tags that others come before: taken where these are not there. */
const second: ReadonlyMap<string, string> = new Map([
  ['AU', 'AF'],
  ['BA', 'BF'],
  ['ED', 'BE'],
]);
/** Tags whose lines are values each, in which semicolons may stand. */
const listed: ReadonlySet<string> = new Set(['AU', 'BA', 'ED', 'CR', 'C1']);

/** What CSL has no variable for: cited references, addresses, categories, counts and much else. */
function* othersIn(
  fields: TaggedFields,
  inOrder: TaggedRecord['inOrder'],
): Iterable<readonly [string, string]> {
  for (const [tag, lines] of inOrder) {
    const before = second.get(tag);
    if (taken.has(tag) || (before !== undefined && !fields.has(before))) continue;
    if (!listed.has(tag)) yield [tag, lines.join(' ').trim()];
    else for (const line of lines) yield [tag, line];
  }
}

/** `SO` is the journal or the book, `SE` the series, `BS` its subseries. */
function setSource(item: Draft, fields: TaggedFields): void {
  const source = textIn(fields, 'SO');
  const isWhole = item.type === 'book' && (item.title === undefined || item.title === source);
  if (isWhole) setText(item, 'title', source);
  else if (item.type !== 'book') setText(item, 'container-title', source);
  const series = textIn(fields, 'SE') || (item.type === 'book' && !isWhole ? source : '');
  setText(item, 'collection-title', listOf([series, textIn(fields, 'BS')], '. '));
}

function setNumbers(item: Draft, fields: TaggedFields): void {
  const issue = textIn(fields, 'IS');
  const supplement = textIn(fields, 'SU');
  const part = textIn(fields, 'PN');
  setText(item, 'issue', issue || (supplement && `Suppl. ${supplement}`) || part);
  setText(item, 'ISSN', listOf([...textsIn(fields, 'SN'), ...textsIn(fields, 'EI')], ', '));
  setText(item, 'ISBN', listOf(textsIn(fields, 'BN'), ', '));
  if (item.type === 'patent') setText(item, 'number', textIn(fields, 'PN'));
  if (item.type === 'book') setText(item, 'number-of-pages', textIn(fields, 'PG'));
}

/** `PD` is the date without its year, `EA` that of early access. */
function issuedIn(fields: TaggedFields): CslDate | undefined {
  const year = textIn(fields, 'PY');
  return year === ''
    ? readPrintedDate(textIn(fields, 'EA'))
    : readYearAnd(year, textIn(fields, 'PD'));
}

/** `AR` is the number of an article that has no pages. */
function pagesIn(fields: TaggedFields): string {
  const first = textIn(fields, 'BP');
  const last = textIn(fields, 'EP');
  if (first === '') return pagesOf(last || textIn(fields, 'AR'));
  return pagesOf(last === '' || last === first ? first : `${first}-${last}`);
}

function termsIn(fields: TaggedFields, tag: string): readonly string[] {
  return textIn(fields, tag)
    .split(';')
    .map((term) => term.trim());
}

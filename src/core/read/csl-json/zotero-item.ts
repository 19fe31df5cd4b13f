import { withOpenEnd } from '../../model/and-others';
import type { CslItem, CslName, CslNameVariable, CslTextVariable, CslType } from '../../model/csl';
import { readLooseDate } from '../loose-date';
import { setCustom } from '../records/custom';
import type { Draft } from '../records/draft';
import { customText, type Fields, fieldsOf, textOf } from './values';

/** Zotero's item types in CSL's terms (its own schema's table); what is not here is a `document`. */
const types: ReadonlyMap<string, CslType> = new Map([
  ['artwork', 'graphic'],
  ['audioRecording', 'song'],
  ['bill', 'bill'],
  ['blogPost', 'post-weblog'],
  ['book', 'book'],
  ['bookSection', 'chapter'],
  ['case', 'legal_case'],
  ['computerProgram', 'software'],
  ['conferencePaper', 'paper-conference'],
  ['dataset', 'dataset'],
  ['dictionaryEntry', 'entry-dictionary'],
  ['email', 'personal_communication'],
  ['encyclopediaArticle', 'entry-encyclopedia'],
  ['film', 'motion_picture'],
  ['forumPost', 'post'],
  ['hearing', 'hearing'],
  ['instantMessage', 'personal_communication'],
  ['interview', 'interview'],
  ['journalArticle', 'article-journal'],
  ['letter', 'personal_communication'],
  ['magazineArticle', 'article-magazine'],
  ['manuscript', 'manuscript'],
  ['map', 'map'],
  ['newspaperArticle', 'article-newspaper'],
  ['patent', 'patent'],
  ['podcast', 'broadcast'],
  ['preprint', 'article'],
  ['presentation', 'speech'],
  ['radioBroadcast', 'broadcast'],
  ['report', 'report'],
  ['standard', 'standard'],
  ['statute', 'legislation'],
  ['thesis', 'thesis'],
  ['tvBroadcast', 'broadcast'],
  ['videoRecording', 'motion_picture'],
  ['webpage', 'webpage'],
]);

/** Items of a Zotero library that are no works. */
const noWorks: ReadonlySet<string> = new Set(['annotation', 'attachment', 'note']);

const textRows: readonly (readonly [CslTextVariable, ...string[]])[] = [
  ['title', 'title', 'caseName', 'nameOfAct', 'subject'],
  ['title-short', 'shortTitle'],
  [
    'container-title',
    ...['publicationTitle', 'bookTitle', 'proceedingsTitle', 'encyclopediaTitle'],
    ...['dictionaryTitle', 'websiteTitle', 'blogTitle', 'forumTitle', 'programTitle', 'code'],
  ],
  ['container-title-short', 'journalAbbreviation'],
  ['collection-title', 'series', 'seriesTitle'],
  ['collection-number', 'seriesNumber'],
  ['publisher', 'publisher', 'institution', 'university', 'organization', 'studio', 'label'],
  ['publisher-place', 'place'],
  ['event-title', 'conferenceName', 'meetingName'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'number', 'reportNumber', 'patentNumber', 'billNumber', 'publicLawNumber'],
  ['number-of-pages', 'numPages'],
  ['number-of-volumes', 'numberOfVolumes'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['genre', 'type', 'thesisType', 'reportType', 'manuscriptType', 'genre'],
  ['medium', 'medium', 'artworkMedium', 'audioRecordingFormat', 'videoRecordingFormat'],
  ['status', 'status', 'legalStatus'],
  ['version', 'versionNumber'],
  ['abstract', 'abstractNote'],
  ['language', 'language'],
  ['archive', 'archive'],
  ['archive_location', 'archiveLocation'],
  ['call-number', 'callNumber'],
  ['DOI', 'DOI'],
  ['ISBN', 'ISBN'],
  ['ISSN', 'ISSN'],
  ['URL', 'url'],
];

const creators: ReadonlyMap<string, CslNameVariable> = new Map([
  ['bookAuthor', 'container-author'],
  ['director', 'director'],
  ['editor', 'editor'],
  ['seriesEditor', 'collection-editor'],
  ['translator', 'translator'],
]);

export function isZoteroItem(fields: Fields): boolean {
  return typeof fields.get('itemType') === 'string';
}

/** An item of Zotero's own JSON, as Better BibTeX exports it; undefined for what is no work. */
export function zoteroItem(fields: Fields): CslItem | undefined {
  const type = textOf(fields.get('itemType'));
  if (noWorks.has(type)) return undefined;
  const item: Draft = { type: types.get(type) ?? 'document' };
  for (const [variable, ...names] of textRows) {
    const found = names.map((name) => textOf(fields.get(name))).find((text) => text !== '');
    if (found !== undefined) item[variable] = found;
  }
  setCreators(item, fields.get('creators'));
  const issued = readLooseDate(textOf(fields.get('date')));
  if (issued) item.issued = issued;
  const accessed = readLooseDate(textOf(fields.get('accessDate')).slice(0, 10));
  if (accessed) item.accessed = accessed;
  const tags = listOf(fields.get('tags')).map((tag) => textOf(fieldsOf(tag)?.get('tag') ?? tag));
  if (tags.length > 0) item.keyword = tags.join('; ');
  const extra = textOf(fields.get('extra'), '\n');
  if (extra !== '') item.note = extra;
  setCustom(item, othersIn(fields));
  return item;
}

/** Fields that are read, or say what the item is in the library. */
const taken: ReadonlySet<string> = new Set([
  ...['itemType', 'creators', 'date', 'tags', 'extra'],
  ...['citationKey', 'citekey', 'citation-key', 'itemID', 'itemKey', 'key', 'version', 'uri'],
  ...['libraryID', 'id', 'select', 'collections', 'relations', 'dateAdded', 'dateModified'],
]);

/** What CSL has no variable for, and the time of access; lists and objects as JSON. */
function* othersIn(fields: Fields): Iterable<readonly [string, string]> {
  for (const [name, value] of fields) {
    if (!taken.has(name)) yield [name, customText(value)];
  }
}

/** Every other creator than these did the work itself: artist, inventor, podcaster. */
function setCreators(item: Draft, value: unknown): void {
  for (const one of listOf(value)) {
    const fields = fieldsOf(one) ?? new Map();
    const family = textOf(fields.get('lastName'));
    const given = textOf(fields.get('firstName'));
    const literal = textOf(fields.get('name'));
    const name = nameOf(family, given, literal);
    const variable = creators.get(textOf(fields.get('creatorType'))) ?? 'author';
    if (name) item[variable] = [...(item[variable] ?? []), name];
  }
  for (const variable of ['author', ...creators.values()] as const) {
    const names = item[variable];
    if (names) item[variable] = withOpenEnd(names);
  }
}

function nameOf(family: string, given: string, literal: string): CslName | undefined {
  if (family !== '') return given === '' ? { family } : { family, given };
  const whole = literal || given;
  return whole === '' ? undefined : { literal: whole };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import type { CslItem, CslName, CslTextVariable } from '../../model/csl';
import { setCustom } from '../records/custom';
import { readPrintedDate } from '../records/dates';
import { addNames, type Draft, listOf, pagesOf, setText } from '../records/draft';
import { doiOf, serialNumbersIn } from '../records/identifiers';
import { languageTag } from '../records/languages';
import { readNames, readShortName } from '../records/names';
import { type TaggedFields, type TaggedRecord, textIn, textsIn } from '../records/tagged-records';
import { typeOfPublication } from './publication-types';
import { withoutStop } from './title';

/** Tags whose value is a variable's as it stands; of two tags the first that has a value. */
const textRows: readonly (readonly [variable: CslTextVariable, ...tags: string[]])[] = [
  ['PMID', 'PMID', 'UI'],
  ['PMCID', 'PMC'],
  ['volume', 'VI'],
  ['issue', 'IP'],
  ['abstract', 'AB', 'OAB'],
  ['edition', 'EN'],
  ['collection-title', 'CTI'],
  ['note', 'GN'],
];

/** Fields of MEDLINE's display in CSL's terms. */
export function medlineItem(fields: TaggedFields, inOrder: TaggedRecord['inOrder']): CslItem {
  const own = textIn(fields, 'TI') || textIn(fields, 'TT');
  const book = textIn(fields, 'BTI');
  const types = textsIn(fields, 'PT');
  const inBook = own !== '' && book !== '' && own !== book;
  const type = book !== '' && !inBook ? 'book' : typeOfPublication(types, inBook);
  const item: Draft = { type };
  setText(item, 'title', withoutStop(own || book));
  for (const [variable, ...tags] of textRows) {
    for (const tag of tags) setText(item, variable, textIn(fields, tag));
  }
  setText(item, 'container-title', inBook ? withoutStop(book) : textIn(fields, 'JT'));
  setText(item, 'container-title', textIn(fields, 'TA'));
  setText(item, 'container-title-short', textIn(fields, 'TA'));
  if (type === 'article') setText(item, 'genre', 'Preprint');
  if (book !== '') {
    setText(item, 'publisher', textIn(fields, 'PB'));
    setText(item, 'publisher-place', textIn(fields, 'PL'));
  }
  addNames(item, 'author', namesIn(inOrder, 'FAU', 'AU', 'CN'));
  addNames(item, 'editor', namesIn(inOrder, 'FED', 'ED'));
  const issued = readPrintedDate(textIn(fields, 'DP') || textIn(fields, 'DEP'));
  if (issued) item.issued = issued;
  setText(item, 'page', pagesIn(fields));
  setText(item, 'DOI', doiIn(fields));
  setText(item, 'language', listOf(textsIn(fields, 'LA').map(languageTag), ', '));
  setText(item, 'keyword', listOf([...textsIn(fields, 'OT'), ...textsIn(fields, 'MH').map(plain)]));
  const serials = serialNumbersIn([...textsIn(fields, 'IS'), ...textsIn(fields, 'ISBN')].join(' '));
  setText(item, 'ISSN', listOf(serials.issn, ', '));
  setText(item, 'ISBN', listOf(serials.isbn, ', '));
  const others = [...othersIn(fields, inOrder, book !== '')];
  setCustom(
    item,
    others.filter(([tag, text]) => text !== `${item.DOI} [doi]` && !(tag === 'IS' && isBare(text))),
  );
  return item;
}

/** A number that does not say of which edition it is. */
function isBare(serial: string): boolean {
  return !serial.includes('(');
}

/** Tags of which nothing is left when the item is made. */
const taken: ReadonlySet<string> = new Set(
  'PMID UI PMC VI IP AB EN CTI GN TI BTI JT TA FAU FED CN DP PG LA OT MH ISBN'.split(' '),
);
const ofBooks: ReadonlySet<string> = new Set(['PB', 'PL']);

/** What CSL has no variable for: affiliations, grants, the history of the record and much else. */
function* othersIn(
  fields: TaggedFields,
  inOrder: TaggedRecord['inOrder'],
  isBook: boolean,
): Iterable<readonly [string, string]> {
  for (const [tag, lines] of inOrder) {
    const isName = (tag === 'AU' && !fields.has('FAU')) || (tag === 'ED' && !fields.has('FED'));
    if (taken.has(tag) || isName || (isBook && ofBooks.has(tag))) continue;
    yield [tag, lines.join(' ').trim()];
  }
}

/**
 * Full names, and short ones where the record has no full one for them: MEDLINE has had full names
 * since 2002 only. Bodies stand where the record has them.
 */
function namesIn(
  inOrder: TaggedRecord['inOrder'],
  full: string,
  short: string,
  body?: string,
): readonly CslName[] {
  const count = (wanted: string) => inOrder.filter(([tag]) => tag === wanted).length;
  const needsShort = count(short) > count(full);
  const names: CslName[] = [];
  let answered = 0;
  for (const [tag, lines] of inOrder) {
    const text = lines.join(' ').trim();
    if (tag === full) {
      for (const name of readNames([text])) names.push(name);
      answered++;
    } else if (tag === short && needsShort) {
      const name = answered > 0 ? undefined : readShortName(text);
      if (name) names.push(name);
      answered = Math.max(0, answered - 1);
    } else if (tag === body && text !== '') names.push({ literal: text });
  }
  return names;
}

/** An article without pages has its number in a location identifier without a kind. */
function pagesIn(fields: TaggedFields): string {
  const printed = textIn(fields, 'PG');
  if (printed !== '') return pagesOf(printed);
  return textsIn(fields, 'LID').find((text) => !text.includes('[')) ?? '';
}

/** "10.1000/1 [doi]" among other identifiers, or in the source line. */
function doiIn(fields: TaggedFields): string {
  for (const tag of ['LID', 'AID', 'DOI']) {
    for (const text of textsIn(fields, tag)) {
      const doi = doiOf(text.replace(/ ?\[doi\]$/i, ''));
      if (doi !== '') return doi;
    }
  }
  const source = textIn(fields, 'SO');
  const at = source.indexOf('doi: ');
  return at < 0 ? '' : doiOf((source.slice(at + 5).split(' ')[0] ?? '').replace(/\.$/, ''));
}

/** MeSH marks a record's main topics by a star: "*Fishes/anatomy & histology". */
function plain(heading: string): string {
  return heading.replaceAll('*', '');
}

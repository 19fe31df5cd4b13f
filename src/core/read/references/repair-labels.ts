import { textOf } from './assemble/field-text';
import { isOf } from './assemble/is-of';
import { eachRun } from './label-runs';
import type { Label } from './labels';
import { dashesForAuthors, givenNamesOfLast, stopAfterInitials } from './repair-authors';
import {
  bookBeforeEditors,
  editionsInBrackets,
  editorsBeforeBook,
  editorsForBook,
  inWithinEditors,
  translatorsBehindEditors,
} from './repair-editors';
import {
  articlesInNames,
  bracketsOfNames,
  countriesOfPlaces,
  missingTitles,
  translatorsInTitles,
} from './repair-titles';
import type { Token } from './tokens';

type Repair = (tokens: readonly Token[], labels: Label[]) => void;

/** Labels that cannot be, put right by what is certain. */
export function repairLabels(tokens: readonly Token[], given: readonly Label[]): readonly Label[] {
  const labels = [...given];
  for (const repair of repairs) repair(tokens, labels);
  return labels;
}

/** "12.3.2003": a date, and no volume and issue. */
const dates: Repair = (tokens, labels) => {
  for (let i = 0; i + 4 < tokens.length; i++) {
    const [day, first, month, second, year] = tokens.slice(i, i + 5).map(({ text }) => text);
    if (first !== '.' || second !== '.' || !/^\d\d?$/.test(`${day}`)) continue;
    if (!/^\d\d?$/.test(`${month}`) || !/^(?:1[89]|20)\d\d$/.test(`${year}`)) continue;
    const parts = labels.slice(i, i + 5);
    const isDate = parts.every((label) => label !== 'title' && label !== 'container');
    if (isDate && parts.some((label) => counted.has(label))) labels.fill('date', i, i + 5);
  }
};
const counted: ReadonlySet<Label> = new Set(['volume', 'issue', 'pages', 'date']);

/** Where nobody is named, what stands first before a year is no publisher. */
const authors: Repair = (tokens, labels) => {
  if (labels.some((label) => label === 'author' || label === 'editor' || label === 'title')) return;
  let end = 0;
  while (labels[end] === 'publisher') end++;
  const year = tokens[end + (tokens[end]?.text === '(' ? 1 : 0)];
  if (end > 0 && end < 10 && /^(?:1[89]|20)\d\d$/.test(year?.text ?? ''))
    labels.fill('author', 0, end);
};

/** Where databases are named as if they were publishers. */
const database =
  /^(?:JSTOR|Project MUSE|ProQuest(?: Ebook Central| Dissertations.{0,20})?|EBSCO(?:host)?|ScienceDirect|SpringerLink|Wiley Online Library|Taylor (?:and|&) Francis Online|SAGE Journals(?: Online)?|Google (?:Scholar|Books)|HeinOnline|LexisNexis(?: Academic)?|Academic Search \w+|Gale(?: Academic OneFile)?|Internet Archive|HathiTrust)$/i;
const isDatabase = (text: string) => database.test(text.replace(/[\s.,;:]+$/, ''));

const databases: Repair = (tokens, labels) => {
  eachRun(labels, ['publisher', 'location', 'collection'], (start, end) => {
    if (isDatabase(textOf(tokens, start, end))) labels.fill('other', start, end);
  });
};

/** "Cambridge: Cambridge UP" is a place and its publisher, "Oxford UP" a publisher. */
const publishers: Repair = (tokens, labels) => {
  if (labels.includes('publisher')) return;
  eachRun(labels, ['location'], (start, end) => {
    const mark = tokens.findLastIndex(
      ({ text }, i) => i > start && i < end - 1 && /^[:,]$/.test(text),
    );
    const from = mark < 0 ? start : mark + 1;
    if (isPress(textOf(tokens, from, end))) labels.fill('publisher', from, end);
  });
};

const press = /(?:\bUP|\bUniversity Press|\bUniversitätsverlag|\b(?:U of \p{L}+|MIT|State U) P)$/u;
const isPress = (text: string) => press.test(text.replace(/[\s.,;:)]+$/, ''));

/** "In: … (Place 1977) 97 (99 ff.)": behind a book's place and year stand pages. */
const bookPages: Repair = (tokens, labels) => {
  if (labels.includes('pages')) return;
  const at = labels.indexOf('volume');
  const [before, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at < 0 || number?.kind !== 'number' || before?.text !== ')') return;
  const open = tokens.findLastIndex(({ text }, i) => i < at && text === '(');
  const isPlace = labels.slice(Math.max(0, open), at).includes('location');
  const isPart = tokens.slice(1, Math.max(0, open)).some((token) => isOf(token, 'inword'));
  if (!isPlace && !isPart) return;
  const follows = /^ff?$/.test(after?.text ?? '') || after === undefined || after.text === '.';
  const cited = after?.text === '(' && tokens[at + 2]?.kind === 'number';
  if (follows || cited) labels.fill('pages', at, at + 1);
  if (cited) labels.fill('note', at + 1);
};

/** "Report No. 12": the number belongs to the words for it. */
const reportNumbers: Repair = (tokens, labels) => {
  eachRun(labels, ['genre'], (start, end) => {
    let next = end;
    if (tokens[next]?.text === '.') next++;
    const tail = tokens[end - 1]?.text === '.' ? tokens[end - 2] : tokens[end - 1];
    if (end - start > 1 && isOf(tail, 'number') && tokens[next]?.kind === 'number')
      labels.fill('genre', end, next + 1);
  });
};

const repairs: readonly Repair[] = [
  dashesForAuthors,
  stopAfterInitials,
  givenNamesOfLast,
  dates,
  authors,
  databases,
  publishers,
  bookPages,
  reportNumbers,
  inWithinEditors,
  bookBeforeEditors,
  editorsBeforeBook,
  editorsForBook,
  translatorsBehindEditors,
  editionsInBrackets,
  articlesInNames,
  bracketsOfNames,
  translatorsInTitles,
  missingTitles,
  countriesOfPlaces,
];

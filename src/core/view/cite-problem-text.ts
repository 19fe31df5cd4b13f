import type { ProblemFacts } from '../model/problem';
import { untrusted } from './untrusted-text';
import { counted, listed } from './words';
import type { Words } from './yaml-problem-text';

type CiteCode =
  | 'cited-not-listed'
  | 'number-not-listed'
  | 'year-missing'
  | 'this-volume'
  | 'ambiguous-cite'
  | 'misspelt-surname'
  | 'diacritics'
  | 'other-year'
  | 'year-differs'
  | 'suffix-differs'
  | 'comma-separator'
  | 'abbreviation-only-in-list'
  | 'abbreviation-missing-in-list'
  | 'listed-never-cited'
  | 'listed-twice'
  | 'no-reference-list';

/** The words of what the check of cites against the list finds. */
export const citeTexts: { readonly [C in CiteCode]: (facts: ProblemFacts[C]) => Words } = {
  'cited-not-listed': ({ cited, likely, unexplained }) => [
    `${said(cited)} is cited, but not listed${unexplained ? ', and its short name is written out nowhere' : ''}`,
    likely === undefined
      ? `${unexplained ? 'write the name out, and ' : ''}add it to the list, or take the cite out`
      : `perhaps ${entry(likely)} is meant`,
  ],
  'number-not-listed': ({ cited, numbers, last }) => [
    `${said(cited)} is cited, but no entry has the ${numbers.length > 1 ? 'numbers' : 'number'} ${numberList(numbers)}`,
    `the list ends with ${last}; correct the number, or add the entry`,
  ],
  'year-missing': ({ cited, entries, listed: only }) => [
    `${said(cited)} is cited without a year${only === undefined ? ` and may be ${entries > 0 ? `any of ${counted(entries, 'entry', 'entries')}` : 'no entry of the list'}` : `: ${entry(only)}`}`,
    entries > 0 ? 'add the year' : 'add it to the list, with its year',
  ],
  'this-volume': ({ cited }) => [
    `${said(cited)} is a chapter of the same volume, for which the list has no entry`,
    'none is expected; link it by hand if you have the chapter',
  ],
  'ambiguous-cite': ({ cited, entries }) => [
    `${said(cited)} may be any of ${entries} entries`,
    'merge them if they are one work; else add a letter to the year in the text and in the list',
  ],
  'misspelt-surname': ({ cited, listed }) => [
    `${said(cited)} is spelt otherwise in the list: ${entry(listed)}`,
    'correct the text or the list',
  ],
  diacritics: ({ cited, listed }) => [
    `${said(cited)} has other accents in the list: ${entry(listed)}`,
    'write the name in one way',
  ],
  'other-year': ({ cited, listed }) => [
    `The year of ${said(cited)} is not that of issue, but stands in the entry: ${entry(listed)}`,
    'check which edition is meant',
  ],
  'year-differs': ({ cited, listed }) => [
    `${said(cited)} has another year in the list: ${entry(listed)}`,
    'correct the text or the list',
  ],
  'suffix-differs': ({ cited, listed }) => [
    `The letter behind the year differs between ${said(cited)} and the list: ${entry(listed)}`,
    'write the same letter in both, or in neither',
  ],
  'comma-separator': ({ cited, before }) => [
    `A comma stands between ${said(before)} and ${said(cited)}, where other works are parted by semicolons`,
    'write a semicolon',
  ],
  'abbreviation-only-in-list': ({ cited, listed }) => [
    `The short name in ${said(cited)} is explained in the list only: ${entry(listed)}`,
    'write the name out where it is cited first',
  ],
  'abbreviation-missing-in-list': ({ cited, listed }) => [
    `The list does not give the short name of ${said(cited)}: ${entry(listed)}`,
    'add it to the entry in brackets',
  ],
  'listed-never-cited': ({ listed, likely }) => [
    `${entry(listed)} is listed, but never cited`,
    likely === undefined ? 'cite it, or take it out' : `perhaps ${said(likely)} means it`,
  ],
  'listed-twice': ({ listed, firstLine }) => [
    `${entry(listed)} is listed on line ${firstLine} already`,
    'keep one of the two entries',
  ],
  'no-reference-list': () => [
    'No list of references was found',
    'give the bibliography that the text cites',
  ],
};

/** "6, 7 and 9"; of many the first. */
function numberList(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 5).map(String);
  return numbers.length > shown.length
    ? `${shown.join(', ')} and ${numbers.length - shown.length} more`
    : listed(shown);
}

function said(text: string): string {
  return `"${untrusted(text.replace(/\s+/g, ' '), 80)}"`;
}

function entry(text: string): string {
  return said(text.replace(/[*_]/g, ''));
}

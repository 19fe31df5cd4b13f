import type { CslItem, CslName } from '../../model/csl';
import { fold } from '../../model/fold';
import { type Identifiers, identifiersOf } from './identifiers';
import { type KindOfWork, kindOfWork } from './kind-of-work';
import { type TitleForm, titleForm, wordsOf } from './title-form';

/** All of a work that tells whether it is the same as another; '' where the entry does not say. */
export interface WorkPrint extends Identifiers {
  readonly title: TitleForm;
  /** The last word of the first author's family name, or of the organisation's name. */
  readonly author: string;
  readonly initial: string;
  readonly year: number | undefined;
  readonly kind: KindOfWork;
  readonly container: string;
  readonly volume: string;
  readonly issue: string;
  readonly page: string;
  readonly edition: string;
  readonly number: string;
  /** How much it says: the fuller entry is the better first of a group. */
  readonly fullness: number;
  /** Equal for works that nothing here tells apart. */
  readonly text: string;
}

export function workPrint(item: CslItem): WorkPrint {
  const { doi, pmid, pmcid, isbns } = identifiersOf(item);
  const title = titleForm(item.title ?? '');
  const { author, initial } = firstCreator(item);
  const year = yearOfIssue(item);
  const kind = kindOfWork(item, doi);
  const container = nameForm(item['container-title'] ?? '');
  const volume = firstNumber(item.volume);
  const issue = firstNumber(item.issue);
  const page = firstPage(item.page);
  const edition = editionForm(item.edition ?? '');
  const number = nameForm(item.number ?? '');
  const place = `${container}\n${volume}\n${issue}\n${page}\n${edition}\n${number}`;
  const names = `${doi}\n${pmid}\n${pmcid}\n${isbns.join(' ')}`;
  const text = `${title.whole}\n${title.main}\n${author}\n${initial}\n${year}\n${kind}\n${place}\n${names}`;
  return {
    doi,
    pmid,
    pmcid,
    isbns,
    title,
    author,
    initial,
    year,
    kind,
    container,
    volume,
    issue,
    page,
    edition,
    number,
    fullness: [doi, pmid, isbns[0], volume, issue, page, container].filter(Boolean).length,
    text,
  };
}

function nameForm(text: string): string {
  if (text === '') return '';
  return wordsOf(fold(text.slice(0, 160).replaceAll('&', ' and ')));
}

const initials = /^\p{Lu}\.?(?:-?\p{Lu}\.)*,?$/u;

/**
 * Catalogues disagree on particles and double names; the last word of the family name is what they
 * share. Where initials stand in the family name ("Golde T. E."), or alone in its place, the name is
 * what is not initials.
 */
function firstCreator(item: CslItem): Pick<WorkPrint, 'author' | 'initial'> {
  const { family, literal, given = '' }: CslName = item.author?.[0] ?? item.editor?.[0] ?? {};
  const name = (family || literal || given).slice(0, 160).trim();
  const words = name.split(/\s+/);
  const own = words.filter((word) => !initials.test(word));
  const other = given.split(/\s+/).find((word) => !initials.test(word));
  const plain = own.length === words.length && family !== undefined;
  return {
    author:
      nameForm(own.at(-1) ?? (other || name))
        .split(' ')
        .at(-1) ?? '',
    // "A." is no article here.
    initial: plain ? (/\p{L}/u.exec(fold(given.slice(0, 160)))?.[0] ?? '') : '',
  };
}

function yearOfIssue({ issued }: CslItem): number | undefined {
  const year = issued?.['date-parts']?.[0]?.[0];
  if (year !== undefined) return year;
  const inWords = /\b(?:1[5-9]|20)\d\d\b/.exec((issued?.literal ?? '').slice(0, 100));
  return inWords ? Number(inWords[0]) : undefined;
}

/** "12" of "Vol. 012(3)". */
function firstNumber(text = ''): string {
  return /[1-9]\d{0,8}/.exec(text.slice(0, 100))?.[0] ?? '';
}

/** "e123" of "e123-e130"; a page count or a word is no page. */
function firstPage(text = ''): string {
  return (
    /^(?:pp?\.? ?)?0*([a-z]{0,3}\d{1,12}[a-z]?)(?![\w.])/i
      .exec(text.slice(0, 100).trim())?.[1]
      ?.toLowerCase() ?? ''
  );
}

const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function editionForm(text: string): string {
  const form = nameForm(text);
  const word = ordinals.indexOf(form.split(' ')[0] ?? '');
  return word > 0 ? String(word) : firstNumber(form);
}

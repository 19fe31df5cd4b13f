import { mayBeOneContainer } from './container';
import { mayBeOneKind } from './kind-of-work';
import { likeTitle, numeralsIn, saysEnough } from './title-form';
import type { WorkPrint } from './work-print';

/**
 * Whether something forbids that two entries are one work. Symmetric, and asked of every pair of a
 * group: what is once taken for one work stays together only if nothing in it contradicts.
 */
export function isVetoed(a: WorkPrint, b: WorkPrint): boolean {
  if (differ(a.title.notice, b.title.notice, true) || differ(a.title.part, b.title.part))
    return true;
  return shareIdentifier(a, b) ? isBorrowed(a, b) : contradict(a, b);
}

/** Whether nothing in two entries with one key tells that they are two works: less than is asked of a merge. */
export function mayBeOneWork(a: WorkPrint, b: WorkPrint): boolean {
  const titles = a.title.whole === '' || b.title.whole === '' || mayBeOneTitle(a, b);
  return titles && !differ(a.author, b.author) && !isVetoed(a, b);
}

/** Both have a title, and most words of the shorter are in the longer. */
export function mayBeOneTitle({ title: a }: WorkPrint, { title: b }: WorkPrint): boolean {
  return a.whole !== '' && b.whole !== '' && likeTitle(a.whole, b.whole);
}

/** A DOI, PMID or PMCID is given to one work only. */
function shareIdentifier(a: WorkPrint, b: WorkPrint): boolean {
  return agree(a.doi, b.doi) || agree(a.pmid, b.pmid) || agree(a.pmcid, b.pmcid);
}

/**
 * A chapter often carries its book's DOI, and a DOI is easily pasted into the wrong entry: then
 * neither title nor first author agree. A chapter by the book's own author still has another title.
 */
function isBorrowed(a: WorkPrint, b: WorkPrint): boolean {
  const [one, other] = [a.title, b.title];
  if ([a.kind, b.kind].sort().join() === 'part,whole') {
    return differ(one.whole, other.whole) && differ(one.main, other.main);
  }
  if (one.whole === '' || other.whole === '' || likeTitle(one.whole, other.whole)) return false;
  return differ(a.author, b.author) || identifiersDiffer(a, b);
}

function identifiersDiffer(a: WorkPrint, b: WorkPrint): boolean {
  return differ(a.doi, b.doi) || differ(a.pmid, b.pmid) || differ(a.pmcid, b.pmcid);
}

/**
 * Of works that only look alike. A preprint and its article are two: they have different DOIs, may
 * differ in what they say, and a passage is found in one of them.
 */
function contradict(a: WorkPrint, b: WorkPrint): boolean {
  return (
    identifiersDiffer(a, b) ||
    !(mayBeOneKind(a.kind, b.kind) || areOnOnePage(a, b)) ||
    differ(a.edition, b.edition) ||
    differ(a.number, b.number) ||
    differ(a.initial, b.initial) ||
    subtitlesDiffer(a, b) ||
    yearsDiffer(a, b) ||
    (isWhole(a) && isWhole(b) ? volumesDiffer(a, b) || booksDiffer(a, b) : placesDiffer(a, b))
  );
}

function isWhole({ kind }: WorkPrint): boolean {
  return kind === 'whole' || kind === 'report';
}

function volumesDiffer(a: WorkPrint, b: WorkPrint): boolean {
  return differ(a.volume, b.volume);
}

/** Hardback and paperback have two ISBNs; so has each edition. Entries that list both share one. */
function booksDiffer(a: WorkPrint, b: WorkPrint): boolean {
  const none = a.isbns.length === 0 || b.isbns.length === 0;
  return !none && !a.isbns.some((isbn) => b.isbns.includes(isbn));
}

/** Where it is printed. A guideline is published in several journals at once, under one title. */
function placesDiffer(a: WorkPrint, b: WorkPrint): boolean {
  if (differ(a.volume, b.volume)) return true;
  if (differ(a.page, b.page)) return !mayBeOnePage(a.page, b.page);
  return (
    !agree(a.page, b.page) &&
    (differ(a.issue, b.issue) || !mayBeOneContainer(a.container, b.container))
  );
}

/**
 * A catalogue that counts the title page begins one page earlier; one that knows only how many pages
 * there are begins with 1.
 */
function mayBeOnePage(a: string, b: string): boolean {
  return a === '1' || b === '1' || Math.abs(Number(a) - Number(b)) === 1;
}

/** The same volume, page and journal or book: what is printed there is one text, whatever it is called. */
export function areOnOnePage(a: WorkPrint, b: WorkPrint): boolean {
  return (
    agree(a.page, b.page) &&
    !differ(a.volume, b.volume) &&
    areInOneContainer(a.container, b.container)
  );
}

function areInOneContainer(a: string, b: string): boolean {
  return a !== '' && b !== '' && mayBeOneContainer(a, b);
}

/** Both have a subtitle, and not the same: "Migration: A History", "Migration: An Economic View". */
function subtitlesDiffer({ title: a }: WorkPrint, { title: b }: WorkPrint): boolean {
  return a.main === b.main && a.whole !== a.main && b.whole !== b.main && a.whole !== b.whole;
}

/**
 * Years differ, but for an article that came online in one and in print in the next: it has the
 * same volume or page in the same journal.
 */
function yearsDiffer(a: WorkPrint, b: WorkPrint): boolean {
  if (a.year === undefined || b.year === undefined || a.year === b.year) return false;
  if (Math.abs(a.year - b.year) > 1 || isWhole(a) || isWhole(b)) return true;
  return (
    !areInOneContainer(a.container, b.container) ||
    !(agree(a.volume, b.volume) || agree(a.page, b.page))
  );
}

/**
 * Whether two entries with one title and one first author are taken for one work. A title that
 * says little needs a place in print besides; a book is not one of several of its name.
 */
export function areAlike(a: WorkPrint, b: WorkPrint): boolean {
  const title = a.title.whole === b.title.whole ? a.title.whole : a.title.main;
  if ((a.year === undefined) !== (b.year === undefined)) return false;
  if (a.kind === 'whole' && b.kind === 'whole' && a.author !== '') return true;
  const printed = agree(a.page, b.page) && agree(a.volume, b.volume);
  const chapters = a.kind === 'part' && b.kind === 'part' && a.author !== '';
  if (chapters && areInOneContainer(a.container, b.container)) return true;
  return (
    printed ||
    areOnOnePage(a, b) ||
    (saysEnough(title) && (a.author !== '' || title.split(' ').length > 3))
  );
}

/**
 * On one page of one issue, with much the same title: one of the two is mistyped. But instalments
 * are told apart by their numbers, and begin on page 1 of every issue.
 */
export function areMistyped(a: WorkPrint, b: WorkPrint): boolean {
  return (
    areOnOnePage(a, b) &&
    !differ(a.issue, b.issue) &&
    numeralsIn(a.title.whole) === numeralsIn(b.title.whole) &&
    likeTitle(a.title.whole, b.title.whole)
  );
}

/** Publishers reuse an ISBN, and a series may have one: the titles must be much the same. */
export function isOneBook(a: WorkPrint, b: WorkPrint): boolean {
  return likeTitle(a.title.whole, b.title.whole);
}

/** The one has the other's title without the subtitle, which must not be what tells parts apart. */
export function areAlikeButForSubtitle(a: WorkPrint, b: WorkPrint): boolean {
  const one = (a.title.whole === a.title.main) !== (b.title.whole === b.title.main);
  return one && a.title.part === b.title.part && areAlike(a, b);
}

function agree(a: string, b: string): boolean {
  return a !== '' && a === b;
}

/** Both say something, and not the same; strictly: also where only one says something. */
function differ(a: string, b: string, strictly = false): boolean {
  return a !== b && (strictly || (a !== '' && b !== ''));
}

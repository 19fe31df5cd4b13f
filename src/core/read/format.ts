import { extensions, type WorkFormat } from '../model/bibliography';
import type { TextFile } from '../model/source';

/** How much of a file is looked at: enough for a long header, and the same time for every file. */
const looked = 200_000;

/**
 * The format of a bibliography, told from its content, for names lie: from the first thing that
 * only one format has. A name helps only where the content is silent. Undefined where there is none.
 */
export function formatOf({ name, text }: TextFile): WorkFormat | undefined {
  return formatIn(text) ?? extensions.get(/\.([a-z]{2,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}

function formatIn(text: string): WorkFormat | undefined {
  const head = text.slice(0, looked);
  const start = head.search(/\S/);
  if (start < 0) return undefined;
  const first = head.charAt(start);
  if ((first === '[' || first === '{') && isJson(head.slice(start))) return 'csl-json';
  return earliestIn(head) ?? (entryInLine.test(head) ? 'bibtex' : undefined);
}

/** A list of objects, perhaps behind junk, or an object that begins with a key. */
const jsonStart = /^(?:\[(?:[^{]*\{|\s*\]\s*$)|\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}\s*$))/;

/** Something that only a list of works has; an empty list will do. */
const jsonOfWorks = /^\[\s*\]|"(?:title|itemType|id|items)"\s*:/;

function isJson(head: string): boolean {
  return jsonStart.test(head.slice(0, 2000)) && jsonOfWorks.test(head);
}

/** What begins a record, mostly at the start of a line. Where several occur, the earliest decides. */
const marks: readonly (readonly [WorkFormat, RegExp])[] = [
  ['bibtex', /^[ \t\ufeff]*@[ \t]*[A-Za-z]+[ \t]*(?:(?:\r\n?|\n)[ \t]*)?[{(]/m],
  ['ris', /^[ \t\ufeff]*(?:\d{1,9}\.[ \t]*)?TY[ \t]{0,4}-(?:[ \t]|$)/m],
  // A record without its first line is told by three lines of its manner.
  ['ris', /^(?:[A-Z][A-Z0-9] {1,2}- .*(?:\r\n?|\n)){3}/m],
  ['pubmed-xml', /<(?:PubmedArticle|PubmedBookArticle|MedlineCitation|!DOCTYPE Pubmed)/],
  ['endnote-xml', /<records?>/],
  ['nbib', /^\ufeff?PMID ?- ?\d/m],
  // Only PubMed has tags of three and four letters.
  ['nbib', /^\ufeff?(?:[A-Z]{3} |[A-Z]{4})- \S.*(?:\r\n?|\n)[A-Z]{2,4} {0,2}- /m],
  ['enw', /^\ufeff?%0 [A-Z].*(?:\r\n?|\n)(?:%[0-9A-Z@!$#&(*+>?[\]^~] ?|\s|$)/m],
  ['wos', /^\ufeff?(?:FN (?:Clarivate|Thomson|ISI)|PT [A-Z][ \t]*$)/m],
];

/** BibTeX allows an entry in the middle of a line. */
const entryInLine = /@[A-Za-z]{1,40}[ \t]{0,40}\{[^\s{},]{0,200},/;

function earliestIn(head: string): WorkFormat | undefined {
  let found: WorkFormat | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [format, mark] of marks) {
    const index = head.search(mark);
    if (index >= 0 && index < at) [found, at] = [format, index];
  }
  return found;
}

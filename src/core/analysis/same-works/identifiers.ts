import type { CslItem } from '../../model/csl';

/** The identifiers that name one work, each in one form; '' where there is none that can be one. */
export interface Identifiers {
  readonly doi: string;
  readonly pmid: string;
  readonly pmcid: string;
  /** Without their check digits, as the last twelve digits of ISBN-13; sorted. */
  readonly isbns: readonly string[];
}

/** DOIs are the same whatever their case (DOI Handbook, 2.4); what ends a sentence does not belong to one. */
const doiPattern = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|(?:info:)?doi[:/]? ?)?(10\.\d{4,9}\/\S+)$/;
const doiEnd = /[.,;:)\]}>"']$/;
const longest = 500;

export function identifiersOf(item: CslItem): Identifiers {
  return {
    doi: doiForm(item.DOI || item.URL || ''),
    pmid: digitsAfter(item.PMID, /^(?:pmid:? ?)?0*([1-9]\d{0,8})$/),
    pmcid: digitsAfter(item.PMCID, /^(?:pmcid:? ?)?(?:pmc)?0*([1-9]\d{0,8})$/),
    isbns: isbnForms(item.ISBN ?? ''),
  };
}

/** "https://doi.org/10.1000/ABC." as "10.1000/abc". */
export function doiForm(text: string): string {
  let doi = doiPattern.exec(text.slice(0, longest).trim().toLowerCase())?.[1] ?? '';
  while (doiEnd.test(doi) && !closes(doi)) doi = doi.slice(0, -1);
  return doi;
}

/** Whether the bracket that ends it was opened in it, as in 10.1016/s0140-6736(05)66545-6(x). */
function closes(doi: string): boolean {
  const [open, close] = doi.endsWith(')')
    ? '()'
    : doi.endsWith(']')
      ? '[]'
      : doi.endsWith('>')
        ? '<>'
        : '';
  if (open === undefined || close === undefined) return false;
  return doi.split(open).length >= doi.split(close).length;
}

function digitsAfter(text: string | undefined, pattern: RegExp): string {
  return pattern.exec((text ?? '').slice(0, longest).trim().toLowerCase())?.[1] ?? '';
}

/** An ISBN-10 and the ISBN-13 made of it are one: 978, the same nine digits, another check digit (ISO 2108). */
function isbnForms(text: string): readonly string[] {
  const forms = new Set<string>();
  for (const word of text.slice(0, longest).split(/[\s,;()/]+/)) {
    const digits = word.replace(/[^\dX]/gi, '');
    if (/^97[89]\d{10}$/.test(digits)) forms.add(digits.slice(0, 12));
    else if (/^\d{9}[\dX]$/i.test(digits)) forms.add(`978${digits.slice(0, 9)}`);
  }
  return [...forms].sort();
}

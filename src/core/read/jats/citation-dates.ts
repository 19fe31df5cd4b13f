import type { CslDate } from '../../model/csl';
import { readDateFields, readPrintedDate } from '../records/dates';
import { type Draft, setText } from '../records/draft';
import { elementsIn, textAt, textOf, type XmlElement } from '../xml/element';

/** The date of issue, with the letter that the list gives to its year, and the day of a visit. */
export function setDates(item: Draft, citation: XmlElement): void {
  const [, year = '', letter = ''] = /^(\d{4})([a-z])?$/.exec(textAt(citation, 'year')) ?? [];
  const issued = dateIn(citation, year === '' ? textAt(citation, 'year') : year);
  if (issued) item.issued = issued;
  setText(item, 'year-suffix', letter);
  for (const date of elementsIn(citation, 'date-in-citation')) {
    const isVisit = /access|cited|visit/.test(date.attributes.get('content-type') ?? '');
    const said = visitOf(date);
    if (isVisit && said && !item.accessed) item.accessed = said;
  }
}

function dateIn(element: XmlElement, year: string): CslDate | undefined {
  return readDateFields(year, {
    month: textAt(element, 'month'),
    day: textAt(element, 'day'),
    season: textAt(element, 'season'),
  });
}

/** A day in an attribute, in elements or in words. */
function visitOf(date: XmlElement): CslDate | undefined {
  const iso = date.attributes.get('iso-8601-date');
  if (iso) return readPrintedDate(iso);
  const year = textAt(date, 'year');
  if (year !== '') return dateIn(date, year);
  const words = textOf(date)
    .replace(/^(?:accessed|retrieved|cited|viewed)(?: on)?:?\s+/i, '')
    .replace(/\.$/, '');
  return readPrintedDate(words);
}

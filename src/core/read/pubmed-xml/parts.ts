import type { CslDate, CslName } from '../../model/csl';
import { readDateFields, readPrintedDate } from '../records/dates';
import { doiOf } from '../records/identifiers';
import { elementAt, elementsIn, textAt, textOf, type XmlElement } from '../xml/element';

/** The people and bodies of a list, and "et al." where PubMed knows that it is not complete. */
export function namesIn(list: XmlElement | undefined): readonly CslName[] {
  const names: CslName[] = [];
  for (const author of list ? elementsIn(list, 'Author') : []) {
    const family = textAt(author, 'LastName');
    const given = textAt(author, 'ForeName') || textAt(author, 'Initials');
    const suffix = textAt(author, 'Suffix');
    const literal = textAt(author, 'CollectiveName') || given;
    if (family !== '') {
      names.push({ family, ...(given && { given }), ...(suffix && { suffix }) });
    } else if (literal !== '') names.push({ literal });
  }
  if (names.length > 0 && list?.attributes.get('CompleteYN') === 'N')
    names.push({ literal: 'et al.' });
  return names;
}

/** `PubDate`, `ArticleDate`, `ContributionDate`: parts, or MEDLINE's own words. */
export function dateIn(date: XmlElement | undefined): CslDate | undefined {
  if (!date) return undefined;
  const words = textAt(date, 'MedlineDate');
  if (words !== '') return readPrintedDate(words);
  return readDateFields(textAt(date, 'Year'), {
    month: textAt(date, 'Month'),
    day: textAt(date, 'Day'),
    season: textAt(date, 'Season'),
  });
}

/** Sections with their labels, as PubMed prints them: "METHODS: We asked." */
export function abstractIn(abstract: XmlElement | undefined): string {
  if (!abstract) return '';
  const sections = elementsIn(abstract, 'AbstractText').map((section) => {
    const label = section.attributes.get('Label') ?? '';
    const text = textOf(section);
    return label === '' || label === 'UNLABELLED' || text === '' ? text : `${label}: ${text}`;
  });
  return sections.filter((text) => text !== '').join(' ');
}

/** The identifier of a kind ("doi", "pmc") in a list; DOIs bare. */
export function identifierIn(
  list: XmlElement | undefined,
  element: 'ArticleId' | 'ELocationID',
  kind: string,
): string {
  const attribute = element === 'ArticleId' ? 'IdType' : 'EIdType';
  for (const id of list ? elementsIn(list, element) : []) {
    if (id.attributes.get(attribute) !== kind) continue;
    const text = textOf(id);
    const found = kind === 'doi' ? doiOf(text) : text;
    if (found !== '') return found;
  }
  return '';
}

export function textsOf(list: XmlElement | undefined, name: string): readonly string[] {
  return list ? elementsIn(list, name).map(textOf) : [];
}

/** Pages as printed, else from the first to the last. */
export function pagesIn(parent: XmlElement): string {
  const printed = textAt(parent, 'Pagination', 'MedlinePgn');
  if (printed !== '') return printed;
  const pagination = elementAt(parent, 'Pagination');
  if (!pagination) return '';
  const first = textAt(pagination, 'StartPage');
  const last = textAt(pagination, 'EndPage');
  return last === '' || last === first ? first : `${first}-${last}`;
}

import type { CslItem, CslTextVariable } from '../../model/csl';
import { type Draft, pagesOf, setText } from '../records/draft';
import { doiOf } from '../records/identifiers';
import { elementsIn, textAt, textOf, type XmlElement } from '../xml/element';
import { setDates } from './citation-dates';
import { setNames } from './citation-names';
import { typeOfCitation } from './citation-types';

/** Elements whose words are a variable's as they stand; of several the first that is there. */
const variables: readonly (readonly [string, CslTextVariable])[] = [
  ['article-title', 'title'],
  ['chapter-title', 'title'],
  ['part-title', 'title'],
  ['data-title', 'title'],
  ['publisher-name', 'publisher'],
  ['institution', 'publisher'],
  ['publisher-loc', 'publisher-place'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['edition', 'edition'],
  ['series', 'collection-title'],
  ['supplement', 'supplement-number'],
  ['version', 'version'],
  ['patent', 'number'],
  ['std', 'number'],
  ['conf-name', 'event-title'],
  ['conf-loc', 'event-place'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
];

/** A citation of JATS, or of the NLM's sets before it, in CSL's terms: what its elements say, and nothing else. */
export function itemOfCitation(citation: XmlElement): CslItem {
  const item: Draft = { type: typeOfCitation(citation) };
  setNames(item, citation);
  setDates(item, citation);
  for (const [name, variable] of variables) setText(item, variable, textAt(citation, name));
  const source = textAt(citation, 'source');
  setText(item, item.title === undefined ? 'title' : 'container-title', source);
  setText(item, 'page', pagesIn(citation));
  setText(item, 'number-of-pages', pageCount(citation));
  setIdentifiers(item, citation);
  return item;
}

/** A range as printed, first and last page, or the number that stands for them. */
function pagesIn(citation: XmlElement): string {
  const range = textAt(citation, 'page-range');
  const [first, last] = [textAt(citation, 'fpage'), textAt(citation, 'lpage')];
  const pages = last === '' || last === first ? first : `${first}-${last}`;
  return pagesOf(range || pages || textAt(citation, 'elocation-id'));
}

function pageCount(citation: XmlElement): string {
  const size = elementsIn(citation, 'size').find((one) => one.attributes.get('units') === 'pages');
  return /\d+/.exec(textOf(size))?.[0] ?? '';
}

const identifiers: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
]);

function setIdentifiers(item: Draft, citation: XmlElement): void {
  for (const id of elementsIn(citation, 'pub-id')) {
    const kind = id.attributes.get('pub-id-type') ?? '';
    if (kind === 'doi') setText(item, 'DOI', doiOf(textOf(id)));
    const variable = identifiers.get(kind);
    if (variable) setText(item, variable, textOf(id));
  }
  for (const name of ['ext-link', 'uri']) {
    for (const link of elementsIn(citation, name)) {
      const address = link.attributes.get('xlink:href') ?? textOf(link);
      const doi = doiOf(address);
      if (doi !== '') setText(item, 'DOI', doi);
      else if (/^https?:\/\/\S+$/.test(address)) setText(item, 'URL', address);
    }
  }
}

import type { CslItem } from '../../model/csl';
import { readDateFields } from '../records/dates';
import { addNames, type Draft, pagesOf, setText } from '../records/draft';
import { doiOf } from '../records/identifiers';
import { elementsIn, textAt, textOf, type XmlElement } from '../xml/element';
import { readXmlRecords } from '../xml/read-records';
import { namesOf } from './citation-names';

/** The front matter of a longer one is left unread. */
const longest = 300_000;
/** The year that an issue has is cited before that in which an article came first. */
const dates = ['collection', 'ppub', 'pub', 'epub', 'epub-ppub'];

/** What an article in JATS says of itself, but for its title; undefined where that is nothing. */
export function frontItem(text: string): CslItem | undefined {
  const head = text.slice(0, longest);
  const start = head.search(/<front[\s>]/);
  const end = head.indexOf('</front>', start);
  if (start < 0 || end < 0) return undefined;
  const front = head.slice(start, end);
  const [meta] = readXmlRecords(front, new Set(['article-meta']), []);
  const [journal] = readXmlRecords(front, new Set(['journal-meta']), []);
  if (meta === undefined) return undefined;
  const container = journal && journalOf(journal);
  const item: Draft = { type: container ? 'article-journal' : 'document' };
  setPeople(item, meta);
  setIssued(item, meta);
  setText(item, 'container-title', container);
  setText(item, 'volume', textAt(meta, 'volume'));
  setText(item, 'issue', textAt(meta, 'issue'));
  setText(item, 'page', pagesIn(meta));
  for (const id of elementsIn(meta, 'article-id'))
    if (id.attributes.get('pub-id-type') === 'doi') setText(item, 'DOI', doiOf(textOf(id)));
  return Object.keys(item).length > 1 ? item : undefined;
}

function journalOf(journal: XmlElement): string {
  return (
    textAt(journal, 'journal-title-group', 'journal-title') || textAt(journal, 'journal-title')
  );
}

/** Those who wrote it; a contributor without a role is one. */
function setPeople(item: Draft, meta: XmlElement): void {
  for (const group of elementsIn(meta, 'contrib-group')) {
    for (const one of elementsIn(group, 'contrib')) {
      const role = one.attributes.get('contrib-type') ?? group.attributes.get('content-type');
      if (/^authors?$/.test(role ?? 'author')) addNames(item, 'author', namesOf(one.children));
    }
  }
}

function setIssued(item: Draft, meta: XmlElement): void {
  const printed = elementsIn(meta, 'pub-date');
  const rankOf = ({ attributes }: XmlElement) => {
    const kind = attributes.get('pub-type') ?? attributes.get('date-type') ?? '';
    const rank = dates.indexOf(kind);
    return rank < 0 ? dates.length : rank;
  };
  const [date] = [...printed].sort((a, b) => rankOf(a) - rankOf(b));
  if (date === undefined) return;

  const issued = readDateFields(textAt(date, 'year'), {
    month: textAt(date, 'month'),
    day: textAt(date, 'day'),
    season: textAt(date, 'season'),
  });
  if (issued) item.issued = issued;
}

function pagesIn(meta: XmlElement): string {
  const [first, last] = [textAt(meta, 'fpage'), textAt(meta, 'lpage')];
  const pages = last === '' || last === first ? first : `${first}-${last}`;
  return pagesOf(pages || textAt(meta, 'elocation-id'));
}

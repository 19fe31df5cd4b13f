import { hasOthers } from '../model/and-others';
import type { Work } from '../model/bibliography';
import type { CslDate, CslName, CslType } from '../model/csl';

/** Types of schema.org; what is not among them is a `CreativeWork`. */
const types: Partial<Readonly<Record<CslType, string>>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  article: 'Article',
  book: 'Book',
  broadcast: 'RadioEpisode',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Movie',
  'paper-conference': 'ScholarlyArticle',
  periodical: 'Periodical',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  review: 'Review',
  'review-book': 'Review',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** The facts that a reference prints, and nothing that a program has noted beside them. */
export function workNode({ key, item }: Work, id: string) {
  const { title, author, editor, issued, publisher, volume, issue, page, DOI, ISBN, URL } = item;
  const container = item['container-title'];
  const facts = {
    '@id': id,
    '@type': `schema:${types[item.type] ?? 'CreativeWork'}`,
    'schema:identifier': DOI ? [key, `doi:${DOI}`] : key,
    'schema:name': title,
    'schema:author': people(author),
    'schema:editor': people(editor),
    'schema:datePublished': date(issued),
    'schema:isPartOf': container && { '@type': 'schema:CreativeWork', 'schema:name': container },
    'schema:publisher': publisher && { '@type': 'schema:Organization', 'schema:name': publisher },
    'schema:volumeNumber': volume,
    'schema:issueNumber': issue,
    'schema:pagination': page,
    'schema:isbn': ISBN,
    'schema:url': URL,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** In order, which the first author depends on. schema.org has no word for those not named: they are a text. */
function people(names: readonly CslName[] | undefined) {
  if (names === undefined || names.length === 0) return undefined;
  return { '@list': hasOthers(names) ? [...names.map(person), 'et al.'] : names.map(person) };
}

function person({ family, given, literal, suffix, ...particles }: CslName) {
  if (literal !== undefined) return { '@type': 'schema:Organization', 'schema:name': literal };
  const own = [particles['non-dropping-particle'], family].filter(Boolean).join(' ');
  const first = [given, particles['dropping-particle']].filter(Boolean).join(' ');
  return {
    '@type': 'schema:Person',
    'schema:familyName': own,
    ...(first && { 'schema:givenName': first }),
    ...(suffix && { 'schema:honorificSuffix': suffix }),
  };
}

/** ISO 8601, as far as it is known; a date that is none is none. */
function date(issued: CslDate | undefined): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || year < 0 || year > 9999) return undefined;
  const digits = (n: number, length: number) => String(n).padStart(length, '0');
  const rest = [month, day].filter((part) => part !== undefined).map((part) => digits(part, 2));
  return [digits(year, 4), ...rest].join('-');
}

import type { CslType } from '../../../model/csl';
import { bitOf, classesOf, type WordClass } from '../word-classes';
import type { Draft } from './item-draft';

/** The type that the fields of a reference speak for. */
export function typeOf(item: Draft, saysIn: boolean): CslType {
  const genre = item.genre ?? '';
  const container = item['container-title'] ?? '';
  if (has(genre, 'thesis')) return 'thesis';
  if (container !== '') return partType(item, container, saysIn);
  if (/^arxiv/i.test(item.number ?? '')) return 'article';
  const series = item['collection-title'] ?? '';
  if (
    has(genre, 'report') ||
    /\b(?:papers?|reports?|briefs?)\b|bericht|arbeitspapier/i.test(series)
  )
    return 'report';
  const publisher = item.publisher ?? '';
  if (publisher !== '') {
    if (item.URL && !item['publisher-place']) return isOffice(publisher) ? 'report' : 'webpage';
    const byOffice = item.author?.[0]?.literal !== undefined || isOffice(publisher);
    return byOffice && !has(publisher, 'press') ? 'report' : 'book';
  }
  if (item.URL && !item['publisher-place']) return 'webpage';
  if (item['publisher-place'] || item.edition || item.editor || item['number-of-pages'])
    return 'book';
  return 'document';
}

function partType(item: Draft, container: string, saysIn: boolean): CslType {
  const dated = (item.issued?.['date-parts']?.[0]?.length ?? 0) > 1;
  if (has(container, 'meeting') && !item.volume) return 'paper-conference';
  if (item.editor || (saysIn && (item.publisher || item['publisher-place'])))
    return has(container, 'meeting') ? 'paper-conference' : 'chapter';
  if (item.volume || item.issue) return 'article-journal';
  if (
    dated &&
    /\b(?:magazine|magazin|weekly|spiegel|economist|foreign policy|time)\b/i.test(container)
  )
    return 'article-magazine';
  if (dated && !item.page && !has(container, 'journal')) return 'article-newspaper';
  if (
    dated &&
    /\b(?:times|post|guardian|herald|tribune|news|zeitung|gazette|telegraph|monde|país)\b/i.test(
      container,
    )
  )
    return 'article-newspaper';
  if (item.page && !item.publisher) return saysIn ? 'chapter' : 'article-journal';
  if (item.publisher && (item['publisher-place'] || item.page)) return 'chapter';
  if (item.URL && !item.publisher && !has(container, 'journal')) return 'webpage';
  return saysIn ? 'chapter' : 'article-journal';
}

function has(text: string, name: WordClass): boolean {
  return text
    .split(/[\s.,()]+/)
    .some((word) => (classesOf(word.toLowerCase()) & bitOf(name)) !== 0);
}

function isOffice(publisher: string): boolean {
  return (
    has(publisher, 'organisation') &&
    !/\b(?:University|Universit\p{L}+)\b.{0,20}\b(?:Press|Verlag)\b/u.test(publisher) &&
    !/\bPress\b/.test(publisher)
  );
}

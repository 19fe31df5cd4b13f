import { hasOthers } from '../../model/and-others';
import type { CslItem } from '../../model/csl';
import type { XmlElement } from '../xml/element';
import { readXmlRecords } from '../xml/read-records';
import { itemOfCitation } from './citation-item';

/** An entry that its format gives in fields. */
export interface ListedCitation {
  readonly item: CslItem;
  /** Whether the fields are all of it; else more stands beside them in words. */
  readonly isWhole: boolean;
  /** "Family, Given; Family, Given (Year). Title. Container.": as it would be printed, where no signs stand between the fields. */
  readonly clean?: string;
}

/** JATS since 1.0, and the NLM's sets before it. */
const names = new Set(['element-citation', 'mixed-citation', 'nlm-citation', 'citation']);
/** A longer entry is read as words: no true one has fields so long. */
const longest = 10_000;

/** What stands in a `ref`; undefined where it holds several works, or says too little in fields. */
export function listedCitation(ref: string): ListedCitation | undefined {
  if (ref.length > longest) return undefined;
  const citation = onlyCitation(readXmlRecords(ref, names, []));
  if (citation === undefined) return undefined;
  const item = itemOfCitation(citation);
  const { author, editor, title } = item;
  const between = citation.children.filter((child) => typeof child === 'string').join(' ');
  if ((author ?? editor) === undefined || title === undefined) return undefined;
  return {
    item,
    isWhole: !/\p{L}{4}/u.test(between),
    ...(between.trim() === '' && { clean: printed(item) }),
  };
}

/** Of one work that is given twice, in fields and in words, the fields. */
function onlyCitation([first, second, ...more]: readonly XmlElement[]): XmlElement | undefined {
  if (second === undefined) return first;
  const kinds = new Set([first?.name, second.name]);
  const isTwice = more.length === 0 && kinds.size === 2 && kinds.has('element-citation');
  if (!isTwice) return undefined;
  return first?.name === 'element-citation' ? first : second;
}

function printed(item: CslItem): string {
  const names = item.author ?? item.editor ?? [];
  const people = names.map(
    ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
  );
  if (hasOthers(names)) people.push('et al.');
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.literal;
  const date = year === undefined ? '' : ` (${year}${item['year-suffix'] ?? ''})`;
  const parts = [`${people.join('; ')}${date}`, item.title, item['container-title']];
  return `${parts.filter(Boolean).join('. ')}.`;
}

import type { Work } from '../model/bibliography';
import { creatorsText, yearText } from './labels';

/** A reference in no style at all: who, when, what, where; for a work that no style can be made to fit. */
export function plainReference(work: Work): string {
  const { title, 'container-title': container, publisher, DOI } = work.item;
  const parts = [creatorsText(work), yearText(work), title, container ?? publisher];
  const ends = parts.filter(Boolean).map((part) => `${part}`.replace(/\.?\s*$/, '.'));
  return [...ends, ...(DOI ? [`doi:${DOI}`] : [])].join(' ');
}

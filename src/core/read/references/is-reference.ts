import type { Reference } from '../../model/reference';

/** A work has a title, or stands in something; a year or a name alone is none. */
export function isReference({ item }: Reference): boolean {
  const told = [
    item.title,
    item['container-title'],
    item.author,
    item.editor,
    item.issued,
    item.URL,
    item.DOI,
  ];
  return told.filter((value) => value !== undefined).length >= 2;
}

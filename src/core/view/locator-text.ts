import type { Locator, LocatorLabel } from '../model/locator';

const names: Readonly<Record<LocatorLabel, string>> = {
  book: 'book',
  chapter: 'chapter',
  column: 'column',
  figure: 'figure',
  folio: 'folio',
  line: 'line',
  note: 'note',
  page: 'page',
  paragraph: 'paragraph',
  part: 'part',
  section: 'section',
  'sub-verbo': 's.v.',
  table: 'table',
  timestamp: 'at',
  verse: 'verse',
  volume: 'volume',
};

/** "section Introduction, paragraph 3". */
export function locatorText(locator: Locator): string {
  return locator.map(({ label, value }) => `${names[label]} ${value}`).join(', ');
}

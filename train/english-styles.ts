import type { CslItem } from '../src/core/model/csl';
import { writeBook, writeChapter } from './english-books';
import { dateText, writeAddress } from './english-dates';
import { namesText } from './english-names';
import { EnglishPrint, type PrintLanguage, writeItalics } from './english-print';
import type { Segment } from './gold-references';
import * as own from './own-words';
import type { Random } from './random';

/**
 * References as journals of the social sciences and Latin American ones print them, with what authors add
 * that no CSL style foresees: series and numbers, broadcasters, dates before titles, "Available from <…>".
 */
export function englishReference(
  item: CslItem,
  language: PrintLanguage,
  random: Random,
): readonly Segment[] {
  const p = new EnglishPrint(item, language, random);

  const { author, editor, title = '', type } = item;
  const people = author ?? editor ?? [];
  if (random.chance(0.06))
    p.add('label', random.pick(['[%]', '%.', '%']).replace('%', String(random.whole(1, 90))), ' ');
  if (people.length > 0) {
    const list = namesText(p, people, !p.footnote);
    const role = author
      ? ''
      : random.pick(
          people.length > 1
            ? [', eds.', ' (eds.)', ' (Eds.)', ', editors', ' (orgs.)', ' (Coords.)', ' (dir.)']
            : [', ed.', ' (ed.)', ' (Ed.)', ' (org.)', ' (Org.)', ' (coord.)'],
        );
    p.add(author ? 'author' : 'editor', list + role);
  }
  writeHead(p, people.length > 0);
  const whole = type === 'book' || type === 'report' || type === 'thesis';
  const [open, close] = whole ? p.italic : p.quote;
  const inner = /^[“"‘'«]/.test(open) && random.chance(0.7);
  p.add(
    'title',
    open + title + (inner ? random.pick(['.', ',', ',']) : '') + close,
    inner ? ' ' : '',
  );
  if (!inner)
    p.gap(/[?!]$/.test(title) ? ' ' : p.footnote ? ', ' : random.pick(['. ', '. ', '. ', ', ']));
  writeBody(p);
  writeAddress(p);
  return p.out;
}

function writeHead(p: EnglishPrint, named: boolean): void {
  const random = p.random;
  if (!p.early) {
    if (named)
      p.gap(p.footnote ? random.pick([', ', ', ', ': ']) : random.pick(['. ', ', ', '. ', ': ']));
    return;
  }
  const bracket = random.chance(0.55);
  if (named)
    p.gap(bracket ? random.pick([' (', ' (', '. (']) : random.pick(['. ', '. ', ', ', ' ']));
  else if (bracket) p.gap('(');
  p.add(
    'date',
    dateText(p),
    bracket ? random.pick([') ', '). ', '), ', '). ']) : random.pick(['. ', '. ', ', ', ': ']),
  );
}

function writeBody(p: EnglishPrint): void {
  const { type } = p.item;
  if (type === 'article-journal') writeJournal(p);
  else if (type === 'article-newspaper' || type === 'webpage') writeNews(p);
  else if (type === 'chapter' || type === 'paper-conference') writeChapter(p);
  else writeBook(p);
  if (!p.early && !p.out.some(([label]) => label === 'date')) {
    p.gap(', ');
    p.add('date', dateText(p));
  }
}

function writeJournal(p: EnglishPrint): void {
  const random = p.random;
  const { volume, issue, page, 'publisher-place': place } = p.item;
  if (random.chance(0.05)) p.gap('In: ');
  writeItalics(p, 'container', p.item['container-title'] ?? '');
  const language = p.language;
  const words = language !== 'en' && random.chance(0.75);
  p.gap(words ? ', ' : random.pick([' ', ', ', ', ', ' ']));
  if (words && random.chance(0.35))
    p.add('location', place ?? random.pick(own.romance[language].places), ', ');
  if (volume)
    p.add(
      'volume',
      words
        ? `${random.pick(['v. ', 'vol. ', 'v.', 'vol. '])}${volume}`
        : random.pick([volume, volume, `Vol. ${volume}`, `vol. ${volume}`, `Volume ${volume}`]),
    );
  if (issue) {
    const form = random.next();
    if (words || form < 0.2) {
      if (volume) p.gap(random.pick([', ', ', ', ' ']));
      p.add(
        'issue',
        `${words ? random.pick(['n. ', 'n. ', 'nº ', 'no. ', 'núm. ', 'n° ']) : random.pick(['No. ', 'no. ', 'Issue ', 'Nr. '])}${issue}`,
      );
    } else if (form < 0.8) {
      p.gap(volume ? random.pick([' (', '(']) : '(');
      p.add('issue', issue, ')');
    } else {
      p.gap(volume ? random.pick([':', ', ', '/', '.']) : '');
      p.add('issue', issue);
    }
  }
  if (page) {
    p.gap(words ? ', ' : random.pick([': ', ':', ', ', ', ']));
    p.add(
      'pages',
      `${words ? random.pick(['p. ', 'pp. ', 'p.']) : random.pick(['', '', 'pp. ', 'p. '])}${page.replace('-', random.pick(['-', '–']))}`,
    );
  }
  if (!p.early && random.chance(0.85)) {
    const bracket = random.chance(0.3);
    p.gap(bracket ? ' (' : ', ');
    p.add('date', dateText(p), bracket ? ')' : '');
  }
}

function writeNews(p: EnglishPrint): void {
  const random = p.random;
  const { 'container-title': container, page, publisher } = p.item;
  if (container) writeItalics(p, 'container', container);
  if (random.chance(0.12)) {
    p.gap('. ');
    p.add(
      'publisher',
      publisher ??
        random.pick([
          'National Public Radio',
          'BBC',
          'Associated Press',
          'CNN',
          'Public Broadcasting Service',
          ...own.organisations,
        ]),
    );
  }
  if (!p.early) {
    p.gap(container ? random.pick([', ', '. ', ' (']) : '');
    const opened = p.out.at(-1)?.[1] === ' (';
    p.add('date', dateText(p), opened ? ')' : '');
  }
  if (page) {
    p.gap(', ');
    p.add('pages', `${random.pick(['', 'p. ', 'pp. '])}${page}`);
  }
}

import type { CslItem } from '../src/core/model/csl';
import { writeBook, writeChapter } from './german-books';
import { germanNames, roleText } from './german-names';
import { germanNote } from './german-notes';
import { GermanPrint, stopText, writePages } from './german-print';
import type { Segment } from './gold-references';
import type { Random } from './random';

/**
 * References as German-speaking social sciences print them, in the ways that no CSL style has: "S. 12-30
 * in: …", slashes between names, "35. Jg., H. 3", places without publishers. Every choice is made anew.
 */
export function germanReference(
  item: CslItem,
  german: boolean,
  random: Random,
): readonly Segment[] {
  if (random.chance(0.1)) return germanNote(item, german, random);
  const p = new GermanPrint(item, german, random);

  const { author, editor, title = '' } = item;
  const yearFirst = random.chance(0.78);
  const inverted = random.chance(0.85);
  const short = random.chance(0.35);
  const people = author ?? editor ?? [];
  if (random.chance(0.06))
    p.add(
      'label',
      `${random.pick(['[%]', '%.', '%', '(%)']).replace('%', String(random.whole(1, 90)))}`,
      ' ',
    );
  if (people.length > 0) {
    const role = author ? undefined : roleText(p, people.length);
    const between = random.pick(['/', '/', ' / ', ' und ', ', ', '; ', ' & ', ', ', ' u. ']);
    const list = germanNames(p, people, inverted, short, between);
    const same = random.chance(0.03)
      ? random.pick(['Ders.', 'Dies.', '—', '———', '--', 'ders.', 'Derselbe'])
      : undefined;
    p.add(author ? 'author' : 'editor', role ? `${same ?? list} ${role}` : (same ?? list));
  }
  writeYear(p, yearFirst, people.length > 0);
  writeTitle(p, title);
  writeRest(p, yearFirst, inverted, short);
  return p.out;
}

function writeYear(p: GermanPrint, first: boolean, named: boolean): void {
  const random = p.random;
  if (!first) {
    p.gap(random.pick([': ', ', ', ': ', '. ', ', ']));
    return;
  }
  const [year] = p.item.issued?.['date-parts']?.[0] ?? [];
  const letter = random.chance(0.07) ? random.pick(['a', 'b', 'c']) : '';
  const text =
    year === undefined
      ? random.pick(['o.J.', 'i.E.', 'im Druck', 'o. J.'])
      : `${year}${letter}${random.chance(0.03) ? ` [${year - random.whole(5, 60)}]` : ''}`;
  const [before, after] = random.pick([
    [' (', '): '],
    [' (', '): '],
    [' (', '). '],
    [' (', '), '],
    [', ', ': '],
    [', ', ': '],
    [', ', '. '],
    [' ', ': '],
    ['. ', '. '],
    [' (', ') '],
    [': ', '. '],
  ] as const);
  if (named) p.gap(before);
  else if (before.includes('(')) p.gap('(');
  p.add('date', text, after);
}

function writeTitle(p: GermanPrint, title: string): void {
  const random = p.random;
  const [open, close] = random.weighted([
    [['', ''], 80],
    [['"', '"'], 6],
    [['„', '“'], 8],
    [['»', '«'], 3],
    [['*', '*'], 3],
  ] as const);
  if (open !== '') p.gap(open);
  p.add('title', title);
  if (close !== '') p.gap(close);
}

function writeRest(p: GermanPrint, yearFirst: boolean, inverted: boolean, short: boolean): void {
  const { type } = p.item;
  if (type === 'article-journal' || type === 'article-newspaper') writeJournal(p, yearFirst);
  else if (type === 'chapter' || type === 'paper-conference')
    writeChapter(p, yearFirst, inverted, short);
  else writeBook(p, yearFirst);
  const { URL: address, accessed } = p.item;
  const random = p.random;
  if (address) {
    p.gap(
      random.pick([
        '. ',
        ', ',
        '. Online: ',
        '. URL: ',
        ' (',
        '. Verfügbar unter: ',
        '. Online verfügbar unter ',
        '. In: ',
        ', ',
      ]),
    );
    p.add('url', address);
    const parts = accessed?.['date-parts']?.[0];
    if (parts)
      p.add(
        'note',
        ` ${random.pick(['(Zugriff: %)', '[%]', '(Stand: %)', '(abgerufen am %)', '(letzter Zugriff: %)', ', Abruf am %'])}`.replace(
          '%',
          `${String(parts[2]).padStart(2, '0')}.${String(parts[1]).padStart(2, '0')}.${parts[0]}`,
        ),
      );
  } else if (random.chance(0.88)) p.gap('.');
}

function writeJournal(p: GermanPrint, yearFirst: boolean): void {
  const random = p.random;
  const item = p.item;
  const { volume, issue, page } = item;
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  p.gap(
    random.weighted([
      [`${stopText(p)}In: `, 45],
      [stopText(p), 35],
      [', in: ', 17],
      ['. In ', 4],
    ] as const),
  );
  p.add('container', item['container-title'] ?? '');
  if (random.chance(0.03)) p.gap(` (${random.pick(['KZfSS', 'ZfS', 'PVS'])})`);
  p.gap(random.pick([', ', ' ', ', ', ' ', '. ']));
  const shown = yearFirst && !random.chance(0.1) ? undefined : year;
  const way = random.whole(0, 9);
  if (volume) {
    if (way <= 1)
      p.add(
        'volume',
        random.pick(
          !p.german
            ? [`Vol. ${volume}`, `vol. ${volume}`]
            : [
                `Jg. ${volume}`,
                `${volume}. Jg.`,
                `${volume}. Jahrgang`,
                `Jg.${volume}`,
                `Bd. ${volume}`,
                `Vol. ${volume}`,
              ],
        ),
      );
    else p.add('volume', volume);
    if (shown) {
      p.gap(random.pick([' (', ', (', ' (']));
      p.add('date', String(shown), ')');
    }
    if (issue) {
      const form = random.whole(0, 7);
      if (form <= 2) {
        p.gap(random.pick(['(', ' (']));
        p.add('issue', issue, ')');
      } else if (form <= 5) {
        p.gap(random.pick([', ', ' ', ', ']));
        p.add(
          'issue',
          `${random.pick(p.german ? ['H. ', 'Heft ', 'Nr. ', 'H.', 'No. ', '(H. '] : ['No. ', 'no. ', 'issue ', 'Nr. '])}${issue}`,
        );
        if (p.out.at(-1)?.[1].startsWith('(')) p.gap(')');
      } else {
        p.gap(random.pick(['/', ' ', ', ', '.']));
        p.add('issue', issue);
      }
    }
  } else if (issue) {
    p.add('issue', `${random.pick(['H. ', 'Heft ', 'Nr. ', 'B '])}${issue}`);
    if (random.chance(0.5) && year) {
      p.gap('/');
      p.add('date', String(year));
    }
  } else if (shown) p.add('date', `${random.pick(['', 'vom 12.3.', '7. Mai '])}${shown}`);
  writePages(p, page, random.pick([', ', ': ', ', ', ':', '. ']));
}

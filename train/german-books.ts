import { germanNames, roleText } from './german-names';
import { type GermanPrint, stopText, writePages } from './german-print';
import * as own from './own-words';

export function writeChapter(
  p: GermanPrint,
  yearFirst: boolean,
  inverted: boolean,
  short: boolean,
): void {
  const random = p.random;
  const item = p.item;
  const { editor = [] } = item;
  const pagesFirst = random.chance(0.15);
  p.gap(stopText(p));
  if (pagesFirst && item.page) {
    p.add(
      'pages',
      `${p.german ? 'S.' : random.pick(['pp.', 'Pp.', 'S.'])} ${item.page}`,
      random.pick([' in: ', ' in ', ', in: ']),
    );
  } else
    p.gap(
      random.weighted([
        ['In: ', 70],
        ['in: ', 20],
        ['In ', 10],
      ] as const),
    );
  const book = () => {
    p.add('container', item['container-title'] ?? '');
  };
  if (editor.length > 0) {
    const list = germanNames(
      p,
      editor,
      inverted && random.chance(0.65),
      short,
      random.pick(['/', '/', ' und ', ', ', '; ', ' & ']),
    );
    const way = random.next();
    if (random.chance(0.03)) {
      p.add(
        'editor',
        `${random.pick(['Ders.', 'Dies.', 'ders.'])} ${roleText(p, 1)}`,
        random.pick([': ', ', ']),
      );
      book();
    } else if (way < 0.84) {
      p.add(
        'editor',
        `${list} ${roleText(p, editor.length)}`,
        random.pick([': ', ': ', ', ', '. ', ' ']),
      );
      book();
    } else if (way < 0.92) {
      book();
      p.gap(random.pick([', ', '. ', ' ']));
      p.add(
        'editor',
        `${random.pick(p.german ? ['hrsg. von ', 'hrsg. v. ', 'Hrsg. von ', 'Hg. v. ', 'herausgegeben von '] : ['ed. by ', 'edited by ', 'ed. ', 'eds. ', 'Edited by '])}${germanNames(p, editor, false, short, ', ')}`,
      );
    } else {
      p.add('editor', list, random.pick([': ', ', ']));
      book();
    }
  } else book();
  writeEdition(p);
  writeImprint(p, yearFirst, item.volume);
  if (!pagesFirst) writePages(p, item.page, random.pick([', ', '. ', ': ', ', ', ' ']));
}

export function writeBook(p: GermanPrint, yearFirst: boolean): void {
  const random = p.random;
  const { genre, number, page, translator } = p.item;
  if (translator && random.chance(0.6)) {
    p.gap('. ');
    p.add(
      'translator',
      `${random.pick(['Übers. von ', 'Aus dem Englischen von ', 'Übersetzt von '])}${germanNames(p, translator, false, false, ', ')}`,
    );
  }
  writeEdition(p);
  if (genre) {
    p.gap(random.pick(['. ', ', ', ' (']));
    const opened = p.out.at(-1)?.[1] === ' (';
    p.add(
      'genre',
      random.pick(
        own.thesisGenres
          .slice(5, 8)
          .concat(
            genre,
            'Diss.',
            'unveröff. Ms.',
            'Manuskript',
            'Magisterarbeit',
            `Arbeitspapier Nr. ${number ?? 7}`,
            `Discussion Paper ${number ?? 12}`,
          ),
      ),
      opened ? ')' : '',
    );
  }
  writeImprint(p, yearFirst, p.item.volume);
  if (random.chance(0.04))
    writePages(p, page ?? `${random.whole(3, 300)}-${random.whole(301, 400)}`, ', ');
}

function writeEdition(p: GermanPrint): void {
  const random = p.random;
  const { edition } = p.item;
  const series = p.item['collection-title'];
  if (edition) {
    p.gap(random.pick(['. ', ', ', ' (', '. ']));
    const opened = p.out.at(-1)?.[1] === ' (';
    p.add(
      'edition',
      `${edition}. ${random.pick(p.german ? ['Aufl.', 'Auflage', 'überarb. Aufl.', 'erweiterte Auflage', 'aktualisierte Aufl.'] : ['ed.', 'edition', 'rev. ed.', 'Aufl.'])}`,
      opened ? ')' : '',
    );
  }
  if (series && random.chance(0.7)) {
    p.gap(random.pick([' (', ' (= ', '. ', ', ']));
    const opened = p.out.at(-1)?.[1].includes('(');
    p.add(
      'collection',
      `${series}${random.chance(0.6) ? `, Bd. ${random.whole(1, 60)}` : ''}`,
      opened ? ')' : '',
    );
  }
}

function writeImprint(p: GermanPrint, yearFirst: boolean, volume: string | undefined): void {
  const random = p.random;
  const item = p.item;
  const place = item['publisher-place'];
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  if (volume && random.chance(0.8)) {
    p.gap(random.pick([', ', '. ', ' ']));
    p.add('volume', `${random.pick(['Bd. ', 'Band ', 'Bd.'])}${volume}`);
  }
  const both = random.chance(0.68);
  const bracket = random.chance(0.06);
  p.gap(bracket ? ' (' : random.pick(['. ', '. ', ', ']));
  if (place) {
    p.add('location', place);
    if (item.publisher && both) p.add('', random.pick([': ', ': ', ': ', ', ']));
  }
  if (item.publisher && (both || !place)) p.add('publisher', item.publisher);
  if (!yearFirst && year) {
    p.gap(random.pick([' ', ', ', ' ']));
    p.add('date', `${year}${random.chance(0.04) ? ` (zuerst ${year - 12})` : ''}`);
  }
  if (bracket) p.gap(')');
}

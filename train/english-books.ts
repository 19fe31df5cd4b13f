import { dateText } from './english-dates';
import { namesText } from './english-names';
import { type EnglishPrint, writeItalics } from './english-print';
import * as own from './own-words';

export function writeChapter(p: EnglishPrint): void {
  const random = p.random;
  const { editor = [], page, 'container-title': book = '', volume } = p.item;
  const inWord =
    p.language === 'en'
      ? random.pick(['In ', 'In ', 'In: ', 'in ', 'in: '])
      : p.language === 'pt'
        ? random.pick(['In: ', 'In: ', 'In ', 'Em: '])
        : p.language === 'es'
          ? random.pick(['En ', 'En: ', 'en ', 'In: '])
          : random.pick(['dans ', 'In ', 'in ', 'Dans ']);
  const pages = page?.replace('-', random.pick(['-', '–', '–']));
  const early = random.chance(0.1);
  if (early && pages) p.add('pages', `${random.pick(['Pp. ', 'pp. '])}${pages}`, ' in ');
  else p.gap(inWord);
  const many = editor.length > 1;
  const way = random.next();
  if (editor.length > 0 && way < 0.45) {
    const list = namesText(p, editor, p.language !== 'en' || random.chance(0.35));
    const role =
      p.language === 'en'
        ? random.pick(
            many
              ? [
                  ' (Eds.), ',
                  ' (eds.), ',
                  ' (eds) ',
                  ' (eds.) ',
                  ', eds., ',
                  ', eds. ',
                  ' (Eds.). ',
                  ', editors, ',
                ]
              : [' (Ed.), ', ' (ed.), ', ' (ed.) ', ', ed., ', ' (ed) ', ', editor, '],
          )
        : random.pick([
            ' (Org.). ',
            ' (org.). ',
            ' (Orgs.). ',
            ' (Ed.). ',
            ' (eds.), ',
            ' (Coord.). ',
            ' (coords.), ',
            ' (comp.), ',
            ' (dir.), ',
            ' (Dir.), ',
          ]);
    const cut = role.search(/[.,]?\s$/);
    p.add(
      'editor',
      list + role.slice(0, cut < 0 ? undefined : cut),
      cut < 0 ? '' : role.slice(cut),
    );
    writeItalics(p, 'container', book);
  } else {
    writeItalics(p, 'container', book);
    if (editor.length > 0) {
      const bracket = random.chance(0.12);
      p.gap(bracket ? ' (' : random.pick([', ', ', ', '. ']));
      p.add(
        'editor',
        `${random.pick(many ? ['eds. ', 'eds. ', 'edited by ', 'ed. by ', 'Eds. ', 'edited by '] : ['ed. ', 'ed. ', 'edited by ', 'ed. by ', 'Ed. '])}${namesText(p, editor, false)}`,
        bracket ? ')' : '',
      );
    }
  }
  if (volume) {
    p.gap(', ');
    p.add('volume', `${random.pick(['vol. ', 'Vol. ', 'v. '])}${volume}`);
  }
  const late = p.language !== 'en' && random.chance(0.6);
  if (pages && !early && !late) {
    const bracket = random.chance(0.2);
    p.gap(bracket ? ' (' : random.pick([', ', ', ', '. ']));
    p.add('pages', `${random.pick(['', 'pp. ', 'pp. ', 'pages '])}${pages}`, bracket ? ')' : '');
  }
  writeImprint(p);
  if (pages && !early && late) {
    p.gap(random.pick(['. ', ', ']));
    p.add('pages', `${random.pick(['p. ', 'pp. '])}${pages}`);
  }
}

export function writeBook(p: EnglishPrint): void {
  const random = p.random;
  const { edition, genre, number, volume, translator } = p.item;
  const series = p.item['collection-title'];
  const last = p.out.at(-1);
  if (edition && random.chance(0.7)) {
    const bracket = random.chance(0.4);
    if (bracket && last) last[1] = ' (';
    p.add(
      'edition',
      `${random.pick(['2nd', '3rd', '4th', 'Rev.', 'Second', '2.', '2ª'])} ${random.pick(['ed.', 'ed.', 'edition', 'edn'])}`,
      bracket ? '). ' : ' ',
    );
  }
  if (translator && random.chance(0.25))
    p.add(
      'translator',
      `${namesText(p, translator, false)} (${random.pick(['trans.', 'Trans.', 'tr.', 'transl.'])})`,
      random.pick(['. ', ', ', ' ']),
    );
  else if (translator && random.chance(0.7))
    p.add(
      'translator',
      `${random.pick(['Trans. ', 'Translated by ', 'Trad. ', 'trans. by '])}${namesText(p, translator, false)}`,
      '. ',
    );
  if (volume && random.chance(0.6))
    p.add('volume', `${random.pick(['Vol. ', 'vol. '])}${volume}`, '. ');
  if (genre && random.chance(0.8)) {
    const bracket = random.chance(0.25);
    if (bracket && last) last[1] = random.pick([' (', ' [']);
    const numbered =
      number && !/\d/.test(genre) ? `${random.pick([' no. ', ' No. ', ' '])}${number}` : '';
    p.add(
      'genre',
      genre + numbered,
      bracket ? (last?.[1] === ' [' ? ']. ' : '). ') : random.pick(['. ', ', ', '. ']),
    );
  }
  if (series && random.chance(0.8))
    p.add(
      'collection',
      `${series}${random.chance(0.7) ? `${random.pick([' no. ', ' No. ', ', no. ', ' ', ' #'])}${random.whole(1, 400)}` : ''}`,
      random.pick(['. ', ', ', '. ']),
    );
  writeImprint(p);
}

function writeImprint(p: EnglishPrint): void {
  const random = p.random;
  const { publisher, 'publisher-place': place } = p.item;
  const last = p.out.at(-1);
  const bracket = random.chance(p.footnote ? 0.6 : 0.1);
  if (bracket && last?.[0] === '' && /^[.,] $/.test(last[1])) last[1] = ' ';
  if (last?.[0] !== '') p.gap(bracket ? ' (' : random.pick(['. ', '. ', ', ']));
  else if (bracket) p.gap('(');
  if (place && publisher) {
    const reversed = random.chance(0.1);
    if (reversed) {
      p.add('publisher', publisher, ', ');
      p.add('location', place);
    } else {
      p.add('location', place, random.pick([': ', ': ', ': ', ', ', '. ']));
      p.add(
        'publisher',
        random.chance(0.03) ? `${publisher}/${random.pick(own.romance.pt.publishers)}` : publisher,
      );
    }
  } else if (place) p.add('location', place);
  else if (publisher) p.add('publisher', publisher);
  if (!p.early) {
    p.gap(place || publisher ? ', ' : '');
    p.add('date', dateText(p));
  }
  if (bracket) p.gap(')');
  if (p.footnote && random.chance(0.25)) {
    p.gap(random.pick([', ', ' ', ', ']));
    p.add('pages', `${random.pick(['', 'p. ', 'pp. ', ''])}${random.whole(2, 400)}`);
  }
}

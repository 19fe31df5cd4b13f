import type { CslItem, CslName } from '../src/core/model/csl';
import { roleText } from './german-names';
import { GermanPrint } from './german-print';
import type { Segment } from './gold-references';
import type { Random } from './random';

/**
 * References as German footnotes print them, those of lawyers above all: family names alone, place and
 * year in brackets, the first page and then the one that is meant: "(Köln 1977) 97 (99 ff.)".
 */
export function germanNote(item: CslItem, german: boolean, random: Random): readonly Segment[] {
  const p = new GermanPrint(item, german, random);
  if (random.chance(0.1)) p.gap(random.pick(['Vgl. ', 'Siehe ', 'S. ', 'vgl. ', 'So ']));
  const { author, editor, title = '' } = item;
  const people = author ?? editor ?? [];
  if (people.length > 0) {
    p.add(
      author ? 'author' : 'editor',
      families(people, random),
      author ? '' : ` ${roleText(p, 2)}`,
    );
    p.gap(random.pick([', ', ', ', ': ']));
  }
  p.add('title', title);
  const { type } = item;
  if (type === 'article-journal' || type === 'article-newspaper') writeJournal(p);
  else if (type === 'chapter' || type === 'paper-conference') writeChapter(p);
  else writeBook(p);
  if (random.chance(0.7)) p.gap('.');
  return p.out;
}

function families(people: readonly CslName[], random: Random): string {
  const initials = random.chance(0.2);
  return people
    .slice(0, 4)
    .map(({ literal, family = '', given = '' }) => {
      const short = given.replace(/(\p{Lu})[\p{L}]+/gu, '$1.').replace(/\.\./g, '.');
      return literal ?? (initials && short !== '' ? `${short} ${family}` : family);
    })
    .join(random.pick(['/', '/', ' / ', '/ ', ', ']));
}

/** "97 (99 ff.)", "97 ff.", "97, 99": where it begins, and what is meant. */
function writePages(p: GermanPrint, page: string | undefined): void {
  const first = /\d+/.exec(page ?? '')?.[0];
  if (first === undefined) return;
  const random = p.random;
  p.add('pages', `${random.chance(0.2) ? 'S. ' : ''}${first}`);
  const meant = Number(first) + random.whole(1, 12);
  p.add(
    'note',
    random.pick([
      ` (${meant})`,
      ` (${meant} f.)`,
      ` (${meant} ff.)`,
      ' ff.',
      ' ff',
      '',
      `, ${meant} f.`,
    ]),
  );
}

const yearOf = ({ issued }: CslItem): string => String(issued?.['date-parts']?.[0]?.[0] ?? 'o. J.');

function writeJournal(p: GermanPrint): void {
  const random = p.random;
  const { volume } = p.item;
  p.gap(random.pick([', ', ', ', ', in: ']));
  p.add('container', p.item['container-title'] ?? '', ' ');
  if (volume && random.chance(0.8)) {
    p.add('volume', volume, ' (');
    p.add('date', yearOf(p.item), random.pick([') ', '), ']));
  } else p.add('date', yearOf(p.item), ', ');
  writePages(p, p.item.page);
}

function writeChapter(p: GermanPrint): void {
  const random = p.random;
  const { editor = [], volume } = p.item;
  p.gap(', in: ');
  if (editor.length > 0) {
    const role = random.chance(0.75) ? ` ${roleText(p, editor.length)}` : '';
    p.add('editor', `${families(editor, random)}${role}`, random.pick([', ', ', ', ': ']));
  }
  p.add('container', p.item['container-title'] ?? '');
  if (volume) {
    p.gap(', ');
    p.add('volume', `Bd. ${volume}`);
  }
  writeImprint(p);
  p.gap(random.pick([' ', ' ', ', ']));
  writePages(p, p.item.page);
}

function writeBook(p: GermanPrint): void {
  writeImprint(p);
  const meant = p.random.whole(3, 400);
  p.add(
    'note',
    p.random.pick(['', ` ${meant}`, `, S. ${meant}`, ` ${meant} ff.`, `, S. ${meant} f.`]),
  );
}

function writeImprint(p: GermanPrint): void {
  const random = p.random;
  const { edition, publisher } = p.item;
  const place = p.item['publisher-place'];
  const bracket = random.chance(0.75);
  p.gap(bracket ? ' (' : ', ');
  if (edition) p.add('edition', `${edition}. Aufl.`, random.pick([', ', ' ']));
  if (publisher && random.chance(0.2)) p.add('publisher', publisher, ', ');
  if (place && random.chance(0.85)) p.add('location', place, ' ');
  p.add('date', yearOf(p.item), bracket ? ')' : '');
}

import type { AuthorPath, AuthorStep } from '../../analysis/author-paths';
import type { Growth, Time } from '../../analysis/growth';
import type { Phrase, Sentence } from '../finding-text';
import { shortName } from '../labels';
import { counted, listed, withThousands, yearWords } from '../words';
import { joined, linked, mostNamed, type Names, named, say } from './report-words';

/** When the positions appear and grow, and where the works of one author stand. */
export function timeText(
  time: Time,
  authors: readonly AuthorPath[],
  hasSides: boolean,
  names: Names,
): readonly Sentence[] {
  return [...growthText(time, names), ...authorText(authors, hasSides, names)];
}

function growthText({ growths, middle, last, dated }: Time, names: Names): readonly Sentence[] {
  // Where all are of one year there is no before and after.
  if (growths.every(({ first }) => first.year === last)) return [];
  const begin: Sentence = [
    { text: 'First to stand, among the works listed, ' },
    ...joined(
      growths.map((growth) => firstPhrases(growth, names)),
      '; ',
    ),
    { text: '.' },
  ];
  if (middle === undefined || middle === last) return [begin];
  const late = growths.map(({ position, early, late }): readonly Phrase[] => [
    linked(
      late,
      `${late.length === 0 ? 'none' : withThousands(late.length)} of ${withThousands(early.length + late.length)}`,
      `late:${position}`,
    ),
    { text: ` for ${names.position(position)}` },
  ]);
  const half: Sentence = [
    {
      text: `Half of the ${counted(dated.length, 'dated work')} that take a position had appeared by ${yearWords(middle)}; of later years are `,
    },
    ...joined(late, ', ', ' and '),
    { text: '.' },
  ];
  return [begin, half];
}

function firstPhrases({ position, first }: Growth, names: Names): readonly Phrase[] {
  return [
    { text: `for ${names.position(position)}: ` },
    linked(first.works, firstText(first, names), `first:${position}`),
  ];
}

function firstText({ works, year }: Growth['first'], names: Names): string {
  return works.length <= 3
    ? named(works, names)
    : `${counted(works.length, 'work')} of ${yearWords(year)}`;
}

function authorText(
  authors: readonly AuthorPath[],
  hasSides: boolean,
  names: Names,
): readonly Sentence[] {
  if (authors.length === 0) return [];
  const both = authors.filter((author) => author.both);
  const more = both.length - mostNamed;
  return [
    say(`${countText(authors.length, both.length, hasSides)}.`),
    ...both.slice(0, mostNamed).map((author) => pathSentence(author, names)),
    ...(more > 0 ? [say(`So ${more === 1 ? 'does' : 'do'} ${counted(more, 'more author')}.`)] : []),
  ];
}

function countText(all: number, both: number, hasSides: boolean): string {
  const who = 'with two or more works that take a position, by name,';
  const apart = hasSides ? 'on both sides' : 'for several positions';
  const one = hasSides ? 'one side' : 'one position';
  if (all === 1) {
    return `The one author ${who} ${both === 1 ? `stands ${apart}` : `keeps to ${one}`}`;
  }
  if (both === all) {
    return `${all === 2 ? 'Both' : `All ${withThousands(all)}`} authors ${who} stand ${apart}`;
  }
  const some =
    both === 0
      ? `all keep to ${one}`
      : `${withThousands(both)} ${both === 1 ? 'stands' : 'stand'} ${apart}`;
  return `Of ${counted(all, 'author')} ${who} ${some}`;
}

function pathSentence({ author, steps }: AuthorPath, names: Names): Sentence {
  const given = author.given ? `${author.given} ` : '';
  const [first] = steps;
  const works = steps.map(({ work }) => work);
  const name = `author:${first ? names.address(first.work) : ''}:${shortName(author)}`;
  return [
    linked(works, `${given}${shortName(author)}`, name),
    { text: `: ${steps.map((step) => stepText(step, names)).join('; ')}.` },
  ];
}

function stepText({ work, positions }: AuthorStep, names: Names): string {
  return `${listed(positions.map(names.position))} in ${names.work(work)}`;
}

import type { DividingSides } from '../../analysis/dividing-sides';
import type { Robustness } from '../../analysis/robustness';
import type { Sentence } from '../finding-text';
import { counted, listed, withThousands } from '../words';
import { linked, mostNamed, type Names, named, say } from './report-words';

export function robustText(robust: Robustness | undefined, names: Names): readonly Sentence[] {
  if (robust === undefined) return [];
  const { tried, leftOut, doubtful, turned } = robust;
  const none = leftOut.filter(({ sides }) => sides === undefined).map(({ work }) => work);
  const moved = leftOut.filter(({ sides }) => sides !== undefined);
  const first =
    leftOut.length === 0
      ? `Left out one at a time, none of the ${counted(tried, 'work')} that have a stance changes where the debate divides.`
      : `Of the ${counted(tried, 'work')} that have a stance, left out one at a time, ${withThousands(leftOut.length)} would change where the debate divides.`;
  const lost: Sentence = [
    { text: 'Without ' },
    linked(none, named(none, names), 'carries'),
    {
      text: ` no dispute would part the positions into two sides: the divide rests on ${none.length === 1 ? 'this one work' : 'each of these'}.`,
    },
  ];
  return [
    say(first),
    ...(none.length > 0 ? [lost] : []),
    ...moved
      .slice(0, mostNamed)
      .map(
        ({ work, sides }): Sentence => [
          { text: 'Without ' },
          linked([work], names.work(work), `without:${names.address(work)}`),
          { text: ` the sides would be ${sidesText(sides, names)}.` },
        ],
      ),
    ...doubtText(doubtful, turned, names),
  ];
}

function doubtText(
  doubtful: number,
  turned: Robustness['turned'],
  names: Names,
): readonly Sentence[] {
  if (doubtful === 0) return [];
  const works = [...new Set(turned.map(({ work }) => work))];
  const stances = doubtful === 1 ? 'The one stance' : `Each of the ${counted(doubtful, 'stance')}`;
  const start = `${stances} that ${doubtful === 1 ? 'is doubtful or only qualifies' : 'are doubtful or only qualify'} a position, read the other way, `;
  if (works.length === 0) return [say(`${start}leaves the sides as they are.`)];
  return [
    [
      { text: `${start}leaves the sides as they are, but for ` },
      linked(works, named(works, names), 'doubtful'),
      { text: '.' },
    ],
  ];
}

function sidesText(sides: DividingSides | undefined, { position }: Names): string {
  return (sides ?? []).map((side) => listed(side.map(position))).join(' | ');
}

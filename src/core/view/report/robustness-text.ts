import type { DividingSides } from '../../analysis/dividing-sides';
import type { Robustness, Turn } from '../../analysis/robustness';
import type { Sentence } from '../finding-text';
import { counted, listed, withThousands } from '../words';
import { linked, mostNamed, type Names, named, say } from './report-words';

export function robustText(robust: Robustness | undefined, names: Names): readonly Sentence[] {
  if (robust === undefined) return [];
  return [...leftOutText(robust, names), ...wordText(robust, names), ...doubtText(robust, names)];
}

function leftOutText({ tried, leftOut }: Robustness, names: Names): readonly Sentence[] {
  const none = leftOut.filter(({ sides }) => sides === undefined).map(({ work }) => work);
  const moved = leftOut.filter(({ sides }) => sides !== undefined);
  const works = `${counted(tried, 'work')} that ${tried === 1 ? 'takes' : 'take'} a side`;
  const first =
    leftOut.length === 0
      ? `Left out one at a time, what they say of others kept, none of the ${works} changes where the debate divides.`
      : `Of the ${works}, left out one at a time, what they say of others kept, ${withThousands(leftOut.length)} would change where the debate divides.`;
  const lost: Sentence = [
    { text: 'Without ' },
    linked(none, named(none, names), 'carries'),
    {
      text: ` nothing would part the positions into two sides: the divide rests on ${none.length === 1 ? 'this one work' : 'each of these'}.`,
    },
  ];
  return [
    say(first),
    ...(none.length > 0 ? [lost] : []),
    ...moved.slice(0, mostNamed).map((turn) => movedText(turn, names)),
  ];
}

function movedText({ work, sides }: Turn, names: Names): Sentence {
  return [
    { text: 'Without ' },
    linked([work], names.work(work), `without:${names.address(work)}`),
    { text: ` it would divide ${sidesText(sides, names)}.` },
  ];
}

/** What hangs on a text that says where others stand: a divide may be that of one text. */
function wordText({ words, withoutWord }: Robustness, names: Names): readonly Sentence[] {
  if (words === 0) return [];
  if (withoutWord.length === 0) {
    const whose = words === 1 ? 'the one text' : `any one of the ${counted(words, 'text')}`;
    return [
      say(
        `Without the word of ${whose} by which works stand where they stand, it would divide as it does.`,
      ),
    ];
  }
  return withoutWord.slice(0, mostNamed).map(({ work, placed, sides }) => [
    { text: 'Without the word of ' },
    linked([work], names.work(work), `word:${names.address(work)}`),
    {
      text: `, by which ${counted(placed, 'work')} ${placed === 1 ? 'stands' : 'stand'} where ${placed === 1 ? 'it stands' : 'they stand'}, ${sides ? `it would divide ${sidesText(sides, names)}` : 'nothing would part the positions into two sides'}.`,
    },
  ]);
}

function doubtText({ doubtful, turned }: Robustness, names: Names): readonly Sentence[] {
  if (doubtful === 0) return [];
  const works = [...new Set(turned.map(({ work }) => work))];
  const one = doubtful === 1;
  const stances = `${one ? 'The one stance that is doubtful or only qualifies' : `Of the ${counted(doubtful, 'stance')} that are doubtful or only qualify`} a position, read the other way${one ? '' : ' one at a time'},`;
  if (works.length === 0) {
    return [
      say(`${stances} ${one ? 'does not change' : 'none changes'} where the debate divides.`),
    ];
  }
  return [
    [
      { text: `${stances} ${one ? 'that' : 'those'} of ` },
      linked(works, named(works, names), 'doubtful'),
      { text: ' would change where the debate divides.' },
    ],
  ];
}

/** "between A and B on one side and C on the other". */
function sidesText(sides: DividingSides | undefined, { position }: Names): string {
  const [one, other] = (sides ?? []).map((side) => listed(side.map(position)));
  return `between ${one} on one side and ${other} on the other`;
}

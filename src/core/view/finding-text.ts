import type { Camp } from '../analysis/camps';
import type { Divide } from '../analysis/divide';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { capitalised, counted, listed } from './words';

/** A stretch of a sentence; with `works`, the works that it rests on, to be shown alone. */
export interface Phrase {
  readonly text: string;
  /** A name for the address: `camp:takeover`, `bridges`, … */
  readonly finding?: string;
  readonly works?: readonly WorkId[];
}

export type Sentence = readonly Phrase[];

/** What the map and its figures say, in a few sentences that claim no more than was counted. */
export function findingSentences(
  debate: Debate,
  camps: readonly Camp[],
  divide: Divide | undefined,
): readonly Sentence[] {
  if (debate.works.length === 0) return [[{ text: 'No works yet.' }]];
  if (debate.positions.length === 0) {
    return [
      [
        {
          text: `${counted(debate.works.length, 'work')}, and no positions yet: the claims file names none.`,
        },
      ],
    ];
  }
  return [
    ...(divide
      ? [divideSentence(debate, divide), ...bridgeSentence(divide), ...pairSentence(divide)]
      : [noDivide(camps)]),
    campSentence(debate, camps),
    ...apartSentence(debate, camps),
  ];
}

function nameOf(debate: Debate, id: PositionId): string {
  return debate.positions.find((p) => p.id === id)?.name.toLowerCase() ?? id;
}

/** "takeover and convergence | survival": how the dividing line is named. */
export function sideNames(debate: Debate, divide: Divide): readonly [string, string] {
  const [first, second] = divide.sides;
  return [
    listed(first.map((p) => nameOf(debate, p))),
    listed(second.map((p) => nameOf(debate, p))),
  ];
}

function divideSentence(debate: Debate, divide: Divide): Sentence {
  const [first, second] = sideNames(debate, divide);
  const sum = divide.first.length + divide.second.length + divide.bridges.length;
  return [
    {
      text: `The debate divides between ${first} on one side and ${second} on the other: of ${counted(sum, 'work')} that take a side, `,
    },
    {
      text: `${divide.first.length} stand only with ${first}`,
      finding: 'first',
      works: divide.first,
    },
    { text: ', ' },
    {
      text: `${divide.second.length} only with ${second}`,
      finding: 'second',
      works: divide.second,
    },
    { text: '.' },
  ];
}

function bridgeSentence(divide: Divide): readonly Sentence[] {
  const n = divide.bridges.length;
  if (n === 0) return [[{ text: 'No work stands on both sides.' }]];
  return [
    [
      {
        text: `${capitalised(counted(n, 'work'))} ${n === 1 ? 'stands' : 'stand'} on both sides`,
        finding: 'bridges',
        works: divide.bridges,
      },
      { text: '.' },
    ],
  ];
}

function pairSentence(divide: Divide): readonly Sentence[] {
  const all = divide.pairsWithin + divide.pairsAcross;
  if (all === 0) return [];
  const across =
    divide.pairsAcross === 0
      ? { text: 'none crosses the line' }
      : {
          text: `${divide.pairsAcross} ${divide.pairsAcross === 1 ? 'crosses' : 'cross'} the line`,
          finding: 'across',
          works: divide.acrossWorks,
        };
  return [
    [
      {
        text: `Of ${counted(all, 'pair')} of such works cited together, leaving out those on both sides, `,
      },
      across,
      { text: '.' },
    ],
  ];
}

function noDivide(camps: readonly Camp[]): Sentence {
  const taken = camps.filter((camp) => camp.works.length > 0).length;
  if (taken === 0) return [{ text: 'No work has been given a position yet.' }];
  return [
    {
      text: 'No work that stands for one position disputes another: nothing coded so far divides them.',
    },
  ];
}

function campSentence(debate: Debate, camps: readonly Camp[]): Sentence {
  const parts = camps.map((camp) => ({
    text: `${camp.works.length} stand${camp.works.length === 1 ? 's' : ''} for ${nameOf(debate, camp.position)}`,
    finding: `camp:${camp.position}`,
    works: camp.works,
  }));
  return joined(parts);
}

function apartSentence(debate: Debate, camps: readonly Camp[]): readonly Sentence[] {
  const standing = new Set(camps.flatMap((camp) => camp.works));
  const apart = debate.works.map((w) => w.id).filter((id) => !standing.has(id));
  if (apart.length === 0) return [];
  return [
    [
      {
        text: `${counted(apart.length, 'work')} ${apart.length === 1 ? 'stands' : 'stand'} for none`,
        finding: 'apart',
        works: apart,
      },
      { text: ': statistics, background, or views only told of.' },
    ],
  ];
}

function joined(parts: readonly Phrase[]): Sentence {
  const phrases = parts.flatMap((part, i): Phrase[] => [
    ...(i === 0 ? [] : [{ text: i === parts.length - 1 ? ' and ' : ', ' }]),
    part,
  ]);
  return [...phrases, { text: '.' }];
}

/** The works of a finding named in the address; undefined for a name that no sentence has. */
export function worksOfFinding(
  sentences: readonly Sentence[],
  finding: string,
): readonly WorkId[] | undefined {
  return sentences.flat().find((phrase) => phrase.finding === finding)?.works;
}

import type { Camp } from '../analysis/camps';
import type { Divide } from '../analysis/divide';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { withOneEnd } from './end-mark';
import { labelWorks } from './labels';
import { counted, listed, withThousands } from './words';

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
  return sentencesOf(debate, camps, divide).map(withOneEnd);
}

function sentencesOf(
  debate: Debate,
  camps: readonly Camp[],
  divide: Divide | undefined,
): readonly Sentence[] {
  const n = debate.works.length;
  if (n === 0) return [say('No works yet.')];
  if (debate.positions.length === 0) {
    return [say(`${counted(n, 'work')}, and no positions yet.`)];
  }
  if (camps.every((camp) => camp.works.length === 0)) {
    return [say('No work has been given a position yet.'), ...apartSentence(debate, camps)];
  }
  const parting = divide
    ? [
        divideSentence(debate, divide),
        ...neitherSentence(debate, camps, divide),
        ...wordSentence(debate, divide),
        ...pairSentence(divide),
      ]
    : [noDivide(camps)];
  return [...parting, campSentence(debate, camps), ...apartSentence(debate, camps)];
}

/** "takeover and convergence | survival": how the dividing line is named. */
export function sideNames(debate: Debate, divide: Divide): readonly [string, string] {
  const [first, second] = divide.sides;
  return [
    listed(first.map((p) => nameOf(debate, p))),
    listed(second.map((p) => nameOf(debate, p))),
  ];
}

/** What the sides are called once they have been named: names of many words are not said again. */
export function sidesAgain([one, other]: readonly [string, string]): readonly [string, string] {
  return one.length + other.length > 80 ? ['the first side', 'the second side'] : [one, other];
}

/** All that is said of a debate: at once, and in its report. */
export function allSentences(told: {
  readonly sentences: readonly Sentence[];
  readonly report: readonly { readonly sentences: readonly Sentence[] }[];
}): readonly Sentence[] {
  return [...told.sentences, ...told.report.flatMap(({ sentences }) => sentences)];
}

/** The works of a finding named in the address; undefined for a name that no sentence has. */
export function worksOfFinding(
  sentences: readonly Sentence[],
  finding: string,
): readonly WorkId[] | undefined {
  return sentences.flat().find((phrase) => phrase.finding === finding)?.works;
}

function isSource({ sources }: Debate, id: WorkId): boolean {
  return sources.some((source) => source.work === id);
}

function nameOf(debate: Debate, id: PositionId): string {
  return debate.positions.find((p) => p.id === id)?.name ?? id;
}

function say(text: string): Sentence {
  return [{ text }];
}

/** A figure with the works that make it: "18 only with survival". Nothing to show for 0. */
function figure(works: readonly WorkId[], rest: string, finding: string, none = 'none'): Phrase {
  const text = `${works.length === 0 ? none : withThousands(works.length)} ${rest}`;
  return works.length === 0 ? { text } : { text, finding, works };
}

function verb(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

function divideSentence(debate: Debate, divide: Divide): Sentence {
  const { first, second, bridges } = divide;
  const [one, other] = sideNames(debate, divide);
  const sum = first.length + second.length + bridges.length;
  const start = `The debate divides between ${one} on one side and ${other} on the other: of ${counted(sum, 'work')} that ${verb(sum, 'takes', 'take')} a side, `;
  const [again, otherAgain] = sidesAgain([one, other]);
  const stand = verb(first.length, 'stands', 'stand');
  return [
    { text: start },
    figure(first, `${stand} only with ${again}`, 'first'),
    { text: ', ' },
    figure(second, `only with ${otherAgain}`, 'second'),
    { text: ' and ' },
    figure(bridges, 'with both', 'bridges'),
    { text: '.' },
  ];
}

/** Positions that nothing puts on one side rather than the other, and the works that stand for these alone. */
function neitherSentence(
  debate: Debate,
  camps: readonly Camp[],
  { sides, first, second, bridges }: Divide,
): readonly Sentence[] {
  const sided = new Set(sides.flat());
  const left = debate.positions.filter(({ id }) => !sided.has(id));
  if (left.length === 0) return [];
  const placed = new Set([...first, ...second, ...bridges]);
  const standing = new Set(camps.flatMap(({ works }) => works.filter((work) => !placed.has(work))));
  const names = listed(left.map(({ name }) => name));
  const start = `On neither side ${verb(left.length, 'is', 'are')} ${names}`;
  if (standing.size === 0) return [say(`${start}.`)];
  const rest = `${verb(standing.size, 'work stands', 'works stand')} only there`;
  return [[{ text: `${start}; ` }, figure([...standing], rest, 'neither'), { text: '.' }]];
}

/** Without two sides there may still be works that stand for one position and dispute another. */
function noDivide(camps: readonly Camp[]): Sentence {
  const disputing = new Set(camps.flatMap((camp) => camp.disputedBy));
  // A work never stands for what it disputes, so whatever it disputes is another position.
  const opposing = new Set(
    camps.flatMap(({ works }) => works.filter((work) => disputing.has(work))),
  );
  const n = opposing.size;
  if (n === 0) {
    return say(
      'No work that stands for one position disputes another: nothing coded so far divides them.',
    );
  }
  const rest = `${verb(n, 'stands for one position and disputes', 'stand for one position and dispute')} another`;
  return [
    figure([...opposing], rest, 'opposing'),
    { text: ', but the positions do not part into two sides over it.' },
  ];
}

/** Whose word it is, where that is not the works' own: a source text places others where it sees them. */
function wordSentence(debate: Debate, { first, second, bridges }: Divide): readonly Sentence[] {
  const sided = new Set([...first, ...second, ...bridges]);
  // What only mentions or reports a position is no word for it.
  const telling = debate.stances.filter(({ kind }) => kind !== 'mentions' && kind !== 'reports');
  const own = new Set(
    telling.filter((s) => s.accordingTo === undefined).map((stance) => stance.work),
  );
  const theirs = debate.works.map((work) => work.id).filter((id) => sided.has(id) && !own.has(id));
  if (theirs.length === 0) return [];
  const labels = labelWorks(debate.works);
  const told = new Set(theirs);
  const by = new Set(telling.filter((s) => told.has(s.work)).map((s) => s.accordingTo));
  const [only] = by;
  const whose = by.size === 1 && only !== undefined ? labels.get(only) : 'the source texts';
  return [
    [
      figure(
        theirs,
        `of them ${verb(theirs.length, 'stands', 'stand')} there in the word of ${whose} alone`,
        'second-hand',
      ),
      { text: '.' },
    ],
  ];
}

function pairSentence({
  pairsWithin,
  pairsAcross,
  pairsOfBridges,
  acrossWorks,
}: Divide): readonly Sentence[] {
  const all = pairsWithin + pairsAcross;
  if (all === 0) return [];
  const start = `Of ${counted(all, 'pair')} of works of one side alone that are cited together, in one bracket or sentence, `;
  const crossing = verb(pairsAcross, 'crosses the line', 'cross the line');
  const across: Phrase =
    pairsAcross === 0
      ? { text: 'none crosses the line' }
      : {
          text: `${withThousands(pairsAcross)} ${crossing}`,
          finding: 'across',
          works: acrossWorks,
        };
  const rest =
    pairsOfBridges === 0
      ? '.'
      : `; ${counted(pairsOfBridges, 'more pair')} ${verb(pairsOfBridges, 'has', 'have')} a work that stands with both.`;
  return [[{ text: start }, across, { text: rest }]];
}

/** "9 stand for takeover, 19 for convergence and 20 for survival." */
function campSentence(debate: Debate, camps: readonly Camp[]): Sentence {
  const parts = camps.map(({ works, position }, i) => {
    const stand = i === 0 ? `${verb(works.length, 'stands', 'stand')} for` : 'for';
    const none = i === 0 ? 'None' : 'none';
    return figure(works, `${stand} ${nameOf(debate, position)}`, `camp:${position}`, none);
  });
  const phrases = parts.flatMap((part, i): Phrase[] => [
    ...(i === 0 ? [] : [{ text: i === parts.length - 1 ? ' and ' : ', ' }]),
    part,
  ]);
  return [...phrases, { text: '.' }];
}

/** Works that stand for nothing, those without any stance apart: nothing is known of them. */
function apartSentence(debate: Debate, camps: readonly Camp[]): readonly Sentence[] {
  const { stances, sources, cites = [] } = debate;
  const standing = new Set(camps.flatMap((camp) => camp.works));
  const [coded, cited] = [stances, cites].map((all) => new Set(all.map(({ work }) => work)));
  const citing = new Set(cites.map(({ source }) => source));
  const rest = debate.works.map((work) => work.id).filter((id) => !standing.has(id));
  const neutral = rest.filter((id) => coded?.has(id));
  const unread = rest.filter((id) => !coded?.has(id) && cited?.has(id));
  const silent = rest.filter(
    (id) => !coded?.has(id) && !cited?.has(id) && !citing.has(id) && !isSource(debate, id),
  );
  const why = sources.length > 0 || cites.length > 0 ? 'listed but nowhere cited' : 'not coded yet';
  const parts = [
    {
      works: neutral,
      said: verb(neutral.length, 'stands for none', 'stand for none'),
      as: 'apart',
    },
    { works: unread, said: `${are(unread)} cited but not coded yet`, as: 'uncoded' },
    { works: silent, said: `${are(silent)} ${why}`, as: 'silent' },
  ].filter(({ works }) => works.length > 0);
  const phrases = parts.flatMap(({ works, said, as }, i): Phrase[] => [
    ...(i === 0 ? [] : [{ text: i === parts.length - 1 ? ' and ' : ', ' }]),
    figure(works, said, as),
  ]);
  return phrases.length === 0 ? [] : [[...phrases, { text: '.' }]];
}

function are(works: readonly WorkId[]): string {
  return verb(works.length, 'is', 'are');
}

import { mostWhole } from '../analysis/betweenness';
import type { Bridge } from '../analysis/bridges';
import type { Camp } from '../analysis/camps';
import type { Depth } from '../analysis/depth';
import type { Divide } from '../analysis/divide';
import type { DividingSides } from '../analysis/dividing-sides';
import type { MakeUp, SourceGroup } from '../analysis/make-up';
import type { Robustness } from '../analysis/robustness';
import type { Silence } from '../analysis/silence';
import type { Kinship } from '../graph/kinship';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { type Phrase, type Sentence, sideNames } from './finding-text';
import { labelWorks } from './labels';
import { counted, listed, withThousands } from './words';
import { addressWorks } from './work-address';

/** A part of the report on a divide: what was asked, and the answer in sentences. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface ReportSource {
  readonly debate: Debate;
  readonly camps: readonly Camp[];
  readonly divide: Divide | undefined;
  readonly kinship: readonly Kinship[];
  readonly depth: Depth | undefined;
  readonly robustness: Robustness | undefined;
  readonly bridges: readonly Bridge[];
  readonly silence: Silence;
  readonly makeUp: readonly MakeUp[];
}

/** More names than these in one sentence nobody reads. */
const mostNamed = 8;

/** What is to be said beyond where the debate divides, as a careful reviewer would: each figure with its works. */
export function reportDivide(from: ReportSource): readonly ReportSection[] {
  const names = namesOf(from.debate);
  const sections: readonly ReportSection[] = [
    { id: 'kinship', title: 'Which positions stand together', sentences: kinText(from, names) },
    { id: 'depth', title: 'How deep', sentences: depthText(from.depth, names) },
    { id: 'bridges', title: 'Bridges', sentences: bridgeText(from, names) },
    { id: 'robustness', title: 'What it hangs on', sentences: robustText(from.robustness, names) },
    { id: 'silence', title: 'Silence', sentences: silenceText(from, names) },
    { id: 'make-up', title: 'What the camps are made of', sentences: makeUpText(from, names) },
  ];
  return sections.filter(({ sentences }) => sentences.length > 0);
}

interface Names {
  readonly work: (id: WorkId) => string;
  /** What a link calls it. */
  readonly address: (id: WorkId) => string;
  readonly position: (id: PositionId) => string;
}

function namesOf({ works, positions }: Debate): Names {
  const labels = labelWorks(works);
  const names = new Map(positions.map(({ id, name }) => [id, name]));
  const addresses = addressWorks(works);
  return {
    address: (id) => addresses.get(id) ?? id,
    work: (id) => labels.get(id) ?? id,
    position: (id) => names.get(id) ?? id,
  };
}

const say = (text: string): Sentence => [{ text }];

function named(works: readonly WorkId[], { work }: Names): string {
  if (works.length <= mostNamed) return listed(works.map(work));
  const first = works.slice(0, mostNamed).map(work);
  return `${first.join(', ')} and ${counted(works.length - mostNamed, 'other')}`;
}

function linked(works: readonly WorkId[], text: string, finding: string): Phrase {
  return works.length === 0 ? { text } : { text, finding, works };
}

/** Minus sign and two digits: the same on every machine. */
function decimal(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

function share(p: number): string {
  return p < 0.001 ? 'less than 0.001' : decimal(p, 3);
}

/** The ten pairs of positions that are told are those that stand nearest and furthest. */
function kinText({ kinship }: ReportSource, { position }: Names): readonly Sentence[] {
  const known = kinship.filter((k) => k.coHeld + k.coDisputed + k.opposed + k.citedAcross > 0);
  const sorted = [...known].sort((a, b) => b.closeness - a.closeness);
  const told = sorted.length <= 10 ? sorted : [...sorted.slice(0, 5), ...sorted.slice(-5)];
  return told.map(({ a, b, coHeld, coDisputed, opposed, citedAcross, closeness }) => {
    const parts = [
      `stand for both: ${decimal(coHeld, coHeld % 1 === 0 ? 0 : 1)}`,
      `dispute both: ${decimal(coDisputed, coDisputed % 1 === 0 ? 0 : 1)}`,
      `stand for one and dispute the other: ${decimal(opposed, opposed % 1 === 0 ? 0 : 1)}`,
      `pairs cited together across: ${decimal(citedAcross, citedAcross % 1 === 0 ? 0 : 1)}`,
    ];
    return say(
      `${position(a)} and ${position(b)} have a closeness of ${decimal(closeness)} (from −1 to 1; ${parts.join(', ')}).`,
    );
  });
}

function depthText(depth: Depth | undefined, names: Names): readonly Sentence[] {
  if (depth === undefined) return [];
  const { works, mixing, chance, enough, sources, placedTogether } = depth;
  const { within, across, ei, assortativity, modularity } = mixing;
  if (ei === undefined || modularity === undefined) {
    return [
      say(
        'No two works of one side alone are cited together, so nothing can be said of how far the sides are cited apart.',
      ),
    ];
  }
  const rests: Sentence = [
    { text: 'This rests on ' },
    linked(works, counted(works.length, 'work'), 'depth'),
    { text: ` and ${counted(within + across, 'pair')} of them cited together` },
    {
      text:
        sources.length === 1
          ? `, all in one text, ${named(sources, names)}: it shows how that text arranges the literature.`
          : `, in ${counted(sources.length, 'text')}.`,
    },
  ];
  const index = `The E–I index is ${decimal(ei)} (−1: all pairs within a side, 1: all across)`;
  if (!enough) {
    return [
      say(`${index}, but there are too few works to hold it against chance.`),
      rests,
      ...placedText(placedTogether, within),
    ];
  }
  const dealt = chance.whole
    ? `all ${withThousands(chance.deals)} ways to deal out the sides among these works`
    : `${withThousands(chance.deals)} random ways to deal out the sides among these works`;
  const newman =
    assortativity === undefined
      ? ''
      : ` and assortativity ${decimal(assortativity)} (chance: ${decimal(chance.assortativity.mean)})`;
  const verdict = `chance alone would ${chance.ei.p <= 0.05 ? 'rarely' : 'often'} give as much`;
  return [
    say(
      `${index}; over ${dealt} it is ${decimal(chance.ei.mean)} on average, and as low or lower in a share of ${share(chance.ei.p)}: ${verdict}.`,
    ),
    say(
      `By the same pairs modularity is ${decimal(modularity)} (chance: ${decimal(chance.modularity.mean)})${newman}.`,
    ),
    rests,
    ...placedText(placedTogether, within),
  ];
}

/** Stances and cites that come from one sentence cannot bear each other out. */
function placedText(placed: number, within: number): readonly Sentence[] {
  if (placed === 0) return [];
  return [
    say(
      `For ${withThousands(placed)} of the ${counted(within, 'pair')} within a side, one bracket or sentence both cites the two together and tells where they stand: sides and pairs are then not independent of each other, so that the figures above cannot bear the sides out.`,
    ),
  ];
}

/** Why each work that stands on both sides or is cited with both is a bridge; those most between first. */
function bridgeText({ debate, divide, bridges }: ReportSource, names: Names): readonly Sentence[] {
  if (divide === undefined) return [];
  const sides = sideNames(debate, divide);
  const told = new Set(bridges.map(({ work }) => work));
  const joining = bridges.filter(
    ({ both, first, second }) => both || (first.length > 0 && second.length > 0),
  );
  const apart = divide.bridges.filter((work) => !told.has(work));
  const [most] = bridges;
  if (joining.length + apart.length === 0) {
    const none = 'No work stands on both sides, and none is cited together with works of both.';
    return [say(none)];
  }
  return [
    ...joining.slice(0, mostNamed).map((bridge) => bridgeSentence(bridge, sides, names)),
    ...(joining.length > mostNamed
      ? [say(`So do ${counted(joining.length - mostNamed, 'more work')}.`)]
      : []),
    ...(apart.length > 0
      ? [
          [
            linked(apart, named(apart, names), 'bridges-apart'),
            {
              text: ` ${apart.length === 1 ? 'stands' : 'stand'} on both sides, but ${apart.length === 1 ? 'is' : 'are'} cited together with no work that takes a side.`,
            },
          ],
        ]
      : []),
    ...(most && most.betweenness > 0
      ? [
          [
            { text: 'Most between the works that take a side is ' },
            linked([most.work], names.work(most.work), 'most-between'),
            {
              text: ` (betweenness ${bridges.length > mostWhole ? 'about ' : ''}${decimal(most.betweenness, 3)}, of 0 to 1, among ${counted(bridges.length, 'work')} cited together).`,
            },
          ],
        ]
      : []),
  ];
}

function bridgeSentence(bridge: Bridge, sides: readonly [string, string], names: Names): Sentence {
  const { work, both, first, second, brokerage } = bridge;
  const joined = brokerage.gatekeeper + brokerage.liaison;
  const role = brokerage.liaison > 0 ? 'liaison' : 'gatekeeper';
  const others = [...first, ...second];
  const groups = [first, second].flatMap((works, i) =>
    works.length === 0 ? [] : [`${counted(works.length, 'work')} only with ${sides[i]}`],
  );
  return [
    linked([work], names.work(work), `bridge:${names.address(work)}`),
    {
      text: both ? ' stands on both sides and is cited together with ' : ' is cited together with ',
    },
    linked(others, listed(groups), `bridged:${names.address(work)}`),
    {
      text:
        joined === 0
          ? '.'
          : `; as a ${role} (Gould and Fernandez) it joins ${counted(joined, 'pair')} of works of different standing that are not cited with each other.`,
    },
  ];
}

function robustText(robust: Robustness | undefined, names: Names): readonly Sentence[] {
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
      text: ` no coded work stands for one side and disputes the other, and nothing would divide them: the divide rests on ${none.length === 1 ? 'this one work' : 'each of these'}.`,
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
  const start = `${stances} that only ${doubtful === 1 ? 'qualifies' : 'qualify'} a position, read as disputing it, `;
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

function silenceText({ debate, silence }: ReportSource, names: Names): readonly Sentence[] {
  const { opposedPairs, neverTogether, unheard, undisputedClaims, secondHandPositions } = silence;
  const cited = debate.sources.length > 0;
  const sentences: Sentence[] = [];
  if (opposedPairs > 0 && cited) {
    const all = neverTogether === opposedPairs;
    sentences.push(
      say(
        `Of ${counted(opposedPairs, 'pair')} of one work of each side alone, ${all ? 'none is' : `${withThousands(neverTogether)} are not`} cited together anywhere.`,
      ),
    );
  }
  if (unheard.length > 0) {
    const what = cited
      ? 'listed, but no camp cites'
      : 'listed, but without a stance, so nothing is known of';
    sentences.push([
      linked(unheard, named(unheard, names), 'unheard'),
      {
        text: ` ${unheard.length === 1 ? 'is' : 'are'} ${what} ${unheard.length === 1 ? 'it' : 'them'}.`,
      },
    ]);
  }
  if (undisputedClaims.length > 0) {
    sentences.push(
      say(
        `${withThousands(undisputedClaims.length)} of ${counted(debate.claims.length, 'claim')} ${undisputedClaims.length === 1 ? 'is' : 'are'} disputed by no work directly.`,
      ),
    );
  }
  if (secondHandPositions.length > 0) {
    const list = listed(secondHandPositions.map(names.position));
    sentences.push(
      say(
        `No work was read that stands for ${list} itself: ${secondHandPositions.length === 1 ? 'this position rests' : 'these positions rest'} on the word of others alone.`,
      ),
    );
  }
  return sentences;
}

const groupNames: Readonly<Record<SourceGroup, readonly [string, string]>> = {
  scholarly: ['scholarly work', 'scholarly works'],
  report: ['report', 'reports'],
  press: ['press or web source', 'press or web sources'],
  official: ['law or official source', 'laws or official sources'],
  other: ['other source', 'other sources'],
};

function makeUpText({ makeUp }: ReportSource, { position }: Names): readonly Sentence[] {
  return makeUp
    .filter(({ groups }) => groups.length > 0)
    .map(({ position: id, groups, years, languages, firstHand }): Sentence => {
      const parts = groups.flatMap(({ group, works }, i): Phrase[] => [
        ...(i === 0 ? [] : [{ text: i === groups.length - 1 ? ' and ' : ', ' }]),
        linked(works, counted(works.length, ...groupNames[group]), `made:${id}:${group}`),
      ]);
      const when =
        years === undefined
          ? ''
          : years.first === years.last
            ? `, of ${years.first}`
            : `, from ${years.first} to ${years.last}, half of them by ${years.median}`;
      const tongues =
        languages.length === 0
          ? ''
          : `; languages given: ${listed(languages.map(({ language, works }) => `${language} (${withThousands(works.length)})`))}`;
      const hand = `; ${firstHand.length === 0 ? 'none' : withThousands(firstHand.length)} read in the work itself`;
      return [{ text: `${position(id)}: ` }, ...parts, { text: `${when}${tongues}${hand}.` }];
    });
}

import type { Communities } from '../../analysis/communities';
import type { Comparison } from '../../analysis/communities/compare-communities';
import type { Phrase, Sentence } from '../finding-text';
import { counted, withThousands } from '../words';
import { dealtText, share, verdict } from './chance-text';
import { placedText } from './placed-text';
import { decimal, linked, mostNamed, type Names, named, say } from './report-words';

const sideWords = { one: 'side', many: 'sides', alone: 'of one side alone' };
const positionWords = {
  one: 'position',
  many: 'positions',
  alone: 'that stand for one position alone',
};
type Words = typeof sideWords;

/** Whether the groups that pairs cited together make are those of the coding: its sides, or else its positions. */
export function communitiesText(found: Communities | undefined, names: Names): readonly Sentence[] {
  const main = found?.sides ?? found?.positions;
  if (found === undefined || main === undefined) return [];
  const { communities, sides, positions } = found;
  if (communities.length === 0) {
    return [say('No two works are cited together, so there are no communities to compare.')];
  }
  const first = foundSentence(found, names);
  const words = sides ? sideWords : positionWords;
  if (communities.length === 1) return [first];
  const few = fewText(main, words);
  if (few !== undefined) return [first, say(few)];
  return [
    first,
    alikeSentence(main, words),
    ...(main.astray.length > 0 ? [astraySentence(main, words, names)] : []),
    say(agreementText(main, words)),
    ...(sides && positions && positions.groups > 1 ? [positionsSentence(positions)] : []),
    ...placedText(
      main.placedTogether,
      main.pairs,
      `within a community and a ${words.one}`,
      words.many,
    ),
  ];
}

/** "By what is cited together in one text, T 2001, 26 works fall into 3 communities, of 12, 9 and 5 works…" */
function foundSentence({ communities, modularity, sources }: Communities, names: Names): Sentence {
  const all = communities.flat();
  const where =
    sources.length === 1
      ? `in one text, ${named(sources, names)}`
      : `in ${counted(sources.length, 'text')}`;
  const start = [
    { text: `By what is cited together ${where}, ` },
    linked(all, counted(all.length, 'work'), 'cited-together'),
  ];
  if (communities.length === 1) {
    return [...start, { text: ' make one community, so there is nothing to compare.' }];
  }
  const rest = communities.slice(mostNamed);
  const others =
    rest.length === 0 ? '' : ` and ${withThousands(rest.length)} of ${sizeRange(rest)}`;
  return [
    ...start,
    { text: ` fall into ${withThousands(communities.length)} communities, of ` },
    ...sizePhrases(communities, names),
    {
      text: `${others} works (Leiden, modularity ${decimal(modularity)}). One bracket alone can make a community, so that there are some says nothing yet.`,
    },
  ];
}

function sizePhrases(communities: Communities['communities'], names: Names): readonly Phrase[] {
  return communities.slice(0, mostNamed).flatMap((works, i): Phrase[] => {
    const joiner = i === communities.length - 1 ? ' and ' : ', ';
    const finding = works.slice(0, 1).map((first) => `community:${names.address(first)}`);
    return [
      ...(i === 0 ? [] : [{ text: joiner }]),
      linked(works, withThousands(works.length), finding.join('')),
    ];
  });
}

function sizeRange(communities: Communities['communities']): string {
  const [most, least] = [communities[0]?.length ?? 0, communities.at(-1)?.length ?? 0];
  return most === least ? withThousands(most) : `${withThousands(least)} to ${withThousands(most)}`;
}

/** Why nothing can be said. */
function fewText(
  { works, groups, compared }: Comparison,
  { one, many, alone }: Words,
): string | undefined {
  if (works.length < 2) {
    return `Too few of them are works ${alone} to compare communities with ${many}.`;
  }
  if (groups < 2) {
    return `All of them that are works ${alone} are of the same ${one}, so communities cannot be compared with ${many}.`;
  }
  if (compared > 0) return undefined;
  return `No community has two works ${alone}, so communities cannot be compared with ${many}.`;
}

function alikeSentence({ works, compared, alike }: Comparison, { one, alone }: Words): Sentence {
  const n = withThousands(compared);
  const [start, end] =
    compared === 1
      ? ['In the one community that has', `, ${alike === 0 ? 'not all' : 'all'} of these are`]
      : alike === compared
        ? [`In all ${n} communities that have`, ', all of these are']
        : alike === 0
          ? [`In none of the ${n} communities that have`, ' are all of these']
          : [`In ${withThousands(alike)} of the ${n} communities that have`, ', all of these are'];
  return [
    { text: `${start} two or more of the ` },
    linked(works, `${counted(works.length, 'work')} ${alone}`, 'community-works'),
    { text: `${end} of the same ${one}.` },
  ];
}

/** Works on the wrong side of where they are cited, as far as communities can tell. */
function astraySentence({ astray }: Comparison, words: Words, names: Names): Sentence {
  const of = words === sideWords ? 'the other side' : 'another position';
  return [
    linked(astray, named(astray, names), 'astray'),
    {
      text: ` ${astray.length === 1 ? 'stands' : 'stand'} in a community in which more than half of these works are of ${of}.`,
    },
  ];
}

function agreementText(comparison: Comparison, { one, many }: Words): string {
  const { agreement, chance, enough, met, groups } = comparison;
  const { adjustedRand = 0, mutualInformation = 0 } = agreement;
  const { p } = chance.adjustedRand;
  const held = enough
    ? `as high or higher in a share of ${share(p)} over ${dealtText(chance, many)}: ${verdict(p)}`
    : 'but there are too few works to hold it against chance';
  const parted =
    met > groups && adjustedRand < 1
      ? ` Both are below 1 also where works of one ${one} fall into several communities that have none of another.`
      : '';
  return `The adjusted Rand index of communities and ${many} is ${decimal(adjustedRand)} (1: the same groups, 0: the mean of chance), ${held}. Their normalized mutual information is ${decimal(mutualInformation)} (of 0 to 1, the mean of chance: ${decimal(chance.mutualInformation.mean)}).${parted}`;
}

function positionsSentence({ works, agreement, chance, enough }: Comparison): Sentence {
  const { adjustedRand = 0, mutualInformation = 0 } = agreement;
  const held = enough
    ? `as high or higher in a share of ${share(chance.adjustedRand.p)} of the ways to deal out the positions`
    : 'with too few works to hold it against chance';
  return [
    { text: 'By positions instead of sides, among ' },
    linked(works, counted(works.length, 'work'), 'community-positions'),
    {
      text: ` that stand for one alone, the index is ${decimal(adjustedRand)}, ${held}, and the information ${decimal(mutualInformation)} (the mean of chance: ${decimal(chance.mutualInformation.mean)}).`,
    },
  ];
}

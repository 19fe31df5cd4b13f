import type { Depth } from '../../analysis/depth';
import type { Sentence } from '../finding-text';
import { counted, withThousands } from '../words';
import { decimal, linked, type Names, named, say } from './report-words';

export function depthText(depth: Depth | undefined, names: Names): readonly Sentence[] {
  if (depth === undefined) return [];
  const { mixing, chance, enough, placedTogether } = depth;
  const { within, ei, assortativity, modularity } = mixing;
  if (ei === undefined || modularity === undefined) {
    return [
      say(
        'No two works of one side alone are cited together, so nothing can be said of how far the sides are cited apart.',
      ),
    ];
  }
  const basis = [restsOn(depth, names), ...placedText(placedTogether, within)];
  const index = `The E–I index is ${decimal(ei)} (−1: all pairs within a side, 1: all across)`;
  if (!enough) {
    return [say(`${index}, but there are too few works to hold it against chance.`), ...basis];
  }
  const dealt = chance.whole
    ? `all ${withThousands(chance.deals)} ways to deal out the sides among these works`
    : `${withThousands(chance.deals)} random ways to deal out the sides among these works`;
  const newman =
    assortativity === undefined
      ? ''
      : ` and assortativity ${decimal(assortativity)} (chance: ${decimal(chance.assortativity.mean)})`;
  const verdict =
    chance.ei.p <= 0.05
      ? 'chance alone would rarely give as much'
      : 'chance alone cannot be ruled out';
  return [
    say(
      `${index}; over ${dealt} it is ${decimal(chance.ei.mean)} on average, and as low or lower in a share of ${share(chance.ei.p)}: ${verdict}.`,
    ),
    say(
      `By the same pairs modularity is ${decimal(modularity)} (chance: ${decimal(chance.modularity.mean)})${newman}.`,
    ),
    ...basis,
  ];
}

function restsOn({ works, mixing, sources }: Depth, names: Names): Sentence {
  const where =
    sources.length === 1
      ? `, all in one text, ${named(sources, names)}: it shows how that text arranges the literature.`
      : `, in ${counted(sources.length, 'text')}.`;
  return [
    { text: 'This rests on ' },
    linked(works, counted(works.length, 'work'), 'depth'),
    {
      text: ` and ${counted(mixing.within + mixing.across, 'pair')} of them cited together${where}`,
    },
  ];
}

/** Stances and cites that come from one sentence cannot bear each other out. */
function placedText(placed: number, within: number): readonly Sentence[] {
  if (placed === 0) return [];
  const outcome =
    placed === within
      ? 'so that the figures above cannot bear the sides out'
      : 'and these pairs cannot bear the sides out';
  return [
    say(
      `For ${withThousands(placed)} of the ${counted(within, 'pair')} within a side, one bracket or sentence both cites the two together and tells where they stand: there sides and pairs are not independent of each other, ${outcome}.`,
    ),
  ];
}

function share(p: number): string {
  return p < 0.001 ? 'less than 0.001' : decimal(p, 3);
}

import type { Depth } from '../../analysis/depth';
import type { Sentence } from '../finding-text';
import { counted } from '../words';
import { dealtText, share, verdict } from './chance-text';
import { placedText } from './placed-text';
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
  const basis = [
    restsOn(depth, names),
    ...placedText(placedTogether, within, 'within a side', 'sides'),
  ];
  const index = `The E–I index is ${decimal(ei)} (−1: all pairs within a side, 1: all across)`;
  if (!enough) {
    return [say(`${index}, but there are too few works to hold it against chance.`), ...basis];
  }
  const newman =
    assortativity === undefined
      ? ''
      : ` and assortativity ${decimal(assortativity)} (chance: ${decimal(chance.assortativity.mean)})`;
  return [
    say(
      `${index}; over ${dealtText(chance, 'sides')} it is ${decimal(chance.ei.mean)} on average, and as low or lower in a share of ${share(chance.ei.p)}: ${verdict(chance.ei.p)}.`,
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

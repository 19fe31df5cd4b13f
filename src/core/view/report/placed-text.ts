import type { Sentence } from '../finding-text';
import { counted, withThousands } from '../words';
import { say } from './report-words';

/** Stances and cites that come from one sentence cannot bear each other out. */
export function placedText(
  placed: number,
  pairs: number,
  where: string,
  groups: string,
): readonly Sentence[] {
  if (placed === 0) return [];
  const outcome =
    placed === pairs
      ? `so that the figures above cannot bear the ${groups} out`
      : `and these pairs cannot bear the ${groups} out`;
  return [
    say(
      `For ${withThousands(placed)} of the ${counted(pairs, 'pair')} ${where}, one bracket or sentence both cites the two together and tells where they stand: there ${groups} and pairs are not independent of each other, ${outcome}.`,
    ),
  ];
}

import type { Position } from '../model/debate';
import type { Mark, Row } from './rows';
import { counted, listed } from './words';

/** "Olson 2016, holds takeover, cited with 3 others": what the map shows of a node, for those who do not see it. */
export function workSentence(row: Row, positions: readonly Position[], citedWith: number): string {
  const stances = row.marks.map((mark) =>
    stancePhrase(
      mark,
      positions.find((p) => p.id === mark.position),
    ),
  );
  const stance = stances.length > 0 ? listed(stances) : 'takes no position';
  const others = citedWith > 0 ? `, cited with ${counted(citedWith, 'other')}` : '';
  return `${row.label}, ${stance}${others}`;
}

export function stancePhrase(
  { kinds, doubtful }: Pick<Mark, 'kinds' | 'doubtful'>,
  position: Position | undefined,
): string {
  return `${listed(kinds)} ${position?.name ?? 'no position'}${doubtful ? ' (doubtful)' : ''}`;
}

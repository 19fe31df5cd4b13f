import type { DividingSides } from '../../analysis/dividing-sides';
import type { Kinship } from '../../graph/kinship';
import type { Sentence } from '../finding-text';
import { listed } from '../words';
import { decimal, mostNamed, type Names, say } from './report-words';

/** Of many pairs of positions the five nearest and the five furthest are told; then what closeness is. */
export function kinText(
  kinship: readonly Kinship[],
  sides: DividingSides | undefined,
  { position }: Names,
): readonly Sentence[] {
  const known = kinship.filter((k) => k.coHeld + k.coDisputed + k.opposed + k.citedAcross > 0);
  const sorted = [...known].sort((a, b) => b.closeness - a.closeness);
  const told = sorted.length <= 10 ? sorted : [...sorted.slice(0, 5), ...sorted.slice(-5)];
  if (told.length === 0) return [];
  const sentences = told.map(({ a, b, coHeld, coDisputed, opposed, citedAcross, closeness }) => {
    const parts = [
      `stand for both: ${halves(coHeld)}`,
      `dispute both: ${halves(coDisputed)}`,
      `stand for one and dispute the other: ${halves(opposed)}`,
      `pairs cited together across: ${halves(citedAcross)}`,
    ];
    return say(
      `${position(a)} and ${position(b)} have a closeness of ${decimal(closeness)} (from −1 to 1; ${parts.join(', ')}).`,
    );
  });
  const left = `These are the nearest and the furthest five of ${known.length} pairs.`;
  const within = (sides ?? []).flatMap((side) =>
    known.filter(({ a, b, closeness }) => side.includes(a) && side.includes(b) && closeness < 0),
  );
  const apart = within.map(({ a, b }) => `${position(a)} and ${position(b)}`);
  const hostile =
    apart.length === 0
      ? []
      : [
          say(
            `Though on one side, more works part than join ${listed(apart.slice(0, mostNamed))}.`,
          ),
        ];
  return [
    ...sentences,
    ...hostile,
    ...(told.length < known.length ? [say(left)] : []),
    say(closenessText),
  ];
}

/** As `graph/kinship.ts` counts it. */
const closenessText =
  'Closeness is (n − o) / (1 + n + o): o works stand for one and dispute the other; n are the works that stand for both, half of those that dispute both, and a tenth of the pairs cited together across. A stance that qualifies counts half.';

/** Counts go by halves: a stance that qualifies counts ½. */
function halves(count: number): string {
  return decimal(count, count % 1 === 0 ? 0 : 1);
}

import type { Kinship } from '../../graph/kinship';
import type { Sentence } from '../finding-text';
import { decimal, type Names, say } from './report-words';

/** The ten pairs of positions that are told are those that stand nearest and furthest. */
export function kinText(kinship: readonly Kinship[], { position }: Names): readonly Sentence[] {
  const known = kinship.filter((k) => k.coHeld + k.coDisputed + k.opposed + k.citedAcross > 0);
  const sorted = [...known].sort((a, b) => b.closeness - a.closeness);
  const told = sorted.length <= 10 ? sorted : [...sorted.slice(0, 5), ...sorted.slice(-5)];
  return told.map(({ a, b, coHeld, coDisputed, opposed, citedAcross, closeness }) => {
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
}

/** Counts go by halves: a stance that qualifies counts ½. */
function halves(count: number): string {
  return decimal(count, count % 1 === 0 ? 0 : 1);
}

import type { Debate } from '../../model/debate';
import type { WorkId } from '../../model/id';
import { ended } from '../../view/end-mark';
import { labelWorks } from '../../view/labels';
import { untrusted } from '../../view/untrusted-text';
import { counted, countedOf } from '../../view/words';

/**
 * What a figure shows of a debate: "14 of 48 works: with a stance on Takeover", and how many of them are not
 * on its map, of which `drawn` are.
 */
export function shownText(
  debate: Debate,
  works: ReadonlySet<WorkId>,
  limits: readonly string[],
  drawn: number,
): string {
  const shown = debate.works.filter(({ id }) => works.has(id));
  const all = debate.works.length;
  const count = shown.length < all ? countedOf(shown.length, all, 'works') : counted(all, 'work');
  const [only] = shown;
  const one =
    shown.length === 1 && all > 1 && only ? [labelWorks(debate.works).get(only.id) ?? ''] : [];
  const why = limits.length > 0 ? limits : one;
  const text = [count, ...(why.length > 0 ? [why.join('; ')] : [])].join(': ');
  if (debate.positions.length === 0)
    return `${ended(untrusted(text, 500))} There is nothing to map yet: no work has a position.`;
  const rest = shown.length - drawn;
  const missing = rest > 0 ? ` ${counted(rest, 'work')} without a stance not drawn.` : '';
  return `${ended(untrusted(text, 500))}${missing}`;
}

import type { Coding } from '../model/debate';
import { type Choices, defaultChoices, sortedPosition } from './choices';
import { noPosition } from './choose-works';
import { type Sentence, worksOfFinding } from './finding-text';

/** A link may ask for positions, findings or orders that this debate does not have: they are left out, and named. */
export function knownChoices(
  choices: Choices,
  debate: Coding,
  sentences: readonly Sentence[],
): { readonly choices: Choices; readonly ignored: readonly string[] } {
  const ids = new Set<string>([noPosition, ...debate.positions.map((position) => position.id)]);
  const strange = choices.positions.filter((id) => !ids.has(id));
  const { finding } = choices;
  const lost = finding !== undefined && worksOfFinding(sentences, finding) === undefined;
  const sorted = sortedPosition(choices.sort);
  const lostSort = sorted !== undefined && (sorted === noPosition || !ids.has(sorted));
  if (strange.length === 0 && !lost && !lostSort) return { choices, ignored: [] };
  return {
    choices: {
      ...choices,
      positions: choices.positions.filter((id) => ids.has(id)),
      finding: lost ? undefined : finding,
      ...(lostSort ? { sort: defaultChoices.sort, descending: defaultChoices.descending } : {}),
    },
    ignored: [
      ...strange.map((id) => `position=${id}`),
      ...(lost ? [`finding=${finding}`] : []),
      ...(lostSort ? [`sort=${choices.sort}`] : []),
    ].map((text) => text.slice(0, 60)),
  };
}

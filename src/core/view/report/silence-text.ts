import type { Silence } from '../../analysis/silence';
import type { Debate } from '../../model/debate';
import type { WorkId } from '../../model/id';
import type { Sentence } from '../finding-text';
import { counted, listed, withThousands } from '../words';
import { linked, type Names, named, say } from './report-words';

/** What nobody says, cites or disputes, as far as the coding tells. */
export function silenceText(silence: Silence, debate: Debate, names: Names): readonly Sentence[] {
  return [
    ...pairText(silence, debate),
    ...unheardText(silence.unheard, debate, names),
    ...claimText(silence),
    ...handText(silence, names),
  ];
}

function pairText({ opposedPairs, neverTogether }: Silence, { sources }: Debate) {
  if (opposedPairs === 0 || sources.length === 0) return [];
  const none = neverTogether === opposedPairs;
  const apart = none ? 'none is' : `${withThousands(neverTogether)} are not`;
  return [
    say(
      `Of ${counted(opposedPairs, 'pair')} of one work of each side alone, ${apart} cited together anywhere.`,
    ),
  ];
}

/** Works that nobody cites, and those of them that a cite of another name probably means. */
function unheardText(
  unheard: readonly WorkId[],
  debate: Debate,
  names: Names,
): readonly Sentence[] {
  if (unheard.length === 0) return [];
  const [is, them] = unheard.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const what =
    debate.sources.length > 0
      ? 'listed, but no camp cites'
      : 'listed, but without a stance, so nothing is known of';
  const likely = new Set(debate.notListed.map((cite) => cite.likely));
  const meant = unheard.filter((work) => likely.has(work));
  return [
    [linked(unheard, named(unheard, names), 'unheard'), { text: ` ${is} ${what} ${them}.` }],
    ...(meant.length === 0
      ? []
      : [
          [
            linked(meant, named(meant, names), 'meant'),
            { text: ' may yet be meant by a cite under another name.' },
          ],
        ]),
  ];
}

function claimText({ undisputedClaims: { length }, heldClaims }: Silence) {
  if (length === 0) return [];
  if (heldClaims.length === 1) {
    return [say('The one claim that a work stands for is disputed by none directly.')];
  }
  const are = length === 1 ? 'is' : 'are';
  return [
    say(
      `Of ${counted(heldClaims.length, 'claim')} that a work stands for, ${withThousands(length)} ${are} disputed by none directly.`,
    ),
  ];
}

function handText({ secondHandPositions: positions }: Silence, { position }: Names) {
  if (positions.length === 0) return [];
  const [itself, rest] =
    positions.length === 1
      ? ['itself', 'this position rests']
      : ['themselves', 'these positions rest'];
  return [
    say(
      `No work was read that stands for ${listed(positions.map(position))} ${itself}: ${rest} on the word of others alone.`,
    ),
  ];
}

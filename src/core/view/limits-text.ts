import type { Coding } from '../model/debate';
import type { Choices } from './choices';
import { noPosition } from './choose-works';
import type { Phrase, Sentence } from './finding-text';
import { sourceKindNames } from './kind-of-source';
import { clipped } from './labels';
import { listed } from './words';

/** What limits the works shown, one phrase a limit; empty where nothing does. */
export function limitsText(
  choices: Choices,
  debate: Coding,
  sentences: readonly Sentence[],
): readonly string[] {
  const { query, positions, stances, hands, kinds, from, to, finding } = choices;
  const names = positions.map((id) =>
    id === noPosition
      ? 'no position at all'
      : (debate.positions.find((p) => p.id === id)?.name ?? `“${id}”`),
  );
  const sentence = sentences.find((phrases) => phrases.some((p) => p.finding === finding));
  const phrase = clipped(sentence ? aroundFinding(sentence, finding) : (finding ?? ''), 90);
  return [
    query.trim() && `found by “${clipped(query.trim(), 40)}”`,
    names.length > 0 && `with a stance on ${listed(names, 'or')}`,
    stances.length > 0 && `that ${listed(stances, 'or')}`,
    hands.length > 0 && `${listed(hands, 'or')} hand`,
    kinds.length > 0 &&
      listed(
        kinds.map((kind) => sourceKindNames[kind].toLowerCase()),
        'or',
      ),
    from !== undefined && `from ${from}`,
    to !== undefined && `to ${to}`,
    finding !== undefined && `“${phrase}”`,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

/** A long phrase says what it is of; a short one ("33 works") needs what stands before and after it. */
function aroundFinding(sentence: Sentence, finding: string | undefined): string {
  const at = sentence.findIndex((phrase) => phrase.finding === finding);
  const own = sentence[at]?.text ?? '';
  if (own.length > 24) return own;
  const rest = (phrase: Phrase | undefined) => phrase?.text ?? '';
  const before =
    rest(sentence[at - 1])
      .split(/[.;:] /)
      .at(-1) ?? '';
  return `${before}${own}${rest(sentence[at + 1]).split(/[.,;:](?: |$)/)[0]}`.trim();
}

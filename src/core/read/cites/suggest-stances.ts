import type { SuggestedKind } from '../../model/article';
import type { Span } from '../../model/source';
import { type Clause, clausesOf, type PlacedGroup } from './clauses';
import { type Cue, cues, english, negation } from './cue-phrases';

/** As `StanceSuggestion`, with offsets of the flow. */
export interface FoundSuggestion extends Span {
  readonly kind: SuggestedKind;
  readonly phrase: string;
  readonly cites: readonly number[];
}

/** Of a longer sentence the rest says nothing. */
const longest = 4000;
/** From "according to" to the name. */
const toName = 12;

/**
 * What phrases of a sentence suggest of the works that it cites: a phrase speaks of the cites in its clause.
 * One of each kind in a clause; a phrase that is negated within four words before it says nothing. Linear.
 */
export function suggestStances(
  text: string,
  { start, end }: Span,
  groups: readonly PlacedGroup[],
): readonly FoundSuggestion[] {
  const sentence = { start, end: Math.min(end, start + longest) };
  if (!english.test(text.slice(sentence.start, sentence.end))) return [];
  const near = groups.filter((group) => group.start < sentence.end);
  return clausesOf(text, sentence, near)
    .filter((clause) => clause.groups.length > 0)
    .flatMap((clause) => suggestionsIn(text, clause))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function suggestionsIn(text: string, clause: Clause): readonly FoundSuggestion[] {
  const words = text.slice(clause.start, clause.end);
  const byKind = new Map<SuggestedKind, FoundSuggestion>();
  for (const cue of cues) {
    for (const { 0: phrase, index } of words.matchAll(cue.pattern)) {
      const start = clause.start + index;
      const end = start + phrase.length;
      const groups = concerned(cue, clause, start, end, text);
      const first = byKind.get(cue.kind)?.start ?? Number.POSITIVE_INFINITY;
      if (groups.length === 0 || start >= first || isNegated(words, index)) continue;
      const cites = groups.flatMap((group) => group.cites);
      byKind.set(cue.kind, { kind: cue.kind, phrase, start, end, cites });
    }
  }
  return [...byKind.values()];
}

/** The cites that a phrase speaks of; none for what stands in the bracket of a cite. */
function concerned(
  { kind, leadsToName }: Cue,
  { groups, start }: Clause,
  at: number,
  end: number,
  text: string,
): readonly PlacedGroup[] {
  if (!leadsToName) return kind === 'contrasts' && isByName(text, groups, end) ? [] : groups;
  // "extracted according to Doe (2016)", "according to Doe's (2016) scale" say how something was done.
  if (at > start && !/[,;:—–]\s?$/u.test(text.slice(at - 2, at))) return [];
  const named = groups.find((group) => group.start >= end && group.start - end <= toName);
  if (named === undefined || named.closes) return [];
  return /['’]s?\s?\(/u.test(text.slice(named.start, named.end)) ? [] : [named];
}

/** "This is contradicted by Doe (2016)": who is named disputes what stood before, which the sentence need not cite. */
function isByName(text: string, groups: readonly PlacedGroup[], end: number): boolean {
  const by = byWords.exec(text.slice(end, end + 40))?.[0];
  return groups.some(
    ({ start, closes }) =>
      !closes && by !== undefined && start >= end && start <= end + by.length + toName,
  );
}

const byWords = /^(?:\s\p{L}{2,12}){0,2}?\sby\s/u;

function isNegated(words: string, at: number): boolean {
  return negation.test(words.slice(Math.max(0, at - 100), at));
}

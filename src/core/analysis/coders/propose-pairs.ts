import type { CodedAlike } from './coded-alike';
import { likeness, type WordsOfText, wordsOfText } from './likeness';
import type { Thing } from './pair-things';
import { plainForm } from './plain-form';

/** Two things that may be one, and what speaks for it; a reader decides. */
export interface Proposal {
  readonly theirs: string;
  readonly ours: string;
  /** Share of words alike, 0 to 1. */
  readonly words: number;
  readonly coded: CodedAlike;
  /** Claims with the same text under both positions. */
  readonly claims: number;
}

/** A thing, and the texts of the claims under it. */
export interface ThingWithClaims extends Thing {
  readonly claims?: readonly string[];
}

/** Half of the words, or three of four works, or a claim of the same text: less is no proposal. */
const enoughWords = 0.5;
const enoughWorks = 3;
const enoughAlike = 0.75;
/** Beyond so many pairs nothing is looked for: a hostile file must not buy minutes. */
const mostPairs = 40_000;

/**
 * Proposes pairs, one to one, among things that are not paired: what is paired with something else is so
 * by a coder who has both, and is out of question. Alike are names, theses or both together by half of their
 * words; positions with a claim in common; and things on which three or more works are coded alike in three
 * of four. Vetoed where works are mostly put on opposite sides. What most speaks for goes first.
 */
export function proposePairs(
  ours: readonly ThingWithClaims[],
  theirs: readonly ThingWithClaims[],
  codedAlike: (our: string, their: string) => CodedAlike,
): readonly Proposal[] {
  if (ours.length * theirs.length > mostPairs) return [];
  const mine = ours.map((thing) => ({ thing, texts: textsOf(thing) }));
  const found = theirs.flatMap((thing) => {
    const texts = textsOf(thing);
    return mine.flatMap((our) => {
      const coded = codedAlike(our.thing.id, thing.id);
      const words = mostAlike(our.texts, texts);
      const claims = claimsInCommon(our.thing, thing);
      const one = { theirs: thing.id, ours: our.thing.id, words, coded, claims };
      return isLikely(one) ? [one] : [];
    });
  });
  found.sort((a, b) => weight(b) - weight(a));
  return oneToOne(found);
}

function isLikely({ words, coded, claims }: Proposal): boolean {
  const { of, alike, opposite } = coded;
  if (opposite > alike) return false;
  return words >= enoughWords || claims > 0 || (of >= enoughWorks && alike >= enoughAlike * of);
}

/** Each kind of evidence as a share, in sum. */
function weight({ words, coded: { of, alike }, claims }: Proposal): number {
  return words + Math.min(claims, 2) / 2 + (of >= enoughWorks ? alike / of : 0);
}

/** Names, theses, and each with the other. */
function textsOf({ name, thesis }: Thing): readonly WordsOfText[] {
  return (thesis === undefined ? [name] : [name, thesis, `${name} ${thesis}`]).map(wordsOfText);
}

function mostAlike(ours: readonly WordsOfText[], theirs: readonly WordsOfText[]): number {
  return Math.max(0, ...ours.flatMap((our) => theirs.map((their) => likeness(our, their))));
}

function claimsInCommon({ claims: ours = [] }: ThingWithClaims, their: ThingWithClaims): number {
  const forms = new Set(ours.map(plainForm));
  return (their.claims ?? []).filter((claim) => forms.has(plainForm(claim))).length;
}

function oneToOne(found: readonly Proposal[]): readonly Proposal[] {
  const [taken, given] = [new Set<string>(), new Set<string>()];
  return found.filter(({ ours, theirs }) => {
    if (taken.has(ours) || given.has(theirs)) return false;
    taken.add(ours);
    given.add(theirs);
    return true;
  });
}

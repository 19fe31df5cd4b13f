import type { CitedTogether } from '../graph/cited-together';
import type { Debate, Position } from '../model/debate';
import type { WorkId } from '../model/id';
import type { Span } from '../model/source';
import { type Hand, handOf, type Stance, type StanceKind } from '../model/stance';
import { ended } from './end-mark';
import { labelWorks } from './labels';
import { type Link, linkOf } from './link';
import { locatorText } from './locator-text';
import { suggestionText } from './suggestion-text';
import { untrusted } from './untrusted-text';

export interface CardStance {
  readonly stance: Stance;
  readonly kind: StanceKind;
  readonly claim: string | undefined;
  readonly hand: Hand;
  /** "Its own word: read in the work itself.", "According to Doe 2018. Coded by A. Roe." */
  readonly word: string;
  readonly places: readonly string[];
  readonly note: string | undefined;
  /** That the coder was not sure, and why. */
  readonly doubt: string | undefined;
}

export interface CitedPlace {
  readonly source: WorkId;
  readonly by: string;
  readonly place: string;
  readonly cite: Span;
  readonly passage: Span;
  /** "Guess from “contradicts”: dispute". */
  readonly guesses: readonly string[];
}

export interface WorkCard {
  readonly label: string;
  readonly link: Link | undefined;
  /** Stances by position, in the debate's order; those without one (mentions) come last. */
  readonly groups: readonly {
    readonly position: Position | undefined;
    readonly stances: readonly CardStance[];
  }[];
  readonly citedWith: readonly {
    readonly work: WorkId;
    readonly label: string;
    readonly times: number;
  }[];
  /** Cites that name no listed work, of which this one is probably meant. */
  readonly likelyMeantBy: readonly {
    readonly cite: string;
    readonly by: string;
    readonly note: string | undefined;
  }[];
  /** Where source texts cite it, as found in them, in the order of the texts. */
  readonly citedIn: readonly CitedPlace[];
  /** Why there is nothing to tell, where there is nothing. */
  readonly silence: string | undefined;
}

/** Everything known of a work, in words; undefined for a work that the debate does not have. */
export function showWorkCard(
  debate: Debate,
  together: readonly CitedTogether[],
  id: WorkId,
  labels = labelWorks(debate.works),
): WorkCard | undefined {
  const work = debate.works.find((w) => w.id === id);
  if (work === undefined) return undefined;
  const nameOf = (w: WorkId) => labels.get(w) ?? w;
  const stances = debate.stances.filter((stance) => stance.work === id);
  const groups = [...debate.positions, undefined]
    .map((position) => ({
      position,
      stances: stances
        .filter((s) => s.position === position?.id)
        .map((s) => cardStance(debate, s, nameOf)),
    }))
    .filter((group) => group.stances.length > 0);
  const likelyMeantBy = debate.notListed
    .filter((cite) => cite.likely === id)
    .map((cite) => ({ cite: cite.cite, by: nameOf(cite.accordingTo), note: cite.note }));
  const citedIn = (debate.cites ?? [])
    .filter((cite) => cite.work === id)
    .map(({ source, cite, passage, locator, suggestions = [] }) => ({
      source,
      by: nameOf(source),
      place: locatorText(locator),
      cite,
      passage,
      guesses: suggestions.map(suggestionText),
    }));
  return {
    label: nameOf(id),
    link: linkOf(work),
    groups,
    citedWith: citedWith(together, id, nameOf),
    likelyMeantBy,
    citedIn,
    silence:
      citedIn.length > 0 ||
      stances.length > 0 ||
      debate.sources.some((source) => source.work === id)
        ? undefined
        : silence(debate, likelyMeantBy.length > 0),
  };
}

function cardStance(debate: Debate, stance: Stance, nameOf: (w: WorkId) => string): CardStance {
  return {
    stance,
    kind: stance.kind,
    claim: debate.claims.find((claim) => claim.id === stance.claim)?.text,
    hand: handOf(stance),
    word: [
      stance.accordingTo === undefined
        ? 'Its own word: read in the work itself.'
        : ended(`According to ${nameOf(stance.accordingTo)}`),
      ...(stance.coder === undefined ? [] : [ended(`Coded by ${untrusted(stance.coder)}`)]),
    ].join(' '),
    places: stance.evidence.map((e) => locatorText(e.locator)),
    note: stance.note,
    doubt: doubtText(stance.doubtful),
  };
}

function doubtText(why: string | undefined): string | undefined {
  return why === undefined ? undefined : why === '' ? 'Doubtful.' : `Doubtful: ${why}`;
}

/** Most often first; then in the order of the bibliography. */
function citedWith(together: readonly CitedTogether[], id: WorkId, nameOf: (w: WorkId) => string) {
  return together
    .filter((pair) => pair.a === id || pair.b === id)
    .map((pair) => ({
      work: pair.a === id ? pair.b : pair.a,
      times: pair.clusters + pair.passages,
    }))
    .sort((a, b) => b.times - a.times)
    .map(({ work, times }) => ({ work, label: nameOf(work), times }));
}

function silence(debate: Debate, meant: boolean): string {
  if (debate.sources.length === 0) return 'No stance has been given to this work yet.';
  return meant
    ? 'Listed, but never cited under its own name.'
    : 'Listed in the bibliography, but cited nowhere in the source text, so it takes no side here.';
}

import type { StanceSuggestion, SuggestedKind } from '../model/article';
import type { Coding } from '../model/debate';
import type { WorkId } from '../model/id';
import type { Locator } from '../model/locator';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';
import type { Stance, StanceKind } from '../model/stance';
import type { Choices } from './choices';
import { textAddress } from './text-address';

/** A work to be coded, as one passage of a source text presents it. */
export interface PassageToCode {
  readonly work: WorkId;
  /** The text that cites it. */
  readonly source: WorkId;
  readonly reading: SourceReading;
  readonly cite: Span;
  readonly cluster: Span;
  readonly passage: Span;
  readonly locator: Locator;
  /** The number of the passage, from 1, among all of the debate's texts. */
  readonly number: number;
  /** What phrases of the sentence suggest of it. */
  readonly suggestions: readonly StanceSuggestion[];
  /** What the work was given in this passage. */
  readonly given: readonly Stance[];
}

/** What accepting a suggestion gives. */
export const stanceOfSuggestion: Readonly<Record<SuggestedKind, StanceKind>> = {
  supports: 'supports',
  contrasts: 'disputes',
  reports: 'reports',
};

/** All that the texts cite, in the order of the texts; a work once a passage. */
export function passagesToCode(
  coding: Coding,
  sources: readonly SourceReading[],
): readonly PassageToCode[] {
  const stanceOf = new Map(coding.stances.map((stance) => [stance.id, stance]));
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  return sources.flatMap((reading) => {
    const { work: source, text, article } = reading;
    if (source === undefined || article === undefined) return [];
    const placed = stancesAt(reading);
    const cites = (coding.cites ?? []).filter((cite) => cite.source === source);
    return cites.flatMap((found): PassageToCode[] => {
      const { work, cite, cluster, passage, locator, suggestions = [] } = found;
      const at = `${text.name} ${passage.start}`;
      if (work === source || seen.has(`${at} ${work}`)) return [];
      seen.add(`${at} ${work}`);
      const number = numbers.get(at) ?? numbers.size + 1;
      numbers.set(at, number);
      const given = placed(passage)
        .flatMap((id) => stanceOf.get(id) ?? [])
        .filter((stance) => stance.work === work);
      const one = { work, source, reading, cite, cluster, passage, locator };
      return [{ ...one, number, given, suggestions }];
    });
  });
}

/** Where in a walk an address leads: to a work, in the passage around an offset of the text that it names; -1 nowhere. */
export function placeInWalk(
  walk: readonly { readonly work: WorkId; readonly passage?: PassageToCode }[],
  selected: WorkId | undefined,
  { passage: offset, text }: Pick<Choices, 'passage' | 'text'>,
  rowOf: Parameters<typeof textAddress>[1],
): number {
  const isHere = ({ reading, passage }: PassageToCode) =>
    (text === undefined || text === textAddress(reading, rowOf)) &&
    (offset === undefined || (passage.start <= offset && offset < passage.end));
  return walk.findIndex(
    ({ work, passage }) => work === selected && (passage === undefined || isHere(passage)),
  );
}

/** The stances whose evidence overlaps a stretch of the text. */
function stancesAt({ passages }: SourceReading) {
  return ({ start, end }: Span) =>
    passages
      .filter(({ span }) => span.start < end && start < span.end)
      .flatMap(({ stances }) => stances);
}

/** How many of the passages have a stance for each work that they cite. */
export function codedPassages(walk: readonly PassageToCode[]): {
  readonly coded: number;
  readonly all: number;
} {
  const isCoded = new Map<number, boolean>();
  for (const { number, given } of walk)
    isCoded.set(number, (isCoded.get(number) ?? true) && given.length > 0);
  return { coded: [...isCoded.values()].filter(Boolean).length, all: isCoded.size };
}

/** The place in the walk of the next one after `from` without a stance, round from the end; undefined where all have one. */
export function nextUncoded(
  walk: readonly { readonly given: readonly Stance[] }[],
  from: number,
): number | undefined {
  for (let step = 1; step <= walk.length; step++) {
    const at = (from + step) % walk.length;
    if (walk[at]?.given.length === 0) return at;
  }
  return undefined;
}

/** Stances that rest on nothing but the coder's word: neither a place nor a passage. */
export function withoutEvidence({ stances }: Coding): readonly Stance[] {
  return stances.filter(({ evidence }) => evidence.length === 0);
}

/** Stances whose passage the text no longer holds. */
export function withLostEvidence(
  { stances }: Coding,
  sources: readonly SourceReading[],
): readonly Stance[] {
  const lost = new Set(
    sources.flatMap(({ passages }) =>
      passages.filter(({ intact }) => !intact).flatMap((passage) => passage.stances),
    ),
  );
  return stances.filter(({ id }) => lost.has(id));
}

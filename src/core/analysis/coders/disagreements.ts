import type { Span } from '../../model/source';
import type { Evidence } from '../../model/stance';
import type { CodedUnit } from './coded-units';

/**
 * How coders part: they put the work on opposite sides; one puts it on a side, another on none; on the same
 * side, or none, by stances of different kinds; or they agree, but point to different passages.
 */
export const disagreementGaps = ['opposite', 'side', 'kind', 'evidence'] as const;
export type DisagreementGap = (typeof disagreementGaps)[number];

export interface Disagreement {
  readonly unit: CodedUnit;
  readonly gap: DisagreementGap;
}

/** The widest gap first; then in the order of the units. Linear but for the evidence of one unit. */
export function findDisagreements(units: readonly CodedUnit[]): readonly Disagreement[] {
  const found = units.flatMap((unit) => {
    const gap = gapOf(unit);
    return gap === undefined ? [] : [{ unit, gap }];
  });
  return disagreementGaps.flatMap((gap) => found.filter((one) => one.gap === gap));
}

function gapOf({ values, sides, stances }: CodedUnit): DisagreementGap | undefined {
  const [given, taken] = [once(values), once(sides)];
  if (given.length > 1) {
    if (taken.includes('for') && taken.includes('against')) return 'opposite';
    return taken.length > 1 ? 'side' : 'kind';
  }
  const evidence = stances.map((own) => own.flatMap((stance) => stance.evidence));
  const pointed = evidence.filter((own) => own.length > 0);
  const apart = pointed.some((own, i) => pointed.slice(i + 1).some((other) => !meet(own, other)));
  return apart ? 'evidence' : undefined;
}

function once<T>(given: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(given.filter((one) => one !== undefined))];
}

/** Whether some evidence of one is in the same place as some of the other. */
function meet(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return some.some((one) => others.some((other) => samePlace(one, other)));
}

/** By passages, or brackets, that overlap where both give them, else by the place in print. */
function samePlace(a: Evidence, b: Evidence): boolean {
  if (a.passage && b.passage) return overlap(a.passage, b.passage);
  if (a.cluster && b.cluster) return overlap(a.cluster, b.cluster);
  const places = [a, b].map(({ locator }) => new Map(locator.map((l) => [l.label, l.value])));
  const [first, second] = places as [Map<string, string>, Map<string, string>];
  return [...first].every(([label, value]) => (second.get(label) ?? value) === value);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

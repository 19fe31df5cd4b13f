import type { CodedUnit } from '../../analysis/coders/coded-units';
import type { ClaimId } from '../../model/id';
import type { StanceKind } from '../../model/stance';

export type UnitName = Pick<CodedUnit, 'work' | 'position' | 'accordingTo'>;

/** A stance that neither coder gave; it rests on what both pointed to. */
export interface OwnStance {
  readonly kind: StanceKind;
  /** Of the first file; left out: the position as such. */
  readonly claim?: ClaimId;
  readonly note?: string;
}

/** What becomes of one unit: the stances of one coder, of both (each under its name), of none, or another. */
export interface Decision {
  readonly unit: UnitName;
  readonly take: 'first' | 'second' | 'both' | 'none' | OwnStance;
}

/** What a unit comes to: decided, given alike by both, read by one alone, or not decided yet. */
export type Fate = Decision['take'] | 'agreed' | 'alone' | 'open';

export function fateOf({ values }: CodedUnit, taken: Decision['take'] | undefined): Fate {
  if (taken !== undefined) return taken;
  if (values.includes(undefined)) return 'alone';
  return values[0] === values[1] ? 'agreed' : 'open';
}

/** A key for maps: units of the same work, position and word have the same. */
export function unitKey({ work, position, accordingTo }: UnitName): string {
  return JSON.stringify([work, position, accordingTo]);
}

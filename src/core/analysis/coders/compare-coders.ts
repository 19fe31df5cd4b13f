import type { Coding, Position } from '../../model/debate';
import type { PositionId, WorkId } from '../../model/id';
import { compare } from '../../model/problem';
import { type CodedUnit, codedUnits } from './coded-units';
import { type Coder, type CodingFile, codersOf } from './coders-of';
import { type Kappa, measureKappa } from './cohens-kappa';
import { type Disagreement, findDisagreements } from './disagreements';
import { type Alpha, measureAlpha } from './krippendorffs-alpha';

/** How far coders agree on some units by one way of naming what they say. */
export interface CoderAgreement {
  /** Units that at least two coders have read, and the works that they are of. */
  readonly units: number;
  readonly works: number;
  /** Units of which all who have read them say the same. */
  readonly alike: number;
  /** Of two coders only. */
  readonly kappa?: Kappa;
  readonly alpha: Alpha;
  /** The value given most often, and its share of all values given; left out where there are none. */
  readonly mostUsed?: { readonly value: string; readonly share: number };
  /** Of two coders only: how often each pair of values was given, the most frequent first. */
  readonly pairs?: readonly ValuePair[];
}

export interface ValuePair {
  readonly first: string;
  readonly second: string;
  readonly units: number;
}

/** A position that some file lacks, and what its own file has on it. */
export interface LeftOut {
  readonly position: Position;
  /** The place of its file among the files. */
  readonly from: number;
  readonly file: string;
  readonly claims: number;
  readonly stances: number;
  readonly works: number;
}

/** Agreement on kinds of stances, and on sides: for, against, neither. */
export interface KindsAndSides {
  readonly kinds: CoderAgreement;
  readonly sides: CoderAgreement;
}

export interface CodersCompared {
  /** Two or more, or there is nothing to compare. */
  readonly coders: readonly Coder[];
  readonly overall: KindsAndSides;
  /** The positions that all files have, in the order of the first. */
  readonly positions: readonly (KindsAndSides & { readonly position: Position })[];
  readonly units: readonly CodedUnit[];
  readonly disagreements: readonly Disagreement[];
  /** Positions that some file lacks: stances on them are not compared. */
  readonly leftOut: readonly LeftOut[];
  /** Of the units that two or more have read, those of which one alone gives a stance. */
  readonly oneSided: number;
  /** Of each coder, works that no other has read by the same word. */
  readonly alone: readonly (readonly WorkId[])[];
}

/**
 * Compares coders who worked on the works of one bibliography. What a unit is, and which count, is said of
 * `codedUnits`. The intervals of alpha draw whole works.
 */
export function compareCoders(
  files: readonly CodingFile[],
  works: readonly WorkId[],
  seed = 1,
): CodersCompared {
  const coders = codersOf(files);
  const { shared, leftOut } = sortPositions(files);
  const units = codedUnits(
    coders,
    works,
    shared.map(({ id }) => id),
  );
  const measure = (of: readonly CodedUnit[]): KindsAndSides => ({
    kinds: agreementOn(of, ({ values }) => values, seed),
    sides: agreementOn(of, ({ sides }) => sides, seed),
  });
  const byPosition = new Map<PositionId, CodedUnit[]>(shared.map(({ id }) => [id, []]));
  for (const unit of units) byPosition.get(unit.position)?.push(unit);
  return {
    coders,
    overall: measure(units),
    positions: shared.map((position) => ({
      position,
      ...measure(byPosition.get(position.id) ?? []),
    })),
    units,
    disagreements: findDisagreements(units),
    leftOut,
    oneSided: units.filter(isOneSided).length,
    alone: coders.map((_, i) => readAlone(units, i)),
  };
}

function sortPositions(files: readonly CodingFile[]) {
  const times = new Map<PositionId, number>();
  for (const { coding } of files) {
    for (const { id } of coding.positions) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const isShared = ({ id }: Position) => times.get(id) === files.length;
  return {
    shared: (files[0]?.coding.positions ?? []).filter(isShared),
    leftOut: files.flatMap(({ file, coding }, from) =>
      coding.positions
        .filter((one) => !isShared(one))
        .map((position) => ({ position, from, file, ...heldOn(position.id, coding) })),
    ),
  };
}

function heldOn(position: PositionId, { claims, stances }: Coding) {
  const own = stances.filter((stance) => stance.position === position);
  return {
    claims: claims.filter((claim) => claim.position === position).length,
    stances: own.length,
    works: new Set(own.map(({ work }) => work)).size,
  };
}

function isOneSided({ values }: CodedUnit): boolean {
  const read = given(values);
  return read.length > 1 && read.filter((value) => value !== 'none').length === 1;
}

function agreementOn(
  all: readonly CodedUnit[],
  saidOf: (unit: CodedUnit) => readonly (string | undefined)[],
  seed: number,
): CoderAgreement {
  const units = all.filter((unit) => given(saidOf(unit)).length > 1);
  const said = units.map(saidOf);
  const alike = said.filter((values) => new Set(given(values)).size === 1).length;
  const two = said.every((values) => values.length === 2)
    ? said.map(given).map(([a = '', b = '']) => [a, b] as const)
    : undefined;
  const mostUsed = mostFrequent(said.flatMap(given));
  return {
    units: units.length,
    works: new Set(units.map(({ work }) => work)).size,
    alike,
    ...(two && { kappa: measureKappa(two), pairs: pairsOf(two) }),
    alpha: measureAlpha(said, { groups: units.map(({ work }) => work), seed }),
    ...(mostUsed && { mostUsed }),
  };
}

function given(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

function mostFrequent(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return first && { value: first[0], share: first[1] / values.length };
}

function pairsOf(pairs: readonly (readonly [string, string])[]): readonly ValuePair[] {
  const counts = new Map<string, ValuePair>();
  for (const [first, second] of pairs) {
    const key = `${first} ${second}`;
    counts.set(key, { first, second, units: (counts.get(key)?.units ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.units - a.units || compare(a.first, b.first) || compare(a.second, b.second),
  );
}

/** In the order of the units. */
function readAlone(units: readonly CodedUnit[], coder: number): readonly WorkId[] {
  const alone = units.filter(
    ({ values }) => values[coder] !== undefined && given(values).length === 1,
  );
  return [...new Set(alone.map(({ work }) => work))];
}

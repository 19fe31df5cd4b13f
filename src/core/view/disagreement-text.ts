import type { CodedUnit, CodedValue } from '../analysis/coders/coded-units';
import type { CodersCompared } from '../analysis/coders/compare-coders';
import type { DisagreementGap } from '../analysis/coders/disagreements';
import type { Debate } from '../model/debate';
import type { Stance } from '../model/stance';
import { labelWorks } from './labels';
import { locatorText } from './locator-text';
import { untrusted } from './untrusted-text';
import { counted } from './words';

/** A disagreement in words, one coder beside the other. */
export interface ShownDisagreement {
  readonly unit: CodedUnit;
  readonly gap: DisagreementGap;
  readonly gapText: string;
  readonly work: string;
  readonly position: string;
  /** "read in the work itself", "according to Doe 2018". */
  readonly word: string;
  /** By coder; one who has not read the work is left out. */
  readonly sides: readonly ShownSide[];
}

export interface ShownSide {
  readonly coder: string;
  readonly value: CodedValue;
  /** "holds", "no stance". */
  readonly valueText: string;
  readonly stances: readonly ShownStance[];
}

export interface ShownStance {
  readonly stance: Stance;
  /** The claim's words; undefined for the position as such. */
  readonly claim: string | undefined;
  readonly places: readonly string[];
  readonly note: string | undefined;
  /** Every other who has read it gives the same stance on the same claim. */
  readonly alike: boolean;
}

export const gapTexts: Readonly<Record<DisagreementGap, string>> = {
  opposite: 'opposite sides',
  side: 'one puts it on a side, another does not',
  kind: 'the same side or none, another kind of stance',
  evidence: 'the same stance, evidence in other places',
};

const valueTexts: Readonly<Partial<Record<CodedValue, string>>> = {
  both: 'for and against',
  none: 'no stance',
};

/** All disagreements in their order. `debate` has the works and the positions of the first file. */
export function showDisagreements(
  { coders, disagreements }: CodersCompared,
  debate: Debate,
): readonly ShownDisagreement[] {
  const labels = labelWorks(debate.works);
  const positions = new Map(debate.positions.map(({ id, name }) => [id, name]));
  const claims = coders.map(
    ({ coding }) => new Map(coding.claims.map(({ id, text }) => [id, text])),
  );
  return disagreements.map(({ unit, gap }) => ({
    unit,
    gap,
    gapText: gapTexts[gap],
    work: labels.get(unit.work) ?? unit.work,
    position: positions.get(unit.position) ?? unit.position,
    word:
      unit.accordingTo === undefined
        ? 'read in the work itself'
        : `according to ${labels.get(unit.accordingTo) ?? unit.accordingTo}`,
    sides: coders.flatMap(({ name }, i): ShownSide[] => {
      const value = unit.values[i];
      if (value === undefined) return [];
      const stances = (unit.stances[i] ?? []).map((stance) => ({
        stance,
        claim: stance.claim === undefined ? undefined : claims[i]?.get(stance.claim),
        places: stance.evidence.map(({ locator }) => locatorText(locator)).filter(Boolean),
        note: stance.note,
        alike: isAlike(stance, unit),
      }));
      return [{ coder: name, value, valueText: valueTexts[value] ?? value, stances }];
    }),
  }));
}

/** The same for the same disagreement of the same stances, so that what was decided on it holds as long as these do. */
export function disagreementKey({ unit, sides }: ShownDisagreement): string {
  const { work, position, accordingTo } = unit;
  const stances = sides.map((side) => side.stances.map(({ stance }) => stance.id));
  return JSON.stringify([work, position, accordingTo, stances]);
}

function isAlike({ kind, claim }: Stance, { values, stances }: CodedUnit): boolean {
  return stances.every(
    (given, i) =>
      values[i] === undefined || given.some((one) => one.kind === kind && one.claim === claim),
  );
}

/** One disagreement as lines of text: what it is about, then a line for each coder's stances. */
export function disagreementLines(shown: ShownDisagreement): readonly string[] {
  const { work, position, word, gap, gapText, sides } = shown;
  const told = ({ alike }: ShownStance) => gap === 'evidence' || !alike;
  const alike = (sides[0]?.stances ?? []).filter((stance) => !told(stance)).length;
  return [
    `${untrusted(work, 100)}, ${untrusted(position)}, ${untrusted(word, 120)}: ${gapText}`,
    ...sides.flatMap(({ coder, valueText, stances }) => {
      const who = untrusted(coder);
      const own = stances.filter(told);
      if (own.length === 0) return [`  ${who}: ${stances.length === 0 ? valueText : 'no other'}`];
      return own.map((stance) => `  ${who}: ${stanceText(stance)}`);
    }),
    ...(alike === 0 ? [] : [`  and ${counted(alike, 'stance')} alike`]),
  ];
}

function stanceText({ stance, claim, places, note }: ShownStance): string {
  const about = claim === undefined ? 'the position as such' : `"${untrusted(claim, 160)}"`;
  const where = places.length === 0 ? '' : ` (${untrusted(places.join('; '), 160)})`;
  return `${stance.kind} ${about}${where}${note === undefined ? '' : `: ${untrusted(note, 300)}`}`;
}

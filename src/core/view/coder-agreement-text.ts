import type {
  CoderAgreement,
  CodersCompared,
  KindsAndSides,
  LeftOut,
} from '../analysis/coders/compare-coders';
import type { Work } from '../model/bibliography';
import { ended } from './end-mark';
import { labelWorks } from './labels';
import { decimal } from './report/report-words';
import { untrusted } from './untrusted-text';
import { counted, listed, shortened } from './words';

/** Of fewer units a measure is a hint at most; a rule of thumb of ours, as every such number is. */
export const fewUnits = 30;
/** Where one value is given so often, kappa and alpha are low although most is coded alike. */
const oftenUsed = 0.8;

/** What a table of agreement says of one position, or of all. */
export interface AgreementRow {
  /** Undefined: over all. */
  readonly position: string | undefined;
  readonly of: 'kinds' | 'sides';
  readonly units: number;
  readonly works: number;
  /** "18 of 24 (75 %)". */
  readonly alike: string;
  /** "0.62 (0.40 to 0.84)"; "–" where it cannot be given. */
  readonly kappa: string;
  readonly alpha: string;
  readonly few: boolean;
}

export const agreementColumns = {
  kinds: 'Kinds of stances',
  sides: 'Sides: for, against, neither',
} as const;

/** Over all first, then by position in the order of the first file: kinds, and sides. */
export function agreementRows({ overall, positions }: CodersCompared): readonly AgreementRow[] {
  const rows = (name: string | undefined, both: KindsAndSides) => [
    agreementRow(name, 'kinds', both.kinds),
    agreementRow(name, 'sides', both.sides),
  ];
  return [
    ...rows(undefined, overall),
    ...positions.flatMap(({ position, ...both }) => rows(untrusted(position.name), both)),
  ];
}

function agreementRow(
  position: string | undefined,
  of: AgreementRow['of'],
  { units, works, alike, kappa, alpha }: CoderAgreement,
): AgreementRow {
  return {
    position,
    of,
    units,
    works,
    alike: alikeText(alike, units),
    kappa: figureText(kappa?.kappa, kappa?.interval),
    alpha: figureText(alpha.alpha, alpha.interval),
    few: units < fewUnits,
  };
}

function alikeText(alike: number, units: number): string {
  return units === 0 ? '–' : `${alike} of ${units} (${percent(alike / units)})`;
}

function figureText(
  figure: number | undefined,
  interval: readonly [number, number] | undefined,
): string {
  if (figure === undefined) return '–';
  return interval
    ? `${decimal(figure)} (${decimal(interval[0])} to ${decimal(interval[1])})`
    : decimal(figure);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What was compared, how far it agrees, what that rests on, and what was left out; a sentence each. */
export function agreementSentences(
  compared: CodersCompared,
  works: readonly Work[],
): readonly string[] {
  const { coders, overall, disagreements } = compared;
  if (coders.length < 2) {
    return [
      'One coder only: there is nothing to compare. Name the coders with "coder: …", or give a second file.',
    ];
  }
  const names = listed(coders.map(({ name }) => untrusted(name)));
  const { units, works: many } = overall.kinds;
  const left = leftOutSentences(compared, works);
  if (units === 0) {
    return [`${names} have coded nothing in common: there is nothing to compare.`, ...left];
  }
  const differing = disagreements.filter(({ gap }) => gap !== 'evidence').length;
  const elsewhere = disagreements.length - differing;
  return [
    `${names}: ${counted(units, 'unit')} of ${counted(many, 'work')} compared. A unit is one position of one work by one word, its own or that of a text that cites it; every position counts of each work that one of them has coded and that the others have read, and who says nothing of it says "none".`,
    ...measureSentences('kinds', overall.kinds),
    ...measureSentences('sides', overall.sides),
    ...(units < fewUnits ? [`Fewer than ${fewUnits} units: too few for more than a hint.`] : []),
    restText(compared),
    `${counted(differing, 'disagreement')}; ${counted(elsewhere, 'time')} the same stance with evidence in other places.`,
    ...left,
  ];
}

/** What the figures rest on, and what is one coder's alone. */
function restText({ units, overall, oneSided, coders }: CodersCompared): string {
  const { units: n } = overall.kinds;
  const others = coders.length === 2 ? 'the other says' : 'the others say';
  const inside = `The figures rest on ${counted(n, 'unit')}; in ${oneSided === 0 ? 'none' : oneSided} of them one coder alone gives a stance, and ${others} "none".`;
  const alone = units.length - n;
  if (alone === 0) return inside;
  return `${inside} ${counted(alone, 'further unit is', 'further units are')} of works that one coder alone has coded by that word, and not in the figures.`;
}

const measured = {
  kinds: 'The kind of stance',
  sides: 'The side (for, against, neither)',
} as const;

function measureSentences(
  of: AgreementRow['of'],
  { units, alike, kappa, alpha, mostUsed }: CoderAgreement,
): readonly string[] {
  const start = `${measured[of]} is the same in ${alikeText(alike, units)}`;
  if (alpha.alpha === undefined) {
    return [
      `${start}. All values given are one and the same, so that neither kappa nor alpha can be given.`,
    ];
  }
  const figures = [
    ...(kappa?.kappa === undefined
      ? []
      : [`Cohen's kappa ${figureText(kappa.kappa, kappa.interval)}`]),
    `Krippendorff's alpha ${figureText(alpha.alpha, alpha.interval)}, ${bar(alpha.alpha)}`,
  ];
  const often = mostUsed !== undefined && mostUsed.share >= oftenUsed && alpha.alpha < firm;
  return [
    `${start}: ${figures.join('; ')}.`,
    ...(often
      ? [
          `Of all values ${percent(mostUsed.share)} are "${mostUsed.value}": where one value is so frequent, kappa and alpha are low although most is coded alike; look at the disagreements themselves (Feinstein and Cicchetti 1990).`,
        ]
      : []),
  ];
}

/** Krippendorff (2004, doi:10.1111/j.1468-2958.2004.tb00738.x): rely on .800, conclude tentatively from .667. */
const firm = 0.8;
const tentative = 0.667;

function bar(alpha: number): string {
  if (alpha >= firm) return 'at or above the .800 that Krippendorff asks for';
  if (alpha >= tentative)
    return 'enough for tentative conclusions only (Krippendorff: .667 to .800)';
  return 'below the .667 from which Krippendorff allows tentative conclusions';
}

function leftOutSentences(
  { coders, leftOut, alone }: CodersCompared,
  works: readonly Work[],
): readonly string[] {
  const labels = labelWorks(works);
  const only = coders.flatMap(({ name }, i) => {
    const own = alone[i] ?? [];
    if (own.length === 0) return [];
    const names = own.map((id) => labels.get(id) ?? id);
    return [
      ended(
        `Not compared, since only ${untrusted(name)} has coded them by that word: ${shortened(names)}`,
      ),
    ];
  });
  return [...leftOut.map(leftOutText), ...only];
}

function leftOutText({ position, file, claims, stances, works }: LeftOut): string {
  const start = `The position ${untrusted(position.name)} ("${untrusted(position.id)}") of ${untrusted(file)} is not in every file`;
  if (claims + stances === 0) return `${start}; nothing stands on it.`;
  const held = listed([
    ...(claims === 0 ? [] : [counted(claims, 'claim')]),
    ...(stances === 0 ? [] : [`${counted(stances, 'stance')} on ${counted(works, 'work')}`]),
  ]);
  return `${start}; its ${held} ${claims + stances === 1 ? 'is' : 'are'} not compared.`;
}

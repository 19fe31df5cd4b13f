import type { CslName } from '../src/core/model/csl';
import type { Maker } from './maker';
import * as own from './own-words';

/** An organisation, now and then with its short name, or in capitals. */
export function organisation(maker: Maker): string {
  const { random } = maker;
  const { language } = maker;
  if (language !== 'en' && language !== 'de' && random.chance(0.6))
    return random.pick(own.romance[language].offices);
  if (random.chance(0.45)) return random.pick(own.organisations);
  const { heads, topics, before } = own.organisationParts;
  const topic = random.pick(topics);
  const name = random.weighted<() => string>([
    [() => `${random.pick(heads)} ${random.pick(['of', 'for', 'on'])} ${topic}`, 3],
    [
      () =>
        `${random.pick(before)} ${random.pick(heads)} ${random.pick(['of', 'for', 'on'])} ${topic}`,
      5,
    ],
    [() => `${random.pick(before)} ${topic} ${random.pick(heads)}`, 3],
    [() => `${topic} ${random.pick(heads)}`, 1],
    [
      () =>
        `${topic} ${random.pick(heads)} ${random.pick(['International', 'Europe', 'of Canada', 'for Latin America'])}`,
      1,
    ],
  ])();
  const short = (name.match(/\b\p{Lu}/gu) ?? []).join('');
  if (random.chance(0.2)) return `${name} (${short})`;
  if (random.chance(0.03)) return `${short} ${random.pick(['–', '-', '—'])} ${name}`;
  if (random.chance(0.05)) return `${short} (${name})`;
  return random.chance(0.06) ? name.toUpperCase() : name;
}

export function people(maker: Maker, german: boolean): readonly CslName[] {
  const count = maker.random.weighted([
    [1, 45],
    [2, 27],
    [3, 14],
    [4, 6],
    [5, 4],
    [7, 2],
    [12, 2],
  ] as const);
  const initials = maker.random.chance(0.4);
  return Array.from({ length: count }, () => person(maker, german, initials));
}

function person(maker: Maker, german: boolean, initials: boolean): CslName {
  const { random, pools } = maker;
  const family = random.pick(german && random.chance(0.8) ? own.germanFamilies : pools.families);
  let given: string = random.pick(german && random.chance(0.8) ? own.germanGivens : pools.givens);
  if (random.chance(0.3)) given += ` ${random.pick([...'ABCDEFGHIJKLMNPRSTW'])}.`;
  if (initials)
    given = given
      .split(' ')
      .map((word) => `${word.charAt(0)}.`)
      .join(' ');
  const particle = random.chance(0.04)
    ? {
        'non-dropping-particle': random.pick(
          german
            ? ['von', 'von der', 'zu', 'van']
            : ['van', 'de', 'van der', 'von', 'de la', 'di', 'Van', 'De'],
        ),
      }
    : {};
  const suffix =
    !german && random.chance(0.015) ? { suffix: random.pick(['Jr.', 'III', 'Sr.']) } : {};
  const double = random.chance(german ? 0.05 : 0.03)
    ? `${family}-${random.pick(german ? own.germanFamilies : pools.families)}`
    : family;
  return { family: double, given, ...particle, ...suffix };
}

import type { CslName } from '../src/core/model/csl';
import type { GermanPrint } from './german-print';

export function roleText(p: GermanPrint, count: number): string {
  const word = p.german
    ? p.random.pick(['Hrsg.', 'Hg.', 'Hrsg.', 'Hrsg.', count > 1 ? 'Hgg.' : 'Hg.', 'Hrsg'])
    : count > 1
      ? p.random.pick(['eds.', 'Eds.', 'eds'])
      : p.random.pick(['ed.', 'Ed.']);
  return p.random.chance(0.85) ? `(${word})` : word;
}

export function germanNames(
  p: GermanPrint,
  people: readonly CslName[],
  inverted: boolean,
  short: boolean,
  between: string,
): string {
  const random = p.random;
  const texts = people
    .slice(0, 6)
    .map((name, n) =>
      germanName(p, name, inverted && !(n > 0 && between === ' und ' && random.chance(0.3)), short),
    );
  const more = people.length > 6 || (people.length > 3 && random.chance(0.3));
  const last = between === ', ' ? random.pick([' und ', ' & ', ', ', ' u. ']) : between;
  if (more)
    return `${texts.slice(0, random.whole(1, 3)).join(between)}${random.pick([' et al.', ' u.a.', ' u. a.', '/u.a.', ' et al'])}`;
  return texts.length < 2
    ? (texts[0] ?? '')
    : `${texts.slice(0, -1).join(between)}${last}${texts.at(-1)}`;
}

function germanName(p: GermanPrint, name: CslName, inverted: boolean, short: boolean): string {
  if (name.literal) return name.literal;
  const family = p.capitals ? (name.family ?? '').toUpperCase() : name.family;
  const given = short
    ? (name.given ?? '').replace(/(\p{Lu})[\p{L}]+/gu, '$1.').replace(/\.\./g, '.')
    : (name.given ?? '');
  const particle = name['non-dropping-particle'];
  if (inverted)
    return particle
      ? p.random.chance(0.5)
        ? `${family}, ${given} ${particle}`
        : `${particle} ${family}, ${given}`
      : `${family}, ${given}`;
  return [given, particle, family].filter(Boolean).join(' ');
}

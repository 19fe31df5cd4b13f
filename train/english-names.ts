import type { CslName } from '../src/core/model/csl';
import type { EnglishPrint } from './english-print';

/** A list of names, of whose many ways one is taken at random. */
export function namesText(p: EnglishPrint, people: readonly CslName[], inverted: boolean): string {
  const random = p.random;
  const shout = p.language === 'en' ? 0.04 : 0.4;
  const capitals = random.chance(shout);
  const short = random.chance(0.4);
  const onlyFirst = random.chance(0.45);
  const names = people
    .slice(0, 8)
    .map((name, n) => nameText(p, name, inverted && (n === 0 || !onlyFirst), short, capitals));
  const between = inverted && p.language !== 'en' && random.chance(0.6) ? '; ' : ', ';
  const and = random.pick(
    p.language === 'en'
      ? [' and ', ', and ', ' & ', ', & ']
      : p.language === 'pt'
        ? ['; ', ' e ', '; ']
        : p.language === 'es'
          ? [' y ', '; ', ' y ']
          : [' et ', ', ', ' et '],
  );
  if (people.length > 3 && random.chance(0.35))
    return `${names[0]}${random.pick([' et al.', ', et al.', ' et al', ' and others'])}`;
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(between)}${and}${names.at(-1)}`;
}

function nameText(
  p: EnglishPrint,
  name: CslName,
  inverted: boolean,
  short: boolean,
  capitals: boolean,
): string {
  if (name.literal) return name.literal;
  const given = short
    ? (name.given ?? '').replace(/(\p{Lu})[\p{L}]+/gu, '$1.').replace(/\.\./g, '.')
    : (name.given ?? '');
  const particle = name['non-dropping-particle'] ? `${name['non-dropping-particle']} ` : '';
  const family = particle + (capitals ? (name.family ?? '').toUpperCase() : name.family);
  if (capitals && inverted && p.language === 'fr' && p.random.chance(0.5))
    return `${family} ${given}`;
  const suffix = name.suffix ? `, ${name.suffix}` : '';
  return inverted ? `${family}, ${given}${suffix}` : `${given} ${family}${suffix}`;
}

import type { CslName } from './csl';

const tail = /[\s,;]+et\.?\s+al(?:ii|ia)?\.?,?\s*$/i;
/** What stands further from the end is not looked at: a name may be a run of blanks without end. */
const longestTail = 60;
const words = /^(?:and\s+)?(?:others|et\.?\s+al(?:ii|ia)?\.?),?$/;

/**
 * Names of which one says "and others" or "et al.", alone or behind a name, as a list that is open: the last
 * of the people carries it. Where such words stand for all of the names, they stay as they are.
 */
export function withOpenEnd(names: readonly CslName[]): readonly CslName[] {
  if (!names.some(mayStandForOthers)) return names;
  const people = names.filter((name) => !standsForOthers(name));
  const last = people.at(-1);
  if (last === undefined) return names;
  const named = withoutTail(last);
  const isOpen = people.length < names.length || named !== last || names.some(isMarked);
  return isOpen ? openEnded([...people.slice(0, -1), named]) : names;
}

/** The same people, and others whom nobody names. */
export function openEnded(names: readonly CslName[]): readonly CslName[] {
  return names.map((name, i) =>
    i === names.length - 1 ? { ...name, andOthers: true } : closed(name),
  );
}

/** Whether there are more people than the list names. */
export function hasOthers(names: readonly CslName[] | undefined): boolean {
  return names?.at(-1)?.andOthers === true;
}

/** A name by itself, whatever stands behind it. */
export function closed({ andOthers, ...name }: CslName): CslName {
  return name;
}

function isMarked({ andOthers }: CslName): boolean {
  return andOthers === true;
}

/** Most names are a family name and a given one, and hold no such word: said without a pattern. */
function mayStandForOthers(name: CslName): boolean {
  const { family, given, literal, andOthers } = name;
  const last = particleOf(name) === 'et' ? family : (given ?? literal ?? family);
  if (last === undefined) return andOthers === true;
  return (
    andOthers === true || last.endsWith('others') || /al(?:i[ia])?\.?,?$/i.test(last.slice(-5))
  );
}

/** "et" in small letters is one to BibTeX. */
function particleOf(name: CslName): string | undefined {
  return name['dropping-particle'] ?? name['non-dropping-particle'];
}

function standsForOthers(name: CslName): boolean {
  if (name.given !== undefined || name.suffix !== undefined) return false;
  const text = [particleOf(name), name.family ?? name.literal].filter(Boolean).join(' ');
  return text.length < 20 && words.test(text.replace(/^Et/, 'et').replace(/\bAl\b/, 'al'));
}

/** "Roe, Ann et al." as one name, or as BibTeX takes it apart: "Ann Roe et al.", "Roe, Ann, et al.". */
function withoutTail(name: CslName): CslName {
  if (particleOf(name) === 'et' && /^al\.?$/.test(name.family ?? '')) {
    const people = (name.given ?? '').split(' ');
    return personOf(people.at(-1), people.slice(0, -1).join(' '));
  }
  for (const part of ['given', 'literal', 'family'] as const) {
    const text = name[part];
    if (text === undefined) continue;
    const whole = ` ${text}`;
    const from = Math.max(0, whole.length - longestTail);
    const bare = (whole.slice(0, from) + whole.slice(from).replace(tail, '')).trim();
    if (bare === text.trim()) return name;
    if (bare !== '') return { ...name, [part]: bare };
    return personOf(name.family, name.suffix);
  }
  return name;
}

function personOf(family = '', given = ''): CslName {
  return given === '' ? { family } : { family, given };
}

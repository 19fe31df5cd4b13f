import type { CslName } from '../../model/csl';

/** Surname and initials without a comma: "Fanning E.", "Brownstein C D", "Liu R.-J.". */
const withInitials = /^(\p{Lu}\S{1,60}) ((?:\p{Lu}\.?[ -]?){1,4})$/u;

/**
 * A name as RIS has it: `Family, Given, Suffix`. Without a comma it is one that must not be taken
 * apart, as an organisation's, unless initials end it; where such a name has a comma, EndNote doubles
 * its first. Several names in one line stand apart by semicolons.
 */
export function readRisNames(value: string): CslName[] {
  const names: CslName[] = [];
  for (const part of value.split(';')) {
    const name = readName(part.trim());
    if (name) names.push(name);
  }
  return names;
}

function readName(text: string): CslName | undefined {
  if (text === '') return undefined;
  if (/[^,\s],,/.test(text)) return { literal: text.replace(',,', ',') };
  const [family = '', given = '', suffix = '', more] = text
    .split(',', 4)
    .map((part) => part.trim());
  if (more !== undefined || (family === '' && given === '')) return { literal: text };
  if (given === '' && suffix === '') {
    const [, last, initials] = (family.length < 100 && withInitials.exec(family)) || [];
    if (last !== undefined && initials !== undefined)
      return { family: last, given: initials.trim() };
    return { literal: family };
  }
  return {
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

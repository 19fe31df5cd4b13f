import { hasOthers } from '../model/and-others';
import type { CslName } from '../model/csl';
import { onOneLine, texEscaped } from './tex-escape';

/** Names as BibTeX takes them apart: `von Last, Jr, First`; what must stay whole stands in braces. */
export function bibtexNames(names: readonly CslName[]): string {
  const written = names.map(nameOf).filter((name) => name !== '');
  return (hasOthers(names) ? [...written, 'others'] : written).join(' and ');
}

/** Whether a name has a particle that belongs to the family name, and that BibTeX can tell. */
export function keepsParticle(name: CslName): boolean {
  return isParticle(clean(name['non-dropping-particle']));
}

function nameOf(name: CslName): string {
  const particle = clean(
    `${name['dropping-particle'] ?? ''} ${name['non-dropping-particle'] ?? ''}`,
  );
  const family = clean(name.family);
  const given = clean(name.given);
  const suffix = clean(name.suffix);
  if (family === '') return whole(clean(name.literal) || clean(`${particle} ${given} ${suffix}`));
  const together = clean(`${particle} ${family}`);
  if (given + suffix === '' && !isParticle(particle)) return lone(together);
  const last = isParticle(particle)
    ? `${particle} ${guarded(family, true)}`
    : guarded(together, true);
  const after = suffix === '' ? [given] : [suffix, given];
  const parts = given + suffix === '' ? [last] : [last, ...after.map((part) => guarded(part))];
  return (
    biberParts(parts) ?? [together, ...after].map((part) => `{${texEscaped(part)}}`).join(', ')
  );
}

/** biber counts commas within braces, too, and passes over an entry for a third, unless a name begins and ends in braces. */
function biberParts(parts: readonly string[]): string | undefined {
  const name = parts.join(', ');
  return name.split(',').length > 3 ? undefined : name;
}

function clean(text: string | undefined): string {
  return text === undefined ? '' : onOneLine(text).replace(/ +/g, ' ').trim();
}

/** In TeX only words in lower case are particles. */
function isParticle(text: string): boolean {
  return text !== '' && text.split(' ').every((word) => /^\p{Ll}/u.test(word) && isPlain(word));
}

/** Nothing in it has a meaning for BibTeX or TeX. */
function isPlain(text: string): boolean {
  return plainWords.test(text) && !/\band\b|--|''/i.test(text);
}

const plainWords = /^[\p{L}\p{M}\p{N}.’'-]+(?: [\p{L}\p{M}\p{N}.’'-]+)*$/u;

/** A name of one word needs no comma; "others" alone would mean more names. */
function lone(family: string): string {
  const isWord = isPlain(family) && !family.includes(' ') && family !== 'others';
  return isWord ? family : whole(family);
}

/** Not to be taken apart. Braces that begin with a command would be a letter, not a name. */
function whole(text: string): string {
  const escaped = texEscaped(text);
  if (escaped === '') return '';
  return escaped.startsWith('\\') ? `{{${escaped}}}` : `{${escaped}}`;
}

const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** In braces where need be; in a family name, a word in lower case would be a particle. */
function guarded(text: string, isFamily = false): string {
  const words = text.split(' ');
  const hasParticle = isFamily && words.length > 1 && !words.every((word) => capital.test(word));
  return isPlain(text) && !hasParticle ? text : `{${texEscaped(text)}}`;
}

import type { CslName } from '../model/csl';
import { onOneLine, texEscaped } from './tex-escape';

/** Names as BibTeX takes them apart: `von Last, Jr, First`; what must stay whole stands in braces. */
export function bibtexNames(names: readonly CslName[]): string {
  return names
    .map(nameOf)
    .filter((name) => name !== '')
    .join(' and ');
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
  if (particle + given + suffix === '') return lone(family);
  const last = isParticle(particle)
    ? `${particle} ${guarded(family, true)}`
    : guarded(clean(`${particle} ${family}`), true);
  if (suffix !== '') return `${last}, ${guarded(suffix)}, ${guarded(given)}`;
  if (given !== '') return `${last}, ${guarded(given)}`;
  return isParticle(particle) ? last : whole(clean(`${particle} ${family}`));
}

function clean(text: string | undefined): string {
  return text === undefined ? '' : onOneLine(text).replace(/\s+/g, ' ').trim();
}

/** In TeX only words in lower case are particles. */
function isParticle(text: string): boolean {
  return text !== '' && text.split(' ').every((word) => /^\p{Ll}/u.test(word) && isPlain(word));
}

/** Nothing in it has a meaning for BibTeX. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{M}\p{N}.’'-]+(?: [\p{L}\p{M}\p{N}.’'-]+)*$/u.test(text) && !/\band\b/i.test(text)
  );
}

/** A name of one word needs no comma; "others" alone would mean more names. */
function lone(family: string): string {
  const isWord = isPlain(family) && !family.includes(' ') && family !== 'others';
  return isWord ? texEscaped(family) : whole(family);
}

/** Not to be taken apart. Braces that begin with a command would be a letter, not a name. */
function whole(text: string): string {
  const escaped = texEscaped(text);
  if (escaped === '') return '';
  return escaped.startsWith('\\') ? `{{${escaped}}}` : `{${escaped}}`;
}

/** In braces where need be; in a family name, a word in lower case would be a particle. */
function guarded(text: string, isFamily = false): string {
  const hasParticle = isFamily && / /.test(text) && /(?:^| )\P{L}*\p{Ll}/u.test(text);
  const escaped = texEscaped(text);
  return isPlain(text) && escaped === text && !hasParticle ? text : `{${escaped}}`;
}

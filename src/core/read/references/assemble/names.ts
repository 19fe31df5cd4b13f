import { openEnded } from '../../../model/and-others';
import type { CslName } from '../../../model/csl';
import type { NameOrder } from '../list-order';
import { isOrganisation } from './organisation';
import { beginsWithParticle, invertedName, isInitials, isSuffix, naturalName } from './person-name';

const hard = /\s*(?:;|\||\/|·|\s[-–—]\s)\s*/;
const joining = /(?:,\s*)?(?:\s|^)(?:and|und|et|&|y|e|u\.|och|og|sowie|with)\s+(?!al\b)|\s*&\s*/;
/** What a footnote says before the names. */
const pointing = /^(?:vgl\.|siehe|see(?: also)?|cf\.|voir)\s+(?=\p{Lu})/iu;
/** "J.Roe": an initial that touches the family name. */
const tight = /(?<=^|[\s,;.-])(\p{Lu})\.(?=\p{Lu}\p{Ll})/gu;
const others =
  /[,;]?\s*(?:(?:and|und|&|y|e|et)\s+(?:others|andere|colleagues|otros|outros)|et\.?\s?al(?:ii)?\b\.?|etc\.|u\.\s?a\.?$|e\.\s?a\.$|\.{3}|…)/giu;

/**
 * The names of a list as references print them: "Roe, J. A., Doe, K. & van der Kust, P.",
 * "Roe, Anna, and Bert Doe", "J. P. Orsini et J. A. Doe", "Roe YL, Doe ME",
 * "ROE, W.; DOE, H.". An organisation is one literal name. `order` says of "Roe Tamm, Ada Eve" at the
 * start whether it is one name or two; where it is not known, two such parts alone are one. "et al." leaves the
 * list open.
 */
export function readNameList(text: string, order: NameOrder = undefined): readonly CslName[] {
  const names = peopleOf(text, order);
  return saysOthers(text) ? openEnded(names) : names;
}

/** Dots leave names out at the end of a list; within one they lead to its last. */
function saysOthers(text: string): boolean {
  return (text.match(others) ?? []).some(
    (words) => !/^[,;\s]*(?:\.{3}|…)$/.test(words) || text.trimEnd().endsWith(words),
  );
}

function peopleOf(text: string, order: NameOrder): readonly CslName[] {
  const whole = latin(text);
  const list = tidy(whole.replace(pointing, '').replace(others, ' , ').replace(tight, '$1. '));
  if (list === '') return [];
  if (acronym.test(list)) return organisationsOf(list);
  const both = list.split(bracketed).map(tidy);
  if (both.length > 1) return both.flatMap((part) => peopleOf(part, order));
  if (isOrganisation(list) || newspaper.test(list)) return organisationsOf(list);
  const blocks = list
    .split(hard)
    .map(tidy)
    .filter((part) => part !== '');
  if (blocks.length > 1)
    return blocks.flatMap((block) =>
      isOrganisation(block) && !twoSurnames.test(block)
        ? organisationsOf(block)
        : namesOf(block, true, order),
    );
  // With more names behind it, two such parts are two names.
  const alone = order ?? (whole.search(others) < 0 ? undefined : 'straight');
  return namesOf(list, false, alone);
}

/** The marks between names in Chinese, Japanese and Arabic type as Latin ones. */
function latin(text: string): string {
  return text.replace(/[，、،]\s?/g, ', ').replace(/[；؛]\s?/g, '; ');
}

/** Chinese, Japanese and Korean names have no comma in them, nor a space that parts them for sure. */
const isHan = (part: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·]+$/u.test(part);

/** "OLT – Office of Lists and Tables". */
const acronym = /^\p{Lu}[\p{Lu}\p{Ll}]{1,9}\s[-–—]\s\p{Lu}[^,;]+$/u;
/** "Office of A (OA) & Office of B (OB)". */
const bracketed = /(?<=\(\p{Lu}{2,12}\))\s*(?:&|and|und|e|y|et|,|;)\s+/u;

/** "Roe und Tamm/Doe": beside a slash, surnames alone. */
const twoSurnames = /^\p{Lu}[\p{L}-]+ (?:und|and|et|&) \p{Lu}[\p{L}-]+$/u;

function tidy(text: string): string {
  return text.replace(/^[\s,;:&*]+|[\s,;:&*]+$/g, '').replace(/\s+/g, ' ');
}

/** `single`: other marks part the names, so a comma stands within one. */
function namesOf(list: string, single: boolean, order: NameOrder): readonly CslName[] {
  const names: CslName[] = [];
  const blocks = splitAtAnd(list);
  const known = order ?? orderIn(blocks);
  for (const [n, block] of blocks.entries()) {
    const parts = block
      .split(/\s*,\s*/)
      .map(tidy)
      .filter((part) => part !== '');
    names.push(
      ...namesFrom(parts, {
        single,
        order: known,
        atStart: n === 0 || isLastPair(parts, n, blocks),
      }),
    );
  }
  return names;
}

/** "Roe Tamm, Ada Eve and Doe Poe, Bert Cal": behind the last "and", a comma is within a name. */
function isLastPair(parts: readonly string[], n: number, blocks: readonly string[]): boolean {
  return parts.length === 2 && n === blocks.length - 1;
}

function orderIn(blocks: readonly string[]): NameOrder {
  if (blocks.length < 2) return undefined;
  const [first, last] = [blocks[0], blocks.at(-1)].map((block = '') => block.split(', ').length);
  return first === 2 && last === 2 ? 'inverted' : 'straight';
}

/** At "and" in many languages; not within "Roe y Doe, José". */
function splitAtAnd(list: string): readonly string[] {
  const compound = /^\p{Lu}[\p{L}’-]+ y \p{Lu}[\p{L}’-]+, [^,]+$/u.test(list);
  return compound ? [list] : list.split(joining);
}

/** What is known of a list of names: whether other marks part them, their order, and whether its first stands here. */
interface Known {
  readonly single: boolean;
  readonly order: NameOrder;
  readonly atStart: boolean;
}

function namesFrom(parts: readonly string[], known: Known): CslName[] {
  const names: CslName[] = [];
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n] as string;
    const next = parts[n + 1];
    const last = names.at(-1);
    if (isSuffix(part) && last) {
      names[names.length - 1] = { ...last, suffix: part };
    } else if (next === undefined) {
      names.push(alone(part));
    } else if (isSuffix(next) && parts[n + 2] !== undefined && isGiven(parts[n + 2] as string)) {
      names.push(invertedName(part, parts[n + 2] as string, next));
      n += 2;
    } else if (
      belongTogether(parts, n, { ...known, atStart: known.atStart && names.length === 0 })
    ) {
      names.push(invertedName(part, next));
      n++;
    } else names.push(alone(part));
  }
  return names;
}

function alone(part: string): CslName {
  if (isHan(part)) return { family: part };
  return isOrganisation(part) ? { literal: part } : naturalName(stripStop(part));
}

/** "Le Monde", "El País": an article is no given name. */
const newspaper = /^(?:Le|La|Les|El|Los|Las|Il|Der|Die|Das) \p{Lu}\p{L}+\.?$/u;

function stripStop(part: string): string {
  return /\p{Ll}{3}\.$/u.test(part) ? part.slice(0, -1) : part;
}

/** Whether a comma parts a family name from its given name, and not one name from the next. */
function belongTogether(
  parts: readonly string[],
  n: number,
  { single, order, atStart: first }: Known,
): boolean {
  const [part = '', next = ''] = parts.slice(n, n + 2);
  if (isHan(part)) return false;
  if (isInitials(next)) return !isWhole(part);
  if (single) return true;
  if (isWhole(part)) return false;
  const words = part.split(' ').length;
  const nextWords = next.split(' ').length;
  if (words === 1) return nextWords <= 3;
  if (/^(?:\p{Ll}+ )+\p{Lu}/u.test(part)) return nextWords <= 3;
  if (middleInitial.test(part) || middleInitial.test(next)) return false;
  if (first && capitalParticle.test(part)) return nextWords <= 3;
  // "Roe Orsini, Ada P."
  if (first && /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)+$/u.test(next)) return true;
  // "Roe Orsini, Ada" against "Bert Doe, Anna Roe".
  if (nextWords === 1)
    return first ? parts.length - n <= 2 || isInverted(parts) : isInverted(parts);
  // "Roe Tamm, Ada Eve" against "Ada Roe, Eve Tamm".
  if (!first || nextWords > 3 || order === 'straight') return false;
  if (!/^\p{Lu}\p{Ll}/u.test(next) || /\p{Lu}{2}/u.test(`${part} ${next}`)) return false;
  return order === 'inverted' || parts.length === 2;
}

/** "Van Dijk": no given name is written so. */
const capitalParticle = /^(?:Van|Von|De|Del|Della|Dos|La|Ter) (?:\p{L}+ )?\p{Lu}\p{L}*\p{Ll}$/u;
/** "Ada P. Roe": no name that is turned round. */
const middleInitial = /(?:^|[ .])\p{Lu}\. \p{Lu}\p{L}/u;

/** Every second part is short, as given names are. */
function isInverted(parts: readonly string[]): boolean {
  return (
    parts.length % 2 === 0 && parts.every((part, n) => n % 2 === 0 || part.split(' ').length === 1)
  );
}

/** A name that is one in itself: has initials before or after a longer word. */
function isWhole(part: string): boolean {
  const words = part.split(' ');
  if (words.length < 2) return /^(?:\p{Lu}\.-?){1,4}\p{Lu}\p{L}+/u.test(part);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (beginsWithParticle(part)) return false;
  // "DOE JR." is a family name, "Orsini AB II" a name.
  if (isSuffix(last)) return words.length > 2 && isInitials(words.at(-2) ?? '');
  return (isInitials(first) && !isInitials(part)) || (isInitials(last) && !isInitials(part));
}

function isGiven(part: string): boolean {
  return part.split(' ').length <= 3;
}

function organisationsOf(list: string): readonly CslName[] {
  return list
    .split(/\s*[;/]\s*/)
    .map((part) => tidy(part).replace(/(\p{Ll}{3})\.$/u, '$1'))
    .filter((part) => part !== '')
    .map((literal) => ({ literal }));
}

import type { CslName } from '../../model/csl';
import { beginsStraight, isInitials, particles } from './name-words';

/** The authors as printed; `rest`: "et al.", so that more there are. */
export interface EntryAuthors {
  readonly names: readonly CslName[];
  readonly rest: boolean;
}

const roles =
  'eds?|editors?|orgs?|organizadore?s?|coords?|coordenador(?:es)?|dirs?|hrsg|hg|comps?|trans|trads?';
const role = new RegExp(`\\((?:${roles})\\b\\.?\\)\\.?|,\\s*(?:${roles})\\b\\.?(?=\\s*$)`, 'giu');
const andOthers =
  /,?\s*(?:\bet\.?\s+al(?:ii|\b)\.?|\band others\b|\be outros\b|\by otros\b|\bu\.\s?a\.|…|\.\.\.)/giu;

const and = /\s*,\s*(?:(?:&|and|y|e|et|und)\s+)?|\s+(?:&|and|y|e|et|und)\s+/;

/** Takes the names of an entry apart: "Family, Given", "Family GM", "Given Family", and organisations. */
export function authorsOf(zone: string, isStraight = false): EntryAuthors {
  const rest = andOthers.test(zone);
  andOthers.lastIndex = 0;
  const text = zone
    .replace(andOthers, '')
    .replace(role, '')
    .replace(/[\s,;(:–-]+$/, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  if (text === '') return { names: [], rest };
  if (isStraight && /[,&]|\s(?:and|y|e|et|und)\s/.test(text))
    return { names: allStraight(text), rest };
  if (isOrganisation(text, isStraight)) return { names: [{ literal: bare(text) }], rest };
  const parted = text.replace(/,[^,/;]{1,40}\s\/\s(?=\p{Lu})/gu, (given) =>
    given.replace(/\s\/\s/, '; '),
  );
  const names = /;/.test(parted) ? bySemicolons(parted) : byCommas(parted);
  return { names: names.filter(({ family, literal }) => (family ?? literal ?? '') !== ''), rest };
}

/** No comma, no initials: "World Health Organization", "Aristotle". */
function isOrganisation(text: string, isStraight: boolean): boolean {
  if (
    /\((?:\p{Lu}[\p{L}.&-]{1,12}\s?){1,3}\)|\s[–—-]\s/u.test(text) &&
    !/^[\p{L}'’ -]+,\s+\p{Lu}/u.test(text)
  )
    return true;
  if (/[,;]/.test(text)) return false;
  const words = text.replace(/^U\.\s?[KNS]\.\s/, '').split(' ');
  if (isStraight && words.length === 2) return false;
  return words.length === 1 || !(words.some(isInitials) || / (?:and|&) /.test(text));
}

/** "Ada Roe, Ben C. Tamm, and Li Orsini", of a list that is written so. */
function allStraight(text: string): CslName[] {
  const parts = text.split(and).map((part) => part.trim());
  return parts.filter((part) => part !== '').map(straight);
}

function bySemicolons(text: string): CslName[] {
  const parts = text.split(/\s*;\s*(?:(?:&|and|e|y|et|und)\s+)?/);
  return parts.flatMap((part) =>
    (part.match(/,/g)?.length ?? 0) > 1 || /\s(?:&|and|y|e)\s/.test(part)
      ? byCommas(part)
      : [oneName(part)],
  );
}

function oneName(part: string): CslName {
  const [family = '', given] = part.split(/\s*,\s*/);
  if (given !== undefined) return inverted(family, given);
  return vancouver(part) ?? straight(part);
}

/** Parts between commas and "and": a family name waits for the given name that follows it. */
function byCommas(text: string): CslName[] {
  const parts = text
    .split(and)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names: CslName[] = [];
  const initialsSecond = isAllInitials(parts[1]);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const next = parts[i + 1];
    const compact = vancouver(part);
    if (beginsStraight(part)) names.push(straight(part));
    else if (compact && !isAllInitials(next)) names.push(compact);
    else if (next !== undefined && takesGiven(part, next, i, initialsSecond)) {
      names.push(inverted(part, next));
      i++;
    } else if (isAllInitials(part)) names.push(...withGiven(names.pop(), part));
    else names.push(straight(part));
  }
  return isTornApart(names, parts) ? pairwise(parts) : names;
}

/** A family name without a given one behind the first means that all stand the other way round. */
function isTornApart(names: readonly CslName[], parts: readonly string[]): boolean {
  const lone = names.slice(1).some(({ given }) => given === undefined);
  return lone && parts.length % 2 === 0 && !parts.some((part) => isAllInitials(part));
}

function pairwise(parts: readonly string[]): CslName[] {
  return parts.flatMap((part, i) => (i % 2 === 0 ? [inverted(part, parts[i + 1] ?? '')] : []));
}

/** Whether `next` is the given name of the family `part`. */
function takesGiven(part: string, next: string, i: number, initialsSecond: boolean): boolean {
  if (i === 0) return true;
  if (isAllInitials(part)) return false;
  if (isAllInitials(next)) return true;
  return !initialsSecond && !part.includes(' ') && !next.includes(' ');
}

function withGiven(name: CslName | undefined, given: string): readonly CslName[] {
  return name === undefined
    ? []
    : [{ ...name, given: [name.given, given].filter(Boolean).join(' ') }];
}

function isAllInitials(part: string | undefined): boolean {
  return part?.split(/\s+/).every((word) => isInitials(word) || particles.has(word)) ?? false;
}

/** A person's name is no longer; a longer one would be searched again from each of its letters. */
const longestName = 200;

/** "van Tamm CP", "Orsini-Roe J" */
function vancouver(part: string): CslName | undefined {
  if (part.length > longestName) return undefined;
  const found =
    /^(.*[\p{Ll}’'].*?|\p{Lu}{4,}(?:[ -]\p{Lu}+)*) ((?:\p{Lu}[.-]?\s?){1,4})(?:\s(?:Jr|Sr|II|III|IV))?$/u.exec(
      part,
    );
  if (!found?.[1] || found[1].split(' ').length > 5 || /\.$/.test(found[1])) return undefined;
  return { family: bare(found[1]), given: (found[2] ?? '').trim() };
}

function inverted(family: string, given: string): CslName {
  return { family: bare(family), given: given.replace(/\s+/g, ' ').trim() };
}

/** "Rosaura Sánchez de la Vega": the last word and the particles before it. */
function straight(part: string): CslName {
  const words = bare(part).split(/\s+/);
  let first = words.length - 1;
  if (/^(?:Jr|Sr|II|III)\.?$/.test(words[first] ?? '') && first > 0) first--;
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first--;
  const given = words.slice(0, first).join(' ');
  const family = words.slice(first).join(' ');
  return given === '' ? { family } : { family, given };
}

function bare(name: string): string {
  return name.replace(/^[\s"“«]+|[\s.,;:"”»]+$/g, '').replace(/\s+/g, ' ');
}

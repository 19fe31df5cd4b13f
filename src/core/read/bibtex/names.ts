import { withOpenEnd } from '../../model/and-others';
import type { CslName, CslNamePart } from '../../model/csl';
import { isPlain, texText } from './tex-text';

type Draft = { -readonly [P in CslNamePart]?: string };

/** The parts of one name between its commas outside braces, each as its words. */
type RawName = readonly (readonly string[])[];

/**
 * The names of a field, taken apart as BibTeX does: `First von Last`, `von Last, First`,
 * `von Last, Jr, First`; a name in braces as a whole is literal; and BibLaTeX's `family=…,
 * given=…`. "and others" is no name: the last one carries it. With `usePrefix`, particles belong to the family name
 * (BibLaTeX's option useprefix), else they are dropped where only the family name stands.
 */
export function readNames(value: string, usePrefix: boolean): CslName[] {
  // A list that has grown keeps room for many: a copy takes what it needs.
  const names = isPlain(value) ? readPlain(value, usePrefix) : readAll(value, usePrefix);
  const [others, ...more] = names;
  if (more.length === 0 && others?.literal === 'others') return [];
  return withOpenEnd(names).slice();
}

function readPlain(value: string, usePrefix: boolean): CslName[] {
  const names: CslName[] = [];
  for (const text of value.split(' and ')) {
    const [, family, given] = plainName.exec(text) ?? [];
    if (family === undefined || given === undefined) names.push(...readAll(text, usePrefix));
    else names.push({ family, given });
  }
  return names;
}

/** `Last, First`, as most names are: nothing in it is to be taken apart. */
const plainName = /^([^\s,=]+), ([^\s,=]+(?: [^\s,=]+)*)$/;

function readAll(value: string, usePrefix: boolean): CslName[] {
  const names: CslName[] = [];
  for (const raw of splitNames(value)) {
    const name = readName(raw, usePrefix);
    if (name && saysSomething(name)) names.push(name);
  }
  return names;
}

/** TeX that leaves no text may stand where a name should. */
function saysSomething(name: CslName): boolean {
  return (
    name.family !== undefined ||
    name.given !== undefined ||
    Object.values(name).some((part) => part !== undefined)
  );
}

function readName(parts: RawName, usePrefix: boolean): CslName | undefined {
  const first = parts[0] ?? [];
  const second = parts[1] ?? [];
  const third = parts[2];
  const word = first[0];
  if (word === undefined && second.length === 0) return undefined;
  if (parts.length === 1 && first.length === 1 && word !== undefined) {
    if (word === 'others' || word === '{others}') return { literal: 'others' };
    if (isWhole(word)) return literal(word);
  }
  if (word !== undefined && extendedPart.test(word)) return readExtended(parts, usePrefix);
  if (parts.length === 1) return readForward(first, usePrefix);
  const [particle, family] = splitParticle(first);
  const given = third === undefined ? second : parts.slice(2).flat();
  return nameOf(family, given, particle, third === undefined ? [] : second, usePrefix);
}

/** `First von Last`: the particle runs from the first to the last word in lower case. */
function readForward(words: readonly string[], usePrefix: boolean): CslName {
  const from = words.findIndex((word, n) => n < words.length - 1 && isLower(word));
  if (from < 0) return nameOf(words.slice(-1), words.slice(0, -1), [], [], usePrefix);
  const [particle, family] = splitParticle(words.slice(from));
  return nameOf(family, words.slice(0, from), particle, [], usePrefix);
}

/** `von Last`: the particle ends with the last word in lower case that is not the last word. */
function splitParticle(words: readonly string[]): [readonly string[], readonly string[]] {
  let end = words.length - 1;
  while (end > 0 && !isLower(words[end - 1] ?? '')) end--;
  if (end <= 0 || !isLower(words[0] ?? '')) return [[], words];
  return [words.slice(0, end), words.slice(end)];
}

function nameOf(
  family: readonly string[],
  given: readonly string[],
  particle: readonly string[],
  suffix: readonly string[],
  usePrefix: boolean,
): CslName {
  const simple = particle.length + suffix.length === 0;
  if (simple) {
    // Most names by far: made at once they take half the room.
    const last = textOf(family);
    const first = textOf(given);
    if (last !== '' && first !== '') return { family: last, given: first };
  }
  const name: Draft = {};
  set(name, 'family', family);
  set(name, 'given', given);
  set(name, 'suffix', suffix);
  set(name, usePrefix ? 'non-dropping-particle' : 'dropping-particle', particle);
  return name;
}

function set(name: Draft, part: CslNamePart, words: readonly string[]): void {
  const text = textOf(words);
  if (text !== '') name[part] = text;
}

function textOf(words: readonly string[]): string {
  return words.length === 0 ? '' : texText(words.length === 1 ? (words[0] ?? '') : words.join(' '));
}

function literal(word: string): CslName | undefined {
  const text = texText(word);
  return text === '' ? undefined : { literal: text };
}

const extendedPart =
  /^(?:family|given|middle|prefix|suffix|id|[a-z]{1,20}-i|useprefix|unique(?:name|list)|no(?:hash|sort)others|nametemplates|[a-z]{1,30}templatename)=/i;
/**
 * BibLaTeX's extended name format (biblatex manual, section 3.5). Where only options stand, for the
 * list as a whole, there is no name.
 */
function readExtended(parts: RawName, usePrefix: boolean): CslName | undefined {
  const found = new Map<string, string>();
  for (const words of parts) {
    const text = words.join(' ');
    const equals = text.indexOf('=');
    const value = text.slice(equals + 1).trim();
    if (equals > 0) found.set(text.slice(0, equals).trim().toLowerCase(), unquoted(value));
  }
  const option = found.get('useprefix');
  const keeps = option === undefined ? usePrefix : option === 'true';
  const prefix = found.get('prefix');
  const name: Draft = {};
  const valuesOf = (...names: string[]) => names.flatMap((part) => found.get(part) ?? []);
  set(name, 'family', valuesOf('family'));
  set(name, 'given', valuesOf('given', 'middle'));
  set(name, 'suffix', valuesOf('suffix'));
  const particle = keeps ? 'non-dropping-particle' : 'dropping-particle';
  if (prefix !== undefined) set(name, particle, [prefix]);
  return Object.keys(name).length === 0 ? undefined : name;
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1)
    : value;
}

/** One pair of braces around the whole, which does not hold a single letter with its accent. */
function isWhole(word: string): boolean {
  if (!word.startsWith('{') || !word.endsWith('}') || word.startsWith('{\\')) return false;
  let depth = 0;
  for (let i = 0; i < word.length - 1; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 123) depth++;
    else if (unit === 125 && --depth === 0) return false;
  }
  return true;
}

const special = /^\\(?:(o|l|i|j|ss|ae|oe|aa|dh|dj|th|ng)(?![A-Za-z])|[A-Za-z]+|.)/;

/**
 * BibTeX's rule for particles: the first letter outside braces is in lower case. A group that
 * begins with a command counts as its letter, any other group as no letter.
 */
function isLower(word: string): boolean {
  let i = 0;
  while (i < word.length) {
    const unit = word.charAt(i);
    if (unit === '\\' || (unit === '{' && word.charAt(i + 1) === '\\')) {
      const command = special.exec(word.slice(unit === '{' ? i + 1 : i, i + 40));
      if (command?.[1]) return true;
      i += (command?.[0].length ?? 1) + (unit === '{' ? 1 : 0);
      while (word.charAt(i) === '{' || word.charAt(i) === ' ') i++;
      if (word.charAt(i) === '\\') continue;
    } else if (unit === '{') {
      i = endOfGroup(word, i);
      continue;
    }
    const letter = word.charAt(i);
    const lower = letter.toLowerCase();
    if (lower !== letter.toUpperCase()) return letter === lower;
    i++;
  }
  return false;
}

function endOfGroup(word: string, open: number): number {
  let depth = 0;
  for (let i = open; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 123) depth++;
    else if (unit === 125 && --depth === 0) return i + 1;
  }
  return word.length;
}

/** Splits at `and`, commas and blanks outside braces. */
function splitNames(value: string): RawName[] {
  const names: RawName[] = [];
  let parts: string[][] = [[]];
  let start = -1;
  let depth = 0;
  const endWord = (end: number) => {
    if (start >= 0) parts.at(-1)?.push(value.slice(start, end));
    start = -1;
  };
  const endName = () => {
    names.push(parts);
    parts = [[]];
  };
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const separates = depth === 0 && (unit === 32 || unit === 126 || (unit >= 9 && unit <= 13));
    if (separates) {
      if (start >= 0 && i - start === 3 && /^and$/i.test(value.slice(start, i))) {
        start = -1;
        endName();
      } else endWord(i);
    } else if (depth === 0 && unit === 44) {
      endWord(i);
      parts.push([]);
    } else {
      if (start < 0) start = i;
      if (unit === 123) depth++;
      else if (unit === 125 && depth > 0) depth--;
      else if (unit === 92) i++;
    }
  }
  endWord(value.length);
  endName();
  return names;
}

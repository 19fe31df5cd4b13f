import type { CslName } from '../../model/csl';

const suffix = /^(?:jr|sr|[2-9](?:nd|rd|th)|i{2,3}|iv|vi{0,3})\.?$/i;

/**
 * "Family, Given", "Family, Given, Suffix" and, in PubMed, "Family, Given Suffix". A name without
 * a comma stands for itself: an organisation, or a person with one name. Particles stay with the
 * family name, where these formats put them.
 */
export function readName(text: string): CslName | undefined {
  const [first = '', second = '', ...rest] = text.split(',').map((part) => part.trim());
  if (rest.length > 3) return { literal: text };
  if (first === '' && second === '') return undefined;
  // EndNote ends the name of an organisation with a comma.
  if (second === '' && rest.join('') === '') return { literal: first };
  if (first === '') return { literal: second };
  const third = rest.join(', ');
  if (suffix.test(second)) return personOf(first, third, second);
  if (third !== '') return personOf(first, second, third);
  const blank = second.lastIndexOf(' ');
  const last = second.slice(blank + 1);
  return blank > 0 && isSuffix(last)
    ? personOf(first, second.slice(0, blank).trim(), last)
    : personOf(first, second, '');
}

/** One capital I, V or X is an initial, not a number. */
function isSuffix(word: string): boolean {
  return word.length > 1 && suffix.test(word);
}

function personOf(family: string, given: string, after: string): CslName {
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(after === '' ? {} : { suffix: after }),
  };
}

/** Names, without those that are empty. */
export function readNames(texts: Iterable<string>): readonly CslName[] {
  const names: CslName[] = [];
  for (const text of texts) {
    const name = readName(text);
    if (name) names.push(name);
  }
  return names;
}

/** MEDLINE's and Web of Science's short form: "de la Cruz JA Jr", "Cao, WX". */
export function readShortName(text: string): CslName | undefined {
  if (text.includes(',')) return readName(text);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const after = words.length > 2 && isSuffix(last) && !isInitials(last) ? words.pop() : undefined;
  const given = words.at(-1) ?? '';
  if (words.length < 2 || !isInitials(given)) return text === '' ? undefined : { literal: text };
  return personOf(words.slice(0, -1).join(' '), given, after ?? '');
}

function isInitials(word: string): boolean {
  return /^[\p{Lu}-]{1,6}$/u.test(word) && !/^(?:I{2,3}|IV)$/.test(word);
}

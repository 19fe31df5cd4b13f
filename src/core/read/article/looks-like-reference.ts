import { undatedIn, yearsOfEntry } from './entry-years';
import { yearAfterAuthors } from './entry-zone';

/** So much of an entry tells what it is. */
const looked = 400;
/** A name with a given name or initials behind it, initials before it, or all in capitals; the author of the entry above. */
const author =
  /^(?:_{2,}|[—–-]{2,}|(?:[\p{Ll}’']{1,5} ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}(?:, ?\p{Lu}| \p{Lu}{1,4}[,.;:])|(?:\p{Lu}\p{Ll}?\.[ -]?){1,4} ?\p{Lu}\p{L}|\p{Lu}{3,}[ ,.;]|\p{Lo}{2,20}[.,，。])/u;
/** Words that tell a story or make an argument; titles have few of them. */
const telling =
  /(?<![\p{L}'’])(?:was|were|had|has|have|said|would|could|did|does|he|she|they|him|her|his|it|we|I|you|my|that|which|but|this|not|es|er|sie|hatte|war|wurde|nicht|dass|il|elle|était|avait|que|qui|había|era|fue|não|foi|ele|ela)(?![\p{L}'’])/gu;
const fewTelling = 3;

/**
 * Whether a text looks like an entry of a list even without a list's head: it begins with names of authors, or with
 * names alone and a year right behind them, and does not talk.
 * @param text without number and bullet
 */
export function looksLikeReference(text: string): boolean {
  const start = text.slice(0, looked);
  const talks = [...start.matchAll(telling)].length > fewTelling;
  if (talks) return false;
  return (
    author.test(start) ||
    yearAfterAuthors(start, yearsOfEntry(start), undatedIn(start)?.at) !== undefined
  );
}

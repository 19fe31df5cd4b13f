import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';
import type { Token } from './tokens';

/** What the given names before a surname say: where they begin, and points for or against the entry. */
export interface GivenNames {
  readonly from: number;
  readonly points: number;
}

/** "A. Smith" is not B. Smith: compares what stands right before a surname with the entry's given name. */
export function givenBefore(entry: EntryKeys, tokens: readonly Token[], from: number): GivenNames {
  const given = nameKey(entry.authors[0]?.given ?? '').split(' ');
  let first = from;
  while (isGiven(tokens[first - 1], given)) first--;
  if (first < from) return { from: first, points: 5 };
  const before = tokens[from - 1];
  const isOther = before?.kind === 'initials' && before.text.endsWith('.') && given[0] !== '';
  return { from, points: isOther ? -8 : 0 };
}

/** The name itself, or an initial of it. */
function isGiven(token: Token | undefined, given: readonly string[]): boolean {
  if (token === undefined || (token.kind !== 'initials' && token.kind !== 'name')) return false;
  if (token.possessive || token.keys.length === 0) return false;
  return token.keys.every((key) =>
    given.some(
      (name) =>
        name !== '' &&
        (name === key ||
          (isShort(key, token) && name[0] === key[0]) ||
          (name.length === 1 && token.kind === 'name' && key[0] === name)),
    ),
  );
}

function isShort(key: string, { kind }: Token): boolean {
  return kind === 'initials' && key.length <= 3;
}

import type { CiteMatch } from '../../model/article';
import type { EntryKeys } from '../article/entry-keys';
import { joiners } from '../article/name-words';
import { type CoAuthors, coAuthorsFrom } from './co-authors';
import { isMisspelt } from './edit-distance';
import type { EntryIndex, Head } from './entry-index';
import { givenBefore } from './given-names';
import { scoreEntry } from './score';
import type { Token } from './tokens';
import type { YearMark } from './year-marks';

/** An entry that the names before a date may mean. */
export interface Candidate {
  readonly from: number;
  readonly entry: number;
  readonly points: number;
  readonly match: CiteMatch;
}

/** How the names stand to the date: in a bracket with it, right before its bracket, or without one. */
export type Setting = 'bracket' | 'before' | 'bare';

/** Entries whose name stands among the tokens. */
export function candidatesByName(
  index: EntryIndex,
  tokens: readonly Token[],
  mark: YearMark,
  setting: Setting,
): readonly Candidate[] {
  const words = wordsOf(tokens);
  const candidates: Candidate[] = [];
  words.forEach(({ word, token, isFirst }, at) => {
    if (!isFirst || !canBegin(tokens[token])) return;
    const names = (index.byWord.get(word) ?? []).filter((head) =>
      head.words.every((part, i) => words[at + i]?.word === part),
    );
    const isCapital = /^\p{Lu}/u.test(tokens[token]?.text ?? '');
    const titles = isCapital ? titlesAt(index, words, at) : [];
    for (const head of [...names, ...titles]) {
      const last = words[at + head.words.length - 1]?.token ?? token;
      if (words[at + head.words.length]?.token === last) continue;
      const candidate = weigh(index, tokens, mark, setting, head, token, last);
      if (candidate) candidates.push(candidate);
    }
  });
  return candidates;
}

/** Titles whose words all stand here. */
function titlesAt(index: EntryIndex, words: readonly Word[], at: number): readonly Head[] {
  const lengths = index.titleLengths.get(words[at]?.word ?? '') ?? [];
  return [...lengths].flatMap((length) => {
    if (at + length > words.length) return [];
    const title = words.slice(at, at + length).map(({ word }) => word);
    return index.byTitle.get(title.join(' ')) ?? [];
  });
}

/** Names with one or two letters changed, where the year is the same. */
export function candidatesByYear(
  index: EntryIndex,
  tokens: readonly Token[],
  mark: YearMark,
  setting: Setting,
): readonly Candidate[] {
  const words = wordsOf(tokens);
  const heads = mark.years.flatMap((year) => index.byYear.get(year) ?? []);
  const candidates: Candidate[] = [];
  if (heads.length === 0) return candidates;
  words.forEach(({ token, isFirst }, at) => {
    if (!isFirst || tokens[token]?.kind !== 'name') return;
    for (const head of heads) {
      if (head.kind !== 'surname') continue;
      const name = words.slice(at, at + head.words.length);
      if (!isMisspelt(name.map(({ word }) => word).join(' '), head.words.join(' '))) continue;
      const last = name.at(-1)?.token ?? token;
      const candidate = weigh(index, tokens, mark, setting, head, token, last);
      if (candidate && candidate.match !== 'other-year')
        candidates.push({ ...candidate, points: candidate.points - 15, match: 'misspelt' });
    }
  });
  return candidates;
}

interface Word {
  readonly word: string;
  readonly token: number;
  readonly isFirst: boolean;
}

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  return tokens.flatMap(({ keys }, token) =>
    keys.map((word, i) => ({ word, token, isFirst: i === 0 })),
  );
}

function canBegin(token: Token | undefined): boolean {
  return (
    token?.kind === 'name' ||
    token?.kind === 'particle' ||
    token?.kind === 'initials' ||
    token?.kind === 'word'
  );
}

function weigh(
  index: EntryIndex,
  tokens: readonly Token[],
  mark: YearMark,
  setting: Setting,
  head: Head,
  from: number,
  last: number,
): Candidate | undefined {
  const rest = coAuthorsFrom(tokens, last + 1, tokens[last]?.possessive ?? false);
  if (!rest.clean) return undefined;
  const entry = index.entries[head.entry];
  if (!entry) return undefined;
  if (tokens[from]?.kind === 'word' && (head.kind === 'part' || head.words.length < 2))
    return undefined;
  if (isNotName(head, tokens[from], rest, setting)) return undefined;
  const { points, match } = scoreEntry(entry, head, rest, mark);
  const given = givenBefore(entry, tokens, from);
  const left = leftOver(index, entry, tokens, given.from, setting);
  const wrong = left <= -30 && match !== 'name-differs' ? 'name-differs' : match;
  return {
    from: withOthers(entry, tokens, given.from),
    entry: head.entry,
    points: points + left + given.points,
    match: wrong,
  };
}

/** From the first of the entry's authors where a later one was found: "Vega and Hall" of Hall and Vega. */
function withOthers(entry: EntryKeys, tokens: readonly Token[], from: number): number {
  let first = from;
  for (let at = from - 1; at > 0; at -= 2) {
    const [name, joiner] = [tokens[at - 1], tokens[at]];
    const joins =
      joiner?.kind === 'joiner' || joiner?.kind === 'comma' || joiner?.kind === 'semicolon';
    if (!joins || name?.kind !== 'name' || !name.keys.every((key) => entry.words.has(key))) break;
    first = at - 1;
  }
  return first;
}

/** A title in running text needs more than one word to be taken for one. */
function isNotName(
  head: Head,
  token: Token | undefined,
  rest: CoAuthors,
  setting: Setting,
): boolean {
  if (head.kind === 'title')
    return (
      head.words.length < (setting === 'bracket' ? 2 : 3) ||
      rest.names.length > 0 ||
      rest.more.length > 0
    );
  return (
    token?.kind === 'initials' &&
    head.kind !== 'short' &&
    head.words.length < 2 &&
    !/^\p{Lu}{2,}$/u.test(token.text)
  );
}

/** Points lost for a name right before the first one that seems to belong to the same cite. */
function leftOver(
  index: EntryIndex,
  entry: EntryKeys,
  tokens: readonly Token[],
  from: number,
  setting: Setting,
): number {
  let at = from - 1;
  while (at >= 0 && tokens[at]?.kind === 'initials') at--;
  const separator = tokens[at];
  const before = tokens[at - 1];
  if (!separator || !before) return 0;
  if (before.kind !== 'name' && before.kind !== 'initials') return 0;
  if (before.keys.every((key) => entry.words.has(key))) return -3;
  const known = before.keys.some((key) => index.surnames.has(key));
  if (separator.kind === 'joiner' || joiners.has(separator.text))
    return known || setting === 'bracket' ? -34 : 0;
  const hasGiven = tokens[at - 2]?.kind === 'name' || tokens[at - 2]?.kind === 'initials';
  if (separator.kind === 'comma' && hasGiven) return setting === 'bracket' ? -8 : 0;
  if (separator.kind === 'comma') return setting === 'bracket' ? (known ? -30 : -12) : 0;
  if (separator.kind === 'semicolon') return setting === 'bracket' ? (known ? -16 : -10) : 0;
  return 0;
}

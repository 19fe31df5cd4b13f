import { sayingVerb } from './cue-words';
import type { EntryIndex } from './entry-index';
import type { Resolution } from './resolve';
import { tokensOf } from './tokens';
import type { YearMark } from './year-marks';

/**
 * The name and its year apart: "what Doe calls ‘…’ (2016, 368)". The nearest name before it
 * that the list has with exactly this year; none where two entries have both.
 */
export function resolveFar(
  index: EntryIndex,
  before: string,
  mark: YearMark,
): Resolution | undefined {
  const tokens = tokensOf(before);
  // What is named right before the bracket has the year for itself.
  if (tokens.at(-1)?.kind === 'name') return undefined;
  const words = tokens.flatMap(({ keys, kind }, token) =>
    keys.map((word) => ({ word, kind, token })),
  );
  for (let at = words.length - 1; at >= 0; at--) {
    const { word, kind } = words[at] as (typeof words)[number];
    if (kind !== 'name' && kind !== 'particle') continue;
    const heads = (index.byWord.get(word) ?? []).filter(
      (head) =>
        (head.kind === 'surname' || head.kind === 'short') &&
        head.words.every((part, i) => words[at + i]?.word === part) &&
        isIssued(index, head.entry, mark),
    );
    const entries = [...new Set(heads.map(({ entry }) => entry))];
    if (entries.length === 1)
      return { from: 0, entry: entries[0] as number, match: 'exact', likely: [] };
    if (entries.length > 1) return { from: 0, match: 'ambiguous', likely: entries };
  }
  return undefined;
}

/** The year before the name: "In 1986, Marta Orsini stated". */
export function resolveAhead(
  index: EntryIndex,
  after: string,
  mark: YearMark,
): Resolution | undefined {
  const text = after.replace(/^,?\s+/, '');
  const tokens = tokensOf(text);
  for (let at = 0; at < 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' && token?.kind !== 'initials') return undefined;
    const heads = (index.byWord.get(token.keys[0] ?? '') ?? []).filter(
      (head) =>
        head.kind === 'surname' &&
        head.words.length === 1 &&
        index.entries[head.entry]?.authors[0]?.family !== undefined &&
        isIssued(index, head.entry, mark),
    );
    const [first, second] = heads;
    const says = sayingVerb.test(text.slice(token.end));
    if (first && !second && says)
      return { from: 0, entry: first.entry, match: 'exact', likely: [] };
  }
  return undefined;
}

/** How far the name of the author reaches that follows his title and its year: "(1953) by Jane Roe". */
export function authorBehind(index: EntryIndex, entry: number, after: string): number {
  const by = /^\)?\s(?:by|of|de|do|da|di|von|par)\s/u.exec(after)?.[0].length ?? 0;
  if (by === 0) return 0;
  const surname = index.entries[entry]?.surnames[0] ?? [];
  const tokens = tokensOf(after.slice(by));
  const at = tokens.slice(0, 5).findIndex(({ keys }) => surname.includes(keys.join(' ')));
  const isName = tokens
    .slice(0, at + 1)
    .every(({ kind }) => /^(?:name|initials|particle)$/.test(kind));
  const end = by + (tokens[at]?.end ?? 0) - (/\.$/.test(tokens[at]?.text ?? '') ? 1 : 0);
  return at >= 0 && isName ? end : 0;
}

function isIssued(index: EntryIndex, entry: number, { years, suffix }: YearMark): boolean {
  const issued = index.entries[entry]?.issued;
  return issued !== undefined && years.includes(issued.year) && issued.suffix === suffix;
}

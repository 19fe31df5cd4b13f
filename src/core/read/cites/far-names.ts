import { sayingVerb } from './cue-words';
import type { EntryIndex } from './entry-index';
import type { Resolution } from './resolve';
import { tokensOf } from './tokens';
import type { YearMark } from './year-marks';

/**
 * The name and its year apart: "what Doe calls ‘…’ (2016, 368)". The nearest name before it
 * that the list has with exactly this year; none where two entries have both. What is named right
 * before the bracket has the year for itself, unless a place in the work shows that it is cited.
 */
export function resolveFar(
  index: EntryIndex,
  before: string,
  mark: YearMark,
  hasLocator: boolean,
): Resolution | undefined {
  const last = tokensOf(before.slice(-longestName)).at(-1);
  const isNamed = last?.kind === 'name';
  if (isNamed && (!hasLocator || last.keys.some((key) => index.surnames.has(key))))
    return undefined;
  return nearest(index, isNamed ? lastSentences(before, 1) : before, mark);
}

const possessive = /(?<!\p{L})(?:his|her|their|its|the|seu|sua|su|el|la|o|a|son|sa)\s$/iu;
const kindOfText =
  /^\s(?:article|paper|book|essay|study|work|monograph|volume|artigo|artículo|livro|libro|ensaio|ensayo|obra|estudo|estudio|livre|ouvrage)(?!\p{L})/u;
const published = /(?<!\p{L})(?:published|printed) in\s$/iu;

/** "Orsini repeats it in her 2011 book", "Orsini’s book was published in 2011": the author is named in this sentence or the one before. */
export function resolveOwnText(
  index: EntryIndex,
  before: string,
  after: string,
  mark: YearMark,
): Resolution | undefined {
  const isText = possessive.test(before.slice(-longestName)) && kindOfText.test(after);
  if (!isText && !published.test(before.slice(-longestName))) return undefined;
  const found = nearest(index, lastSentences(before.slice(-farthestOwn), 2), mark);
  return found?.entry === undefined ? undefined : found;
}

const longestName = 60;
/** How far before the year of her own book its author is named. */
const farthestOwn = 400;
const sentenceEnd = /[.!?]["”»’)]{0,3}\s+(?=["“«]?\p{Lu})/gu;

function lastSentences(text: string, count: number): string {
  const ends = [...text.matchAll(sentenceEnd)];
  return text.slice(ends.at(-count)?.index ?? 0);
}

function nearest(index: EntryIndex, before: string, mark: YearMark): Resolution | undefined {
  const tokens = tokensOf(before);
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

/** "Ports and Tolls (1953) by Jane Roe": the only entry of that author and year, and how far the name reaches. */
export function resolveBehind(
  index: EntryIndex,
  after: string,
  mark: YearMark,
): { readonly resolution: Resolution; readonly length: number } | undefined {
  if (!byAuthor.test(after)) return undefined;
  const entries = new Map<number, number>();
  for (const { keys, kind } of tokensOf(after).slice(1, 6)) {
    if (kind !== 'name') continue;
    for (const { entry, kind: of } of index.byWord.get(keys[0] ?? '') ?? []) {
      const length = of === 'surname' ? authorBehind(index, entry, after) : 0;
      const { years = [] } = index.entries[entry] ?? {};
      if (length > 0 && years.some(({ year }) => mark.years.includes(year)))
        entries.set(entry, length);
    }
  }
  const [only, other] = entries;
  if (only === undefined || other !== undefined) return undefined;
  const [entry, length] = only;
  const match = isIssued(index, entry, mark) ? 'exact' : 'other-year';
  return { resolution: { from: 0, entry, match, likely: [] }, length };
}

const byAuthor = /^\)?\s(?:by|of|de|do|da|di|von|par)\s/u;

/** How far the name of the author reaches that follows his title and its year: "(1953) by Jane Roe". */
export function authorBehind(index: EntryIndex, entry: number, after: string): number {
  const by = byAuthor.exec(after)?.[0].length ?? 0;
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

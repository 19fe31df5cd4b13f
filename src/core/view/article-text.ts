import type { ArticleBlockKind } from '../model/article';
import type { StanceId, WorkId } from '../model/id';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';
import { wordsOfXml } from '../model/words-of-xml';
import { suggestionText } from './suggestion-text';
import { joinedPassages } from './text-paragraphs';

/** A stretch of an article that is marked alike throughout. */
export interface ArticlePiece {
  readonly start: number;
  readonly text: string;
  /** The coded passage around it. */
  readonly passage?: { readonly coded: number; readonly stances: readonly StanceId[] };
  readonly cite?: ArticleCite;
}

export interface ArticleCite extends Span {
  /** Works that it means, of those that the debate lists. */
  readonly works: readonly WorkId[];
  /** Whether the check has something to say of it. */
  readonly odd: boolean;
  /** Of phrases that speak of it, and of no later cite: "Guess from “contradicts”: dispute". */
  readonly guesses: readonly string[];
}

export interface ShownBlock {
  readonly kind: ArticleBlockKind;
  readonly start: number;
  readonly pieces: readonly ArticlePiece[];
  /** Of an entry of the list: its work. */
  readonly work?: WorkId;
}

/**
 * The text of an article as its blocks, each cut where a cite or a coded passage begins or ends. What
 * stands in no block (running heads, page numbers) is left out.
 */
export function showArticle(source: SourceReading): readonly ShownBlock[] {
  const { article } = source;
  if (article === undefined) return [];
  const passages = joinedPassages(source);
  const cites = shownCites(source);
  const workAt = new Map(article.references.map(({ start, work }) => [start, work]));
  return article.blocks.map(({ kind, start, end }) => {
    const work = kind === 'reference' ? workAt.get(start) : undefined;
    const pieces = cut({ start, end }, within(passages, start, end), within(cites, start, end)).map(
      ({ start: from, end: to, passage, cite }) => ({
        start: from,
        text: textAt(source, from, to, kind),
        ...(passage ? { passage: { coded: passage.coded, stances: passage.stances } } : {}),
        ...(cite ? { cite: to < cite.end ? { ...cite, guesses: [] } : cite } : {}),
      }),
    );
    return { kind, start, pieces, ...(work === undefined ? {} : { work }) };
  });
}

/** Tags, and Markdown's marks of a heading, are none of its words. */
function textAt(source: SourceReading, from: number, to: number, kind: ArticleBlockKind): string {
  const words = source.text.text.slice(from, to);
  if (source.article?.isXml) return wordsOfXml(words);
  return kind === 'title' || kind === 'heading' ? words.replace(/^\s*#{1,6}\s+/, '') : words;
}

function shownCites({ article }: SourceReading): readonly ArticleCite[] {
  if (article === undefined) return [];
  const workOf = new Map(article.references.map(({ id, work }) => [id, work]));
  const odd = new Set(article.check.map(({ cite }) => cite));
  const guesses = new Map<number, readonly string[]>();
  for (const suggestion of article.passages.flatMap(({ suggestions = [] }) => suggestions)) {
    const last = suggestion.cites.at(-1) ?? -1;
    guesses.set(last, [...(guesses.get(last) ?? []), suggestionText(suggestion)]);
  }
  return article.cites.map(({ start, end, references }, i) => ({
    start,
    end,
    works: references.flatMap((id) => workOf.get(id) ?? []),
    odd: odd.has(i),
    guesses: guesses.get(i) ?? [],
  }));
}

/** Those of sorted spans that overlap a stretch; found by halving, for a text has many blocks. */
function within<T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.start ?? end) < end) last++;
  return spans.slice(low, last);
}

/** The stretch in pieces; of spans that overlap others of their kind the first counts. */
function cut<P extends Span, C extends Span>(
  { start, end }: Span,
  passages: readonly P[],
  cites: readonly C[],
) {
  const inside = [...passages, ...cites].flatMap((span) => [span.start, span.end]);
  const cuts = [...new Set([start, ...inside, end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const holds = (at: number) => (span: Span) => span.start <= at && at < span.end;
  return cuts.slice(0, -1).map((from, i) => ({
    start: from,
    end: cuts[i + 1] ?? end,
    passage: passages.find(holds(from)),
    cite: cites.find(holds(from)),
  }));
}

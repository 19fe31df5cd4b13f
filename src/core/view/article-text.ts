import type { ArticleBlockKind } from '../model/article';
import type { StanceId, WorkId } from '../model/id';
import { withWholeWords } from '../model/line-hyphens';
import type { Marked } from '../model/markdown-marks';
import type { Span } from '../model/source';
import type { SourceReading } from '../model/source-reading';
import { wordsOfXml } from '../model/words-of-xml';
import { marksIn, wordsBetween } from './block-marks';
import { checkParts } from './check-parts';
import { cut, holdersOf } from './cut-block';
import { suggestionText } from './suggestion-text';
import { type JoinedPassage, joinedPassages } from './text-paragraphs';

/** A stretch of an article that is marked alike throughout. */
export interface ArticlePiece {
  readonly start: number;
  readonly text: string;
  /** The coded passage around it. */
  readonly passage?: { readonly coded: number; readonly stances: readonly StanceId[] };
  readonly cite?: ArticleCite;
  /** What Markdown sets it apart as, the outermost first. */
  readonly marked?: readonly Marked[];
}

export interface ArticleCite extends Span {
  /** Works that it means, of those that the debate lists. */
  readonly works: readonly WorkId[];
  /** Whether the check has something to mend in it. */
  readonly odd: boolean;
  /** Of phrases that speak of it, and of no later cite: "Guess from “contradicts”: dispute". */
  readonly guesses: readonly string[];
  /** A chapter of the same volume, which no list has. */
  readonly thisVolume?: true;
}

export interface ShownBlock {
  readonly kind: ArticleBlockKind;
  readonly start: number;
  readonly pieces: readonly ArticlePiece[];
  /** Of a heading: 1 for the text's own, 2 and more for those below it. */
  readonly level?: number;
  /** Of an entry of the list: its work. */
  readonly work?: WorkId;
}

/**
 * The text of an article as its blocks, each cut where a cite, a coded passage or a stretch that Markdown sets
 * apart begins or ends; a cite is never cut by marks alone. What stands in no block (running heads, page
 * numbers) is left out, and so are tags and Markdown's marks.
 */
export function showArticle(source: SourceReading): readonly ShownBlock[] {
  const { article } = source;
  if (article === undefined) return [];
  const passages = joinedPassages(source);
  const cites = shownCites(source);
  const workAt = new Map(article.references.map(({ start, work }) => [start, work]));
  return article.blocks.map(({ kind, start, end }) => {
    const work = kind === 'reference' ? workAt.get(start) : undefined;
    const pieces = piecesOf(source, kind, {
      block: { start, end },
      passages: within(passages, start, end),
      cites: within(cites, start, end),
    });
    const level = kind === 'heading' ? levelOf(source.text.text, start) : undefined;
    return {
      kind,
      start,
      pieces,
      ...(level && { level }),
      ...(work === undefined ? {} : { work }),
    };
  });
}

interface Inside {
  readonly block: Span;
  readonly passages: readonly JoinedPassage[];
  readonly cites: readonly ArticleCite[];
}

function piecesOf(
  source: SourceReading,
  kind: ArticleBlockKind,
  { block, passages, cites }: Inside,
): readonly ArticlePiece[] {
  const { text } = source.text;
  const isXml = source.article?.isXml ?? false;
  const { hidden, marked } = isXml ? { hidden: [], marked: [] } : marksIn(text, block, kind);
  const seen = wordsBetween(text, hidden);
  const areMarked = holdersOf(marked);
  return cut(block, passages, cites, marked).flatMap(({ start, end, passage, cite }) => {
    const words = isXml
      ? wordsOfXml(text.slice(start, end))
      : withWholeWords(source.text, seen(start, end));
    if (words === '' && !isXml) return [];
    // Of a cite a mark may hold a part, which is not set apart.
    const around = areMarked(start).filter((mark) => mark.end >= end);
    return [
      {
        start,
        text: words,
        ...(passage ? { passage: { coded: passage.coded, stances: passage.stances } } : {}),
        ...(cite ? { cite: end < cite.end ? { ...cite, guesses: [] } : cite } : {}),
        ...(around.length > 0 ? { marked: around } : {}),
      },
    ];
  });
}

/** "## Method" is below the title. */
function levelOf(text: string, start: number): number {
  const signs = /^#{1,6}(?=\s)/.exec(text.slice(start, start + 8))?.[0].length ?? 2;
  return Math.max(2, signs);
}

function shownCites({ article }: SourceReading): readonly ArticleCite[] {
  if (article === undefined) return [];
  const workOf = new Map(article.references.map(({ id, work }) => [id, work]));
  const odd = new Set(checkParts(article.check).toMend.map(({ cite }) => cite));
  const guesses = new Map<number, readonly string[]>();
  for (const suggestion of article.passages.flatMap(({ suggestions = [] }) => suggestions)) {
    const last = suggestion.cites.at(-1) ?? -1;
    guesses.set(last, [...(guesses.get(last) ?? []), suggestionText(suggestion)]);
  }
  return article.cites.map(({ start, end, references, thisVolume }, i) => ({
    start,
    end,
    works: references.flatMap((id) => workOf.get(id) ?? []),
    odd: odd.has(i),
    guesses: guesses.get(i) ?? [],
    ...(thisVolume && { thisVolume }),
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

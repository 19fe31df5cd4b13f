import Fuse from 'fuse.js';
import type { Debate } from '../../src/core/model/debate';
import { fold } from '../../src/core/model/fold';
import type { WorkId } from '../../src/core/model/id';
import { searchEntries } from '../../src/core/view/search-entries';
import { buildSearchIndex, type SearchEntry } from '../../src/core/view/search-index';
import { type Figure, figureLines, median, quantile } from './figures';
import { madeUpDebate } from './made-up-debate';
import { drawQueries, type KnownWork } from './search-queries';

interface Engine {
  readonly name: string;
  readonly build: (entries: readonly SearchEntry[]) => (query: string) => readonly WorkId[];
}

const ours: Engine = {
  name: 'Faultline',
  build: (entries) => {
    const index = buildSearchIndex(entries);
    return (query) => index.search(query);
  },
};

const plainFuse: Engine = {
  name: 'fuse.js as it comes',
  build: (entries) => {
    const fuse = new Fuse(entries, { keys: ['authors', 'year', 'title', 'positions', 'claims'] });
    return (query) => fuse.search(query).map(({ item }) => item.work);
  },
};

const substringScan: Engine = {
  name: 'substring scan',
  build: (entries) => {
    const texts = entries.map((entry) => fold(Object.values(entry).join(' ')));
    return (query) => {
      const words = fold(query).split(' ');
      return entries
        .filter((_, at) => words.every((word) => texts[at]?.includes(word)))
        .map(({ work }) => work);
    };
  },
};

/** 95th percentile per keystroke, in milliseconds: performance.md. */
const sizes = [
  { works: 500, mostMs: 10 },
  { works: 5_000, mostMs: 30 },
  { works: 50_000, mostMs: 100 },
] as const;
const queriesOfAKind = 500;
const queriesTyped = 60;
/** The engines beside ours may need a second for each keystroke: they are asked as often as they can answer. */
const mostMsAsking = 5_000;
/** From fewer answers nothing can be said. */
const leastAsked = 20;

/** Search per keystroke and how often it finds a known work, beside two other ways, in one run. */
export async function benchSearch(): Promise<string[]> {
  return sizes.flatMap(({ works, mostMs }) => {
    const debate = madeUpDebate(works);
    const figures = [ours, substringScan, plainFuse].flatMap((engine) =>
      measure(engine, debate, engine === ours ? mostMs : undefined),
    );
    return figureLines(`Search, ${works} made-up works`, figures);
  });
}

function measure(
  { name, build }: Engine,
  debate: Debate,
  mostMs: number | undefined,
): readonly Figure[] {
  const entries = searchEntries(debate);
  const started = performance.now();
  const search = build(entries);
  const built = performance.now() - started;
  const { severalWords, typo, typoAmongSeveral } = drawQueries(debate.works, queriesOfAKind);
  const times = keystrokes(search, severalWords.slice(0, queriesTyped), mostMs);
  const recalled = (what: string, known: readonly KnownWork[], least: number): Figure[] => {
    const { part, asked } = recall(search, known, mostMs);
    if (asked < leastAsked) return [];
    const counted = asked < known.length ? ` (${asked} asked)` : '';
    const must = mostMs === undefined ? {} : { must: { least } };
    return [{ what: `${name}: ${what}${counted}`, value: part, unit: '', ...must }];
  };
  return [
    { what: `${name}: index built`, value: built, unit: 'ms' },
    { what: `${name}: keystroke, median`, value: median(times), unit: 'ms' },
    {
      what: `${name}: keystroke, 95th percentile`,
      value: quantile(times, 0.95),
      unit: 'ms',
      ...(mostMs === undefined ? {} : { must: { most: mostMs } }),
    },
    ...recalled('several words', severalWords, 0.97),
    ...recalled('a word with a typo', typo, 0.95),
    ...recalled('several words, one typo', typoAmongSeveral, 0.95),
  ];
}

/** Milliseconds for each letter typed. */
function keystrokes(
  search: (query: string) => readonly WorkId[],
  known: readonly KnownWork[],
  mostMs: number | undefined,
): readonly number[] {
  const times: number[] = [];
  const start = performance.now();
  for (const { query } of known) {
    for (let end = 1; end <= query.length; end++) {
      const before = performance.now();
      if (mostMs === undefined && before - start > mostMsAsking) return times;
      search(query.slice(0, end));
      times.push(performance.now() - before);
    }
  }
  return times;
}

/** The part of the known works that is among the first ten found. */
function recall(
  search: (query: string) => readonly WorkId[],
  known: readonly KnownWork[],
  mostMs: number | undefined,
): { readonly part: number; readonly asked: number } {
  let found = 0;
  let asked = 0;
  const start = performance.now();
  for (const { work, query } of known) {
    if (mostMs === undefined && performance.now() - start > mostMsAsking) break;
    if (search(query).slice(0, 10).includes(work)) found++;
    asked++;
  }
  return { part: found / asked, asked };
}

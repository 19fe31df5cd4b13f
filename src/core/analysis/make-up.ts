import type { Work } from '../model/bibliography';
import type { CslType } from '../model/csl';
import type { Debate } from '../model/debate';
import type { PositionId, WorkId } from '../model/id';
import { keywordsOf } from '../model/keywords';
import { yearOf } from '../model/year-of';
import type { Camp } from './camps';

/** What a camp is made of, coarser than kinds of source. */
export const sourceGroups = ['scholarly', 'report', 'press', 'official', 'other'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** Groups of CSL types; who stands behind a report the bibliography does not say, so all are reports. */
const groupOfType: Partial<Record<CslType, SourceGroup>> = {
  article: 'scholarly',
  'article-journal': 'scholarly',
  book: 'scholarly',
  chapter: 'scholarly',
  collection: 'scholarly',
  'paper-conference': 'scholarly',
  periodical: 'scholarly',
  review: 'scholarly',
  'review-book': 'scholarly',
  thesis: 'scholarly',
  report: 'report',
  pamphlet: 'report',
  standard: 'report',
  'article-magazine': 'press',
  'article-newspaper': 'press',
  broadcast: 'press',
  interview: 'press',
  motion_picture: 'press',
  post: 'press',
  'post-weblog': 'press',
  webpage: 'press',
  bill: 'official',
  hearing: 'official',
  legal_case: 'official',
  legislation: 'official',
  regulation: 'official',
  treaty: 'official',
};

export interface MakeUp {
  readonly position: PositionId;
  /** Works by group, in the order of `sourceGroups`; groups without works are absent. */
  readonly groups: readonly { readonly group: SourceGroup; readonly works: readonly WorkId[] }[];
  /** Years of issue of those that have one; undefined where none has. */
  readonly years: Years | undefined;
  /** Languages as the bibliography gives them, the most common first. */
  readonly languages: readonly Given[];
  /** Keywords as the bibliography gives them (a reader's tags among them), the most common first. */
  readonly keywords: readonly Given[];
  /** Works that speak for the position themselves. */
  readonly firstHand: readonly WorkId[];
}

/** What the bibliography says of works, in its own word. */
export interface Given {
  readonly word: string;
  readonly works: readonly WorkId[];
}

export interface Years {
  readonly first: number;
  /** The lower one, where there are two. */
  readonly median: number;
  readonly last: number;
  /** How many works have no year. */
  readonly undated: number;
}

/** One a camp, in the order of the positions; linear in works, stances and the works of camps. */
export function measureMakeUp(debate: Debate, camps: readonly Camp[]): readonly MakeUp[] {
  const workOf = new Map(debate.works.map((work) => [work.id, work]));
  const own = new Set(
    debate.stances
      .filter(({ accordingTo }) => accordingTo === undefined)
      .map(({ work, position }) => `${work} ${position}`),
  );
  return camps.map(({ position, works: ids }) => {
    const works = ids.flatMap((id) => workOf.get(id) ?? []);
    const byGroup = grouped(works, ({ item }) => [groupOfType[item.type] ?? 'other']);
    const byLanguage = grouped(works, ({ item }) => [item.language ?? ''].filter(Boolean));
    const byKeyword = grouped(works, ({ item }) => [...new Set(keywordsOf(item))]);
    return {
      position,
      groups: sourceGroups.flatMap((group) => {
        const of = byGroup.get(group);
        return of ? [{ group, works: of }] : [];
      }),
      years: yearsOf(works),
      languages: commonest(byLanguage),
      keywords: commonest(byKeyword),
      firstHand: ids.filter((id) => own.has(`${id} ${position}`)),
    };
  });
}

function grouped<K>(
  works: readonly Work[],
  keysOf: (work: Work) => readonly K[],
): Map<K, WorkId[]> {
  const groups = new Map<K, WorkId[]>();
  for (const work of works) {
    for (const key of keysOf(work)) {
      const group = groups.get(key);
      if (group) group.push(work.id);
      else groups.set(key, [work.id]);
    }
  }
  return groups;
}

function commonest(groups: ReadonlyMap<string, readonly WorkId[]>): readonly Given[] {
  const given = [...groups].map(([word, works]) => ({ word, works }));
  return given.sort((a, b) => b.works.length - a.works.length || (a.word < b.word ? -1 : 1));
}

function yearsOf(works: readonly Work[]): Years | undefined {
  const years = works.flatMap((work) => yearOf(work) ?? []).sort((a, b) => a - b);
  const [first] = years;
  const [median, last] = [years[Math.ceil(years.length / 2) - 1], years.at(-1)];
  if (first === undefined || median === undefined || last === undefined) return undefined;
  return { first, median, last, undated: works.length - years.length };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/source';
import { readArticle } from '../../../src/core/read/article';

const shared = new URL('../../../../shared/', import.meta.url);
const articles = new URL('gold/articles/', shared);
const isThere = existsSync(articles);

interface GoldCite extends Span {
  readonly refIds: readonly string[];
  readonly suspect?: boolean;
  readonly d_full?: Span;
}
interface Gold {
  readonly tier: 'A' | 'B';
  readonly style: 'author-year' | 'numeric';
  readonly references: readonly (Span & { readonly id: string })[];
  readonly citations: readonly GoldCite[];
  readonly added?: readonly GoldCite[];
  readonly unlisted?: readonly Span[];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));

/** Found, wrongly found and missed: entries of lists, and links from cites to entries. */
function scoreArticle(gold: Gold, { references, cites }: Article) {
  const known = new Map<string, string>();
  for (const reference of references) {
    const entry = gold.references.find(
      (one) =>
        ![...known.values()].includes(one.id) &&
        2 * (Math.min(reference.end, one.end) - Math.max(reference.start, one.start)) >
          one.end - one.start,
    );
    if (entry) known.set(reference.id, entry.id);
  }
  const all = [...gold.citations.filter(({ suspect }) => !suspect), ...(gold.added ?? [])];
  const left = all.flatMap((cite) => cite.refIds.map((id) => ({ span: cite.d_full ?? cite, id })));
  const spared = [
    ...gold.citations.filter(({ suspect, refIds }) => suspect || refIds.length === 0),
    ...(gold.unlisted ?? []),
  ];
  const links = { found: 0, wrong: 0, missed: 0 };
  for (const cite of cites)
    for (const id of cite.references) {
      const hit = left.findIndex((one) => one.id === known.get(id) && overlap(one.span, cite));
      if (hit >= 0) {
        left.splice(hit, 1);
        links.found++;
      } else if (!spared.some((span) => overlap(span, cite))) links.wrong++;
    }
  links.missed = left.length;
  const found = known.size;
  return {
    links,
    list: { found, wrong: references.length - found, missed: gold.references.length - found },
  };
}

interface Counts {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** F1: the harmonic mean of precision and recall. */
function f1(counts: readonly Counts[]): number {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return (2 * sum('found')) / (2 * sum('found') + sum('wrong') + sum('missed'));
}

test.skipIf(!isThere)(
  'cites of real articles are linked as their publishers link them (if they are there)',
  () => {
    const names = readdirSync(articles).filter((name) => name.endsWith('.txt'));
    const scores = names.flatMap((name) => {
      const gold: Gold = json(new URL(name.replace('.txt', '.json'), articles));
      if (gold.tier !== 'A') return [];
      const text = readFileSync(new URL(name, articles), 'utf8');
      return [
        { name, style: gold.style, ...scoreArticle(gold, readArticle({ name, text }).value) },
      ];
    });
    const of = (style: Gold['style']) =>
      scores.filter((score) => score.style === style).map(({ links }) => links);
    expect(scores.length).toBeGreaterThan(30);
    expect(f1(scores.map(({ list }) => list))).toBeGreaterThanOrEqual(0.99);
    expect(f1(of('author-year'))).toBeGreaterThanOrEqual(0.98);
    expect(f1(of('numeric'))).toBeGreaterThanOrEqual(0.99);
    // One article has ten cites of a course of lectures linked to the course of another year.
    const low = scores.filter(({ links }) => f1([links]) < 0.9).map(({ name }) => name);
    expect(low.length).toBeLessThanOrEqual(1);
  },
);

interface Bundled {
  readonly references: readonly (Span & { readonly id: string })[];
  readonly citations: readonly (Span & {
    readonly text: string;
    readonly ref: string | null;
    readonly thisVolume?: boolean;
    readonly likely?: string;
  })[];
  readonly groups: readonly Span[];
  readonly sentences: readonly Span[];
}

test.skipIf(!isThere)(
  'the article of the bundled debate is read to the letter (if it is there)',
  () => {
    const gold: Bundled = json(new URL('gold/sanchez-zhang-2018.citations.json', shared));
    const text = readFileSync(new URL('article/sanchez-zhang-2018.txt', shared), 'utf8');
    const { references, cites, clusters, passages, check } = readArticle({
      name: 'a.txt',
      text,
    }).value;
    const spans = (all: readonly Span[]) => all.map(({ start, end }) => [start, end]);
    expect(spans(references)).toEqual(spans(gold.references));
    expect(spans(cites)).toEqual(spans(gold.citations));
    expect(spans(clusters)).toEqual(spans(gold.groups));
    expect(spans(passages)).toEqual(spans(gold.sentences));
    const nameOf = (id = '') => gold.references[Number(id.slice(1)) - 1]?.id ?? null;
    expect(cites.map(({ references: ids }) => nameOf(ids[0]))).toEqual(
      gold.citations.map(({ ref }) => ref),
    );
    const told = (code: string) => check.filter(({ problem }) => problem.code === code);
    expect(told('this-volume')).toHaveLength(8);
    expect(told('cited-not-listed').map(({ likely }) => nameOf(likely[0]))).toEqual([
      'martinezslack2013',
    ]);
    expect(told('listed-never-cited').map(({ likely }) => nameOf(likely[0]))).toEqual([
      'casillas2010',
      'martinezslack2013',
    ]);
    for (const code of [
      'misspelt-surname',
      'diacritics',
      'comma-separator',
      'abbreviation-only-in-list',
      'abbreviation-missing-in-list',
    ])
      expect(told(code)).toHaveLength(1);
  },
);

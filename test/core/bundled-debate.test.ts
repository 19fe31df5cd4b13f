import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import type { WorkId } from '../../src/core/model/id';
import type { Span, TextFile } from '../../src/core/model/source';
import type { Evidence } from '../../src/core/model/stance';
import { labelWorks } from '../../src/core/view/labels';

const root = join(import.meta.dirname, '..', '..');
const shared = join(root, '..', 'shared');
const articlePath = join(shared, 'article', 'sanchez-zhang-2018.txt');
const goldPath = join(shared, 'gold', 'sanchez-zhang-2018.citations.json');

const read = (path: string, name = path): TextFile => ({
  name,
  text: readFileSync(join(root, path), 'utf8'),
});
const files = [
  read('claims/smuggling-trafficking-nexus.yaml'),
  read('bibliography/smuggling-trafficking-nexus.bib'),
];
const found = explore(files);
const { debate } = found;
const idOf = (key: string) => debate.works.find((work) => work.key === key)?.id;
const stancesOf = (key: string) => debate.stances.filter((stance) => stance.work === idOf(key));
const sanchez = idOf('sanchez2018rumors');

/** The chapters that the article cites as “this volume”. */
const thisVolume = new Map([
  ['Achilli', 'achilli2018'],
  ['Ayalew', 'ayalew2018'],
  ['Guevara Gonzalez', 'guevaragonzalez2018'],
  ['Maher', 'maher2018'],
  ['Martinez and Slack', 'martinez2018'],
  ['Stone-Cadena and Alvarez', 'stonecadena2018'],
]);

test('it has 48 works with a key each, three positions, and no problems', () => {
  expect(found.problems).toEqual([]);
  expect(debate.works).toHaveLength(48);
  expect(new Set(debate.works.map((work) => work.key)).size).toBe(48);
  expect(new Set(labelWorks(debate.works).values()).size).toBe(48);
  expect(debate.positions.map((p) => p.id)).toEqual(['takeover', 'convergence', 'survival']);
});

test('it divides between takeover and convergence on one side and survival on the other', () => {
  expect(found.divide?.sides).toEqual([['takeover', 'convergence'], ['survival']]);
  for (const camp of found.camps) expect(camp.works.length).toBeGreaterThan(0);
  expect(found.line).not.toEqual([]);
});

test('Casillas 2010 and Martinez and Slack 2013 are listed and have no stance', () => {
  for (const key of ['casillas2010masacre', 'martinez2013part']) {
    expect(idOf(key)).toBeDefined();
    expect(stancesOf(key)).toEqual([]);
  }
  const silent = debate.works.filter((work) => stancesOf(work.key).length === 0);
  expect(silent.map((work) => work.key).sort()).toEqual([
    'casillas2010masacre',
    'martinez2013part',
  ]);
});

test('“Martinez and Sanchez 2013” is told as a cite that is not listed, with the work that is likely meant', () => {
  expect(debate.notListed).toMatchObject([
    {
      cite: 'Martinez and Sanchez 2013',
      accordingTo: sanchez,
      likely: idOf('martinez2013part'),
      evidence: [{ cluster: { start: 8617, end: 8658 } }],
    },
  ]);
});

test('its one source has a fingerprint', () => {
  expect(debate.sources).toMatchObject([
    { work: sanchez, sha256: expect.stringMatching(/^[\da-f]{64}$/) },
  ]);
});

test('every stance has evidence, each with a place in print and a passage', () => {
  for (const { id, evidence } of [
    ...debate.stances,
    ...debate.notListed.map((n) => ({ id: n.cite, ...n })),
  ]) {
    expect([id, evidence.length > 0]).toEqual([id, true]);
    for (const { locator, passage } of evidence) {
      expect([id, locator.length]).toEqual([id, 2]);
      expect([id, passage !== undefined]).toEqual([id, true]);
    }
  }
});

test('all works but the article itself are coded in its word, each cite with its cluster; its own word has none', () => {
  for (const { id, work, accordingTo, evidence } of debate.stances) {
    const isOwn = work === sanchez;
    expect([id, accordingTo]).toEqual([id, isOwn ? undefined : sanchez]);
    if (isOwn) expect([id, evidence.some((e) => e.cluster)]).toEqual([id, false]);
    else expect([id, evidence.some((e) => e.cluster)]).toEqual([id, true]);
  }
});

test('a cluster stands within its passage', () => {
  for (const { cluster, passage } of evidenceOf().map(([, evidence]) => evidence)) {
    if (cluster === undefined || passage === undefined) continue;
    expect(cluster.start).toBeGreaterThanOrEqual(passage.start);
    expect(cluster.end).toBeLessThanOrEqual(passage.end);
  }
});

test('the six chapters that it cites as “this volume” are listed and have a stance', () => {
  for (const key of thisVolume.values())
    expect([key, stancesOf(key).length > 0]).toEqual([key, true]);
});

test('every claim is spoken to by a stance', () => {
  const claimed = new Set(debate.stances.map((stance) => stance.claim));
  for (const claim of debate.claims)
    expect([claim.id, claimed.has(claim.id)]).toEqual([claim.id, true]);
});

test.skipIf(!existsSync(articlePath))(
  'all its passages are intact in the article (../shared, where it is at hand)',
  () => {
    const text = { name: 'article.txt', text: readFileSync(articlePath, 'utf8') };
    const { sources, problems } = explore([...files, text]);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{ work: sanchez, whole: true }]);
    const passages = sources[0]?.passages ?? [];
    expect(passages.filter((passage) => !passage.intact)).toEqual([]);
    expect(passages.length).toBeGreaterThanOrEqual(36);
  },
);

test.skipIf(!existsSync(goldPath))(
  'each of the article’s 47 clusters is evidence of a stance or of a cite that is not listed (../shared, where it is at hand)',
  () => {
    const { groups } = readGold();
    const clusters = evidenceOf().flatMap(([, { cluster }]) => cluster ?? []);
    expect(groups).toHaveLength(47);
    expect(groups.filter((group) => !clusters.some((cluster) => overlaps(cluster, group)))).toEqual(
      [],
    );
    // And nothing is coded as a cluster that is none.
    expect(clusters.filter((cluster) => !groups.some((group) => overlaps(cluster, group)))).toEqual(
      [],
    );
  },
);

test.skipIf(!existsSync(goldPath))(
  'every cite of a listed work is evidence of a stance of that very work (../shared, where it is at hand)',
  () => {
    const { citations, references } = readGold();
    const listed = citations.filter((cite) => keyOf(cite, references) !== undefined);
    expect(citations).toHaveLength(69);
    expect(listed).toHaveLength(68);
    const evidence = evidenceOf();
    const missing = listed.filter((cite) => {
      const id = idOf(keyOf(cite, references) ?? '');
      return !evidence.some(
        ([work, { cluster }]) => work === id && cluster && overlaps(cluster, cite),
      );
    });
    expect(missing).toEqual([]);
  },
);

test.skipIf(!existsSync(goldPath))(
  'no work is coded at a cluster that does not cite it (../shared, where it is at hand)',
  () => {
    const { citations, references } = readGold();
    const wrong = evidenceOf().filter(([work, { cluster }]) => {
      if (cluster === undefined || work === undefined) return false;
      const cites = citations.filter((cite) => overlaps(cluster, cite));
      return !cites.some((cite) => idOf(keyOf(cite, references) ?? '') === work);
    });
    expect(wrong).toEqual([]);
  },
);

/** All evidence with the work that it is for; undefined for a cite that is not listed. */
function evidenceOf(): readonly (readonly [WorkId | undefined, Evidence])[] {
  return [
    ...debate.stances.flatMap(({ work, evidence }) => evidence.map((one) => [work, one] as const)),
    ...debate.notListed.flatMap(({ evidence }) => evidence.map((one) => [undefined, one] as const)),
  ];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Cite extends Span {
  readonly text: string;
  readonly ref: string | null;
}

interface Reference {
  readonly id: string;
  /** Its place in the printed list, from 1. */
  readonly n: number;
}

interface Gold {
  readonly groups: readonly Span[];
  readonly citations: readonly Cite[];
  readonly references: readonly Reference[];
}

function readGold(): Gold {
  return JSON.parse(readFileSync(goldPath, 'utf8'));
}

/** The bibliography has the article first and then the printed list in its order, so that its nth entry has number n. */
function keyOf({ text, ref }: Cite, references: readonly Reference[]): string | undefined {
  if (text.endsWith(', this volume')) return thisVolume.get(text.replace(', this volume', ''));
  const reference = references.find(({ id }) => id === ref);
  return reference && debate.works[reference.n]?.key;
}

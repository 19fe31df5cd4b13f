import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkReferences } from '../../src/core/analysis/link-references';
import { exploreRead, readFiles } from '../../src/core/explore';
import type { CslItem } from '../../src/core/model/csl';
import type { TextFile } from '../../src/core/model/source';
import { unpackModel } from '../../src/core/read/references/model';
import { trainedModel } from '../../src/core/read/references/trained-model';

const root = join(import.meta.dirname, '..', '..');
const path = join(root, '..', 'shared', 'article', 'sanchez-zhang-2018.txt');
const has = existsSync(path);

const file = (name: string, from: string): TextFile => ({ name, text: readFileSync(from, 'utf8') });
const coded = (...more: readonly TextFile[]) =>
  exploreRead(
    readFiles([
      file(
        'smuggling-trafficking-nexus.yaml',
        join(root, 'claims/smuggling-trafficking-nexus.yaml'),
      ),
      file(
        'smuggling-trafficking-nexus.bib',
        join(root, 'bibliography/smuggling-trafficking-nexus.bib'),
      ),
      ...more,
    ]),
  );

const variables = [
  'author',
  'title',
  'container-title',
  'issued',
  'volume',
  'issue',
  'publisher',
  'publisher-place',
  'DOI',
  'URL',
] as const;

/** Dashes and quotation marks of all kinds are one: the bibliography has the printer's, or TeX's. */
function said(item: CslItem, variable: (typeof variables)[number]): string | undefined {
  const value = item[variable];
  if (value === undefined) return undefined;
  return JSON.stringify(value)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/[’‘]/g, "'");
}

test.skipIf(!has)(
  'the article alone (../shared) gives the works of the bibliography, field by field',
  () => {
    const model = unpackModel(trainedModel);
    const { sources } = exploreRead(readFiles([file('article.txt', path)], undefined, model));
    const references = sources[0]?.article?.references ?? [];
    const { works } = coded().debate;
    const links = linkReferences(references, works);
    expect([references.length, links.size]).toEqual([41, 41]);
    let [same, all] = [0, 0];
    for (const { id, item } of references) {
      const work = works.find((one) => one.id === links.get(id));
      if (work === undefined) continue;
      for (const variable of variables) {
        const [own, known] = [said(item, variable), said(work.item, variable)];
        if (own === undefined && known === undefined) continue;
        all++;
        if (own === known) same++;
      }
    }
    expect(all).toBeGreaterThan(200);
    expect(same / all).toBeGreaterThan(0.94);
  },
);

test.skipIf(!has)(
  'every cluster that was coded is found in the article (../shared) where it was coded',
  () => {
    const { debate, sources } = coded(file('article.txt', path));
    const found = new Set(sources[0]?.article?.clusters.map(({ start, end }) => `${start}-${end}`));
    const clusters = debate.stances.flatMap(({ evidence }) =>
      evidence.flatMap((e) => e.cluster ?? []),
    );
    expect(clusters.length).toBeGreaterThan(60);
    const missed = clusters.filter(({ start, end }) => !found.has(`${start}-${end}`));
    expect(missed).toEqual([]);
  },
);

test.skipIf(!has)(
  'the cites of the article (../shared) lead to the works that its coding names there',
  () => {
    const { debate } = coded(file('article.txt', path));
    const cites = new Set(debate.cites?.map(({ work, cluster }) => `${work} ${cluster.start}`));
    const named = debate.stances.flatMap(({ work, accordingTo, evidence }) =>
      accordingTo === undefined
        ? []
        : evidence.flatMap((e) => (e.cluster ? [`${work} ${e.cluster.start}`] : [])),
    );
    const missed = named.filter((cite) => !cites.has(cite));
    // What the article cites as "this volume" its list does not have.
    expect(missed.length / named.length).toBeLessThan(0.15);
  },
);

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/core/model/csl';
import { fold } from '../../../../src/core/model/fold';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const folder = new URL('../../../../../shared/gold/references/', import.meta.url);
const there = existsSync(folder);

interface Gold {
  readonly raw: string;
  readonly fields: { readonly [name: string]: unknown };
}

/** Letters and digits alone: how a title is set is no part of it. */
const bare = (text: unknown) => fold(String(text)).replace(/[^\p{L}\p{N}]/gu, '');
const fields: readonly (readonly [string, (item: CslItem) => string | undefined])[] = [
  ['title', (item) => item.title],
  ['container-title', (item) => item['container-title']],
  ['volume', (item) => item.volume],
  ['publisher', (item) => item.publisher],
  ['location', (item) => item['publisher-place']],
];

/** The share of references in which each of these fields, where the corpus has one, is as there. */
function shares(name: string, sample: number): readonly (readonly [string, number])[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n').slice(0, sample);
  const gold = lines.map((line) => JSON.parse(line) as Gold);
  const text = gold.map(({ raw }) => raw.replace(/\s+/g, ' ')).join('\n');
  const read = readReferences(text, model, { lines: true }).value;
  return fields.map(([field, of]) => {
    const pairs = gold.flatMap((one, n) =>
      one.fields[field]
        ? [[bare(one.fields[field]), bare(of(read[n]?.item ?? { type: 'book' }) ?? '')]]
        : [],
    );
    return [
      field,
      pairs.filter(([wanted, found]) => wanted === found).length / pairs.length,
    ] as const;
  });
}

test.skipIf(!there)('references that the model has not seen are read well enough', () => {
  for (const [field, share] of shares('dev.jsonl', 300))
    expect(share, field).toBeGreaterThan(
      field === 'title' || field === 'container-title' ? 0.86 : 0.75,
    );
});

test.skipIf(!there)('so are those of the bundled debate’s article', () => {
  for (const [field, share] of shares('sanchez-zhang-2018.jsonl', 41))
    expect(share, field).toBeGreaterThan(0.88);
});

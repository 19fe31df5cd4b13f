import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Built, buildReading } from './built-readers';
import type { Rate } from './compare-readers';
import { type Figure, figureLines } from './figures';

/** Real bibliographies that this project did not write; they stand beside it where there are any. */
const gold = join(import.meta.dirname, '..', '..', '..', 'shared', 'gold', 'bib');
/** Of citation-js's entries a second; and for 31 MB. */
const leastOfCitationJs = 3;
const indexed = { entries: 50_000, mostOfCitationJs: 0.44, mostMegabytes: 300 } as const;
/** How often each is read; the best counts. */
const growth = [
  { entries: 1_000, times: 10 },
  { entries: 5_000, times: 5 },
  { entries: 50_000, times: 3 },
  { entries: 500_000, times: 1 },
] as const;

/** How fast BibTeX becomes works, beside other readers in one run; how that grows, and what it holds. */
export async function benchReading(): Promise<string[]> {
  const built = await buildReading();
  try {
    const madeUp = await built.compare();
    const lines = figureLines('Reading BibTeX, made up', rates(madeUp));
    if (existsSync(gold)) {
      const real = await built.compare(gold);
      lines.push(...figureLines(`Reading BibTeX, ${real[0]?.files} real files`, rates(real)));
    }
    const size = `${indexed.entries} entries`;
    const once = await measureOnce(built, rateOf(madeUp, 'citation-js'));
    lines.push(...figureLines(`Reading BibTeX, ${size}, once`, once));
    lines.push(...figureLines('Reading BibTeX, as it grows', await measureGrowth(built)));
    return lines;
  } finally {
    await built.remove();
  }
}

function rates(all: readonly Rate[]): readonly Figure[] {
  return [
    ...all.map(({ name, rate }) => ({
      what: name,
      value: Math.round(rate),
      unit: 'entries a CPU second',
    })),
    {
      what: 'Faultline beside citation-js',
      value: rateOf(all, 'Faultline') / rateOf(all, 'citation-js'),
      unit: 'times',
      must: { least: leastOfCitationJs },
    },
  ];
}

function rateOf(all: readonly Rate[], wanted: string): number {
  return all.find(({ name }) => name === wanted)?.rate ?? 0;
}

/** A machine may be slow: what counts is the time beside that of citation-js at its rate in this run. */
async function measureOnce({ read }: Built, citationJs: number): Promise<readonly Figure[]> {
  const { cpuSeconds, megabytes } = await read(indexed.entries, 1);
  return [
    { what: 'decoded and read', value: cpuSeconds, unit: 'CPU s' },
    {
      what: 'beside citation-js',
      value: (cpuSeconds * citationJs) / indexed.entries,
      unit: 'times',
      must: { most: indexed.mostOfCitationJs },
    },
    {
      what: 'the most that the process held',
      value: megabytes,
      unit: 'MB',
      must: { most: indexed.mostMegabytes },
    },
  ];
}

async function measureGrowth({ read }: Built): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const microseconds = new Map<number, number>();
  for (const { entries, times } of growth) {
    const { works, cpuSeconds } = await read(entries, times);
    microseconds.set(entries, (cpuSeconds * 1e6) / works);
    const rate = { value: Math.round(works / cpuSeconds), unit: 'entries a CPU second' };
    figures.push({ what: `${entries} entries`, ...rate });
  }
  const beside = (large: number, small: number) =>
    (microseconds.get(large) ?? Number.NaN) / (microseconds.get(small) ?? Number.NaN);
  return [
    ...figures,
    { what: 'an entry of 5000 beside one of 1000', value: beside(5_000, 1_000), unit: 'times' },
    { what: 'of 50000 beside one of 5000', value: beside(50_000, 5_000), unit: 'times' },
    {
      what: 'of 500000 beside one of 5000',
      value: beside(500_000, 5_000),
      unit: 'times',
      must: { most: 1.5 },
    },
  ];
}

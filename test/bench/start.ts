import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { servePage } from '../../src/cli/page-server';
import { bareGraph, buildBareSigma } from './bare-sigma';
import { freshPage, msToFirstFrame, msToOpenFiles, startBrowser } from './browser';
import { type Figure, figureLines, median } from './figures';
import { madeUpDebate } from './made-up-debate';
import { madeUpFiles } from './made-up-files';

const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'app');
const bundledWorks = 48;
const manyWorks = 5_000;
/** Of bare sigma's time. */
const mostOfBare = 1.3;
const runs = { start: 9, opening: 3 } as const;

interface Pages {
  readonly browser: Browser;
  readonly ours: string;
  readonly bare: string;
}

/** How long until the map is on the screen, against a page that has only sigma, in one run. */
export async function benchStart(): Promise<string[]> {
  const bareFolder = await buildBareSigma(bundledWorks);
  const browser = await startBrowser();
  const [ours, bare] = await Promise.all([servePage(pageFolder, 0), servePage(bareFolder, 0)]);
  try {
    const pages = { browser, ours: ours.address, bare: bare.address };
    return [
      ...figureLines(`Start with ${bundledWorks} works`, await measureStart(pages)),
      ...figureLines(
        `Opening ${manyWorks} works: BibTeX and YAML, read and laid out, beside coordinates in JSON`,
        await measureOpening(pages, manyWorks),
      ),
    ];
  } finally {
    await browser.close();
    await Promise.all([ours.close(), bare.close()]);
  }
}

/** From the navigation to the first frame with the map. */
async function measureStart({ browser, ours, bare }: Pages): Promise<readonly Figure[]> {
  const open = async (address: string) => {
    const page = await freshPage(browser);
    const ms = await msToFirstFrame(page, address);
    await page.context().close();
    return ms;
  };
  return compare(
    'navigation to first frame',
    runs.start,
    () => open(ours),
    () => open(bare),
  );
}

/** From files given to the page to the first frame with their map; bare sigma gets JSON with coordinates. */
async function measureOpening(
  { browser, ours, bare }: Pages,
  works: number,
): Promise<readonly Figure[]> {
  const { bibliography, claims } = madeUpFiles(madeUpDebate(works));
  const graph = { name: 'graph.json', text: bareGraph(works) };
  const open = async (address: string, files: Parameters<typeof msToOpenFiles>[1]) => {
    const page = await freshPage(browser);
    await msToFirstFrame(page, address);
    const ms = await msToOpenFiles(page, files);
    await page.context().close();
    return ms;
  };
  return compare(
    'files to first frame',
    runs.opening,
    () => open(ours, [bibliography, claims]),
    () => open(bare, [graph]),
  );
}

/** One after the other, so that what else the machine does falls on both; the first run of each is not counted. */
async function compare(
  what: string,
  count: number,
  ours: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<readonly Figure[]> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run <= count; run++) {
    const [oursMs, bareMs] = [await ours(), await bare()];
    if (run === 0) continue;
    times.ours.push(oursMs);
    times.bare.push(bareMs);
  }
  const [oursMs, bareMs] = [median(times.ours), median(times.bare)];
  return [
    { what: `Faultline: ${what}, median of ${count}`, value: oursMs, unit: 'ms' },
    { what: `bare sigma: ${what}, median of ${count}`, value: bareMs, unit: 'ms' },
    {
      what: 'Faultline / bare sigma',
      value: oursMs / bareMs,
      unit: '',
      must: { most: mostOfBare },
    },
  ];
}

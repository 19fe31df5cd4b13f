import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servePage } from '../../src/cli/page-server';
import { freshPage, msToFirstFrame, startBrowser } from './browser';
import { type Figure, figureLines } from './figures';
import { madeUpBibtex } from './made-up-bibtex';

const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'app');
const works = 50_000;
/** Beyond this a reader feels the page stand still. */
const mostBlockedMs = 100;
/** From pressing Stop until the page says that nothing is under way any more. */
const mostStopMs = 500;

/** What a reader does with a large library, and what tells that it is done. */
const steps: readonly { readonly what: string; readonly run: (page: Page) => Promise<void> }[] = [
  {
    what: 'opening',
    run: async (page) => {
      await drop(page, 'large.bib', madeUpBibtex(works));
      await shown(page, '50,000 of 50,000 works');
    },
  },
  {
    what: 'searching',
    run: async (page) => {
      await page.getByLabel('Search', { exact: true }).pressSequentially('evidence');
      await page.waitForFunction(
        () =>
          !/Searching|^50,000 of/.test(document.querySelector('.shown-count')?.textContent ?? ''),
      );
      await page.getByRole('button', { name: 'clear' }).click();
    },
  },
  {
    what: 'filtering',
    run: async (page) => {
      await page.getByLabel('from').pressSequentially('2000');
      await shown(page, 'from 2000');
      await page.getByRole('button', { name: 'clear' }).click();
      await shown(page, '50,000 of 50,000 works');
    },
  },
  {
    what: 'sorting',
    run: async (page) => {
      for (let n = 0; n < 2; n++) await page.getByRole('button', { name: /^Year/ }).click();
    },
  },
  {
    what: 'selecting',
    run: async (page) => {
      await page.locator('#works td.column-label button').first().click();
      await page.locator('.card .reference').waitFor();
    },
  },
  {
    what: 'exporting all',
    run: async (page) => {
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('radio', { name: /^All/ }).check();
      const down = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Save/ }).click();
      await (await down).delete();
    },
  },
];

/** How long the page stands still while a reader works with a large library. */
export async function benchLibrary(): Promise<string[]> {
  const browser = await startBrowser();
  const server = await servePage(pageFolder, 0);
  try {
    const page = await freshPage(browser);
    await page.addInitScript(noteLongTasks);
    await msToFirstFrame(page, server.address);
    const figures: Figure[] = [];
    for (const { what, run } of steps) figures.push(await longestBlock(page, what, run));
    figures.push(await stopping(page));
    return figureLines(`A library of ${works} entries on the page`, figures);
  } finally {
    await browser.close();
    await server.close();
    for (const folder of dropped) rmSync(folder, { recursive: true });
  }
}

async function longestBlock(
  page: Page,
  what: string,
  run: (page: Page) => Promise<void>,
): Promise<Figure> {
  await settled(page);
  await page.evaluate(() => performance.clearMarks('long'));
  await run(page);
  await settled(page);
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...performance
        .getEntriesByName('long')
        .map((mark) => Number((mark as PerformanceMark).detail)),
    ),
  );
  return {
    what: `${what}: longest block`,
    value: longest,
    unit: 'ms',
    must: { most: mostBlockedMs },
  };
}

async function stopping(page: Page): Promise<Figure> {
  await drop(page, 'other.bib', madeUpBibtex(works, works));
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.waitFor();
  const value = await stop.evaluate(async (button) => {
    const pressed = performance.now();
    (button as HTMLButtonElement).click();
    while (document.querySelector('.busy')) await new Promise(requestAnimationFrame);
    return performance.now() - pressed;
  });
  return { what: 'stopping another', value, unit: 'ms', must: { most: mostStopMs } };
}

/** From the disk, as a reader's file: one that is handed over in memory stops the page by itself. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  writeFileSync(join(folder, name), text);
  await page.locator('.head input[type=file]').setInputFiles(join(folder, name));
  dropped.push(folder);
}

const dropped: string[] = [];

function shown(page: Page, text: string): Promise<void> {
  return page.locator('.shown-count').filter({ hasText: text }).waitFor({ timeout: 120_000 });
}

/** What follows on a step is a part of it. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(1000);
}

/** Runs in the page: the browser tells of tasks of more than 50 ms. */
function noteLongTasks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) performance.mark('long', { detail: duration });
  }).observe({ type: 'longtask' });
}

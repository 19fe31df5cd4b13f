import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { servePage } from '../../src/cli/page-server';
import { freshPage, msToFirstFrame, startBrowser } from './browser';
import { figureLines } from './figures';

const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'app');
/** Of what comes before the map stands, gzip. */
const mostKb = 180;

interface BuiltFile {
  readonly name: string;
  readonly kb: number;
}

/**
 * What the built page loads until its map is shown, as a browser asks for it: the page, its
 * scripts and styles, the worker's files, the bundled debate. Gzip at zlib's own level, 1 KB = 1,000 bytes.
 */
export async function benchFirstLoad(): Promise<string[]> {
  const browser = await startBrowser();
  try {
    const loaded = await filesUntilShown(browser);
    const files = await builtFiles();
    const first = files.filter(({ name }) => loaded.has(name));
    const later = files.filter(({ name }) => !loaded.has(name));
    return [
      ...figureLines('First load', [
        ...first.map(({ name, kb }) => ({ what: name, value: kb, unit: 'KB' })),
        { what: 'all of it, gzip', value: total(first), unit: 'KB', must: { most: mostKb } },
      ]),
      ...figureLines(
        'On demand',
        later.map(({ name, kb }) => ({ what: name, value: kb, unit: 'KB' })),
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function filesUntilShown(browser: Browser): Promise<ReadonlySet<string>> {
  const server = await servePage(pageFolder, 0);
  try {
    const page = await freshPage(browser);
    const asked = new Map<string, number>();
    // The context hears of a worker's requests too.
    page.context().on('response', (response) => {
      const { pathname } = new URL(response.url());
      const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
      asked.set(name, response.request().timing().startTime);
    });
    const shown = await msToFirstFrame(page, server.address);
    const start = await page.evaluate(() => performance.timeOrigin);
    // What comes after the map is none of what one waits for.
    const loaded = [...asked].filter(([, at]) => at <= start + shown);
    return new Set(loaded.map(([name]) => name));
  } finally {
    await server.close();
  }
}

async function builtFiles(): Promise<readonly BuiltFile[]> {
  const entries = await readdir(pageFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: relative(pageFolder, path).replaceAll('\\', '/'),
      kb: gzipSync(await readFile(path)).length / 1_000,
    })),
  );
  return files.sort((a, b) => b.kb - a.kb);
}

function total(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { kb }) => sum + kb, 0);
}

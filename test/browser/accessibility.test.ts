import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { besides, panes } from '../../src/core/view/choices';
import { launchBrowser } from './launch';
import { pageIn, states } from './states';
import { axe, violations } from './violations';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Between the first and the second only colours differ, as between the third and the fourth. */
const looks = [
  { width: 1280, colorScheme: 'light', rules: 'all' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 320, colorScheme: 'dark', rules: 'all' },
  { width: 320, colorScheme: 'light', rules: 'colours' },
] as const;

for (const state of states) {
  test(`axe finds nothing wrong, light and dark, wide and narrow: ${state.name}`, async () => {
    const page = await pageIn(browser, state);
    await page.addScriptTag({ content: axe });
    const found: string[] = [];
    for (const { width, colorScheme, rules } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const wrong = await violations(page, rules);
      found.push(...wrong.map((one) => `${colorScheme}, ${width}: ${one}`));
    }
    expect(found).toEqual([]);
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
  });
}

test('each dialog, pane and panel of the page is among these states', () => {
  const app = join(import.meta.dirname, '..', '..', 'src', 'app');
  const dialogs = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) => readFileSync(join(app, name), 'utf8').includes('<Dialog'))
    .map((name) => basename(name, '.tsx'));
  expect(dialogs.length).toBeGreaterThan(5);
  const shown = new Set(states.map(({ shows }) => shows));
  expect([...dialogs, ...panes, ...besides].filter((one) => !shown.has(one))).toEqual([]);
});

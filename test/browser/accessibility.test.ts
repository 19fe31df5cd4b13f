import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { besides, panes } from '../../src/core/view/choices';
import { visit } from './explorer-page';
import { launchBrowser } from './launch';
import { pageIn, states } from './states';
import { axe, violations } from './violations';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * The style sheets give no width colours of its own, so two looks show each colour scheme and each
 * width. A pane or a panel is looked at in all four: there a narrow page has other columns.
 */
const looks = [
  { width: 1280, colorScheme: 'light', rules: 'all' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 320, colorScheme: 'dark', rules: 'all' },
  { width: 320, colorScheme: 'light', rules: 'colours' },
] as const;

const widths = looks.filter(({ rules }) => rules === 'all');
const parts: readonly string[] = [...panes, ...besides];

for (const state of states) {
  test(`axe finds nothing wrong, light and dark, wide and narrow: ${state.name}`, async () => {
    const page = await pageIn(browser, state);
    if (!(await page.evaluate(() => 'axe' in globalThis)))
      await page.addScriptTag({ content: axe });
    const found: string[] = [];
    for (const look of parts.includes(state.shows ?? '') ? looks : widths) {
      const { width, colorScheme, rules } = look;
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

test('a width of the page gives nothing a colour of its own, so that two looks show all colours', async () => {
  const { page } = await visit(browser, { bypassCSP: true });
  const folder = join(import.meta.dirname, '..', '..', 'src', 'app', 'style');
  const sheets = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const byWidth = await page.evaluate(setByWidth, sheets);
  expect(byWidth.length).toBeGreaterThan(50);
  const lines = /^border|^outline/;
  const colours = /color|^background|^opacity|^filter|^fill|^stroke|^mix-blend|^visibility/;
  expect(byWidth.filter((name) => colours.test(name) && !lines.test(name))).toEqual([]);
});

/** The properties that rules for some width set: this runs in the page. */
function setByWidth(sheets: readonly string[]): string[] {
  const rulesOf = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules];
  };
  return sheets
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSMediaRule || rule instanceof CSSContainerRule)
    .filter((rule) => rule.conditionText.includes('width'))
    .flatMap((rule) => [...rule.cssRules])
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []));
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

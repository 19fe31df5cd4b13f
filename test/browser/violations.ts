import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script that is to be in a page before it is asked what is wrong. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What is asked: all rules of WCAG 2.2 A and AA and good practice, or those on colours alone. */
const asked: Readonly<Record<'all' | 'colours', RunOptions>> = {
  all: { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
  colours: {
    resultTypes: ['violations'],
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
};

/**
 * What axe finds wrong, one line each: in the whole page, or in the dialog that is open, behind which nothing
 * can be reached and what stands there is looked at without it.
 */
export async function violations(page: Page, rules: keyof typeof asked = 'all'): Promise<string[]> {
  const results = await page.evaluate(async (options) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (on: Node, options: RunOptions) => Promise<AxeResults> };
    };
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    return checker.run(dialogs.at(-1) ?? document, options);
  }, asked[rules]);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

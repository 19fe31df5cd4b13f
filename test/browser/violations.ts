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

/** What axe finds wrong, one line each. */
export async function violations(page: Page, rules: keyof typeof asked = 'all'): Promise<string[]> {
  const results = await page.evaluate(async (options) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return checker.run(options);
  }, asked[rules]);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

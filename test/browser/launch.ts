import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/**
 * Starts the browser that the set-up found. Close it when the test file is done.
 * @param more arguments for it beside those of the set-up
 */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { args = [], env, ...launch } = inject('launch');
  return chromium.launch({
    ...launch,
    args: [...args, ...more],
    env: { ...environment(), ...env },
  });
}

/** Playwright takes `env` as the whole environment. */
function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((pair): pair is [string, string] => !!pair[1]);
  return Object.fromEntries(set);
}

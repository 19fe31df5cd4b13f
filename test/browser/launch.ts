import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the browser that the set-up found. Close it when the test file is done. */
export function launchBrowser(): Promise<Browser> {
  const launch = inject('launch');
  return chromium.launch({ ...launch, env: { ...environment(), ...launch.env } });
}

/** Playwright takes `env` as the whole environment. */
function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((pair): pair is [string, string] => !!pair[1]);
  return Object.fromEntries(set);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveBuiltPage } from './serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the browser, for `launch.ts`. */
    launch: Pick<LaunchOptions, 'executablePath' | 'args'> & { env?: Record<string, string> };
    /** Where the built page is served, ending in `/`. */
    address: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const script = join(import.meta.dirname, 'prepare.mjs');
  const printed = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('launch', JSON.parse(printed.trimEnd().split('\n').at(-1) ?? ''));
  const server = await serveBuiltPage();
  project.provide('address', server.address);
  return server.close;
}

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, startFaultline } from './run-faultline';

const built = existsSync(join(root, 'dist', 'app', 'index.html'));

async function start(...args: string[]) {
  const child = startFaultline(['serve', ...args]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  while (!out.includes('Ctrl-C')) await once(child.stdout ?? child, 'data');
  return { child, address: /http:\S+/.exec(out)?.[0] ?? '' };
}

test.skipIf(!built)(
  'serve prints the address at which the built page is (once it is built)',
  async () => {
    const { address } = await start('--port', '0');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>');
  },
);

test.skipIf(!built || process.platform === 'win32')(
  'Ctrl-C ends it with exit code 0 (once the page is built)',
  async () => {
    const { child } = await start('--port', '0');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  },
);

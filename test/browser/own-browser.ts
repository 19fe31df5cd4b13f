import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

/** A browser with a profile that outlives it, in processes of its own that can be killed. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** At once and without warning, as when the machine's power goes. */
  readonly kill: () => Promise<void>;
  /** As a reader closes it: all that it still holds is written. */
  readonly close: () => Promise<void>;
}

const mostMsToStart = 30_000;

export async function startOwnBrowser(
  launch: Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>,
  profile: string,
): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const args = [
    ...(launch.args ?? []),
    ...['--headless', '--no-sandbox', '--password-store=basic', '--use-mock-keychain'],
    // Over the pipe nothing is said: it ends the browser when this process ends, however it does.
    ...['--remote-debugging-port=0', '--remote-debugging-pipe'],
    ...[`--user-data-dir=${profile}`, 'about:blank'],
  ];
  const child = spawn(launch.executablePath ?? chromium.executablePath(), args, {
    // A group of its own, so that all of it can be killed together.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...launch.env },
  });
  // A pipe to a browser that was killed breaks.
  for (const pipe of child.stdio) pipe?.on('error', () => {});
  const ended = once(child, 'exit');
  const kill = async () => {
    killGroup(child);
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await endpoint(portFile));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no profile open.');
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
    };
    return { context, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function endpoint(portFile: string): Promise<string> {
  for (let waited = 0; waited < mostMsToStart; waited += 50) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port && path) return `http://127.0.0.1:${port}`;
    await wait(50);
  }
  throw new Error('The browser did not start.');
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

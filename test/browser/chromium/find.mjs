import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../src/setup/failure.mjs';
import { runCommand } from '../../../src/setup/run-command.mjs';
import { bringChromium, canBring } from './bring.mjs';
import { installedBrowsers } from './installed.mjs';

/** @typedef {{ executablePath?: string, args: string[], env?: Record<string, string> }} Launch */

const args = [
  // WebGL without a graphics card, the same on every machine.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // And for that alone: without a card the page itself is put together quicker by other means.
  '--disable-gpu-compositing',
  '--font-render-hinting=none',
  // Small in containers.
  '--disable-dev-shm-usage',
  // Nothing by itself to anywhere.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const advice =
  'install Chromium or Chrome, or set FAULTLINE_BROWSER to the path of one, and run the command again';

/**
 * A browser that starts here: the one that FAULTLINE_BROWSER names; else an installed Chromium,
 * Chrome or Edge; else npm's Chromium (Linux x64); else Playwright's own.
 * @returns {Promise<Launch>} options for playwright-core's `chromium.launch`
 */
export async function findBrowser() {
  const given = process.env.FAULTLINE_BROWSER;
  if (given) return await findGiven(given);
  for (const executablePath of installedBrowsers(process.env, process.platform)) {
    const launch = { executablePath, args };
    if (await starts(launch)) return launch;
  }
  return (await broughtByNpm()) ?? (await playwrightsOwn());
}

/**
 * @param {string} executablePath
 * @returns {Promise<Launch>}
 */
async function findGiven(executablePath) {
  const launch = { executablePath, args };
  if (!existsSync(executablePath))
    throw new Failure(`FAULTLINE_BROWSER is "${executablePath}", and there is no such file.`);
  if (await starts(launch)) return launch;
  throw new Failure(`FAULTLINE_BROWSER is "${executablePath}", and it does not start headless.`);
}

/** @returns {Promise<Launch | undefined>} */
async function broughtByNpm() {
  if (!canBring) return undefined;
  try {
    const launch = { ...(await bringChromium()), args };
    return (await starts(launch)) ? launch : undefined;
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 130) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** @returns {Promise<Launch>} */
async function playwrightsOwn() {
  const launch = { args };
  if (await starts(launch)) return launch;
  console.log("Installing Playwright's Chromium for the tests …");
  const root = join(import.meta.dirname, '..', '..', '..');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  await runCommand(process.execPath, [cli, 'install', '--only-shell', 'chromium'], { cwd: root });
  if (await starts(launch)) return launch;
  throw new Failure(`No browser for the tests could be found or brought: ${advice}.`);
}

/**
 * Really started, for a program of the right name may be a stub or lack a library.
 * @param {Launch} launch
 */
async function starts(launch) {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({ ...withEnvironment(launch), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Playwright takes `env` as the whole environment.
 * @param {Launch} launch
 */
function withEnvironment(launch) {
  return { ...launch, env: { ...process.env, ...launch.env } };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether node_modules holds what the lock file asks for, by npm's own record of what it installed.
 * Optional packages are those of other platforms, so they may be absent but not of another version.
 * @param {string} folder with package-lock.json
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  for (const [path, locked] of wanted) {
    if (path === '') continue;
    const found = present.get(path);
    if (
      found === undefined
        ? !locked.optional && !locked.devOptional
        : found.version !== locked.version
    )
      return false;
  }
  return true;
}

/**
 * @param {string} file
 * @returns {Map<string, LockedPackage> | undefined}
 */
function packagesOf(file) {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages));
  } catch {
    return undefined;
  }
}

/**
 * Brings node_modules into line with the lock file; quick when it already is.
 * Packages' own install scripts are not run: none is needed.
 * @param {string} folder
 * @param {string} what for the reader: "the packages"
 */
export async function installPackages(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} …`);
  const { program, args, shell } = npmProgram(process.env, process.platform);
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, missing } = await runCommand(program, [...args, ...flags], { cwd: folder, shell });
  if (code === 0) return;
  if (code === 130) throw new Failure('', 130);
  throw new Failure(
    missing
      ? 'npm was not found: it comes with Node.js (nodejs.org); install it and run the command again.'
      : `npm could not install ${what}; its own words are above. Mend that (often it is the network), then run the command again.`,
  );
}

/**
 * How to call npm: the one that is running this process, if one is, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmProgram(env, platform) {
  const running = env.npm_execpath ?? '';
  if (/\bnpm-cli\.[cm]?js$/.test(running))
    return { program: process.execPath, args: [running], shell: false };
  // On Windows npm is a batch file, which only a shell can start.
  return { program: 'npm', args: [], shell: platform === 'win32' };
}

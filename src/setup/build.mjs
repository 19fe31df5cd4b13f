import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { Failure } from './failure.mjs';
import { runCommand } from './run-command.mjs';

/** What the built page and the built command line are made from. */
const sources = [
  'src',
  'bibliography',
  'claims',
  'vite.config.ts',
  'vite.standalone.ts',
  'NOTICE',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
/** Installs, builds and serves, and goes into nothing that is built. */
const unbuilt = 'src/setup/';

/** @type {Readonly<Record<Part, { built: string, args: readonly string[], name: string }>>} */
const parts = {
  page: { built: 'dist/app/index.html', args: [], name: 'the page' },
  cli: { built: 'dist/cli/main.js', args: ['--mode', 'cli'], name: 'the command line' },
};

/** @typedef {'page' | 'cli'} Part */

export const viteEnvironment = {
  ...process.env,
  // Whatever the shell or a test runner says: React's other build is slower and larger.
  NODE_ENV: 'production',
  // Vite would have file extensions in imports, for a Node newer than ours may be.
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
};

/**
 * SHA-256 over the names and contents of all sources: times mislead after a checkout.
 * @param {string} root
 */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(root, source)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} source a file or a folder
 * @returns {string[]} paths from the root, sorted
 */
function filesIn(root, source) {
  if (!existsSync(join(root, source))) return [];
  if (statSync(join(root, source)).isFile()) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith(unbuilt))
    .sort();
}

/**
 * @param {string} root
 * @param {Part} part
 */
const stampOf = (root, part) => join(root, 'dist', `${part}.built-from`);

/**
 * Whether a part was built from the sources as they now are.
 * @param {string} root
 * @param {Part} part
 * @param {string} hash from `sourcesHash`
 */
export function isBuilt(root, part, hash) {
  if (!existsSync(join(root, parts[part].built))) return false;
  const stamp = stampOf(root, part);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/**
 * Builds what is older than its sources, both parts at once; quick when nothing is.
 * @param {string} root
 * @param {{ force?: boolean, only?: Part }} [options]
 */
export async function build(root, { force = false, only } = {}) {
  const hash = sourcesHash(root);
  const wanted = /** @type {Part[]} */ (Object.keys(parts))
    .filter((part) => only === undefined || part === only)
    .filter((part) => force || !isBuilt(root, part, hash));
  if (wanted.length === 0) return;
  console.log(`Building ${wanted.map((part) => parts[part].name).join(' and ')} …`);
  const failed = await Promise.all(wanted.map((part) => buildPart(root, part, hash)));
  const failures = failed.filter((failure) => failure !== undefined);
  if (failures[0] !== undefined) throw failures[0];
}

/**
 * @param {string} root
 * @param {Part} part
 * @param {string} hash
 */
async function buildPart(root, part, hash) {
  const { args, name } = parts[part];
  rmSync(stampOf(root, part), { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await runCommand(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', ...args],
    { cwd: root, quiet: true, env: viteEnvironment },
  );
  if (output.trim() !== '') console.error(output.trimEnd());
  if (code === 130) return new Failure('', 130);
  if (code !== 0) return new Failure(`Building ${name} failed; the reason is above.`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampOf(root, part), hash);
  return undefined;
}

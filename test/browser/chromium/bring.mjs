import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../src/setup/failure.mjs';
import { installPackages } from '../../../src/setup/install.mjs';
import { runCommand } from '../../../src/setup/run-command.mjs';

const folder = import.meta.dirname;
const unpacked = join(folder, 'node_modules', '.unpacked');

/** The package's Chromium is built for Linux x64 alone. */
export const canBring = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs and unpacks npm's Chromium; quick when that is done.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function bringChromium() {
  await installPackages(folder, 'a Chromium for the tests');
  const executablePath = join(unpacked, 'chromium');
  if (!existsSync(executablePath)) await unpack();
  return { executablePath, env: { ...(await libraries(executablePath)), ...fonts() } };
}

/** Into a folder beside, then renamed: a half-written program must not be taken for a whole one. */
async function unpack() {
  const beside = mkdtempSync(`${unpacked}-`);
  const env = { ...process.env, TMPDIR: beside };
  const script = join(folder, 'unpack.mjs');
  const { code, output } = await runCommand(process.execPath, [script], {
    cwd: folder,
    env,
    quiet: true,
  });
  if (code !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Failure(`The Chromium for the tests could not be unpacked:\n${output}`);
  }
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(beside, unpacked);
}

/**
 * The package's own libraries where the system lacks one.
 * @param {string} program
 * @returns {Promise<Record<string, string>>}
 */
async function libraries(program) {
  const { output } = await runCommand('ldd', [program], { cwd: folder, quiet: true });
  if (!output.includes('not found')) return {};
  return { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') };
}

/**
 * The package's own font where the system has none: without any, text takes no room.
 * @returns {Record<string, string>}
 */
function fonts() {
  const system = '/usr/share/fonts';
  const some = existsSync('/etc/fonts/fonts.conf') && existsSync(system);
  if (
    some &&
    readdirSync(system, { recursive: true }).some((file) => /\.[ot]t[fc]$/.test(`${file}`))
  )
    return {};
  const file = join(unpacked, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts', 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { untrusted } from '../core/view/untrusted-text';
import { type Arguments, Misuse } from './arguments';
import type { Terminal } from './command';

export const outputOptions = { out: 'value', force: 'flag' } as const;

export const outputHelp = `  --out FILE         write to FILE instead of standard output
  --force            replace FILE when it is there already`;

/** Said before any work is done. @throws Misuse when the output would replace a file without `--force` */
export async function refuseToOverwrite({ values, flags }: Arguments): Promise<void> {
  const path = values.get('out');
  if (flags.has('force') && path === undefined) throw new Misuse('--force goes with --out FILE');
  if (path === undefined || flags.has('force')) return;
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (there) throw alreadyThere(path);
}

/** To the file of `--out`, else to standard output. Whether it could be written. */
export async function writeOutput(
  content: string,
  { values, flags }: Arguments,
  terminal: Terminal,
): Promise<boolean> {
  const path = values.get('out');
  if (path === undefined) {
    terminal.print(content);
    return true;
  }
  try {
    await writeWhole(path, content, flags.has('force'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyThere(path);
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why = reasons.get(code) ?? message;
    terminal.tell(
      `${untrusted(`"${path}" could not be written (${why})`, 500)}; nothing was changed.\n`,
    );
    return false;
  }
}

/** Why a file cannot be written, by the system's code; anything else is told in the system's words. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder; make it first'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'it is a folder; give a file name'],
  ['EBUSY', 'it is a folder; give a file name'],
  ['EACCES', 'writing there is not allowed'],
  ['EPERM', 'writing there is not allowed'],
  ['EROFS', 'writing there is not allowed'],
  ['ENOSPC', 'the disk is full'],
]);

/**
 * Beside the file first, then renamed: whatever happens, the old file or the new one stands there
 * whole. Without `replace`, a file that came up meanwhile is left alone (EEXIST).
 */
async function writeWhole(path: string, content: string, replace: boolean): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`);
  const file = await open(beside, 'wx');
  try {
    await file.writeFile(content).finally(() => file.close());
    if (!replace) await (await open(path, 'wx')).close();
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

function alreadyThere(path: string): Misuse {
  return new Misuse(`"${path}" is there already; give another name, or --force to replace it`);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shareDebate } from '../core/share';
import { withThousands } from '../core/view/words';
import { type Arguments, Misuse } from './arguments';
import type { ExitCode, Terminal } from './command';
import { refuseToOverwrite, writeOutput } from './output';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

const others = ['position', 'stance', 'columns', 'theme', 'with-positions', 'raw'] as const;

/**
 * The whole debate as one HTML file.
 * @throws Misuse for options that limit or shape other formats, and where the page is not built
 */
export async function exportPage(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const other = others.find((name) => given.values.has(name) || given.flags.has(name));
  if (other !== undefined)
    throw new Misuse(`--${other} does not go with --to html, which has the whole debate`);
  await refuseToOverwrite(given);
  const template = await readTemplate();
  const { exploration, problems, understood } = await readDebate(given.operands[0] ?? '');
  for (const { file } of exploration.bibliographies) terminal.tell(guessLine(file));
  terminal.tell(problemLines(problems));
  if (!understood) return 1;
  const { page, told } = shareDebate(exploration, template);
  terminal.tell(told.map((sentence) => `${sentence}\n`).join(''));
  if (page === undefined) return 1;
  const kilobytes = Math.ceil(Buffer.byteLength(page) / 1000);
  const written = await writeOutput(page, given, terminal);
  if (written) terminal.tell(`The page takes ${withThousands(kilobytes)} KB.\n`);
  return written && problems.length === 0 ? 0 : 1;
}

async function readTemplate(): Promise<string> {
  try {
    return await readFile(join(import.meta.dirname, '..', 'app', 'standalone.html'), 'utf8');
  } catch {
    throw new Misuse('the page is not built yet; run "npm run build" in the project');
  }
}

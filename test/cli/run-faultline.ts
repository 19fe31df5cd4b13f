import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');
export const main = join(root, 'dist', 'cli', 'main.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function startFaultline(args: readonly string[], cwd = root): ChildProcess {
  const env = { ...process.env, CI: 'true' };
  return spawn(process.execPath, [main, ...args], { cwd, env, stdio: 'pipe' });
}

/** Runs the built command line to its end. */
export async function runFaultline(args: readonly string[], cwd = root): Promise<Outcome> {
  const child = startFaultline(args, cwd);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

/** A folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const tinyBibliography = `@comment{a note that stays out}
@book{vogt2018lives,
  author = {Vogt, Wendy},
  title = {Lives in Transit},
  year = 2018
}

@book{olson2016migrant,
  author = {Olson, Ada},
  title = {Migrant Roads},
  year = 2016
}
`;

export const tinyClaims = `title: A tiny debate
question: Who runs the roads?
bibliography: tiny.bib
positions:
  - id: takeover
    name: Takeover
    thesis: Cartels run the roads.
  - id: survival
    name: Survival
    thesis: People get by.
claims:
  - id: cartels-run-routes
    position: takeover
    text: The routes are run by cartels.
stances:
  - work: olson2016migrant
    claim: cartels-run-routes
    stance: holds
    evidence:
      - locator: { section: Introduction, paragraph: 3 }
  - work: vogt2018lives
    position: survival
    stance: supports
    evidence:
      - locator: { page: 12 }
`;

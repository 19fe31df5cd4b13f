import { execFile } from 'node:child_process';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Rate } from './compare-readers';
import { madeUpBibtex } from './made-up-bibtex';
import type { ReadFile } from './read-file';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'node_modules', '.cache', 'faultline', 'reading');
const inPieces = 25_000;

/**
 * The readers as programs, each run in a process of its own. They are built as the page and the
 * command line are: unbuilt modules, which the bench itself runs on, are two and more times slower.
 */
export interface Built {
  /** On made-up BibTeX, or on the files of a folder. */
  readonly compare: (folder?: string) => Promise<readonly Rate[]>;
  /** A made-up file of so many entries, so many times. */
  readonly read: (entries: number, times: number) => Promise<ReadFile>;
  readonly remove: () => Promise<void>;
}

export async function buildReading(): Promise<Built> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: ['compare-readers.ts', 'read-file.ts'].map((name) =>
          join(import.meta.dirname, name),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  return {
    compare: (from) => run('compare-readers', from === undefined ? [] : [from]),
    read: async (entries, times) => {
      const path = join(folder, `${entries}.bib`);
      await writeBibtex(path, entries);
      return run('read-file', [path, String(times)]);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function run<T>(program: string, args: readonly string[]): Promise<T> {
  const command = [join(folder, `${program}.mjs`), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout) as T;
}

async function writeBibtex(path: string, entries: number): Promise<void> {
  await writeFile(path, '');
  for (let from = 0; from < entries; from += inPieces) {
    await appendFile(path, madeUpBibtex(Math.min(inPieces, entries - from), from));
  }
}

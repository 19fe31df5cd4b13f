import { readdirSync, readFileSync } from 'node:fs';
import type { Bibliography } from '../../src/core/model/bibliography';
import type { Reading } from '../../src/core/model/problem';
import { readWorks } from '../../src/core/read/library';
import { readTextFile } from '../../src/core/read/text-file';

/** A folder of bibliographies, each named for what is hostile in it, with its answer beside it. */
export const hostileFolder = new URL('../fixtures/hostile/', import.meta.url);
const ending = '.expected.json';

export const hostileNames = readdirSync(hostileFolder)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

/** The answer that stands beside a file; of a work only the facts that matter. */
interface HostileAnswer {
  readonly format: string | null;
  /** `null` for a file that is no text. */
  readonly encoding: string | null;
  readonly guessed: boolean;
  readonly works: readonly { readonly key: string; readonly type: string }[];
  /** `code:line:column`. */
  readonly problems: readonly string[];
}

export function hostileAnswer(name: string): HostileAnswer {
  return JSON.parse(readFileSync(new URL(name + ending, hostileFolder), 'utf8'));
}

export function hostileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, hostileFolder)));
}

/** The way of every door: bytes to text, text to works. A file that is no text has none. */
export function readHostile(name: string): Reading<Bibliography> {
  const { value: file, problems } = readTextFile(name, hostileBytes(name));
  if (file) return readWorks(file);
  const nothing = { file: { name, text: '' }, format: undefined, blocks: [], works: [] };
  return { value: nothing, problems };
}

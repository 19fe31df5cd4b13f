import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../src/core/read/decode';

const formats = ['bib', 'biblatex', 'bibtex'];

export interface GoldFile {
  readonly name: string;
  readonly text: string;
}

/** The BibTeX in a folder of real bibliographies, decoded. */
export async function goldBibtex(folder: string): Promise<readonly GoldFile[]> {
  const index = await readFile(join(folder, 'index.json'), 'utf8');
  const facts = Object.entries(JSON.parse(index) as Record<string, { readonly fmt: string }>);
  const names = facts.filter(([, { fmt }]) => formats.includes(fmt)).map(([name]) => name);
  return Promise.all(
    names.map(async (name) => ({ name, text: decode(await readFile(join(folder, name))).text })),
  );
}

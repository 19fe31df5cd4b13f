import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WorkId } from '../../../src/core/model/id';
import { readBibliography } from '../../../src/core/read/bibliography';
import { readLibrary } from '../../../src/core/read/library';
import { readRis } from '../../../src/core/read/ris';
import { writeBibtex } from '../../../src/core/write/bibtex';
import { writeRis } from '../../../src/core/write/ris';

const gold = new URL('../../../../shared/gold/bib/', import.meta.url);
const onOneLine = (title: string | undefined) => title?.replace(/[ \r\n\t]+/g, ' ');
const load = () => {
  const names = Object.keys(JSON.parse(readFileSync(new URL('index.json', gold), 'utf8')));
  const files = names
    .filter((name) => /\.(?:ris|nbib|enw|json|xml|txt)$/.test(name))
    .map((name) => {
      const url = new URL(name.split('/').map(encodeURIComponent).join('/'), gold);
      return { name, text: readFileSync(url, 'utf8') };
    });
  return readLibrary(files).value.filter(({ format }) => format !== 'bibtex');
};

test.skipIf(!existsSync(gold))(
  'real works of other formats become BibTeX entries that say the same (if they are there)',
  () => {
    const library = load();
    const works = library.flatMap((one) => one.works);
    const written = writeBibtex(library, new Set<WorkId>(works.map(({ id }) => id)));
    const { value, problems } = readBibliography({ name: 'a.bib', text: written });
    expect(problems).toEqual([]);
    expect(value.works).toHaveLength(works.length);
    let same = 0;
    for (const [n, { item }] of works.entries()) {
      const read = value.works[n]?.item;
      expect([read?.type, read?.title]).toEqual([item.type, onOneLine(item.title)]);
      const said = [item.author, item.issued];
      if (JSON.stringify([read?.author, read?.issued]) === JSON.stringify(said)) same++;
    }
    // One lone family name of two words, and two ranges that end in a year 0.
    expect(works.length - same).toBeLessThanOrEqual(3);
  },
  60_000,
);

test.skipIf(!existsSync(gold))(
  'real works written as RIS are read the same again (if they are there)',
  () => {
    const works = load().flatMap((one) => one.works);
    const once = readRis({ name: 'a.ris', text: writeRis(works) }).value;
    expect(once.map(({ key }) => key)).toEqual(works.map(({ key }) => key));
    expect(once.map(({ item }) => item.title)).toEqual(
      works.map(({ item }) => onOneLine(item.title)),
    );
    const twice = readRis({ name: 'a.ris', text: writeRis(once) }).value;
    expect(twice.map(({ item }) => item)).toEqual(once.map(({ item }) => item));
  },
  60_000,
);

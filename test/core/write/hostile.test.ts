import { expect, test } from 'vitest';
import type { Bibliography, Work } from '../../../src/core/model/bibliography';
import { readBibliography } from '../../../src/core/read/bibliography';
import { readCslJson } from '../../../src/core/read/csl-json';
import { linkOf } from '../../../src/core/view/link';
import { writeBibtex } from '../../../src/core/write/bibtex';
import { writeCslJson } from '../../../src/core/write/csl-json';
import { writeGexf } from '../../../src/core/write/gexf';
import { hostileNames, readHostile } from '../../scenes/hostile-files';
import { elementsNamed, readXml } from '../../scenes/read-xml';
import { tinyDebate } from '../../scenes/tiny-debate';
import { writtenDebate } from '../../scenes/written-debate';

const files = hostileNames.map((name) => ({ name, ...readHostile(name).value }));
const withWorks = files.filter(({ works }) => works.length > 0);
const bibtex = withWorks.filter(({ format }) => format === 'bibtex');

const entriesOf = ({ file, works }: Pick<Bibliography, 'file' | 'works'>) =>
  works.map(({ key, item, entry }) => ({
    key,
    item,
    text: file.text.slice(entry.start, entry.end),
  }));
const reread = (text: string) => readBibliography({ name: 'cut.bib', text }).value;

test.each(bibtex)('all works of $name leave as BibTeX and come back as they were', (from) => {
  const written = writeBibtex([from], new Set(from.works.map(({ id }) => id)));
  expect(entriesOf(reread(written))).toEqual(entriesOf(from));
});

test.each(bibtex)(
  'each work of $name alone leaves byte for byte, with its parents only',
  (from) => {
    const entries = entriesOf(from);
    from.works.forEach((work, n) => {
      const cut = reread(writeBibtex([from], new Set([work.id])));
      const found = entriesOf(cut);
      expect(found).toContainEqual(entries[n]);
      expect(found.length).toBe(1 + parentsOf(from, work).size);
      for (const { text } of found) expect(from.file.text).toContain(text);
    });
  },
);

/** The works that it takes fields from, and those that they take theirs from. */
function parentsOf({ blocks, works }: Bibliography, of: Work): ReadonlySet<Work> {
  const found = new Set<Work>([of]);
  for (const { id } of found) {
    const keys = blocks.find(({ work }) => work === id)?.parents ?? [];
    for (const key of keys) {
      const parent = works.find((work) => work.key === key);
      if (parent) found.add(parent);
    }
  }
  found.delete(of);
  return found;
}

test.each(withWorks)(
  'all works of $name leave as CSL-JSON, each by an id of its own',
  ({ works }) => {
    const written = writeCslJson(works);
    const parsed: { id: string }[] = JSON.parse(written);
    expect(parsed).toEqual(works.map(({ item }) => ({ id: expect.any(String), ...item })));
    expect(new Set(parsed.map(({ id }) => id)).size).toBe(works.length);
    const speaking = works.filter(({ item }) => Object.keys(item).length > 1);
    expect(
      readCslJson({ name: 'a.json', text: written }).value.map(({ item }) => item.title),
    ).toEqual(speaking.map(({ item }) => item.title?.trim() || undefined));
  },
);

test.each(withWorks)('all works of $name leave as GEXF that is well formed', ({ works }) => {
  const debate = { ...tinyDebate(0, ['p'], []), works };
  const written = writeGexf(writtenDebate(debate), new Set(works.map(({ id }) => id)));
  const nodes = elementsNamed(readXml(written), 'node');
  expect(nodes.map(({ attributes }) => attributes.get('id'))).toEqual([
    'p:0',
    ...works.map(({ id }) => id),
  ]);
});

test.each(withWorks)('no link of $name leads elsewhere than to the web', ({ works }) => {
  for (const work of works) {
    const href = linkOf(work)?.href;
    if (href !== undefined) expect(new URL(href).protocol).toMatch(/^(?:https?|mailto):$/);
  }
});

test.each(bibtex)('a field more in each entry of $name changes nothing else', (from) => {
  const of = new Map(from.works.map(({ id }) => [id, ['a}b{c', '%', '"', '\\', '@book{x,']]));
  const written = writeBibtex([from], new Set(of.keys()), { field: 'positions', of });
  const again = reread(written).works;
  const facts = ({ key, item: { type, title, author, issued } }: Work) => [
    key,
    type,
    title,
    author,
    issued,
  ];
  expect(again.map(facts)).toEqual(from.works.map(facts));
});

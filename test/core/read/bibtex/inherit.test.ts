import { expect, test } from 'vitest';
import { readBibliography } from '../../../../src/core/read/bibliography';

/** The item of the entry with this key. */
function item(text: string, key: string) {
  const { value } = readBibliography({ name: 'a.bib', text });
  return value.works.find((work) => work.key === key)?.item;
}

const handbook = `@collection{h, title={Handbook}, subtitle={Of Things}, editor={Doe, Jane},
  publisher={P}, date={2010}, shorttitle={HB}, keywords={k}, options={useprefix}}`;

test('a chapter gets its book’s title as container, and what else it lacks', () => {
  expect(item(`@incollection{c, title={C}, pages={1-2}, crossref={h}}\n${handbook}`, 'c')).toEqual({
    type: 'chapter',
    title: 'C',
    'container-title': 'Handbook: Of Things',
    editor: [{ family: 'Doe', given: 'Jane' }],
    publisher: 'P',
    issued: { 'date-parts': [[2010]] },
    page: '1-2',
  });
});

test('what the child says itself stands, its year against the parent’s date too', () => {
  const own = item(`@incollection{c, publisher={Q}, year={2011}, crossref=h}\n${handbook}`, 'c');
  expect(own?.publisher).toBe('Q');
  expect(own?.issued).toEqual({ 'date-parts': [[2011]] });
});

test('each kind of child gets the parent’s title under its own name', () => {
  const rows = [
    ['inbook', 'book', 'container-title'],
    ['bookinbook', 'book', 'container-title'],
    ['suppbook', 'book', 'container-title'],
    ['inbook', 'mvbook', 'container-title'],
    ['incollection', 'collection', 'container-title'],
    ['incollection', 'book', 'container-title'],
    ['suppcollection', 'collection', 'container-title'],
    ['inreference', 'reference', 'container-title'],
    ['inproceedings', 'proceedings', 'container-title'],
    ['conference', 'proceedings', 'container-title'],
    ['article', 'periodical', 'container-title'],
    ['suppperiodical', 'periodical', 'container-title'],
    ['book', 'mvbook', 'collection-title'],
    ['collection', 'mvcollection', 'collection-title'],
    ['reference', 'mvreference', 'collection-title'],
    ['proceedings', 'mvproceedings', 'collection-title'],
  ] as const;
  for (const [child, parent, variable] of rows) {
    const text = `@${child}{c, crossref={p}}\n@${parent}{p, title={T}}`;
    expect(item(text, 'c'), `${child} of ${parent}`).toMatchObject({ [variable]: 'T' });
    expect(item(text, 'c'), `${child} of ${parent}`).not.toHaveProperty('title');
  }
});

test('the author of a book is author and container author of its parts', () => {
  const names = [{ family: 'Doe' }];
  expect(item('@inbook{c, crossref={p}}\n@book{p, author={Doe}}', 'c')).toEqual({
    type: 'chapter',
    author: names,
    'container-author': names,
  });
});

test('xdata gives all that is missing, several of them in order; xref gives nothing', () => {
  const text = `@book{b, title={T}, xdata={x, y}, xref={z}}
@xdata{x, publisher={X}}
@xdata{y, publisher={Y}, location={L}, title={no}}
@book{z, edition={3}}`;
  expect(item(text, 'b')).toEqual({
    type: 'book',
    title: 'T',
    publisher: 'X',
    'publisher-place': 'L',
  });
});

test('parents of parents count, and a key is found without regard to case', () => {
  const text = `@inbook{c, crossref={P}}\n@book{p, title={V}, crossref={m}}\n@mvbook{m, publisher={M}}`;
  expect(item(text, 'c')).toEqual({ type: 'chapter', 'container-title': 'V', publisher: 'M' });
});

test('an entry that is its own parent, or a ring of parents, is read', () => {
  expect(item('@book{a, title={T}, crossref={a}}', 'a')).toEqual({ type: 'book', title: 'T' });
  const ring = '@book{a, crossref={b}, edition={1}}\n@book{b, xdata={a}, volume={2}}';
  expect(item(ring, 'a')).toEqual({ type: 'book', edition: '1', volume: '2' });
});

test('twenty thousand parents in a row are read', () => {
  const chain = Array.from({ length: 20_000 }, (_, n) => `@inbook{k${n}, crossref={k${n + 1}}}\n`);
  expect(readBibliography({ name: 'a.bib', text: chain.join('') }).value.works).toHaveLength(
    20_000,
  );
});

test('ten thousand children of a huge parent share a budget, and that is told once', () => {
  const text = `@book{p, abc={${'x'.repeat(100_000)}}}\n${'@inbook{c, crossref={p}}\n'.repeat(5000)}`;
  const { value, problems } = readBibliography({ name: 'a.bib', text });
  expect(value.works).toHaveLength(5001);
  const tooLarge = problems.filter((problem) => problem.code === 'expansion-too-large');
  expect(tooLarge.map((problem) => problem.facts)).toEqual([{ name: 'p' }]);
});

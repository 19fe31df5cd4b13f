import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSameWorks } from '../../src/core/analysis/find-same-works';
import { hasOthers, openEnded, withOpenEnd } from '../../src/core/model/and-others';
import type { CslItem, CslName } from '../../src/core/model/csl';
import { readArticle } from '../../src/core/read/article';
import { readWorks } from '../../src/core/read/library';
import { readReferences } from '../../src/core/read/references/read-references';
import { labelWorks } from '../../src/core/view/labels';
import { differencesOf } from '../../src/core/view/same-work-text';
import { searchEntries } from '../../src/core/view/search-entries';
import { buildSearchIndex } from '../../src/core/view/search-index';
import { writeBibtex } from '../../src/core/write/bibtex';
import { writeCslJson } from '../../src/core/write/csl-json';
import { writeRis } from '../../src/core/write/ris';
import { tinyDebate } from '../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../scenes/tiny-work';
import { model } from './read/references/model';

const smith = tinyName('Smith, Ann');
const open = openEnded([smith]);

/** A list of Smith and others, as each format that has a way to say so says it. */
const files: Readonly<Record<string, string>> = {
  'a.bib': '@article{smith2010, author = {Smith, Ann and others}, title = {Tides}, year = 2010}',
  'et-al.bib': '@article{a, author = {Smith, Ann and et al.}, title = {Tides}, year = 2010}',
  'a.ris': 'TY  - JOUR\nAU  - Smith, Ann\nAU  - et al.,\nTI  - Tides\nPY  - 2010\nER  - \n',
  'others.ris': 'TY  - JOUR\nA1  - Smith, Ann\nA1  - others\nTI  - Tides\nPY  - 2010\nER  - \n',
  'twins.ris':
    'TY  - JOUR\nAU  - Smith, Ann\nAU  - et al.\nA1  - Smith, Ann\nTI  - Tides\nPY  - 2010\nER  - \n',
  'csl.json':
    '[{"id":"a","type":"article-journal","title":"Tides","author":[{"family":"Smith","given":"Ann"},{"literal":"others"}],"issued":{"date-parts":[[2010]]}}]',
  'zotero.json':
    '{"items":[{"itemType":"journalArticle","title":"Tides","date":"2010","creators":[{"creatorType":"author","lastName":"Smith","firstName":"Ann"},{"creatorType":"author","name":"others"}]}]}',
  'a.nbib': 'PMID- 1\nTI  - Tides\nDP  - 2010\nFAU - Smith, Ann\nAU  - Smith A\nAU  - et al.\n',
  'pubmed.xml':
    '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate><Year>2010</Year></PubDate></JournalIssue></Journal><ArticleTitle>Tides</ArticleTitle><AuthorList CompleteYN="N"><Author><LastName>Smith</LastName><ForeName>Ann</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
  'endnote.xml':
    '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Smith, Ann</author><author>et al.,</author></authors></contributors><titles><title>Tides</title></titles><dates><year>2010</year></dates></record></records></xml>',
  'a.enw': '%0 Journal Article\n%A Smith, Ann\n%A and others,\n%T Tides\n%D 2010\n',
  'a.ciw':
    'FN Clarivate\nVR 1.0\nPT J\nAU Smith, Ann\n   et al.\nTI Tides\nPY 2010\nUT 1\nER\nEF\n',
};

const itemIn = (name: string, text: string) => readWorks({ name, text }).value.works[0]?.item;

describe.each(Object.entries(files))('%s', (name, text) => {
  test('its one author has others behind her', () => {
    expect(itemIn(name, text)?.author).toEqual(open);
  });

  test('what it goes out as is read the same again, in every format that is written', () => {
    const work = tinyWork({ ...itemIn(name, text), author: open }, { key: 'smith2010' });
    const bibliography = {
      file: { name, text },
      format: 'ris',
      blocks: [],
      works: [work],
    } as const;
    const written = {
      'out.bib': writeBibtex([bibliography], new Set([work.id])),
      'out.ris': writeRis([work]),
      'out.json': writeCslJson([work]),
    };
    for (const [out, again] of Object.entries(written))
      expect(itemIn(out, again)?.author, out).toEqual(open);
  });
});

test('each format has its own word for the others', () => {
  const item: CslItem = { type: 'book', title: 'Tides', editor: open, contributor: open };
  const work = tinyWork(item);
  const bibliography = { file: { name: '', text: '' }, format: 'ris', blocks: [] } as const;
  const bibtex = writeBibtex([{ ...bibliography, works: [work] }], new Set([work.id]));
  expect(bibtex).toContain('editor = {Smith, Ann and others}');
  expect(bibtex).toContain('contributor = {Smith, Ann and others}');
  expect(writeRis([work])).toMatch(/^A2 {2}- Smith, Ann\r\nA2 {2}- et al\.,\r$/m);
  expect(writeRis([work])).toContain('contributor: Smith, Ann; et al.\r');
  expect(JSON.parse(writeCslJson([work]))[0].editor).toEqual([smith, { literal: 'others' }]);
});

const people = fc.array(
  fc.record({ family: fc.constantFrom('Roe', 'Doe', 'Alal', 'Etal'), given: fc.constant('Al') }),
  { minLength: 1, maxLength: 4 },
);

test('a list is open or not, and being read again changes nothing of it', () => {
  fc.assert(
    fc.property(people, fc.boolean(), (names, isOpen) => {
      const others: readonly CslName[] = isOpen ? [{ literal: 'et al.' }] : [];
      const read = withOpenEnd([...names, ...others]);
      expect(read).toEqual(isOpen ? openEnded(names) : names);
      expect(hasOthers(read)).toBe(isOpen);
      expect(withOpenEnd(read)).toEqual(read);
    }),
  );
});

test('where a list is only such words, they stay', () => {
  expect(withOpenEnd([{ literal: 'et al.' }])).toEqual([{ literal: 'et al.' }]);
});

test.each([
  ['Smith, A., et al. (2010). The book of tides. London: Routledge.', 'author'],
  ['Smith A, et al. The book of tides. London: Routledge; 2010.', 'author'],
  ['Smith, A. u. a. (2010): The book of tides. London: Routledge.', 'author'],
  ['Smith, A., & others (2010). The book of tides. London: Routledge.', 'author'],
] as const)('a printed reference has others behind its names: %s', (text, variable) => {
  const [reference] = readReferences(text, model).value;
  expect(reference?.item[variable]).toEqual([
    expect.objectContaining({ family: 'Smith', andOthers: true }),
  ]);
});

test('dots within a list leave its end closed', () => {
  const text = 'Smith, A., Doe, B., … Roe, C. (2010). The book of tides. London: Routledge.';
  const [reference] = readReferences(text, model).value;
  expect(reference?.item.author?.map(({ family }) => family)).toEqual(['Smith', 'Doe', 'Roe']);
  expect(hasOthers(reference?.item.author)).toBe(false);
});

test('"Smith et al. 2010" means a work by Smith and others, and not one that Smith wrote alone', () => {
  const bibliography = [
    tinyWork({ author: [smith], title: 'Alone', ...inYear(2010) }, { id: 'w1' }),
    tinyWork({ author: open, title: 'Tides', ...inYear(2010) }, { id: 'w2' }),
  ];
  const text = 'A title\n\nSome say so (Smith et al. 2010), others not (Smith 2010).\n';
  const { cites, references } = readArticle({ name: 'a.txt', text }, { bibliography }).value;
  const workOf = new Map(references.map(({ id, work }) => [id, work]));
  expect(cites.map((cite) => cite.references.map((id) => workOf.get(id)))).toEqual([
    ['w2'],
    ['w1'],
  ]);
});

test('an entry of an article that says "et al." is a work by several', () => {
  const text =
    'A title\n\nSo it is (Smith et al., 2010).\n\nReferences\n\nRoe, B. (2011). Piers. Quito: Muelle.\n\nSmith, A., et al. (2010). Tides. London: Quay.\n';
  const { references } = readArticle({ name: 'a.txt', text }).value;
  expect(references.map(({ item }) => hasOthers(item.author))).toEqual([false, true]);
});

test('a label says "et al." of one author with others', () => {
  const works = [tinyWork({ author: open, ...inYear(2010) })];
  expect([...labelWorks(works).values()]).toEqual(['Smith et al. 2010']);
});

test('a search for "Smith et al." finds Smith, whoever the others are', () => {
  const works = [
    tinyWork({ author: open, title: 'Tides' }, { id: 'w1' }),
    tinyWork({ author: [tinyName('Roe, Al')], title: 'Et cetera' }, { id: 'w2' }),
  ];
  const index = buildSearchIndex(searchEntries({ ...tinyDebate(0, [], []), works }));
  expect(index.search('Smith et al.')).toEqual(['w1']);
  expect(index.search('tides smith, et al')).toEqual(['w1']);
});

test('an open list and a longer one are no difference between two entries, other lists are', () => {
  const whole = [smith, tinyName('Roe, Bert'), tinyName('Doe, Carl')];
  const entry = (author: readonly CslName[], id: string) =>
    tinyWork({ author, title: 'The book of all tides', ...inYear(2010) }, { id });
  const pair = [entry(open, 'w1'), entry(whole, 'w2')];
  expect(differencesOf(pair)).toEqual([]);
  expect(findSameWorks(pair).map(({ works }) => works)).toEqual([['w1', 'w2']]);
  expect(differencesOf([entry(open, 'w1'), entry([smith], 'w2')])).toEqual([
    { name: 'authors', values: ['Ann Smith; et al.', 'Ann Smith'] },
  ]);
  expect(differencesOf([entry(open, 'w1'), entry(whole.slice(1), 'w2')])).toHaveLength(1);
});

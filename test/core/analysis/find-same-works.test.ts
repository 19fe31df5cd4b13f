import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSameWorks } from '../../../src/core/analysis/find-same-works';
import { isVetoed } from '../../../src/core/analysis/same-works/same-or-not';
import { workPrint } from '../../../src/core/analysis/same-works/work-print';
import type { CslItem } from '../../../src/core/model/csl';
import type { WorkId } from '../../../src/core/model/id';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

type Item = Partial<CslItem>;

const article: Item = {
  type: 'article-journal',
  title: 'Rumors, encounters and collaborations on the road',
  author: [tinyName('Sánchez, Gabriella'), tinyName('Zhang, Sheldon')],
  ...inYear(2018),
};
const book: Item = {
  type: 'book',
  title: 'Smuggling',
  author: [tinyName('Sanchez, Gabriella')],
  ...inYear(2015),
};

function find(...items: readonly Item[]) {
  return findSameWorks(items.map((item, i) => tinyWork(item, { id: `w${i + 1}` })));
}

/** Why two entries are taken for one; undefined where they are not. */
function why(a: Item, b: Item) {
  const [group] = find(a, b);
  return group?.because;
}

test('no work, one work and works that are not alike make no groups', () => {
  expect(find()).toEqual([]);
  expect(find(article)).toEqual([]);
  expect(find(article, book, {}, {})).toEqual([]);
});

test('works of one DOI are one, however it is written', () => {
  const forms = [
    '10.1000/AbC',
    '10.1000/abc.',
    'https://doi.org/10.1000/abc',
    'http://dx.doi.org/10.1000/ABC',
    'doi: 10.1000/abc',
  ];
  const groups = find(...forms.map((DOI) => ({ DOI })));
  expect(groups).toEqual([{ works: ['w1', 'w2', 'w3', 'w4', 'w5'], because: 'DOI' }]);
});

test('an address at doi.org is a DOI too', () => {
  const URL = 'https://doi.org/10.1000/x';
  expect(why({ ...article, URL }, { ...article, DOI: '10.1000/X', title: 'Rumors' })).toBe('DOI');
});

test('a bracket that was opened in a DOI belongs to it', () => {
  const DOI = '10.1016/S0140-6736(05)66545-6';
  expect(why({ ...article, DOI }, { ...article, DOI: `${DOI})` })).toBe('DOI');
  expect(why({ DOI: '10.1000/a(1)' }, { DOI: '10.1000/a(1' })).toBeUndefined();
});

test('a chapter that carries its book’s DOI is not the book', () => {
  const DOI = '10.1000/book';
  const whole: Item = { ...book, title: 'Handbook of smuggling and trafficking', DOI };
  const other = { author: [tinyName('Vogt, Wendy')], title: 'Stuck in the middle' };
  expect(why(whole, { ...article, ...other, type: 'chapter', DOI })).toBeUndefined();
  expect(
    why(whole, { ...whole, type: 'chapter', title: 'Smuggling and trafficking' }),
  ).toBeUndefined();
  expect(why({ ...article, DOI }, { ...article, ...other, DOI })).toBeUndefined();
});

test('one DOI holds a title in two languages together, and a title cut short', () => {
  const DOI = '10.1000/1';
  expect(why({ ...article, DOI }, { ...article, DOI, title: 'Rumores en el camino' })).toBe('DOI');
  expect(why({ ...article, DOI }, { DOI, title: 'Rumors, encounters' })).toBe('DOI');
});

test('works of one PMID or PMCID are one, though the titles are cut', () => {
  expect(why({ ...article, PMID: '012345' }, { PMID: '12345', title: 'Rumors, encounters' })).toBe(
    'identifier',
  );
  expect(why({ ...article, PMCID: 'PMC77' }, { ...article, title: 'Rumors', PMCID: 'pmc77' })).toBe(
    'identifier',
  );
});

test('books of one ISBN are one, be it of ten digits or thirteen; chapters are not', () => {
  const ten: Item = { ...book, ISBN: '0-85883-384-0', title: 'The Muruwari language' };
  const thirteen: Item = { ...ten, ISBN: '9780858833845', title: 'Muruwari language of the north' };
  expect(why(ten, thirteen)).toBe('identifier');
  expect(why({ ...ten, type: 'chapter' }, { ...thirteen, type: 'chapter' })).toBeUndefined();
  expect(why(ten, { ...ten, title: 'Something else altogether' })).toBeUndefined();
});

const titles: readonly (readonly [string, string])[] = [
  ['Rumors, Encounters and Collaborations', 'rumors encounters & collaborations.'],
  ['The {Rumors} of the road', 'Rumors of the road'],
  ['Die Südnilotischen Sprachen', 'Die sudnilotischen Sprachen'],
  ['Rumors of the <i>road</i>', 'Rumors of the road'],
  ['Rumors – of the road', 'Rumors: of the road'],
];

test.each(titles)('"%s" is "%s" of the same year and first author', (a, b) => {
  expect(why({ ...article, title: a }, { ...article, title: b })).toBe(
    'title, year and first author',
  );
});

test('the first author is known by family name, without accents and particles', () => {
  const by = (...author: readonly CslItemName[]): Item => ({ ...article, author });
  expect(why(by({ family: 'Sánchez' }), by({ family: 'Sanchez', given: 'G.' }))).toBeDefined();
  const van = { family: 'Voort', 'non-dropping-particle': 'van der', given: 'Hein' };
  expect(why(by(van), by({ family: 'van der Voort', given: 'H.' }))).toBeDefined();
  expect(why(by({ family: 'Sanchez' }), by({ family: 'Vogt' }))).toBeUndefined();
  const [anna, bert] = [tinyName('Meyer, Anna'), tinyName('Meyer, Bert')];
  expect(why(by(anna), by(bert))).toBeUndefined();
});
type CslItemName = NonNullable<CslItem['author']>[number];

test('a subtitle may be missing in one, but two subtitles must agree', () => {
  const called = (title: string): Item => ({ ...article, title });
  const main = 'Smugglers and their clients';
  expect(why(called(main), called(`${main}: a view from the road`))).toBeDefined();
  expect(why(called(`${main}: a history`), called(`${main}: an economy`))).toBeUndefined();
  const three = find(called(`${main}: a history`), called(`${main}: an economy`), called(main));
  expect(three.map(({ works }) => works.length)).toEqual([2]);
});

const part = 'Smugglers and their clients';
const apart: readonly (readonly [string, Item, Item])[] = [
  ['two DOIs', { DOI: '10.1000/1' }, { DOI: '10.1000/2' }],
  ['two PMIDs', { PMID: '1' }, { PMID: '2' }],
  ['two volumes', { volume: '1' }, { volume: '2' }],
  ['two issues', { issue: '1' }, { issue: '2' }],
  ['two pages', { page: '11-19' }, { page: '31-40' }],
  [
    'two journals',
    { 'container-title': 'Lancet Neurology' },
    { 'container-title': 'Journal of Physics' },
  ],
  ['parts', { title: `${part}: Part 1` }, { title: `${part}: Part II` }],
  ['a part and the whole', { title: `${part}: Part 1` }, { title: part }],
  ['an article and a thesis', {}, { type: 'thesis' }],
  ['an article and a chapter', { page: '1' }, { type: 'chapter' }],
  ['a preprint and its article', { 'container-title': 'bioRxiv' }, {}],
  ['years far apart', {}, inYear(2020)],
  ['a year and none', {}, { issued: { literal: 'n.d.' } }],
  ['reports of two numbers', { type: 'report', number: '1' }, { type: 'report', number: '2' }],
];

test.each(apart)('%s are two works', (_, a, b) => {
  expect(why({ ...article, ...a }, { ...article, ...b })).toBeUndefined();
});

const booksApart: readonly (readonly [string, Item, Item])[] = [
  ['two editions', { edition: '2nd' }, { edition: 'third' }],
  ['two volumes', { volume: 'Vol. 1' }, { volume: '2' }],
  ['two ISBNs', { ISBN: '9780858833845' }, { ISBN: '9780858832077' }],
  ['years next to each other', {}, inYear(2016)],
  ['a book and its chapter', {}, { type: 'chapter' }],
];

test.each(booksApart)('books: %s are two works', (_, a, b) => {
  expect(why(book, book)).toBeDefined();
  expect(why({ ...book, ...a }, { ...book, ...b })).toBeUndefined();
});

test('what two catalogues only write differently is no veto', () => {
  const a: Item = { ...article, volume: 'Vol. 012', issue: '03', page: '123-130', edition: '2nd' };
  const b: Item = {
    ...article,
    volume: '12(3)',
    issue: '3',
    page: 'pp. 123–30',
    edition: 'second',
  };
  const names = { 'container-title': 'Journal of Physics and Chemistry' };
  expect(why({ ...a, ...names }, { ...b, 'container-title': 'J Phys Chem' })).toBeDefined();
  expect(why({ ...a, type: 'paper-conference' }, b)).toBeDefined();
  expect(why({ ...a, type: 'document' }, b)).toBeDefined();
});

test('an article that came online in one year and in print in the next is one, by volume or page', () => {
  const printed: Item = { ...article, 'container-title': 'Annals', volume: '676' };
  expect(why(printed, { ...printed, ...inYear(2017) })).toBe('title, year and first author');
  expect(
    why({ ...article, 'container-title': 'Annals' }, { ...printed, ...inYear(2017) }),
  ).toBeUndefined();
});

test('a title that says little needs a place in print', () => {
  const editorial: Item = { ...article, title: 'Editorial', 'container-title': 'Annals' };
  expect(why(editorial, editorial)).toBeUndefined();
  const printed: Item = { ...editorial, volume: '3', page: '5-6' };
  expect(why(printed, printed)).toBe('title, year and first author');
  expect(why({ title: 'World data bank' }, { title: 'World data bank' })).toBeUndefined();
});

test('on one page of one journal a mistyped title is found, and a book that is an article', () => {
  const printed: Item = { ...article, 'container-title': 'Amerindia', volume: '28', page: '33-54' };
  const mistyped = { ...printed, title: 'Rumours, encounters and colaborations on the road' };
  expect(why(printed, mistyped)).toBe('volume, page, year and first author');
  expect(why(printed, { ...printed, type: 'book' })).toBe('title, year and first author');
});

test('an erratum is not what it corrects, even under its DOI', () => {
  const DOI = '10.1000/1';
  expect(
    why({ ...article, DOI }, { ...article, DOI, title: `Erratum: ${article.title}` }),
  ).toBeUndefined();
});

test('the weakest reason is told where several join a group', () => {
  const cut: Item = { type: 'article-journal', DOI: '10.1000/1', title: 'Rumors' };
  const groups = find({ ...article, DOI: '10.1000/1' }, article, cut);
  expect(groups).toEqual([{ works: ['w1', 'w2', 'w3'], because: 'title, year and first author' }]);
});

test('an entry that fits two works that differ goes to one of them, and they stay two', () => {
  const groups = find({ ...article, DOI: '10.1000/1' }, { ...article, DOI: '10.1000/2' }, article);
  expect(groups).toEqual([{ works: ['w1', 'w3'], because: 'title, year and first author' }]);
});

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
const anyItem: fc.Arbitrary<Item> = fc
  .record({
    type: fc.constantFrom('book', 'article-journal', 'chapter', 'document'),
    title: maybe('Smugglers and their clients', 'Smugglers and their clients: a view', 'Editorial'),
    author: maybe([tinyName('Sánchez, Ada')], [tinyName('Sanchez, Bert')], [tinyName('Vogt')]),
    issued: maybe(inYear(2017).issued, inYear(2018).issued, inYear(2019).issued),
    DOI: maybe('10.1000/1', '10.1000/2', '__proto__'),
    PMID: maybe('1', '2'),
    ISBN: maybe('9780858833845', '9780858832077 9780858833845'),
    volume: maybe('1', '2'),
    page: maybe('1', '2', '9'),
    'container-title': maybe('Annals', 'Annals of Roads'),
  })
  .map((item) => JSON.parse(JSON.stringify(item)) as Item);

test('law: no group holds two works that are vetoed, and no work is in two groups', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
      const groups = find(...items);
      const seen = groups.flatMap(({ works }) => works);
      expect(new Set(seen).size).toBe(seen.length);
      for (const { works } of groups) {
        const prints = works.map((id) =>
          workPrint({ type: 'book', ...items[Number(id.slice(1)) - 1] }),
        );
        expect(prints.length).toBeGreaterThan(1);
        for (const a of prints) for (const b of prints) expect(isVetoed(a, b)).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test('law: whatever the order of the works, the groups are the same', () => {
  const numbered = fc.array(anyItem, { maxLength: 20 }).chain((items) => {
    const works = items.map((item, i) => tinyWork(item, { id: `w${i + 1}` }));
    return fc.tuple(fc.constant(works), fc.shuffledSubarray(works, { minLength: works.length }));
  });
  const sets = (groups: ReturnType<typeof findSameWorks>) =>
    groups.map(({ works, because }) => `${[...works].sort()} ${because}`).sort();
  fc.assert(
    fc.property(numbered, ([works, shuffled]) => {
      expect(sets(findSameWorks(shuffled))).toEqual(sets(findSameWorks(works)));
    }),
    { numRuns: 100 },
  );
});

test('law: works that are told apart are in no group together, however equal they are', () => {
  const told = fc.array(anyItem, { minLength: 2, maxLength: 12 }).chain((items) => {
    const works = [...items, ...items].map((item, i) => tinyWork(item, { id: `w${i + 1}` }));
    const ids = works.map(({ id }) => id);
    const groups = fc.array(fc.subarray(ids, { maxLength: 4 }), { maxLength: 3 });
    return fc.tuple(fc.constant(works), groups);
  });
  fc.assert(
    fc.property(told, ([works, apart]) => {
      for (const { works: of } of findSameWorks(works, apart)) {
        for (const group of apart)
          expect(of.filter((id) => group.includes(id)).length).toBeLessThan(2);
      }
    }),
    { numRuns: 100 },
  );
});

test('law: whether two works are vetoed does not depend on which comes first', () => {
  fc.assert(
    fc.property(anyItem, anyItem, (a, b) => {
      const [one, other] = [workPrint({ type: 'book', ...a }), workPrint({ type: 'book', ...b })];
      expect(isVetoed(one, other)).toBe(isVetoed(other, one));
      expect(isVetoed(one, one)).toBe(false);
    }),
  );
});

test('law: nothing that an entry says makes it throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const item = fc.record({
    title: text,
    DOI: text,
    PMID: text,
    ISBN: text,
    page: text,
    edition: text,
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (items) => {
      find(...items, ...items);
    }),
  );
});

test('works by the thousand with one title, each on a page of its own, are as many works', () => {
  const works = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      tinyWork({ ...article, page: `${3 * i}`, number: `${i}` }, { id: `w${i + 1}` as WorkId }),
    );
  expect(findSameWorks(works(4_000))).toEqual([]);
});

test('initials that stand in the family name, or in its place, are not the name', () => {
  const by = (family: string, given?: string): Item => ({
    ...article,
    author: [given === undefined ? { family } : { family, given }],
  });
  expect(why(by('Golde, T. E.'), by('Golde T. E.'))).toBeDefined();
  expect(why(by('B.', 'Puplampu B.'), by('Puplampu', 'B. B.'))).toBeDefined();
  expect(why(by('Li', 'Xiaoming'), by('Li', 'X.'))).toBeDefined();
  expect(why(by('Li', 'Xiaoming'), by('Wu', 'Xiaoming'))).toBeUndefined();
});

test('a chapter of a short title is known by its book, an article of one by its page', () => {
  const guwa: Item = {
    ...article,
    type: 'chapter',
    title: 'Guwa',
    'container-title': 'Salvage studies',
  };
  expect(why(guwa, { ...guwa, page: '108-144' })).toBeDefined();
  const yarli: Item = {
    ...article,
    title: 'The Yarli',
    'container-title': 'Languages',
    page: '207',
  };
  expect(why({ ...yarli, volume: '249' }, yarli)).toBeDefined();
});

test('a page counted from the title page, or that is a number of pages, is no veto', () => {
  expect(why({ ...article, page: '572-595' }, { ...article, page: '573-595' })).toBeDefined();
  expect(why({ ...article, page: '1-60' }, { ...article, page: 'e0298242' })).toBeDefined();
  expect(why({ ...article, page: '063021' }, { ...article, page: '63021' })).toBeDefined();
});

test('instalments that begin on one page of their issues are works of their own', () => {
  const instalment = (number: string, issue: string, page: string): Item => ({
    ...article,
    title: `Idioms of the border country (${number})`,
    'container-title': 'Annals of the Border',
    volume: '3',
    issue,
    page,
  });
  const [ix, x] = [instalment('IX', '10', '1-35'), instalment('X', '12', '1-7')];
  expect(why(ix, x)).toBeUndefined();
  expect(why(ix, { ...x, issue: '10', page: '1-35' })).toBeUndefined();
  expect(why(ix, { ...ix, title: 'Idiomss of the border country (IX)' })).toBeDefined();
});

test('the initial "A." is a letter of a name and no article', () => {
  const by = (name: string) => ({ ...article, author: [tinyName(name)] });
  expect(why(by('Baird, Alfred J.'), by('Baird, A. J.'))).toBeDefined();
  expect(why(by('Baird, Alfred J.'), by('Baird, J. A.'))).toBeUndefined();
});

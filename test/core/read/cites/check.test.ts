import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';
import { articleWith } from '../../../scenes/read-cites';
import { tinyWork } from '../../../scenes/tiny-work';

/** What the check tells of the body, "code: what it stands at". Entries that are never cited are left out. */
function told(body: string): readonly string[] {
  const { check } = articleWith(body);
  return check.flatMap(({ problem, cite, likely }) =>
    cite === undefined ? [] : [`${problem.code} ${likely.join('+')}`.trim()],
  );
}

test.each<readonly [string, string, readonly string[]]>([
  ['a cite that is as its entry', 'So (Orsini 2011).', []],
  ['a work that is not listed', 'So (Zeman 2001).', ['cited-not-listed']],
  ['a wrong co-author', 'So (Tamm and Roos 2009).', ['cited-not-listed r4']],
  ['a chapter of the same volume', 'So (Zeman, this volume).', ['this-volume']],
  ['a chapter of the same volume by a listed author', 'So (Orsini, this volume).', ['this-volume']],
  ['a year of two entries', 'So (Orsini 2013).', ['ambiguous-cite r2+r3']],
  ['a misspelt surname', 'So (Orsinni 2011).', ['misspelt-surname r1']],
  ['accents left out', 'So (Martinez, Vega, and Hall 2014).', ['diacritics r13']],
  ['the year of another edition', 'So (Kessler 1984).', ['other-year r14']],
  ['a year that is off', 'So (Tamm and Novak 2010).', ['year-differs r4']],
  ['a letter that the list has not', 'So (Orsini 2011a).', ['suffix-differs r1']],
  [
    'initials that the list does not give',
    'So (INPC, 2018).',
    ['abbreviation-missing-in-list r12'],
  ],
  ['a short name that only the list explains', 'So (WSO 2017).', ['abbreviation-only-in-list r11']],
  [
    'a short name that the text explains',
    'So (World Shipping Observatory [WSO] 2017). So (WSO 2017).',
    [],
  ],
  [
    'a short name whose long one stands before',
    'The World Shipping Observatory (WSO) counts. So (WSO 2017).',
    [],
  ],
  ['a second surname with a letter left out', 'So (Rivas Toldo 2016).', ['misspelt-surname r10']],
  ['another second surname', 'So (Rivas Quiroga 2016).', ['misspelt-surname r10']],
  ['a letter that no entry has', 'So (Orsini 2013c).', ['cited-not-listed r2+r3+r1']],
  ['a name without a year', 'So (WSO; Orsini 2011).', ['year-missing r11']],
  [
    'a name of several entries without a year',
    'So (Orsini; Tamm and Novak 2009).',
    ['year-missing r1+r2+r3'],
  ],
  ['an abbreviation of nothing in the list', 'So (USA; Orsini 2011).', []],
  ['two names and their possessive', 'As Zeman and Roe’s (2018) map shows.', ['cited-not-listed']],
  ['a short name before its year', 'In UNDP (2013) it is said.', ['cited-not-listed']],
  [
    'one comma among semicolons',
    'So (Orsini 2011; Quist 2015). So (Orsini 2011; Tamm and Novak 2009). So (Orsini 2011; Quist 2015). So (Orsini 2011, Quist 2015).',
    ['comma-separator'],
  ],
  ['commas everywhere', 'So (Orsini 2011, Quist 2015).', []],
])('%s is told as it should be', (_, body, findings) => {
  expect(told(body)).toEqual(findings);
});

test('a short name that is written out nowhere is told as one, with the entry that it may shorten', () => {
  const factsOf = (body: string) =>
    articleWith(body).check.flatMap(({ problem, cite, likely }) =>
      cite === undefined ? [] : [[problem.facts, likely]],
    );
  const [unknown] = factsOf('So (MTur 2022).');
  expect(unknown).toEqual([{ cited: 'MTur 2022', unexplained: true }, []]);
  const [shortened] = factsOf('So (InsNPuCos 2018).');
  expect(shortened).toEqual([
    { cited: 'InsNPuCos 2018', likely: expect.stringMatching(/^Instituto/), unexplained: true },
    ['r12'],
  ]);
  const [explained] = factsOf('The Ministry of Tourism (MTur) counts. So (MTur 2022).');
  expect(explained).toEqual([{ cited: 'MTur 2022' }, []]);
});

test('the letters of years that the list prints are those of its works', () => {
  const { references } = articleWith('So (Orsini 2013b).');
  expect(references.slice(0, 3).map(({ item }) => item['year-suffix'])).toEqual([
    undefined,
    'a',
    'b',
  ]);
});

test('entries that are never cited are told, with the cite that may mean them', () => {
  const { check, references } = articleWith('So (Tamm and Roos 2009; Orsini 2011).');
  const never = check.filter(({ problem }) => problem.code === 'listed-never-cited');
  expect(never).toHaveLength(references.length - 1);
  const facts = never.map(({ problem }) => problem.facts as { readonly likely?: string });
  expect(facts.flatMap(({ likely }) => likely ?? [])).toEqual(['Tamm and Roos 2009']);
});

test('an entry that is listed twice is told at the second', () => {
  const entry = 'Orsini, Marta. 2011. Bridges of salt. Turin: Arco.';
  const text = `T\n\nSo (Orsini 2011).\n\nReferences\n\n${entry}\n\n${entry}\n`;
  const { check, cites } = readArticle({ name: 'a.txt', text }).value;
  expect(cites[0]?.references).toEqual(['r1']);
  const twice = check.filter(({ problem }) => problem.code === 'listed-twice');
  expect(twice.map(({ start }) => start)).toEqual([text.lastIndexOf('Orsini')]);
});

test('problems come by line and column of the file', () => {
  const text =
    'T\n\nSo (Zeman 2001).\n\nReferences\n\nOrsini, Marta. 2011. Bridges of salt. Turin: Arco.\n';
  const { problems } = readArticle({ name: 'a.txt', text });
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['cited-not-listed', { file: 'a.txt', line: 3, column: 5 }],
    ['listed-never-cited', { file: 'a.txt', line: 7, column: 1 }],
  ]);
});

const work = tinyWork(
  {
    title: 'Bridges of salt',
    author: [{ family: 'Orsini', given: 'Marta' }],
    issued: { 'date-parts': [[2011]] },
  },
  { key: 'orsini2011bridges' },
);

test('a text without a list cites the works that the reader gives', () => {
  const text = 'T\n\nSo it is (Orsini 2011). Orsini (2011) says so.\n';
  const { cites, references, check } = readArticle(
    { name: 'a.txt', text },
    { bibliography: [work] },
  ).value;
  expect(references.map(({ work: id }) => id)).toEqual([work.id]);
  expect(cites.map(({ references: ids }) => ids)).toEqual([['r1'], ['r1']]);
  expect(check).toEqual([]);
});

test('an organisation of the reader’s own works is cited by its initials', () => {
  const office = tinyWork({
    title: 'World report',
    author: [{ literal: 'World Shipping Observatory' }],
    issued: { 'date-parts': [[2018]] },
  });
  const text = 'T\n\nIn WSO (2018) it is said. In WSO (2010) it is not.\n';
  const { cites, check } = readArticle({ name: 'a.txt', text }, { bibliography: [office] }).value;
  expect(cites.map(({ references: ids }) => ids)).toEqual([['r1'], []]);
  expect(check.map(({ problem }) => problem.facts)).toEqual([
    { cited: 'WSO (2010)', likely: 'World Shipping Observatory 2018. World report' },
  ]);
});

test('a text with neither is told once', () => {
  const { problems } = readArticle({
    name: 'a.txt',
    text: 'T\n\nSo it is (Orsini 2011; Tamm 2009).\n',
  });
  expect(problems.map(({ code }) => code)).toEqual(['no-reference-list']);
});

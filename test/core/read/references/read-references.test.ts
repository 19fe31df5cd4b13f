import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { model } from './model';

const read = (text: string) => readReferences(text, model).value;
const one = (text: string) => readReferences(text, model, { lines: true }).value[0];
const itemOf = (text: string) => one(text)?.item;

test('an article: names, year, title, journal, volume, issue, pages, DOI', () => {
  expect(
    itemOf(
      'Roe, A. B., & Doe, C. (2014). Lists and the people who keep them. Journal of Social History, 12(3), 45–67. https://doi.org/10.1000/jsh.12',
    ),
  ).toEqual({
    type: 'article-journal',
    author: [
      { family: 'Roe', given: 'A. B.' },
      { family: 'Doe', given: 'C.' },
    ],
    issued: { 'date-parts': [[2014]] },
    title: 'Lists and the people who keep them',
    'container-title': 'Journal of Social History',
    volume: '12',
    issue: '3',
    page: '45-67',
    DOI: '10.1000/jsh.12',
  });
});

test('a chapter: editors after "In", pages in brackets, place and publisher', () => {
  expect(
    itemOf(
      'Poe, Carl. 2001. The keeping of lists. In *Handbook of European Lists*, eds. Anna Roe and Bert Doe, 12–34. Cambridge, MA: Harvard University Press.',
    ),
  ).toEqual({
    type: 'chapter',
    author: [{ family: 'Poe', given: 'Carl' }],
    issued: { 'date-parts': [[2001]] },
    title: 'The keeping of lists',
    'container-title': 'Handbook of European Lists',
    editor: [
      { family: 'Roe', given: 'Anna' },
      { family: 'Doe', given: 'Bert' },
    ],
    page: '12-34',
    'publisher-place': 'Cambridge, MA',
    publisher: 'Harvard University Press',
  });
});

test('a German chapter: slashes between names, "(Hrsg.)", "S."', () => {
  expect(
    itemOf(
      'Roe, Hartmut/Doe, Ulrike (1998): Zur Soziologie der Liste. In: Poe, Klaus (Hrsg.): Handbuch der Listen. Frankfurt/M.: Suhrkamp, S. 12-34.',
    ),
  ).toMatchObject({
    type: 'chapter',
    author: [
      { family: 'Roe', given: 'Hartmut' },
      { family: 'Doe', given: 'Ulrike' },
    ],
    editor: [{ family: 'Poe', given: 'Klaus' }],
    title: 'Zur Soziologie der Liste',
    'container-title': 'Handbuch der Listen',
    'publisher-place': 'Frankfurt/M.',
    publisher: 'Suhrkamp',
    page: '12-34',
  });
});

test('"Ders." as editor is the author of the same reference', () => {
  const item = itemOf(
    'Roe, Hartmut (1998): Zur Soziologie der Liste. In: Ders. (Hrsg.): Handbuch der Listen. Frankfurt: Suhrkamp, S. 12-34.',
  );
  expect(item?.editor).toEqual([{ family: 'Roe', given: 'Hartmut' }]);
});

test('an edited book has editors and no author', () => {
  const item = itemOf('Roe, A., & Doe, B. (Eds.). (1999). The book of lists. London: Routledge.');
  expect(item).toMatchObject({ type: 'book', title: 'The book of lists', publisher: 'Routledge' });
  expect(item?.editor).toHaveLength(2);
  expect(item?.author).toBeUndefined();
});

test('an organisation keeps its short name, which is told beside', () => {
  const found = one(
    'United Office on Lists and Tables (UOLT). 2017. *A report on lists*. Vienna: United Lists.',
  );
  expect(found?.item.author).toEqual([{ literal: 'United Office on Lists and Tables (UOLT)' }]);
  expect(found?.shortName).toBe('UOLT');
});

test('a page of the web has an address and the day on which it was seen', () => {
  expect(
    itemOf(
      'World Bank. 2016. World development lists. Available from <https://www.example.org/lists> (accessed 4 July 2017).',
    ),
  ).toMatchObject({
    URL: 'https://www.example.org/lists',
    issued: { 'date-parts': [[2016]] },
    accessed: { 'date-parts': [[2017, 7, 4]] },
  });
});

test('a dash stands for the author of the reference before, and the result says so', () => {
  const references = read(
    'Roe, Anna. 1999. A first book. London: Routledge.\n\n———. 2001. A second book. London: Routledge.\n\n———. 2003. A third book. London: Routledge.',
  );
  expect(references.map(({ authorOf }) => authorOf)).toEqual([undefined, 0, 0]);
  expect(references.map(({ item }) => item.author?.[0]?.family)).toEqual(['Roe', 'Roe', 'Roe']);
});

test('names after the dash are added to the first author of the reference before', () => {
  const references = read(
    'Roe, A., and B. Doe, 1999: A title on lists. J. Climate, 12, 33-44.\n\n--, and C. Poe, 2001: Another title on lists. J. Climate, 14, 55-66.',
  );
  expect(references[1]?.item.author?.map(({ family }) => family)).toEqual(['Roe', 'Poe']);
});

test('with a line each, a dash stands for no one', () => {
  const list =
    'Roe, Anna. 1999. A first book. London: Routledge.\n———. 2001. A second book. London: Routledge.';
  const second = readReferences(list, model, { lines: true }).value[1];
  expect(second?.item.author).toBeUndefined();
  expect(second?.authorOf).toBeUndefined();
});

test('every field stands where the reference has it, with a confidence', () => {
  const raw = 'Roe, A. (1999). The book of lists. London: Routledge.';
  const fields = one(raw)?.fields ?? {};
  const at = (variable: string) => raw.slice(fields[variable]?.start, fields[variable]?.end);
  expect([at('author'), at('issued'), at('title'), at('publisher-place'), at('publisher')]).toEqual(
    ['Roe, A.', '1999', 'The book of lists', 'London', 'Routledge'],
  );
  for (const { confidence } of Object.values(fields)) expect(confidence).toBeGreaterThan(0.5);
});

test('a text that is no list is told of once', () => {
  const novel = Array.from({ length: 60 }, () => 'It was a dark night, and nobody came').join(
    '\n\n',
  );
  expect(readReferences(novel, model, { name: 'novel.txt' }).problems).toEqual([
    { code: 'no-references', place: { file: 'novel.txt', line: 1, column: 1 }, facts: {} },
  ]);
});

test('one line that is no reference is told of where it stands', () => {
  const text = 'Roe, A. (1999). The book of lists. London: Routledge.\nsee above\n';
  expect(readReferences(text, model, { lines: true, name: 'a.txt' }).problems).toMatchObject([
    { code: 'not-a-reference', place: { file: 'a.txt', line: 2, column: 1 } },
  ]);
});

test('of a reference without end the beginning is read', () => {
  const { value, problems } = readReferences(
    `Roe, A. (1999). The book of lists. ${'x '.repeat(4000)}`,
    model,
    { lines: true },
  );
  expect(value).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'reference-too-long', facts: { read: 4000 } }]);
});

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

test('a dash with "ed." stands for the editor, and dashes in a row for the same names', () => {
  const [, both, alone, written] = read(
    'Kust, Pia. 2001. Rivers of Dust. London: Routledge.\n\n———, and T. Orsini, eds. 2003. Reading Rivers. London: Routledge.\n\n———, ed. 2005. Lists of Rivers. London: Routledge.\n\n———. 2006. More Rivers. London: Routledge.',
  );
  const families = (names: readonly { readonly family?: string }[] | undefined) =>
    names?.map(({ family }) => family);
  expect([families(both?.item.editor), both?.item.author]).toEqual([['Kust', 'Orsini'], undefined]);
  expect([families(alone?.item.editor), alone?.item.author]).toEqual([['Kust'], undefined]);
  expect(families(written?.item.author)).toEqual(['Kust']);
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

test('a reference that a page tore is read without what the page printed into it', () => {
  const text =
    'Doe, Anna. 2015. Counting Rivers. Water Review 3:1–19.\n\nKust, Pia. 2003. Rivers of Dust. Lincoln: University of Nebraska\n\n112\n\nWATER REVIEW\n\nPress.\n\nRoe, Karl. 2012. The Plains. Water Review 5:3–9.';
  const references = read(text);
  expect(references).toHaveLength(3);
  expect(references[1]?.item).toMatchObject({
    title: 'Rivers of Dust',
    publisher: 'University of Nebraska Press',
  });
  for (const { raw, start, end } of references) expect(text.slice(start, end)).toBe(raw);
});

test('100 KB in one line are no single work', () => {
  const names = ['Doe, Anna', 'Kust, Pia', 'Roe, Karl', 'Orsini, Ada'];
  const list = Array.from(
    { length: 900 },
    (_, n) =>
      `${names[n % 4]}. ${1900 + (n % 100)}. Counting Rivers and the Plains of Dust ${n}. Water Review 3:1–19.`,
  );
  expect(read(list.join(' '))).toHaveLength(900);
  const { problems } = readReferences(`Roe, A. 1999. ${'rivers '.repeat(15000)}`, model);
  expect(problems.map(({ code }) => code)).toEqual(['reference-too-long']);
});

test.each([
  ['Kust, Pia. Los ríos del norte. Traducido por Ana Doe. Madrid: Taurus, 1998. 240 p.', 'Ana'],
  ['Kust, Pia: Die Flüsse. Übers. von Anna Doe. Berlin: Suhrkamp, 1998.', 'Anna'],
  ['Kust, Pia. Les fleuves. Trad. de l’anglais par Anne Doe. Paris: Gallimard, 1998.', 'Anne'],
  ['Kust, P. (1998). Rivers of the north (A. Doe, Trans.). Penguin.', 'A.'],
])('the translator of %j is found, without the words for it', (raw, given) => {
  expect(itemOf(raw)?.translator).toEqual([{ family: 'Doe', given }]);
});

test('how many pages a book has is not which', () => {
  const item = itemOf('Kust, Pia. Los ríos del norte. Madrid: Taurus, 1998. 240 p.');
  expect([item?.['number-of-pages'], item?.page]).toEqual(['240', undefined]);
});

test('a database is no publisher, and the day it was looked up is told once', () => {
  const item = itemOf(
    'Doe, Anna. "Rivers and Law." Water Quarterly, vol. 12, no. 3, 2004, pp. 34-56. JSTOR, www.jstor.org/stable/1234567. Accessed 3 May 2019.',
  );
  expect(item?.publisher).toBeUndefined();
  expect(item?.note).toBeUndefined();
  expect(item?.accessed).toEqual({ 'date-parts': [[2019, 5, 3]] });
});

test('"Cambridge UP" published, and "Cambridge" is where', () => {
  expect(itemOf('Roe, Karl. Rivers of Dust. Cambridge: Cambridge UP, 2004.')).toMatchObject({
    publisher: 'Cambridge UP',
    'publisher-place': 'Cambridge',
  });
  expect(itemOf('Roe, Karl. Rivers of Dust. Cambridge UP, 2004.')?.publisher).toBe('Cambridge UP');
});

test.each([
  'Roe, K. (2019). The craft of lists (7th ed.). New York, NY: Routledge.',
  'Roe, K. The Craft of Lists. 7th ed. New York: Norton, 2012.',
])('the edition of %j is a number', (raw) => expect(itemOf(raw)?.edition).toBe('7'));

test('a title goes on after "U.S.", and quotes within it stay', () => {
  expect(
    itemOf('Doe, A. 2004. Life in the U.S. after the storm. Water Review 38 (3): 33–61.')?.title,
  ).toBe('Life in the U.S. after the storm');
  expect(
    itemOf(
      "Roe, Bert. “'Nothing but Dust': Rivers in 'The Plains.'” Water Review 14.2 (2001): 55-70.",
    )?.title,
  ).toBe("'Nothing but Dust': Rivers in 'The Plains.'");
});

test('a German office and the editors before "(Hg.)" have no bracket in their names', () => {
  expect(
    itemOf('Statistisches Bundesamt (Hg.) (2004): Datenreport 2004. Bonn: Bundeszentrale.')?.editor,
  ).toEqual([{ literal: 'Statistisches Bundesamt' }]);
  expect(
    itemOf(
      'Doe, Ute (1990): Listen. In: Peter A. Roe und Stefan Hardt (Hg.): Lebenslagen, Göttingen: Schwartz, S. 297-318.',
    )?.editor,
  ).toEqual([
    { family: 'Roe', given: 'Peter A.' },
    { family: 'Hardt', given: 'Stefan' },
  ]);
});

test('a German volume has no "Jg."', () => {
  expect(
    itemOf('Doe, Anna: Listen als Medium. In: Publizistik, 44. Jg. (1999), Heft 2, S. 145-160.'),
  ).toMatchObject({ volume: '44', issue: '2', page: '145-160' });
});

test.each([
  '10.1000/602,hep-th/0603001',
  '10.1000/602(2019)',
  '10.1000/602[arXiv:0905.0639]',
  '10.1000/602.URL https://example.org/602',
])('what is set tight behind the DOI in %j is none of it', (doi) => {
  expect(itemOf(`Roe A. The book of lists. Water Rev 12, 3 (2019). doi:${doi}`)?.DOI).toBe(
    '10.1000/602',
  );
});

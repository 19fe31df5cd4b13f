import { expect, test } from 'vitest';
import { splitLines, splitList } from '../../../../src/core/read/references/split-list';

const split = (text: string) => splitList(text).map(({ start, end }) => text.slice(start, end));

test('numbers that go up part a list, and stay with their references', () => {
  const text =
    'References\n[1] Roe, A. First title. 1999.\n[2] Doe, B. A title that is wrapped\n2001. Press.\n[3] Poe, C. Third. 2002.';
  expect(split(text)).toEqual([
    '[1] Roe, A. First title. 1999.',
    '[2] Doe, B. A title that is wrapped\n2001. Press.',
    '[3] Poe, C. Third. 2002.',
  ]);
});

test('"1." at the start of each entry parts a list as "[1]" does', () => {
  expect(split('1. Roe A. One. 1999.\n2. Doe B. Two. 2000.\n3. Poe C. Three.')).toHaveLength(3);
});

test('bullets part a list and are no part of it', () => {
  expect(
    split('- Roe, A. 1999. One.\n- Doe, B. 2000. Two\n  goes on.\n* Poe, C. 2001. Three.'),
  ).toEqual(['Roe, A. 1999. One.', 'Doe, B. 2000. Two\n  goes on.', 'Poe, C. 2001. Three.']);
});

test('empty lines part references that are wrapped', () => {
  expect(
    split('Roe, A. 1999. One\ngoes on.\n\nDoe, B. 2000. Two.\n\nPoe, C. 2001.\nThree.'),
  ).toEqual(['Roe, A. 1999. One\ngoes on.', 'Doe, B. 2000. Two.', 'Poe, C. 2001.\nThree.']);
});

test('lines with a hanging indent belong to the line before', () => {
  expect(
    split('Roe, A. 1999. A long title that\n    goes on. Press.\nDoe, B. 2000. Two.\n\tPress.'),
  ).toEqual([
    'Roe, A. 1999. A long title that\n    goes on. Press.',
    'Doe, B. 2000. Two.\n\tPress.',
  ]);
});

test('without any sign, each line is a reference', () => {
  expect(split('Roe, A. 1999. One.\nDoe, B. 2000. Two.\nPoe, C. 2001. Three.')).toHaveLength(3);
});

test('wrapped lines of one width are joined where no author begins', () => {
  const text = [
    'Roe, Anna. 1999. A rather long title on the history of lists and of the people',
    'that keep them, with remarks on wrapping. Journal of Lists 12 (3): 44–59. Some',
    'press.',
    'Doe, Bert. 2001. Another long title on the very same subject, which needs to be',
    'wrapped because it does not fit on one line of this width. London: A Publisher,',
    'and a note.',
    'Poe, Carl. 2002. Short.',
  ].join('\n');
  expect(split(text).map((reference) => reference.slice(0, 9))).toEqual([
    'Roe, Anna',
    'Doe, Bert',
    'Poe, Carl',
  ]);
});

test('headings and rules are no references', () => {
  expect(
    split('## References\n\nRoe, A. 1999. One.\n\n----------\n\nLiteratur\n\nDoe, B. 2000. Two.'),
  ).toEqual(['Roe, A. 1999. One.', 'Doe, B. 2000. Two.']);
});

test('a line each is taken as it stands, without blanks around it; empty lines are none', () => {
  const text = '  one \r\n\r\n\ttwo\rthree\n \n';
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('an empty text has no references', () => {
  expect(split('')).toEqual([]);
  expect(split(' \n\n ')).toEqual([]);
});

test('lists of a line each that an empty line or a heading parts stay a line each', () => {
  const lines = [
    'Roe, Ann. 2001. Ports and states. London: Harbour Press.',
    'Doe, Ben. 2003. Roads and states. London: Harbour Press.',
    'Orsini, Carla. 2005. Rails and states. London: Harbour Press.',
  ];
  const text = `${lines.join('\n')}\n\nFurther reading\n\n${lines.slice(1).join('\n')}\n`;
  const found = splitList(text).map(({ start, end }) => text.slice(start, end));
  expect(found.filter((one) => one.includes('Harbour'))).toEqual([...lines, ...lines.slice(1)]);
});

test.each(['参考文献', '引用文献：', 'المراجع', 'Литература', 'Список литературы', '참고문헌'])(
  'the heading %s is no reference',
  (heading) => {
    expect(split(`${heading}\n\nRoe, A. 1999. One.\n\nDoe, B. 2000. Two.`)).toHaveLength(2);
  },
);

test('a list that begins again at 1 under another heading is parted too', () => {
  const text = '1. Roe A. One.\n2. Doe B. Two.\n\nSources\n\n1. Poe C. Three.\n2. Kust D. Four.';
  expect(split(text)).toHaveLength(4);
});

const torn = [
  'Doe, Anna. 2015. Counting Rivers. Invented Review of Water 3:1–19.',
  'Kust, Pia. 2003. Rivers of Dust. Lincoln: University of Invented',
  '112',
  'INVENTED REVIEW OF WATER',
  'Press.',
  'Orsini, Ada. 2011. On Lists. Invented Journal 4 (2): 33–47.',
];

test('page numbers and running heads between empty lines are no references and join what they tore', () => {
  const text = torn.join('\n\n');
  const spans = splitList(text);
  expect(spans.map(({ start }) => text.slice(start, start + 4))).toEqual(['Doe,', 'Kust', 'Orsi']);
  const holes = spans[1]?.pageBreaks.map(({ start, end }) => text.slice(start, end));
  expect(holes).toEqual(['112', 'INVENTED REVIEW OF WATER']);
});

test('a page that ends between two references joins nothing', () => {
  const text = [torn[0], torn[2], torn[3], torn[5]].join('\n\n');
  expect(splitList(text).map(({ start }) => text.slice(start, start + 4))).toEqual([
    'Doe,',
    'Orsi',
  ]);
});

test('an empty line within a sentence parts no reference; a particle may begin one', () => {
  expect(split('Roe, A. 1999. A title that\n\ngoes on. Press.\n\nDoe, B. 2000. Two.')).toHaveLength(
    2,
  );
  expect(split('Roe, A. 1999. One\n\nvan Kust, B. 2000. Two.\n\nDoe, B. 2000. Two.')).toHaveLength(
    3,
  );
});

const names = ['Doe, Anna', 'Kust, Pia', 'Roe, Karl', 'Orsini, Ada', 'Poe, Carl', 'Hardt, Emil'];
const long =
  'A Title of Some Length on Rivers, Lists, and the Plains: What Is Counted. Invented Journal';

test('references that lost their line ends are parted at author and year', () => {
  const list = names.map((name, n) => `${name}. ${1990 + n}. ${long} ${n} (2): 33–47.`);
  expect(split(list.join(' '))).toEqual(list);
});

test('and at numbers that go up by one', () => {
  const list = names.map((name, n) => `[${n + 1}] ${name}. ${long} ${n} (2): 33–47, 199${n}.`);
  expect(split(list.join(' '))).toEqual(list);
});

test('a long reference with many authors is one', () => {
  const authors = Array.from(
    { length: 60 },
    (_, n) => `Roe, ${String.fromCharCode(65 + (n % 26))}.`,
  );
  expect(split(`${authors.join(', ')} (2015). ${long} 3, 33–47.`)).toHaveLength(1);
});

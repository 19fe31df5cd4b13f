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

import { expect, test } from 'vitest';
import { textOfPages } from '../../../../src/core/read/pdf/page-text';
import { column, type PrintedLine, pdfPage, prose } from '../../../scenes/pdf-page';

const textOf = (...pages: readonly (readonly PrintedLine[])[]) =>
  textOfPages(pages.map((lines) => pdfPage(lines))).text;
/** Where the first of each word stands, in order. */
const inOrder = (text: string, words: readonly string[]) =>
  [...words].sort((a, b) => text.indexOf(a) - text.indexOf(b));

test('two columns are read one after the other, whatever the order of the file', () => {
  const left = column(prose('left', 12, 48), { x: 50, down: 100 });
  const right = column(prose('right', 12, 48), { x: 310, down: 103 });
  const mixed = left.flatMap((line, i) => [right[i] as PrintedLine, line]);
  const text = textOf(mixed);
  expect(inOrder(text, ['right0', 'left11', 'left0', 'right11'])).toEqual([
    ...['left0', 'left11', 'right0', 'right11'],
  ]);
});

test('three columns are read one after the other', () => {
  const lanes = ['one', 'two', 'three'].map((word, i) =>
    column(prose(word, 10, 30), { x: 40 + 175 * i, down: 100 }),
  );
  const rows = Array.from({ length: 10 }, (_, i) => lanes.map((lane) => lane[i] as PrintedLine));
  const text = textOf(rows.flat());
  expect(inOrder(text, ['two0', 'three9', 'one9', 'one0', 'two9', 'three0'])).toEqual([
    ...['one0', 'one9', 'two0', 'two9', 'three0', 'three9'],
  ]);
});

test('what crosses the columns stands between what is above and what is below it', () => {
  const abstract = column(prose('abstract', 3, 95), { x: 60, down: 80 });
  const figure = column(prose('caption', 1, 95), { x: 60, down: 280 });
  const lane = (word: string, x: number, down: number) => column(prose(word, 8, 48), { x, down });
  const text = textOf([
    ...lane('e', 310, 330),
    ...lane('b', 50, 130),
    ...figure,
    ...lane('c', 310, 130),
    ...lane('d', 50, 330),
    ...abstract,
  ]);
  expect(inOrder(text, ['abstract0', 'b0', 'c7', 'caption0', 'd0', 'e0'])).toEqual([
    ...['abstract0', 'b0', 'c7', 'caption0', 'd0', 'e0'],
  ]);
});

test('a table in a single column does not make columns of the text', () => {
  const rows = Array.from({ length: 8 }, (_, i): PrintedLine[] => [
    { text: `row${i}`, x: 60, down: 300 + 12 * i },
    { text: `${i}.5`, x: 250, down: 300 + 12 * i },
    { text: `${i}.7`, x: 400, down: 300 + 12 * i },
  ]);
  const text = textOf([
    ...column(prose('above', 10, 96), { x: 50, down: 100 }),
    ...rows.flat(),
    ...column(prose('below', 10, 96), { x: 50, down: 420 }),
  ]);
  expect(text).toContain('row3 3.5 3.7');
});

test('raised digits are joined to their line, and stay raised', () => {
  const text = textOf([
    { text: 'as was shown.', x: 50, down: 100 },
    { text: '12', x: 115, down: 96, size: 7 },
    { text: 'Others', x: 126, down: 100 },
  ]);
  expect(text).toBe('as was shown.¹² Others\n');
});

test('indented lines begin paragraphs, and hyphens stay where lines break', () => {
  const [a = '', b = '', c = '', d = ''] = prose('line', 4, 60);
  const text = textOf([
    { text: a, x: 50, down: 100 },
    { text: `${b.slice(0, -1)}-`, x: 50, down: 112 },
    { text: 'ends here.', x: 50, down: 124 },
    { text: c, x: 62, down: 136, width: 288 },
    { text: d, x: 50, down: 148 },
  ]);
  expect(text).toBe(`${a}\n${b.slice(0, -1)}-\nends here.\n\n${c}\n${d}\n`);
});

test('each entry of a list that hangs out is a paragraph', () => {
  const entry = (name: string, down: number): PrintedLine[] => [
    { text: `${name}, A. 2001. `.padEnd(60, 'title of it '), x: 50, down },
    { text: 'and its publisher.', x: 62, down: down + 12 },
  ];
  const text = textOf([
    { text: 'References', x: 50, down: 80, size: 13, font: 'bold' },
    ...entry('Baker', 100),
    ...entry('Olson', 124),
    { text: 'Short, B. 1999. Tiny.', x: 50, down: 148 },
    ...entry('Vogt', 160),
  ]);
  expect(
    text
      .trim()
      .split('\n\n')
      .map((block) => block.split(/[\s,]/)[0]),
  ).toEqual([...['References', 'Baker', 'Olson', 'Short', 'Vogt']]);
});

test('a paragraph that a page cuts is whole, and the note under it follows it', () => {
  const note: PrintedLine[] = [
    { text: '1', x: 50, down: 697, size: 6 },
    { text: 'See the other note.', x: 54, down: 700, size: 8 },
  ];
  const text = textOf(
    [...column(prose('first', 30, 96), { x: 50, down: 100 }), ...note],
    [
      ...column(['and it ends here.'], { x: 50, down: 100 }),
      ...column(prose('next', 5, 93), { x: 62, down: 112 }).slice(0, 1),
      ...column(prose('more', 5, 96), { x: 50, down: 124 }),
    ],
  );
  const [one = '', two, three = ''] = text.split('\n\n');
  expect(one.endsWith('and it ends here.')).toBe(true);
  expect(two).toBe('¹See the other note.');
  expect(three.startsWith('next0')).toBe(true);
});

test('running heads and page numbers are left out, and the numbers are kept', () => {
  const page = (n: number): PrintedLine[] => [
    { text: 'Olson and Baker', x: 50, down: 40, size: 8 },
    ...column(prose(`p${n}line`, 20, 96), { x: 50, down: 100 }),
    { text: String(326 + n), x: 290, down: 760 },
  ];
  const { text, firstNumber } = textOfPages([1, 2, 3].map((n) => pdfPage(page(n))));
  expect(text).not.toMatch(/Olson|32[789]$/m);
  expect(firstNumber).toBe(327);
});

test('the title comes first, though the journal stands above it', () => {
  const text = textOf([
    { text: 'Journal of Roads 12', x: 50, down: 40 },
    { text: 'Who runs the roads', x: 50, down: 90, size: 18 },
    ...column(prose('text', 10, 96), { x: 50, down: 130 }),
  ]);
  expect(text.startsWith('Who runs the roads\n\nJournal of Roads 12\n\n')).toBe(true);
});

test('accents that stand beside their letters are joined to them', () => {
  const text = textOf([
    { text: 'Erd˝os and M¨uller met Gar¸con; the author´s', x: 50, down: 100 },
    { text: 'ˇ', x: 280, down: 98 },
    { text: 'Capek', x: 279, down: 100 },
  ]);
  expect(text).toBe('Erdős and Müller met Garçon; the author´s Čapek\n');
});

test('a page that lies on its side is read as it is held', () => {
  const turned = pdfPage([]);
  const items = ['first line', 'second line'].map((text, i) => ({
    ...{ text, x: 100 + 12 * i, y: 50, width: 50, size: 10, font: 'body', angle: 90 },
  }));
  expect(textOfPages([{ ...turned, items }]).text).toBe('first line\nsecond line\n');
});

test('a stamp that runs up the margin is left out', () => {
  const text = textOf([
    { text: 'arXiv:1234', x: 20, down: 600, angle: 90 },
    ...column(prose('text', 3, 96), { x: 50, down: 100 }),
  ]);
  expect(text).not.toContain('arXiv');
});

test('numbers of lines in the margin of a manuscript are left out', () => {
  const lines = prose('line', 30, 80);
  const numbered = lines.flatMap((text, i): PrintedLine[] => [
    { text: String(i + 1), x: i < 9 ? 35 : 30, down: 100 + 20 * i },
    { text, x: 70, down: 100 + 20 * i },
  ]);
  expect(textOf(numbered)).toBe(`${lines.join('\n')}\n`);
});

test('an address that is broken over two lines is whole', () => {
  const text = textOf([
    {
      text: 'Olson, A. 2016. Roads. https://doi.org/10.5555/'.padStart(60, 'x '),
      x: 50,
      down: 100,
    },
    { text: 'roads.2016', x: 50, down: 112 },
  ]);
  expect(text).toContain('https://doi.org/10.5555/roads.2016');
});

test('pages that could not be read, and pages without text, make no text', () => {
  expect(textOfPages([undefined, pdfPage([])])).toEqual({
    text: '',
    starts: [],
    firstNumber: undefined,
  });
});

test('in a list without indents an entry begins where one has ended, though its last line was full', () => {
  const full = 'Orsini, M. (2011). Bridges of salt. Turin: Arco.';
  const list = ['Abel, K. (2001). Oars.', full, 'Tamm, L. (2009). Fog. Tallinn: Udu.'];
  const lines = [
    ...column(prose('body', 6, full.length), { x: 60, down: 100 }),
    ...column(['References'], { x: 60, down: 200, font: 'bold', size: 14 }),
    ...column([...list, 'Zeman, P., & Vale,', 'B. (2004). Quays. Oslo: Fjord.'], {
      x: 60,
      down: 225,
    }),
  ];
  expect(textOf(lines).split('\n\n').slice(-4)).toEqual([
    ...list,
    'Zeman, P., & Vale,\nB. (2004). Quays. Oslo: Fjord.\n',
  ]);
});

test('the number of a single page is left out, and kept as its name', () => {
  const lines = [
    ...column(prose('body', 10, 60), { x: 60, down: 100 }),
    ...column(['17'], { x: 300, down: 770 }),
  ];
  const { text, firstNumber } = textOfPages([pdfPage(lines)]);
  expect(text).not.toMatch(/17/);
  expect(firstNumber).toBe(17);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixAsCsv, matrixAsMarkdown, matrixOf } from '../../../src/core/write/matrix';
import { tinyDebate, work } from '../../scenes/tiny-debate';

test('a row for each chosen work, a cell for each position, the strongest stance first', () => {
  const debate = tinyDebate(
    3,
    ['p', 'q'],
    [
      { work: 'w1', kind: 'mentions', position: 'p', by: 'w2' },
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w3', kind: 'disputes', position: 'q' },
    ],
  );
  const [head, ...rows] = matrixOf(debate, new Set([work('w1'), work('w2')]));
  expect(head).toEqual(['Work', 'Title', 'Year', 'Kind', 'Key', 'p', 'q']);
  expect(rows.map((row) => row.slice(4))).toEqual([
    ['key1', 'holds (first hand); mentions (according to key2 n.d.)', ''],
    ['key2', '', ''],
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['  @SUM(A1)', "'  @SUM(A1)"],
  ['＝cmd', "'＝cmd"],
  ['\t=1', "'\t=1"],
  ['-2+3', "'-2+3"],
  ['-12.5', '-12.5'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['plain', 'plain'],
])('the cell %j is written %j', (cell, written) => {
  expect(matrixAsCsv([[cell]])).toBe(`${written}\r\n`);
});

test('whatever cells hold, CSV gives back rows and columns, and no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(hostile(), (matrix) => {
      const back = readCsv(matrixAsCsv(matrix));
      expect(back.map((row) => row.length)).toEqual(matrix.map((row) => row.length));
      back.flat().forEach((cell, i) => {
        const given = matrix.flat()[i] ?? '';
        expect([given, `'${given}`]).toContain(cell);
        if (!/^[+-]?\d+(\.\d+)?$/.test(cell)) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      });
    }),
  );
});

test('whatever cells hold, Markdown has as many rows and cells, and no tag', () => {
  fc.assert(
    fc.property(hostile(), (matrix) => {
      const lines = matrixAsMarkdown(matrix).trimEnd().split('\n');
      expect(lines).toHaveLength(matrix.length + 1);
      for (const line of lines) {
        expect(line.replace(/\\./g, '').split('|')).toHaveLength(3 + 2);
        expect(line).not.toContain('<');
      }
    }),
  );
});

/** One to four rows of three cells. */
function hostile() {
  const piece = fc.constantFrom(
    '=',
    '|',
    '\\',
    '"',
    "'",
    ',',
    '\n',
    '\r',
    '<b>',
    '[x](y)',
    ' ',
    '-',
    '1',
    'a',
  );
  const cell = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  return fc.array(row, { minLength: 1, maxLength: 4 });
}

/** RFC 4180, read plainly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error(`no cell at ${cell.lastIndex}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

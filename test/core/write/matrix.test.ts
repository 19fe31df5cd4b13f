import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceKinds } from '../../../src/core/model/stance';
import type { MatrixColumns } from '../../../src/core/write/export-formats';
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

test('by claims, a column for each claim in the order of the positions, and one for stances on none of them', () => {
  const debate = tinyDebate(
    2,
    ['p', 'q', 'r'],
    [
      { work: 'w1', kind: 'holds', position: 'q', claim: 'q1' },
      { work: 'w1', kind: 'supports', position: 'p', claim: 'p2' },
      { work: 'w2', kind: 'disputes', position: 'p' },
      { work: 'w2', kind: 'qualifies', position: 'q', claim: 'q1' },
      { work: 'w2', kind: 'reports', position: 'q', claim: 'q1' },
    ],
    [
      { id: 'q1', position: 'q' },
      { id: 'p1', position: 'p' },
      { id: 'p2', position: 'p' },
    ],
  );
  const [head, ...rows] = matrixOf(debate, new Set([work('w1'), work('w2')]), 'claims');
  expect(head?.slice(5)).toEqual(['p: p1', 'p: p2', 'p as a whole', 'q: q1', 'r as a whole']);
  expect(rows.map((row) => row.slice(5))).toEqual([
    ['', 'supports (first hand)', '', 'holds (first hand)', ''],
    ['', '', 'disputes (first hand)', 'qualifies (first hand); reports (first hand)', ''],
  ]);
});

test('law: by claims no stance on a position is lost, and none is told twice', () => {
  const side = fc.constantFrom(
    { position: 'p' },
    { position: 'q' },
    { position: 'p', claim: 'p1' },
    { position: 'q', claim: 'q1' },
    { position: 'q', claim: 'q2' },
  );
  const kind = fc.constantFrom(...stanceKinds);
  const stance = fc.tuple(fc.constantFrom('w1', 'w2', 'w3'), kind, side);
  fc.assert(
    fc.property(fc.array(stance, { maxLength: 12 }), (given) => {
      const claims = ['p1', 'q1', 'q2'].map((id) => ({ id, position: id.slice(0, 1) }));
      const stances = given.map(([on, verb, where]) => ({ work: on, kind: verb, ...where }));
      const debate = tinyDebate(3, ['p', 'q'], stances, claims);
      const all = new Set(debate.works.map(({ id }) => id));
      const told = (by: MatrixColumns) =>
        matrixOf(debate, all, by)
          .slice(1)
          .map((row) =>
            row
              .slice(5)
              .flatMap((cell) => (cell ? cell.split('; ') : []))
              .sort(),
          );
      expect(told('claims')).toEqual(told('positions'));
    }),
  );
});

const cells = [
  ['=1+1', "'=1+1"],
  ['  @SUM(A1)', "'  @SUM(A1)"],
  ['＝cmd', "'＝cmd"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(1)', "'＠SUM(1)"],
  ['−1', "'−1"],
  ['\t=1', "'\t=1"],
  ['\ttab', "'\ttab"],
  ['\n', '"\'\n"'],
  ['"=1"', '"\'""=1"""'],
  ['=A1,B1', '"\'=A1,B1"'],
  ['-2+3', "'-2+3"],
  ['-12.5', '-12.5'],
  ['+49', '+49'],
  ['-', "'-"],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['a\tb', 'a\tb'],
  [' padded ', ' padded '],
  ['plain', 'plain'],
] as const;

test.each(cells)('the cell %j is written %j', (cell, written) => {
  expect(matrixAsCsv([[cell]])).toBe(`${written}\r\n`);
});

test.each(cells)('the cell %j comes back from a raw file as it was', (cell) => {
  expect(readCsv(matrixAsCsv([[cell, cell]], true))).toEqual([[cell, cell]]);
});

test('law: a raw file gives back every cell as it was', () => {
  fc.assert(
    fc.property(hostile(), (matrix) => {
      expect(readCsv(matrixAsCsv(matrix, true))).toEqual(matrix);
    }),
  );
});

test('law: a file gives back every cell, with an apostrophe before those alone that a spreadsheet would run', () => {
  fc.assert(
    fc.property(hostile(), (matrix) => {
      const back = readCsv(matrixAsCsv(matrix));
      expect(back.map((row) => row.length)).toEqual(matrix.map((row) => row.length));
      back.flat().forEach((cell, i) => {
        const given = matrix.flat()[i] ?? '';
        expect([given, `'${given}`]).toContain(cell);
        if (cell !== given) expect(given).toMatch(/^[\t\r\n]|^[\s"'\ufeff]*[=+\-@＝＋－＠−]/);
        if (!/^[+-]?\d+(\.\d+)?$/.test(cell))
          expect(cell).not.toMatch(/^[\t\r\n]|^[\s"\ufeff]*[=+\-@＝＋－＠−]/);
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
        expect(line.replaceAll('<!-- -->', '')).not.toContain('<');
      }
    }),
  );
});

test('an address in a Markdown cell is text: nothing that GitHub makes a link of stands there whole', () => {
  const cell =
    'http://x.org, WWW.x.org, a@b.org, a\\@b.org, mailto:a@b.org, [x](y), ![i](j), <http://z>';
  const line = matrixAsMarkdown([[cell]]).split('\n')[0] ?? '';
  expect(line).toBe(
    '| http:/<!-- -->/x.org, WWW<!-- -->.x.org, a@<!-- -->b.org, a\\\\@<!-- -->b.org, ' +
      'mailto:a@<!-- -->b.org, \\[x\\](y), !\\[i\\](j), &lt;http:/<!-- -->/z> |',
  );
});

test('law: whatever cells hold, no stretch of Markdown text is an address', () => {
  fc.assert(
    fc.property(hostile(), (matrix) => {
      const stretches = matrixAsMarkdown(matrix)
        .split('<!-- -->')
        .map((text) => text.replace(/\\([^\w\s])/g, '$1'));
      for (const text of stretches) {
        expect(text).not.toMatch(/:\/\//);
        expect(text).not.toMatch(/www\./i);
        expect(text).not.toMatch(/\w@\w/);
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
    '+',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\ufeff',
    'b.org',
    'http://',
    'www.',
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

test('who coded a stance is said where there are several coders', () => {
  const debate = tinyDebate(
    1,
    ['p'],
    [
      { work: 'w1', kind: 'holds', position: 'p' },
      { work: 'w1', kind: 'disputes', position: 'p' },
    ],
  );
  const by = (...coders: readonly string[]) =>
    matrixOf(
      { ...debate, stances: debate.stances.map((one, i) => ({ ...one, coder: coders[i] ?? '' })) },
      new Set([work('w1')]),
    )[1]?.at(-1);
  expect(by('A', 'B')).toBe('holds (first hand, coded by A); disputes (first hand, coded by B)');
  expect(by('A', 'A')).toBe('holds (first hand); disputes (first hand)');
});

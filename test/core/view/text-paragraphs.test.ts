import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StanceId } from '../../../src/core/model/id';
import type { SourceReading } from '../../../src/core/model/source-reading';
import { showParagraphs } from '../../../src/core/view/text-paragraphs';

type Given = readonly [start: number, end: number, stances: string, intact?: boolean];

/** Passages as an array of start, end, the stances by letter, and whether the text holds them. */
function reading(text: string, passages: readonly Given[]): SourceReading {
  return {
    text: { name: 'article.txt', text },
    whole: true,
    passages: passages
      .map(([start, end, stances, intact = true]) => ({
        span: { start, end },
        coded: { start, end },
        intact,
        stances: [...stances] as StanceId[],
        clusters: [],
      }))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}
const shown = (text: string, ...passages: readonly Given[]) =>
  showParagraphs(reading(text, passages)).map(({ pieces }) =>
    pieces.map((piece) =>
      piece.stances ? `[${piece.text}|${piece.stances.join('')}]` : piece.text,
    ),
  );

const texts = fc
  .array(fc.constantFrom('a', 'bc. ', ' ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '😀', '\t'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const readings = texts.chain((text) =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.constantFrom('', 'x', 'y', 'xz'),
        fc.boolean(),
      ),
      { maxLength: 8 },
    )
    .map((spans) =>
      reading(
        text,
        spans
          .filter(([a, b]) => a !== b)
          .map(([a, b, stances, intact]) => [Math.min(a, b), Math.max(a, b), stances, intact]),
      ),
    ),
);

test('law: the pieces, with the line ends between paragraphs, are the whole text', () => {
  fc.assert(
    fc.property(readings, (source) => {
      let at = 0;
      let whole = '';
      for (const piece of showParagraphs(source).flatMap((paragraph) => paragraph.pieces)) {
        const between = source.text.text.slice(at, piece.start);
        expect(between).toMatch(/^[\r\n]*$/);
        expect(piece.text).not.toBe('');
        whole += between + piece.text;
        at = piece.start + piece.text.length;
        expect(whole).toHaveLength(at);
      }
      expect(source.text.text.slice(at)).toMatch(/^[\r\n]*$/);
      expect(whole + source.text.text.slice(at)).toBe(source.text.text);
    }),
    { numRuns: 500 },
  );
});

test('law: what stands in an intact passage is marked with its stances, and nothing else is marked', () => {
  fc.assert(
    fc.property(readings, (source) => {
      const intact = source.passages.filter((passage) => passage.intact);
      for (const piece of showParagraphs(source).flatMap((paragraph) => paragraph.pieces)) {
        for (let at = piece.start; at < piece.start + piece.text.length; at++) {
          const over = intact.filter(({ span }) => span.start <= at && at < span.end);
          expect(piece.stances !== undefined).toBe(over.length > 0);
          for (const stance of over.flatMap((passage) => passage.stances)) {
            expect(piece.stances).toContain(stance);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('paragraphs part at blank lines, whatever ends a line', () => {
  expect(shown('One.\ntwo.\n\nThree.')).toEqual([['One.\ntwo.'], ['Three.']]);
  expect(shown('One.\r\ntwo.\r\n\r\nThree.\r\rFour.')).toEqual([
    ['One.\r\ntwo.'],
    ['Three.'],
    ['Four.'],
  ]);
  expect(shown('\n\nOne.\n\n\n\n')).toEqual([['One.']]);
  expect(shown('')).toEqual([]);
});

test('a passage is cut out of its paragraph', () => {
  expect(shown('One two three.', [4, 7, 'a'])).toEqual([['One ', '[two|a]', ' three.']]);
});

test('a passage over two paragraphs is marked in both', () => {
  expect(shown('One two.\n\nThree four.', [4, 15, 'a'])).toEqual([
    ['One ', '[two.|a]'],
    ['[Three|a]', ' four.'],
  ]);
});

test('passages that run into one another are joined, those that only touch are not', () => {
  expect(shown('abcdef', [0, 3, 'xy'], [2, 4, 'yz'])).toEqual([['[abcd|xyz]', 'ef']]);
  expect(shown('abcdef', [0, 3, 'x'], [3, 4, 'y'])).toEqual([['[abc|x]', '[d|y]', 'ef']]);
});

test('a cite that is not listed is marked without a stance; a passage that is gone is not marked', () => {
  expect(shown('abcdef', [1, 2, ''], [3, 5, 'x', false])).toEqual([['a', '[b|]', 'cdef']]);
});

test('a long text without a blank line is one paragraph', () => {
  const text = 'line\n'.repeat(200_000);
  expect(showParagraphs(reading(text, []))).toHaveLength(1);
});

test('a piece knows where its passage begins as the claims file has it, a joined one where the first does', () => {
  const moved = (start: number, end: number, coded: number) => ({
    span: { start, end },
    coded: { start: coded, end: coded + end - start },
    intact: true,
    stances: [],
    clusters: [],
  });
  const source = {
    ...reading('abcdefgh', []),
    passages: [moved(1, 3, 5), moved(2, 4, 6), moved(6, 7, 9)],
  };
  const pieces = showParagraphs(source).flatMap((paragraph) => paragraph.pieces);
  expect(pieces.map((piece) => [piece.text, piece.coded])).toEqual([
    ['a', undefined],
    ['bcd', 5],
    ['ef', undefined],
    ['g', 9],
    ['h', undefined],
  ]);
});

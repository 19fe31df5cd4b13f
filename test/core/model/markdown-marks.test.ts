import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownMarks, wordsOfMarkdown } from '../../../src/core/model/markdown-marks';

const stylesOf = (text: string) =>
  markdownMarks(text).marked.map(({ start, end, style, href }) => [
    style,
    text.slice(start, end),
    ...(href === undefined ? [] : [href]),
  ]);

test.each<readonly [string, string, string, readonly (readonly string[])[]]>([
  ['emphasis', 'So *salt* moves.', 'So salt moves.', [['emphasis', '*salt*']]],
  ['emphasis by underscores', 'So _salt_ moves.', 'So salt moves.', [['emphasis', '_salt_']]],
  ['strong', 'So **salt** moves.', 'So salt moves.', [['strong', '**salt**']]],
  [
    'both',
    'So ***salt*** moves.',
    'So salt moves.',
    [
      ['strong', '***salt***'],
      ['emphasis', '***salt***'],
    ],
  ],
  [
    'one in the other',
    '*Salt and **fog** move*',
    'Salt and fog move',
    [
      ['emphasis', '*Salt and **fog** move*'],
      ['strong', '**fog**'],
    ],
  ],
  [
    'a link',
    'See [the tolls](https://example.org/a_b_c "Tolls").',
    'See the tolls.',
    [['link', '[the tolls](https://example.org/a_b_c "Tolls")', 'https://example.org/a_b_c']],
  ],
  ['a link within the text', 'See [there](#tolls).', 'See there.', [['link', '[there](#tolls)']]],
  [
    'an address',
    'See <https://example.org/_a_>.',
    'See https://example.org/_a_.',
    [['link', '<https://example.org/_a_>', 'https://example.org/_a_']],
  ],
  [
    'marks of notes',
    'It sank.[^1],[^note]',
    'It sank.1,note',
    [
      ['raised', '[^1]'],
      ['raised', '[^note]'],
    ],
  ],
  ['the mark of a note itself', '[^1]: It sank.', '1 It sank.', [['raised', '[^1]:']]],
  ['raised text', 'It sank.^12^', 'It sank.12', [['raised', '^12^']]],
  ['escaped signs', 'So \\*it\\* is \\[1\\].', 'So *it* is [1].', []],
  ['a quotation', '> So it\n> was.', 'So it\nwas.', []],
])('%s is known by its marks', (_, text, words, styles) => {
  expect(wordsOfMarkdown(text)).toBe(words);
  expect(stylesOf(text)).toEqual(styles);
});

test.each([
  '2 * 3 * 4',
  'file_name_of_salt',
  'p* < 0.05, p** < 0.01',
  'an open *star',
  'javascript [here](javascript:alert(1))',
  'so (n\n> 5) and more',
  'x^2 + y^2',
  'https://example.org/_a_ and https://example.org/*b*',
])('"%s" stays as it is', (text) => {
  expect(wordsOfMarkdown(text)).toBe(text);
  expect(stylesOf(text)).toEqual([]);
});

test('law: marks lie within the text and in order, and words are the text without them', () => {
  const signs = fc.constantFrom('*', '**', '_', '[', ']', '(', ')', '<', '>', '^', '\\', '\n', ' ');
  const piece = fc.oneof(signs, fc.constantFrom('salt', 'https://a.b/c', 'fog'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { hidden, marked } = markdownMarks(text);
      for (const spans of [hidden, marked]) {
        for (const { start, end } of spans) expect(start < end && end <= text.length).toBe(true);
        const starts = spans.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
      const unseen = new Set(
        hidden.flatMap(({ start, end }) => [...Array(end - start).keys()].map((i) => start + i)),
      );
      const rest = [...text].filter((_, i) => !unseen.has(i)).join('');
      expect(wordsOfMarkdown(text)).toBe(rest);
    }),
  );
});

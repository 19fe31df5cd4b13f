import { expect, test } from 'vitest';
import type { CslName } from '../../../../src/core/model/csl';
import { readArticle } from '../../../../src/core/read/article';

const read = (text: string) => readArticle({ name: 'made-up.txt', text }).value;
const entries = [
  'Orsini, Marta. 2011. Bridges of salt. Turin: Arco.',
  'Tamm, Liis. 2009. Fog. Tallinn: Udu.',
];
const raws = (text: string) => read(text).references.map(({ raw }) => raw);

test.each([
  'References',
  '## References',
  'REFERENCES',
  '7. References',
  'Works Cited',
  'Bibliography',
  'Literature cited',
  'Referências',
  'Referências bibliográficas',
  'Referencias',
  'Bibliografía',
  'Literaturverzeichnis',
  'Literatur',
  'Bibliographie',
  'Références bibliographiques',
  '**References**',
  'References:',
])('the list stands under "%s"', (head) => {
  expect(raws(`T\n\nText.\n\n${head}\n\n${entries.join('\n\n')}\n`)).toEqual(entries);
});

test.each<readonly [string, string]>([
  ['bullets', entries.map((entry) => `- ${entry}`).join('\n')],
  ['numbers', entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n')],
  ['numbers in brackets', entries.map((entry, i) => `[${i + 1}] ${entry}`).join('\n')],
  ['lines', entries.join('\n')],
])('entries in %s are told apart, without their mark', (_, list) => {
  expect(raws(`T\n\nText.\n\nReferences\n\n${list}\n`)).toEqual(entries);
});

test('a short paragraph that ends with the number of a note is no heading', () => {
  const kindsOf = (line: string) =>
    readArticle({
      name: 'a.txt',
      text: `T\n\n${line}\n\nMore of it stands here.\n`,
    }).value.blocks.map(({ kind }) => kind);
  expect(kindsOf('Salt moves.^12^')).toEqual(['title', 'paragraph', 'paragraph']);
  expect(kindsOf('Salt moves.¹²')).toEqual(['title', 'paragraph', 'paragraph']);
  expect(kindsOf('How salt moves^12^')).toEqual(['title', 'heading', 'paragraph']);
});

test('a list ends where something else begins', () => {
  const text = `T\n\nText.\n\nReferences\n\n${entries.join('\n\n')}\n\nAppendix\n\nA table of boats.\n`;
  expect(raws(text)).toEqual(entries);
});

test('without a head, the entries with which a text ends are its list', () => {
  const many = ['Aa', 'Bo', 'Ce', 'Du', 'Ek'].map(
    (name) => `${name}x, Ada. 2001. Boats. Turin: Arco.`,
  );
  expect(raws(`T\n\nThe text has no date at all, and goes on.\n\n${many.join('\n\n')}\n`)).toEqual(
    many,
  );
});

test('a text without a list has none', () => {
  expect(raws('T\n\nA text.\n\nAnother one.\n')).toEqual([]);
});

const page = (head: string, number: number, lines: readonly string[]) =>
  `${lines.join('\n')}\n\n${head}\n${number}\n\n`;
const line = 'This line of the text is as long as all the other lines are on this page of it,';

test('a cite that a page cuts is found, and keeps its place in the text', () => {
  const full = Array.from({ length: 12 }, () => line);
  const text = [
    'A title\n\n',
    page('ORSINI', 101, [...full, 'and so it has been said by others before us (Orsini']),
    page('HARBOURS', 102, ['2011). It goes on.', ...full]),
    page('ORSINI', 103, full),
    page('HARBOURS', 104, full),
    `References\n\n${entries.join('\n\n')}\n`,
  ].join('');
  const { cites, passages } = read(text);
  expect(cites.map((cite) => [cite.text, cite.references])).toEqual([
    ['Orsini\n\nORSINI\n101\n\n2011', ['r1']],
  ]);
  expect(text.slice(passages[0]?.start, passages[0]?.end)).toMatch(/^This line[\s\S]*2011\)\.$/);
});

test('a word that a line end cuts is whole, one that has a hyphen keeps it', () => {
  const lines = Array.from({ length: 12 }, () => line);
  const text = `A title\n\n${[...lines, 'and so it has been said by all of the others before us (Or-', 'sini 2011). The end.'].join('\n')}\n\nReferences\n\n${entries.join('\n\n')}\n`;
  expect(read(text).cites.map(({ references }) => references)).toEqual([['r1']]);
});

test('soft hyphens, emphasis and spaces of all kinds are seen through', () => {
  const text = `T\n\nSo (*Or\u00adsini*\u00a0et\u2009al.,\u200b 2011).\n\nReferences\n\n${entries.join('\n\n')}\n`;
  const [cite] = read(text).cites;
  expect(cite?.references).toEqual(['r1']);
  expect(cite?.text).toBe('Or\u00adsini*\u00a0et\u2009al.,\u200b 2011');
});

test('blocks and sentences are told with section and paragraph', () => {
  const text = `A title\n\n## Boats\n\nFirst sentence. They float, e.g. on water (Orsini 2011).\n\nSecond (Tamm 2009). The end.\n\n## References\n\n${entries.join('\n\n')}\n`;
  const { blocks, passages } = read(text);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'heading',
    'paragraph',
    'paragraph',
    'heading',
    'reference',
    'reference',
  ]);
  expect(blocks[2]?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'First sentence.',
    'They float, e.g. on water (Orsini 2011).',
  ]);
  expect(passages.map(({ locator }) => locator)).toEqual([
    [
      { label: 'section', value: 'Boats' },
      { label: 'paragraph', value: '1' },
    ],
    [
      { label: 'section', value: 'Boats' },
      { label: 'paragraph', value: '2' },
    ],
  ]);
});

interface Read {
  readonly author: readonly CslName[];
  readonly year: number;
  readonly title: string;
}

test.each<readonly [string, Read]>([
  [
    'Orsini, S. F., N. D. Tamm, and O. d’Arco. 2011. Initials. Turin: Arco.',
    {
      author: [
        { family: 'Orsini', given: 'S. F.' },
        { family: 'Tamm', given: 'N. D.' },
        { family: 'd’Arco', given: 'O.' },
      ],
      year: 2011,
      title: 'Initials',
    },
  ],
  [
    'Orsini, Marta / Tamm, Liis (2011): Die Brücke. Turin: Arco.',
    {
      author: [
        { family: 'Orsini', given: 'Marta' },
        { family: 'Tamm', given: 'Liis' },
      ],
      year: 2011,
      title: 'Die Brücke',
    },
  ],
  [
    'Orsini, Marta y Ruiz Gil, Ana. (2011). El puente. Turín: Arco.',
    {
      author: [
        { family: 'Orsini', given: 'Marta' },
        { family: 'Ruiz Gil', given: 'Ana' },
      ],
      year: 2011,
      title: 'El puente',
    },
  ],
  [
    'Orsini, Marta (2011), « Le pont », Revue du port, 3, p. 1-20.',
    { author: [{ family: 'Orsini', given: 'Marta' }], year: 2011, title: 'Le pont' },
  ],
  [
    'Orsini, Marta, and Liis Tamm. 2011. Bridges. Turin: Arco.',
    {
      author: [
        { family: 'Orsini', given: 'Marta' },
        { family: 'Tamm', given: 'Liis' },
      ],
      year: 2011,
      title: 'Bridges',
    },
  ],
  [
    'Orsini, M., & Tamm, L. K. (2011). Bridges. Arco.',
    {
      author: [
        { family: 'Orsini', given: 'M.' },
        { family: 'Tamm', given: 'L. K.' },
      ],
      year: 2011,
      title: 'Bridges',
    },
  ],
  [
    'Orsini M, van Tamm LK. Bridges of salt. Coast. 2011;3:4.',
    {
      author: [
        { family: 'Orsini', given: 'M' },
        { family: 'van Tamm', given: 'LK' },
      ],
      year: 2011,
      title: 'Bridges of salt',
    },
  ],
  [
    'ORSINI, M.; TAMM, L. K. de. Pontes de sal. Turim: Arco, 2011.',
    {
      author: [
        { family: 'ORSINI', given: 'M.' },
        { family: 'TAMM', given: 'L. K. de' },
      ],
      year: 2011,
      title: 'Pontes de sal',
    },
  ],
  [
    'World Shipping Observatory. 2011. Annual report. Geneva: WSO.',
    { author: [{ literal: 'World Shipping Observatory' }], year: 2011, title: 'Annual report' },
  ],
])('the entry "%s" gives authors, year and title', (entry, { author, year, title }) => {
  const { references } = read(`T\n\nText.\n\nReferences\n\n${entry}\n`);
  expect(references[0]?.item).toEqual({
    type: 'document',
    author,
    issued: { 'date-parts': [[year]] },
    title,
  });
});

test('paragraphs of a story that end a text are no list, whatever years stand in them', () => {
  const story = [1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906].map(
    (year) =>
      `In the winter of ${year} the old ferry (it was red then) froze to the quay. She wept.`,
  );
  expect(raws(`The ferry\n\n${story.join('\n\n')}\n`)).toEqual([]);
});

test('a note and a number of a page that stand in a list are no entries, and join none', () => {
  const text = `T\n\nText.¹ More.²\n\nReferences\n\n${entries[0]}\n\n²So says Tamm (2009), too.\n\n${entries[1]}\n\n14\n`;
  const { references, cites } = read(text);
  expect(references.map(({ raw }) => raw)).toEqual(entries);
  expect(cites.map(({ text: cited, references: ids }) => [cited, ids])).toEqual([
    ['Tamm (2009)', ['r2']],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/source';
import { readArticle } from '../../../src/core/read/article';

const pieces = [
  'Orsini',
  'Tamm',
  'and',
  'et al.',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  '.',
  ': ',
  '2011',
  '2013a',
  'b',
  'this volume',
  'p. 4',
  '1',
  '–',
  '-\n',
  '*',
  '# ',
  'References\n\n',
  'Orsini, Marta. 2011. Bridges. Turin: Arco.\n\n',
  '[1] Tamm L. Fog. Udu. 2009;1:2.\n',
  '¹',
  '^2^',
  '<sup>3</sup>',
  '\u00ad',
  '\u0301',
  '\u{1f6a2}',
  '\ud800',
  '________. 2012. Salt.\n',
  'https://example.org/2011',
  'n.d.',
  'apud ',
  '…',
  '“',
  '”',
  '’s',
  'Lei nº 4/2009',
  '\f',
  '\r\n',
  '12\n',
  '<article><p>',
  '</p>',
  '<ref>',
  '</ref>',
  '&amp;',
  '<surname>',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
);

const read = (text: string) => readArticle({ name: 'x.txt', text }).value;
const spansOf = ({
  blocks,
  references,
  cites,
  clusters,
  passages,
  check,
}: Article): readonly (readonly Span[])[] => [
  blocks,
  references,
  cites,
  clusters,
  passages,
  check,
  ...blocks.map(({ sentences }) => sentences),
];

test('whatever the text, all offsets lie in it and lists are sorted', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const spans of spansOf(read(text))) {
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.start ?? 0);
        });
      }
    }),
    { numRuns: 400 },
  );
});

test('a cite is the text at its offsets, names entries of the list, and stands in its cluster and in a passage', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { cites, clusters, passages, references } = read(text);
      const ids = new Set(references.map(({ id }) => id));
      cites.forEach((cite, i) => {
        expect(text.slice(cite.start, cite.end)).toBe(cite.text);
        expect([...cite.references, ...cite.likely].every((id) => ids.has(id))).toBe(true);
        const cluster = clusters[cite.cluster];
        expect(cluster?.cites).toContain(i);
        expect(cluster && cluster.start <= cite.start && cite.end <= cluster.end).toBe(true);
        expect(passages.filter(({ clusters: held }) => held.includes(cite.cluster))).toHaveLength(
          1,
        );
      });
      for (const { start, end, raw } of references) expect(text.slice(start, end)).toBe(raw);
    }),
    { numRuns: 400 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 60 },
  );
});

test('spaces at line ends and other line ends change nothing but offsets', () => {
  const plain =
    'T\n\nSo it is (Orsini 2011;\nTamm 2009).\n\nReferences\n\nOrsini, Marta. 2011. Bridges. Turin: Arco.\n\nTamm, L. 2009. Fog. Udu.\n';
  const kept = ({ cites, references }: Article) => [
    cites.map(({ references: ids, mode }) => [ids, mode]),
    references.map(({ raw }) => raw),
  ];
  for (const other of [
    plain.replaceAll('\n', '\r\n'),
    plain.replaceAll('\n', '  \n'),
    `\ufeff${plain}`,
  ])
    expect(kept(read(other))).toEqual(kept(read(plain)));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import { packExploration, unpackExploration } from '../../src/core/packed';

const bib = {
  name: 'a.bib',
  text: '@book{a, author = {Größe 移民 😀}, year = 2016}\n@book{b, title = {B}}\n@book{c, title = {C}}',
};
const claims = {
  name: 'a.yaml',
  text: `title: A
bibliography: a.bib
positions: [{ id: p, name: P }, { id: q, name: Q }, { id: __proto__, name: R }]
stances:
  - { work: b, position: p, stance: holds, according-to: a, evidence: [{ cluster: { start: 1, end: 2 } }] }
  - { work: c, position: q, stance: holds, according-to: a, evidence: [{ cluster: { start: 1, end: 2 } }] }
  - { work: c, position: p, stance: disputes }
  - { work: nobody, position: p, stance: holds }
`,
};

test('an exploration that was packed is the same when it is unpacked', () => {
  const found = explore([claims, bib, { name: 'text.txt', text: 'A text.' }]);
  const unpacked = unpackExploration(packExploration(found));
  expect(found.problems.map(({ code }) => code)).toEqual(['unknown-work', 'no-source']);
  expect(found.divide).toBeDefined();
  expect(unpacked).toEqual(found);
  expect(unpacked.cites).toBeInstanceOf(Map);
  expect([...unpacked.cites]).toEqual([
    ['w2', 1],
    ['w3', 1],
  ]);
});

test('a bibliography alone and nothing at all are packed too', () => {
  for (const files of [[bib], [], [claims]]) {
    const found = explore(files);
    expect(unpackExploration(packExploration(found))).toEqual(found);
  }
});

test('packing twice gives the same text', () => {
  expect(packExploration(explore([claims, bib]))).toBe(packExploration(explore([claims, bib])));
});

test('law: whatever the files say, nothing is lost in packing', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (title, name) => {
      const odd = {
        name: 'a.yaml',
        text: `title: ${JSON.stringify(title)}\n${claims.text.slice(9)}`,
      };
      const found = explore([odd, { name: 'a.bib', text: `@book{b, title = {${name}}}` }]);
      expect(unpackExploration(packExploration(found))).toEqual(found);
    }),
    { numRuns: 60 },
  );
});

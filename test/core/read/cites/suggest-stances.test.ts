import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';
import { articleWith } from '../../../scenes/read-cites';

/** "supports “in line with earlier work” of Orsini 2011": each suggestion of a text. */
function suggestions(body: string): readonly string[] {
  const { passages, cites } = articleWith(body);
  return passages.flatMap(({ suggestions: all = [] }) =>
    all.map(
      ({ kind, phrase, cites: of }) =>
        `${kind} “${phrase}” of ${of.map((i) => cites[i]?.text).join(' and ')}`,
    ),
  );
}

test.each([
  ['There is no clear consensus on tolls (Orsini 2011).', 'contrasts “no clear consensus”'],
  ['This contradicts what is said of bridges (Orsini 2011).', 'contrasts “contradicts”'],
  ['The salt trade is controversial (Orsini 2011).', 'contrasts “controversial”'],
  ['That was disproven long ago (Orsini 2011).', 'contrasts “disproven”'],
  ['Whether tolls rose is much debated (Orsini 2011).', 'contrasts “debated”'],
  ['The date is still under heated debate (Orsini 2011).', 'contrasts “under heated debate”'],
  [
    'We disagree with some of the results there (Orsini 2011).',
    'contrasts “disagree with some of the results”',
  ],
  [
    'The view rests on questionable sampling methods (Orsini 2011).',
    'contrasts “questionable sampling methods”',
  ],
  [
    'This is in line with earlier studies of salt (Orsini 2011).',
    'supports “in line with earlier studies”',
  ],
  ['The view is supported by the data (Orsini 2011).', 'supports “supported by the data”'],
  ['Our counts corroborate these findings (Orsini 2011).', 'supports “corroborate these findings”'],
  ['Some have long argued for bridges (Orsini 2011).', 'reports “Some have long argued”'],
  ['Many scholars have claimed it (Orsini 2011).', 'reports “Many scholars have claimed”'],
  ['It has often been suggested (Orsini 2011).', 'reports “It has often been suggested”'],
])('%s is marked as %s', (body, found) => {
  expect(suggestions(body)).toEqual([`${found} of Orsini 2011`]);
});

test('who is named after "according to" is reported', () => {
  expect(suggestions('According to Orsini (2011), bridges came late.')).toEqual([
    'reports “According to” of Orsini (2011)',
  ]);
  expect(suggestions('Bridges, according to Orsini (2011), came late.')).toHaveLength(1);
});

test.each([
  'It was measured according to Orsini (2011).',
  'Bridges were rated, according to Orsini’s (2011) scale, by hand.',
  'Tolls were fixed according to the law (Orsini 2011).',
  'The tides challenge every harbour (Orsini 2011).',
  'These ideas differ from those of others (Orsini 2011).',
  'The methods conflict (Orsini 2011).',
  'The debate on tolls was long (Orsini 2011).',
  'Nobody finds it uncontroversial (Orsini 2011).',
  'Tolls are consistent with the tides (Orsini 2011).',
  'This is inconsistent with earlier studies (Orsini 2011).',
  'On the other hand, ships have linked the ports (Orsini 2011).',
])('%s says nothing', (body) => {
  expect(suggestions(body)).toEqual([]);
});

test.each([
  'No later finding contradicts it (Orsini 2011).',
  'The trade was never controversial (Orsini 2011).',
  'This isn’t in line with earlier studies (Orsini 2011).',
  'The counts fail to corroborate these findings (Orsini 2011).',
  'The claim is hardly debated (Orsini 2011).',
])('negated, a phrase says nothing: %s', (body) => {
  expect(suggestions(body)).toEqual([]);
});

test('"not only" negates nothing, and a negation further off neither', () => {
  expect(suggestions('It not only contradicts that (Orsini 2011).')).toHaveLength(1);
  expect(
    suggestions('Not every bridge was built of stone, and this is much debated (Orsini 2011).'),
  ).toHaveLength(1);
});

test('each cite is spoken of by the phrases of its own clause', () => {
  expect(
    suggestions(
      'Some have argued for bridges (Orsini 2011), others for fog signals (Tamm and Novak 2009).',
    ),
  ).toEqual(['reports “Some have argued” of Orsini 2011']);
  expect(
    suggestions(
      'Bridges came first (Orsini 2011), but this is controversial (Tamm and Novak 2009).',
    ),
  ).toEqual(['contrasts “controversial” of Tamm and Novak 2009']);
  expect(
    suggestions(
      'Bridges came first (Orsini 2011); it has been claimed that locks did (Tamm and Novak 2009).',
    ),
  ).toEqual(['reports “it has been claimed” of Tamm and Novak 2009']);
});

test('a phrase in a clause that goes on with what was said speaks of the cites before it', () => {
  expect(suggestions('Bridges came first (Orsini 2011), which contradicts our dates.')).toEqual([
    'contrasts “contradicts” of Orsini 2011',
  ]);
  expect(suggestions('Bridges came first (Orsini 2011), but dates are debated.')).toEqual([]);
});

test('cites side by side, and names within the clause, are spoken of together', () => {
  expect(suggestions('This is controversial (Orsini 2011), (Tamm and Novak 2009).')).toEqual([
    'contrasts “controversial” of Orsini 2011 and Tamm and Novak 2009',
  ]);
  expect(suggestions('Orsini (2011) contradicts Tamm and Novak (2009).')).toEqual([
    'contrasts “contradicts” of Orsini (2011) and Tamm and Novak (2009)',
  ]);
});

test('of other languages nothing is said', () => {
  expect(suggestions('El comercio es muy controversial en el puerto (Orsini 2011).')).toEqual([]);
});

test('the offsets are those of the text, over line ends and emphasis', () => {
  const text =
    'A title\n\nThat is in *line\nwith* earlier studies (Orsini 2011).\n\nReferences\n\nOrsini, Marta. 2011. Bridges of salt. Turin: Arco.\n';
  const { passages } = readArticle({ name: 'a.md', text }).value;
  const [found] = passages[0]?.suggestions ?? [];
  expect(found?.phrase).toBe('in line with earlier studies');
  expect(text.slice(found?.start, found?.end)).toBe('in *line\nwith* earlier studies');
});

test.each([
  'Some find bridges old (Tamm 2009). This is contradicted by Orsini (2011).',
  'That view was disproven later by Orsini (2011), who counted them.',
])('who is named as the one that contradicts is not contradicted: %s', (body) => {
  expect(suggestions(body)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hands, stanceKinds } from '../../../src/core/model/stance';
import {
  besides,
  type Choices,
  defaultChoices,
  edgeKinds,
  panes,
  readChoices,
  sortByPosition,
  sortKeys,
  writeChoices,
} from '../../../src/core/view/choices';
import { sourceKinds } from '../../../src/core/view/kind-of-source';
import { referenceStyles } from '../../../src/core/view/reference-style';

const awkward = fc.constantFrom(
  'a&b=c',
  '#top',
  '100%',
  '%41',
  'one,two',
  ',',
  '',
  ' ',
  '+',
  '😀 müller',
  '__proto__',
  'constructor',
  '-',
  'none',
  'a\nb\u0000',
);
const text = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 40 }));
const year = fc.integer({ min: -9999, max: 9999 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  work: maybe(text),
  query: text,
  positions: fc.array(text, { maxLength: 4 }),
  stances: fc.subarray([...stanceKinds]),
  kinds: fc.subarray([...sourceKinds]),
  hands: fc.subarray([...hands]),
  from: maybe(year),
  to: maybe(year),
  finding: maybe(text),
  passage: maybe(fc.nat(999_999_999)),
  text: maybe(text),
  pane: fc.constantFrom(...panes),
  edges: fc.subarray([...edgeKinds]),
  beside: fc.constantFrom(...besides),
  sort: fc.oneof(fc.constantFrom(...sortKeys), text.map(sortByPosition)),
  descending: fc.boolean(),
  style: fc.constantFrom(...referenceStyles),
});

test('law: choices that are written into an address are read from it again', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(readChoices(writeChoices(choices))).toEqual({ choices, ignored: [] });
      expect(readChoices(`#${writeChoices(choices)}`).choices).toEqual(choices);
    }),
    { numRuns: 400 },
  );
});

test('law: an address holds only what is safe in one, whatever was chosen', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(writeChoices(choices)).toMatch(/^[A-Za-z0-9\-_.!~*'()%&=]*$/);
    }),
  );
});

test('law: no address makes reading throw, and what is read is written and read the same', () => {
  const pair = fc.tuple(
    fc.constantFrom(
      'work',
      'q',
      'position',
      'stance',
      'kind',
      'from',
      'edges',
      'sort',
      'beside',
      'style',
      '%',
      'x',
    ),
    fc.oneof(text, fc.constantFrom('%E0%A4%A', '%', 'holds,none', '-', '--year', '9')),
  );
  const address = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pair).map((pairs) => pairs.map((p) => p.join('=')).join('&')),
  );
  fc.assert(
    fc.property(address, (given) => {
      const { choices } = readChoices(given);
      expect(readChoices(writeChoices(choices)).choices).toEqual(choices);
    }),
  );
});

test('a passage is named with its text, and a link without one is read as before', () => {
  const choices = { ...defaultChoices, passage: 144, text: 'olson2016roads' };
  expect(writeChoices(choices)).toBe('passage=144&text=olson2016roads');
  expect(readChoices('passage=144')).toEqual({
    choices: { ...defaultChoices, passage: 144 },
    ignored: [],
  });
});

test('the defaults make an empty address, and an empty address the defaults', () => {
  expect(writeChoices(defaultChoices)).toBe('');
  expect(readChoices('')).toEqual({ choices: defaultChoices, ignored: [] });
  expect(readChoices('#')).toEqual({ choices: defaultChoices, ignored: [] });
});

test('an address says in plain words what was chosen', () => {
  const choices: Choices = {
    ...defaultChoices,
    work: 'olson2016migrant',
    positions: ['takeover', '-'],
    stances: ['holds', 'disputes'],
    from: 2010,
    edges: [],
    sort: 'year',
    descending: true,
    style: 'chicago',
  };
  expect(writeChoices(choices)).toBe(
    'work=olson2016migrant&position=takeover%2C-&stance=holds%2Cdisputes&from=2010&edges=none&sort=-year&style=chicago',
  );
});

test('what is not ours is left out and named, and the rest is read', () => {
  const address =
    '#utm_source=mail&position=takeover&stance=hates&from=soon&pane=attic&sort=-size&style=bluebook';
  expect(readChoices(address)).toEqual({
    choices: { ...defaultChoices, positions: ['takeover'] },
    ignored: [
      'utm_source=mail',
      'stance=hates',
      'from=soon',
      'pane=attic',
      'sort=-size',
      'style=bluebook',
    ],
  });
});

test('a list with one word that is not known is left out whole', () => {
  expect(readChoices('kind=book,scroll')).toEqual({
    choices: defaultChoices,
    ignored: ['kind=book,scroll'],
  });
});

test('names that every object has are no parameters', () => {
  const { choices, ignored } = readChoices('__proto__=1&constructor=2&toString=3&hasOwnProperty=4');
  expect(choices).toEqual(defaultChoices);
  expect(ignored).toHaveLength(4);
  expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
});

test('a percent sign that begins no code stands for itself', () => {
  expect(readChoices('q=100%').choices.query).toBe('100%');
});

test('half a surrogate pair is written as a replacement character, not thrown over', () => {
  const choices = { ...defaultChoices, query: 'a\ud83d', positions: ['\udc00'], work: '\ud800' };
  expect(readChoices(writeChoices(choices)).choices).toEqual({
    ...defaultChoices,
    query: 'a\ufffd',
    positions: ['\ufffd'],
    work: '\ufffd',
  });
});

test('an address beyond the limit is not read', () => {
  const { choices, ignored } = readChoices(`q=${'a'.repeat(20_000)}`);
  expect(choices).toEqual(defaultChoices);
  expect(ignored).toEqual(['a link of over 20,000 characters']);
});

test('an address says what stands beside the map, and which position the works are sorted by', () => {
  const choices: Choices = {
    ...defaultChoices,
    beside: 'matrix',
    sort: sortByPosition('-a:b'),
    descending: true,
  };
  expect(writeChoices(choices)).toBe('beside=matrix&sort=-position%3A-a%3Ab');
  expect(readChoices('beside=cellar&sort=positions:a')).toEqual({
    choices: defaultChoices,
    ignored: ['beside=cellar', 'sort=positions:a'],
  });
});

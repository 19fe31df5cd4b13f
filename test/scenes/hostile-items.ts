import fc from 'fast-check';
import {
  type CslDate,
  type CslItem,
  type CslName,
  cslDateVariables,
  cslNameParts,
  cslNameVariables,
  cslTextVariables,
  cslTypes,
} from '../../src/core/model/csl';

/** Pieces that mean something to one format or another. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '\\',
    '"',
    '%',
    '&',
    '#',
    '$',
    '_',
    '~',
    '^',
    '--',
    "''",
    '``',
    '@misc{evil, ',
    '=',
  ],
  ...[' and ', ',', ', ', ';', ' others ', 'and', '\n', '\r\n@book{x,', '\nER  - \r\nTY  - JOUR\n'],
  ...['a', 'Kim', 'van', 'É', 'é', 'ß', '王', 'שלום', '\u202e', '\u00a0', '\u2028', ' ', '1', '-'],
  ...['</script>', '__proto__', '\u0000', '\\{', '\\textbf{', '{\\"a}', '\ufeff', '🙂'],
);

export const hostileText = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** As a reader hands it out: on one line, no blanks around, not empty. */
export const lineOfText = hostileText
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const hostileName: fc.Arbitrary<CslName> = someOf(cslNameParts, hostileText);

const year = fc.oneof(fc.integer({ min: 1000, max: 2030 }), fc.integer({ min: -9999, max: -1 }));
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const end = fc.oneof(
  year.map((y) => [y]),
  day.map(([y, m]) => [y, m]),
  day.map((d) => [...d]),
);

/** Days, months, years, ranges, seasons, about; what every format can say. */
export const anyDate: fc.Arbitrary<CslDate> = fc.oneof(
  end.map((one) => ({ 'date-parts': [one] })),
  fc.tuple(end, end).map((both) => ({ 'date-parts': both })),
  fc.record({
    'date-parts': fc.tuple(year.map((y) => [y])),
    season: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ 'date-parts': fc.tuple(end), circa: fc.constant(true) }),
  fc.constantFrom({ literal: 'forthcoming' }, { literal: 'no date & none {to come}' }),
);

/** Works that no honest program would write. */
export const hostileItem: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.constantFrom(...cslTypes),
    someOf(cslTextVariables, hostileText),
    someOf(cslNameVariables, fc.array(hostileName, { minLength: 1, maxLength: 3 })),
    someOf(cslDateVariables, anyDate),
    fc.option(fc.dictionary(hostileText, hostileText, { maxKeys: 3 }), { nil: undefined }),
  )
  .map(([type, texts, names, dates, custom]) => ({
    type,
    ...texts,
    ...names,
    ...dates,
    ...(custom === undefined ? {} : { custom }),
  }));

/** Up to six of the variables, each with a value. */
export function someOf<V extends string, T>(
  variables: readonly V[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly [K in V]?: T }> {
  return fc
    .dictionary(fc.constantFrom(...variables), value, { maxKeys: 6, noNullPrototype: true })
    .map((found) => found as { readonly [K in V]?: T });
}

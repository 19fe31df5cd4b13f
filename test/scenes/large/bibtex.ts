import type { ProblemCode } from '../../../src/core/model/problem';
import { type LargeInput, repeated } from './large-input';

const before = '@book{before,\n  title = {Before},\n  year = 2001\n}\n\n';
const after = '\n@book{after,\n  title = {After},\n  year = 2002\n}\n';
const hundred = 100_000;

/** Something between two entries of a BibTeX file. */
function between(
  what: string,
  size: number,
  problems: readonly ProblemCode[],
  middle: (size: number) => string,
  works = 2,
): LargeInput {
  const make = (grown: number) => before + middle(grown) + after;
  return { what, file: 'large.bib', size, make, works, problems };
}

/** A field of an entry between two others. */
function field(
  what: string,
  size: number,
  problems: readonly ProblemCode[],
  value: (size: number) => string,
  name = 'title',
): LargeInput {
  const entry = (grown: number) => `@book{large,\n  ${name} = ${value(grown)},\n  year = 2003\n}\n`;
  return between(what, size, problems, entry, 3);
}

const runs = ['@', '\\', '$', ',', '"', '#', '=', '%', '~', '-', "'", '`', '&', '}'].flatMap(
  (unit) => [
    between(`${unit} between entries`, hundred, [], (size) => `${unit.repeat(size)}\n`),
    field(`${unit} in a title`, hundred, unit === '}' ? ['text-between-entries'] : [], (size) =>
      unit === '}' ? `{}${unit.repeat(size)}` : `{${unit.repeat(size)}}`,
    ),
  ],
);

export const largeBibtex: readonly LargeInput[] = [
  ...runs,
  between('{ between entries', hundred, [], (size) => `${'{'.repeat(size)}\n`),
  between('heads in a line', 20_000, ['entry-unclosed'], (size) => `${'@a{'.repeat(size)}\n`),
  field(
    'braces in braces',
    20_000,
    ['nesting-too-deep'],
    (size) => `${'{'.repeat(size)}A${'}'.repeat(size)}`,
  ),
  field(
    'braces in the braces of a name',
    20_000,
    ['nesting-too-deep'],
    (size) => `${'{'.repeat(size)}A${'}'.repeat(size)}`,
    'author',
  ),
  field(
    'commands in braces',
    20_000,
    ['nesting-too-deep'],
    (size) => `{${'\\emph{'.repeat(size)}A${'}'.repeat(size)}}`,
  ),
  field(
    'accents on accents',
    20_000,
    ['nesting-too-deep'],
    (size) => `{${"\\'{".repeat(size)}A${'}'.repeat(size)}}`,
  ),
  between(
    'braces that never close',
    20_000,
    ['entry-unclosed'],
    (size) => `@book{large,\n  title = {${'{'.repeat(size)}\n}\n`,
  ),
  field(
    'a quote that never closes',
    1_000_000,
    ['entry-malformed'],
    (size) => `"${'word '.repeat(size / 5)}`,
  ),
  field(
    'lines of a quote that never closes',
    200_000,
    ['entry-malformed'],
    (size) => `"${'word\n'.repeat(size / 5)}`,
  ),
  field('authors', 20_000, [], (size) => `{${'Roe, Ann and '.repeat(size)}Roe, Zoe}`, 'author'),
  field('blanks in a name', hundred, [], (size) => `{Roe${' '.repeat(size)}Ann}`, 'author'),
  field('commas in a name', hundred, [], (size) => `{Roe${','.repeat(size)}Ann}`, 'author'),
  field('parts joined by #', 20_000, [], (size) => `{a}${' # {a}'.repeat(size)}`),
  field(
    'undefined strings joined',
    20_000,
    ['unknown-string'],
    (size) => `{a}${' # b'.repeat(size)}`,
  ),
  between('a key', hundred, [], (size) => `@book{${'k'.repeat(size)}, title = {A}}\n`, 3),
  between(
    'a key without its comma',
    hundred,
    ['entry-malformed'],
    (size) => `@book{${'k '.repeat(size)} title = {A}}\n`,
    3,
  ),
  between(
    'fields',
    20_000,
    ['duplicate-field'],
    (size) => `@book{large,\n${'  title = {A},\n'.repeat(size)}}\n`,
    3,
  ),
  between(
    'fields without commas',
    20_000,
    ['duplicate-field', 'entry-malformed'],
    (size) => `@book{large,\n${'  title = {A}\n'.repeat(size)}}\n`,
    3,
  ),
  between(
    'junk in an entry',
    20_000,
    ['entry-malformed'],
    (size) => `@book{large, title = {A},\n${'??,\n'.repeat(size)}}\n`,
    3,
  ),
  between(
    'strings that double',
    2_000,
    ['expansion-too-large'],
    (size) =>
      `@string{s0 = "lol"}\n${repeated(size, (n) => `@string{s${n + 1} = s${n} # s${n}}\n`)}@book{large, title = s${size}}\n`,
    3,
  ),
  between(
    'strings that use a long one',
    5_000,
    ['expansion-too-large'],
    (size) =>
      `@string{long = {${'x'.repeat(90_000)}}}\n${repeated(size, (n) => `@string{s${n} = long # long}\n`)}`,
  ),
  between(
    'definitions of one string',
    20_000,
    [],
    (size) => `${'@string{s = "x"}\n'.repeat(size)}@book{large, title = s}\n`,
    3,
  ),
  between('entries that never close', 10_000, ['entry-unclosed'], (size) =>
    repeated(size, (n) => `@book{u${n},\n  title = {Never closed\n\n`),
  ),
  between('entries that never close, in parentheses', 10_000, ['entry-unclosed'], (size) =>
    repeated(size, (n) => `@book(u${n},\n  title = {Never closed\n\n`),
  ),
  between(
    'entries in a line that never close',
    10_000,
    ['entry-unclosed'],
    (size) => `${repeated(size, (n) => `@book{u${n}, title = {A`)}\n`,
  ),
  between(
    'entries that quote entries',
    10_000,
    [],
    (size) =>
      `${repeated(size, (n) => `@book{q${n}, note = {see\n@book{x,y} and more},\n title = {A}}\n`)}`,
    10_002,
  ),
  between(
    'entries of one key',
    20_000,
    ['duplicate-key'],
    (size) => '@book{same, title = {A}}\n'.repeat(size),
    20_002,
  ),
  between(
    'parents in a chain',
    10_000,
    ['expansion-too-large'],
    (size) => repeated(size, (n) => `@inbook{c${n}, title = {A}, crossref = {c${n + 1}}}\n`),
    10_002,
  ),
  between(
    'children of one parent',
    10_000,
    [],
    (size) =>
      `@book{parent, title = {A}}\n${repeated(size, (n) => `@inbook{c${n}, crossref = {parent}}\n`)}`,
    10_003,
  ),
  between('line comments', hundred, [], (size) => '% @book{x, title = {X}}\n'.repeat(size / 20)),
  between('blank lines', 1_000_000, [], (size) => '\n'.repeat(size)),
  between('blanks behind an @', hundred, [], (size) => `@${' '.repeat(size)}x\n`),
  between('lines of blanks and an @', hundred, [], (size) => `${' '.repeat(size)}@\n`),
  between('addresses', 20_000, [], (size) => 'someone@example.org '.repeat(size)),
];

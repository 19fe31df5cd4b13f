import type { ProblemFacts } from '../model/problem';

/** What is the matter, and what to do about it. */
export type Words = readonly [what: string, todo: string];

const quotes: Words = [
  'A colon and a space stand in text without quotes',
  'put the whole text in quotes: "…"',
];

/** The commonest mistakes of YAML by the library's codes; the others have the library's words. */
export const yamlMistakes: ReadonlyMap<string, Words> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', quotes],
  [
    'UNCLOSED_BRACKET',
    ['A bracket is not closed before this', 'close it, or put the text in quotes'],
  ],
  ['NAME_WITHOUT_VALUE', ['This is not "name: value"', 'write a colon and a blank after the name']],
  [
    'TEXT_AFTER_VALUE',
    [
      'Text goes on after a value has ended',
      "put all of it in quotes; inside single quotes an apostrophe is written twice: ''",
    ],
  ],
  ['UNCLOSED_QUOTE', ['This quote is never closed', 'close it where the text ends']],
  [
    'TAB_AS_INDENT',
    ['The line begins with a tab', 'indent with spaces; YAML allows no tabs for it'],
  ],
  [
    'BAD_INDENT',
    ['The line begins in the wrong column', 'line it up with those of its kind above'],
  ],
  [
    'BAD_SCALAR_START',
    ['Text without quotes cannot begin with this character', 'put the whole text in quotes: "…"'],
  ],
  [
    'BAD_DQ_ESCAPE',
    ['A backslash before this letter means nothing', 'write "\\\\", or use single quotes'],
  ],
]);

export const yamlRefusals: Readonly<Record<ProblemFacts['yaml-not-allowed']['what'], Words>> = {
  alias: [
    'A value that begins with "*" is an alias, which is not read',
    'write the value out, or put it in quotes',
  ],
  anchor: [
    'A value that begins with "&" is an anchor, which is not read',
    'remove the anchor, or put the value in quotes',
  ],
  tag: [
    'A value that begins with "!" has a tag, which is not read',
    'remove the tag, or put the value in quotes',
  ],
  depth: ['The file is nested too deep to be read', 'check the indentation around here'],
  size: ['The file is too large to be read', 'split the debate; the limit is 2 million characters'],
  documents: ['A second document begins here and is not read', 'remove the "---" and what follows'],
  faults: [
    'The file has too many faults of syntax to be read',
    'check that it is a claims file in YAML',
  ],
};

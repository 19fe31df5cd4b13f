import { type LargeInput, repeated } from './large-input';

const hundred = 100_000;
const record = (key: string, lines = '') => `TY  - BOOK\nID  - ${key}\n${lines}ER  - \n`;

function ris(what: string, size: number, lines: (size: number) => string, works = 3): LargeInput {
  const make = (grown: number) => `${record('before')}${lines(grown)}${record('after')}`;
  return { what, file: 'large.ris', size, make, works, problems: [] };
}

export const largeTagged: readonly LargeInput[] = [
  ris('a line of RIS', 1_000_000, (size) => record('large', `TI  - ${'long '.repeat(size / 5)}\n`)),
  ris('blanks in a line of RIS', hundred, (size) =>
    record('large', `TI  - a${' '.repeat(size)}b\nAU  - a${' '.repeat(size)}b\n`),
  ),
  ris('lines without a tag', 20_000, (size) =>
    record('large', `AB  - one\n${'and more\n'.repeat(size)}`),
  ),
  ris('authors of RIS', 20_000, (size) =>
    record(
      'large',
      repeated(size, (n) => `AU  - Roe ${n}, Ann\n`),
    ),
  ),
  ris(
    'ends behind an end',
    20_000,
    (size) => `${record('large')}${'ER  - \nNL  - x\n'.repeat(size)}`,
  ),
  ris('addresses of RIS', 20_000, (size) =>
    record('large', 'UR  - https://a.example/b\n'.repeat(size)),
  ),
  ris('dates of RIS', hundred, (size) => record('large', `PY  - ${'2001/'.repeat(size / 5)}\n`)),
  {
    what: 'empty lines of EndNote',
    file: 'large.enw',
    size: hundred,
    make: (size) =>
      `%0 Book\n%T A\n%F before\n\n%0 Book\n%T B\n${'\n%K x\n'.repeat(size / 5)}\n%0 Book\n%T C\n%F after\n`,
    problems: [],
  },
  {
    what: 'lines of one value of PubMed',
    file: 'large.nbib',
    size: hundred,
    make: (size) =>
      `PMID- before\nTI  - A\n\nPMID- 5\nTI  - B\n${'      more\n'.repeat(size / 5)}\nPMID- after\nTI  - C\n`,
    problems: [],
  },
];

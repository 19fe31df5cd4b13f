import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runFaultline } from './run-faultline';

const text = `Roads of salt

Salt moves (see Orsini 2011, 4; Zeman 2001).

References

Orsini, Marta. 2011. Bridges of salt. Turin: Arco.
`;
const bibliography = `@book{orsini2011bridges,
  author = {Orsini, Marta},
  title = {Bridges of Salt},
  year = 2011
}
`;

test('what does not fit is told by file, line and column, and in one sentence', async () => {
  const folder = folderWith({ 'a.txt': text });
  const { code, out, err } = await runFaultline(['cites', 'a.txt'], folder);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toBe(
    'a.txt:3:33: "Zeman 2001" is cited, but not listed; add it to the list, or take the cite out\n' +
      '2 cites and 1 entry; 1 cite linked, 1 thing to look at.\n',
  );
});

test('an article that fits has nothing to tell and exits 0', async () => {
  const folder = folderWith({ 'a.txt': text.replace('; Zeman 2001', '') });
  const { code, out } = await runFaultline(['cites', 'a.txt'], folder);
  expect({ code, out }).toEqual({
    code: 0,
    out: '1 cite and 1 entry; 1 cite linked, nothing to tell.\n',
  });
});

test('--json gives entries, cites, passages and problems by offsets', async () => {
  const folder = folderWith({ 'a.txt': text });
  const { code, out } = await runFaultline(['cites', 'a.txt', '--json'], folder);
  expect(code).toBe(1);
  const { references, cites, passages, problems } = JSON.parse(out);
  const [reference] = references;
  expect(reference).toEqual({
    id: 'r1',
    start: text.indexOf('Orsini, Marta'),
    end: text.length - 1,
    raw: 'Orsini, Marta. 2011. Bridges of salt. Turin: Arco.',
    item: {
      type: 'document',
      author: [{ family: 'Orsini', given: 'Marta' }],
      issued: { 'date-parts': [[2011]] },
      title: 'Bridges of salt',
    },
  });
  const start = text.indexOf('Orsini 2011');
  expect(cites[0]).toEqual({
    start,
    end: start + 11,
    text: 'Orsini 2011',
    references: ['r1'],
    cluster: 0,
    mode: 'parenthetical',
    locator: [{ label: 'page', value: '4' }],
    prefix: 'see',
  });
  expect(passages).toEqual([{ start: 15, end: 59, clusters: [0] }]);
  expect(problems).toEqual([
    { code: 'cited-not-listed', start: 47, end: 57, why: expect.stringContaining('not listed') },
  ]);
});

test('with a bibliography, entries have its keys, and a text needs no list', async () => {
  const folder = folderWith({
    'a.txt': text,
    'b.txt': 'T\n\nSo (Orsini 2011).\n',
    'own.bib': bibliography,
  });
  const keysOf = async (name: string) => {
    const { out } = await runFaultline(
      ['cites', name, '--bibliography', 'own.bib', '--json'],
      folder,
    );
    return JSON.parse(out).references.map(({ key }: { readonly key: string }) => key);
  };
  expect(await keysOf('a.txt')).toEqual(['orsini2011bridges']);
  expect(await keysOf('b.txt')).toEqual(['orsini2011bridges']);
});

test('cites of the same volume are told, and are no fault', async () => {
  const folder = folderWith({ 'a.txt': text.replace('Zeman 2001', 'Zeman, this volume') });
  const { code, out } = await runFaultline(['cites', 'a.txt'], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^a\.txt:3:33: "Zeman, this volume" is a chapter of the same volume/);
  expect(out).toContain('1 cite linked, nothing to tell, 1 cite of the same volume.\n');
});

test('numbers beyond the list are told, and cites that the reader’s own works do not have', async () => {
  const entries = ['Orsini M. Salt. Coast. 2011;1:1-9.', 'Tamm L. Fog. Coast. 2009;2:3-5.'];
  const list = entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n');
  const folder = folderWith({
    'n.txt': `Salt\n\nSalt moves [1,2]. It rests [2-4].\n\nReferences\n\n${list}\n`,
    'b.txt': 'T\n\nAs Orsini and Zeman’s (2011) map shows. Orsini (2011) too.\n',
    'own.bib': bibliography,
  });
  const numbers = await runFaultline(['cites', 'n.txt', '--json'], folder);
  expect(numbers.code).toBe(1);
  expect(JSON.parse(numbers.out).problems).toEqual([
    {
      code: 'number-not-listed',
      start: 34,
      end: 37,
      likely: ['r2'],
      why: '"2-4" is cited, but no entry has the numbers 3 and 4; the list ends with 2; correct the number, or add the entry',
    },
  ]);
  const own = await runFaultline(['cites', 'b.txt', '--bibliography', 'own.bib'], folder);
  expect(own.out).toContain(
    '"Orsini and Zeman’s (2011)" is cited, but not listed; perhaps "Orsini 2011. Bridges of Salt" is meant',
  );
});

test('a file that is no text is told', async () => {
  const folder = folderWith({ 'a.pdf': '%PDF-1.7\n' });
  const { code, out, err } = await runFaultline(['cites', join(folder, 'a.pdf')]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('a.pdf:1:1: ');
});

test('what phrases suggest is counted in a line, and is with its sentence in --json', async () => {
  const doubted = text.replace('Salt moves (see', 'That the salt moves is controversial (see');
  const folder = folderWith({ 'a.txt': doubted });
  const { out } = await runFaultline(['cites', 'a.txt'], folder);
  expect(out).toContain(
    '\nPhrases that suggest a stance, as a guess: 0 supports, 1 contrasts and 0 reports; --json has them.\n',
  );
  const json = await runFaultline(['cites', 'a.txt', '--json'], folder);
  const start = doubted.indexOf('controversial');
  expect(JSON.parse(json.out).passages[0].suggestions).toEqual([
    { kind: 'contrasts', phrase: 'controversial', start, end: start + 13, cites: [0, 1] },
  ]);
});

test.each<readonly [string, string, string]>([
  ['a.txt', ' \n', 'a.txt is empty: give the text of an article.'],
  ['own.bib', bibliography, 'own.bib is a bibliography, not the text of an article'],
  ['licence.txt', 'A licence\n\nYou may copy this.\n', 'Neither cites nor a list of references'],
  [
    'list.txt',
    `T\n\n${text.slice(text.indexOf('References'))}`,
    'has a list of 1 entry, but no cite',
  ],
])('%s, in which nothing is cited, is told in a sentence', async (name, words, said) => {
  const folder = folderWith({ [name]: words });
  const { code, out, err } = await runFaultline(['cites', name], folder);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain(said);
  const json = await runFaultline(['cites', name, '--json'], folder);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).cites).toEqual([]);
  expect(json.err).toContain(said);
});

test('how much of a text is of the bibliography is told, and a bibliography without works', async () => {
  const folder = folderWith({
    'a.txt': text.replace('; Zeman 2001', ''),
    'b.txt': 'T\n\nSo (Orsini 2011).\n',
    'own.bib': bibliography,
    'none.bib': '@comment{nothing}\n',
  });
  const run = (name: string, own: string) =>
    runFaultline(['cites', name, '--bibliography', own], folder);
  expect((await run('a.txt', 'own.bib')).out).toContain('\n1 of 1 entries are in own.bib.\n');
  expect((await run('b.txt', 'own.bib')).out).toContain('\n1 of 1 works of own.bib are cited.\n');
  const none = await run('a.txt', 'none.bib');
  expect(none.code).toBe(1);
  expect(none.err).toContain('none.bib:1:1: This bibliography has no entries');
});

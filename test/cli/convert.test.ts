import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runFaultline, tinyBibliography } from './run-faultline';

test('a BibTeX file becomes CSL-JSON, in the order of the file', async () => {
  const folder = folderWith({ 'tiny.bib': tinyBibliography });
  const { code, out, err } = await runFaultline(
    ['convert', 'tiny.bib', '--to', 'csl-json'],
    folder,
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const items = JSON.parse(out);
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({
    id: 'vogt2018lives',
    type: 'book',
    title: 'Lives in Transit',
    author: [{ family: 'Vogt', given: 'Wendy' }],
    issued: { 'date-parts': [[2018]] },
  });
});

test('a broken entry is told on standard error and the others are converted', async () => {
  const folder = folderWith({
    'tiny.bib': `@book{broken,\n  title = {Never closed\n\n${tinyBibliography}`,
  });
  const { code, out, err } = await runFaultline(
    ['convert', 'tiny.bib', '--to', 'csl-json'],
    folder,
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^tiny\.bib:1:\d+: .*broken/);
  expect(out).toContain('"vogt2018lives"');
  expect(out).toContain('"olson2016migrant"');
});

test('files of several formats become one list, in the order given', async () => {
  const folder = folderWith({
    'a.ris': 'TY  - JOUR\nID  - kim2010\nTI  - Wages\nER  - \n',
    'b.json': '[{"id":"kim2010","type":"book","title":"The same key"}]',
    'c.bib': tinyBibliography,
  });
  const { code, out } = await runFaultline(
    ['convert', 'a.ris', 'b.json', 'c.bib', '--to', 'csl-json'],
    folder,
  );
  const items: { id: string; type: string }[] = JSON.parse(out);
  expect(items.map(({ id, type }) => [id, type])).toEqual([
    ['kim2010', 'article-journal'],
    ['kim2010-2', 'book'],
    ['vogt2018lives', 'book'],
    ['olson2016migrant', 'book'],
  ]);
  expect(code).toBe(0);
});

test('--keys takes the works that a file names, and tells of keys that no work has', async () => {
  const folder = folderWith({
    'c.bib': tinyBibliography,
    'keys.txt': 'olson2016migrant\r\n\r\nnobody2000\r\n',
  });
  const { code, out, err } = await runFaultline(
    ['convert', 'c.bib', '--to', 'csl-json', '--keys', 'keys.txt'],
    folder,
  );
  expect(JSON.parse(out)).toMatchObject([{ id: 'olson2016migrant' }]);
  expect(err).toMatch(/^keys\.txt:3:1: No work has the key "nobody2000"/);
  expect(code).toBe(1);
});

test('a file that is not UTF-8 is read, and its encoding told as a guess', async () => {
  const folder = folderWith({ 'tiny.bib': Buffer.from('@book{a, title={\u00e9}}', 'latin1') });
  const { code, out, err } = await runFaultline(
    ['convert', 'tiny.bib', '--to', 'csl-json'],
    folder,
  );
  expect(JSON.parse(out)).toEqual([{ id: 'a', type: 'book', title: 'é' }]);
  expect(err).toMatch(/^tiny\.bib: guessed to be windows-1252/);
  expect(code).toBe(0);
});

test('a file that is no bibliography gives no output', async () => {
  const folder = folderWith({ 'notes.txt': 'Some notes.\n' });
  const { code, out, err } = await runFaultline(
    ['convert', 'notes.txt', '--to', 'csl-json'],
    folder,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^notes\.txt:1:1: /);
});

test('BibTeX to BibTeX is the file itself, byte for byte', async () => {
  const text = `% My library\r\n${tinyBibliography.replaceAll('\n', '\r\n')}`;
  const folder = folderWith({ 'tiny.bib': text });
  const { code, out } = await runFaultline(['convert', 'tiny.bib', '--to', 'bibtex'], folder);
  expect({ code, out }).toEqual({ code: 0, out: text });
});

test('files of several formats become one BibTeX file, whose keys differ', async () => {
  const folder = folderWith({
    'a.ris': 'TY  - BOOK\nAU  - Olson, Ada\nTI  - Migrant Roads\nPY  - 2016\nER  - \n',
    'c.bib': tinyBibliography,
  });
  const { code, out } = await runFaultline(['convert', 'a.ris', 'c.bib', '--to', 'bibtex'], folder);
  expect(code).toBe(0);
  expect(out).toBe(`@book{olson2016migrant-2,
  author = {Olson, Ada},
  title = {Migrant Roads},
  year = {2016}
}

${tinyBibliography}`);
});

test('works become RIS, those of --keys alone, in a file of --out', async () => {
  const folder = folderWith({ 'c.bib': tinyBibliography, 'keys.txt': 'olson2016migrant\n' });
  const args = ['convert', 'c.bib', '--to', 'ris', '--keys', 'keys.txt', '--out', 'c.ris'];
  expect(await runFaultline(args, folder)).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(join(folder, 'c.ris'), 'utf8')).toBe(
    [
      'TY  - BOOK',
      'AU  - Olson, Ada',
      'TI  - Migrant Roads',
      'PY  - 2016',
      'ID  - olson2016migrant',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  const again = await runFaultline(args, folder);
  expect(again.code).toBe(2);
  expect(again.err).toMatch('--force');
  expect((await runFaultline([...args, '--force'], folder)).code).toBe(0);
});

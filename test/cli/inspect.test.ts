import { expect, test } from 'vitest';
import { folderWith, runFaultline, tinyBibliography } from './run-faultline';

const ris = 'TY  - JOUR\nID  - kim2010\nTI  - Wages\nER  - \n';

test('works in several files are counted, and no mistakes exit 0', async () => {
  const folder = folderWith({ 'a.bib': tinyBibliography, 'b.ris': ris });
  expect(await runFaultline(['inspect', 'a.bib', 'b.ris'], folder)).toEqual({
    code: 0,
    out: 'a.bib: BibTeX, 2 works, no problems\nb.ris: RIS, 1 work, no problems\n3 works in 2 files; no problems\n',
    err: '',
  });
});

test('each mistake is told with file, line and column, and lost entries are counted', async () => {
  const folder = folderWith({
    'a.bib': `@book{broken,\n  title = {Never closed\n\n${tinyBibliography}`,
    'b.ris': ris + ris,
    'notes.txt': 'Some notes.\n',
  });
  const { code, out } = await runFaultline(['inspect', 'a.bib', 'b.ris', 'notes.txt'], folder);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^a\.bib:1:1: .*"broken"/);
  expect(lines[1]).toMatch(/^b\.ris:5:1: The key "kim2010" is taken/);
  expect(lines[2]).toMatch(/^notes\.txt:1:1: "notes\.txt"/);
  expect(lines.slice(3)).toEqual([
    'a.bib: BibTeX, 2 works, 1 problem',
    'b.ris: RIS, 2 works, 1 problem',
    'notes.txt: not read, 0 works, 1 problem',
    '4 works in 3 files; 1 entry not understood; 2 other problems',
  ]);
  expect(code).toBe(1);
});

test('--json says the same for other programs, in the order asked', async () => {
  const folder = folderWith({ 'a.bib': tinyBibliography, 'b.ris': ris + ris });
  const { code, out, err } = await runFaultline(['inspect', 'b.ris', '--json', 'a.bib'], folder);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { files } = JSON.parse(out);
  expect(files[0]).toEqual({
    file: 'b.ris',
    format: 'ris',
    encoding: 'utf-8',
    works: [
      { key: 'kim2010', type: 'article-journal', start: 0, end: 43 },
      { key: 'kim2010', type: 'article-journal', start: 44, end: 87 },
    ],
    problems: [
      {
        code: 'duplicate-key',
        line: 5,
        column: 1,
        message:
          'The key "kim2010" is taken by the entry on line 1; give one of the two another key',
      },
    ],
  });
  const { works, ...rest } = files[1];
  expect(rest).toEqual({ file: 'a.bib', format: 'bibtex', encoding: 'utf-8', problems: [] });
  expect(
    works.map(({ start, end }: { start: number; end: number }) =>
      tinyBibliography.slice(start, end),
    ),
  ).toEqual(tinyBibliography.match(/@book[^@]*\n\}/g));
});

test('a guessed encoding is told on standard error, and is no problem', async () => {
  const folder = folderWith({
    'a.bib': Buffer.from('@book{a, title={Caf\u00e9}}', 'latin1'),
    'b.bib': Buffer.from('\ufeff@book{b, title={Café}}', 'utf16le'),
  });
  const { code, out, err } = await runFaultline(['inspect', 'a.bib', 'b.bib', '--json'], folder);
  const { files } = JSON.parse(out);
  expect(files.map(({ encoding }: { encoding: string }) => encoding)).toEqual([
    'windows-1252',
    'utf-16le',
  ]);
  expect(err).toMatch(/^a\.bib: guessed to be windows-1252.*\n$/);
  expect(code).toBe(0);
});

test('what is no text has no format and no encoding', async () => {
  const folder = folderWith({ 'a.bib': Buffer.from([0x40, 0, 1, 2, 3, 0x7b, 0, 0, 5]) });
  const { code, out } = await runFaultline(['inspect', 'a.bib', '--json'], folder);
  expect(JSON.parse(out).files).toMatchObject([
    { file: 'a.bib', format: null, encoding: null, works: [], problems: [{ code: 'not-text' }] },
  ]);
  expect(code).toBe(1);
});

test('a file that is not there is a misuse, whatever the others are', async () => {
  const folder = folderWith({ 'a.bib': tinyBibliography });
  const { code, out, err } = await runFaultline(['inspect', 'a.bib', 'nowhere.bib'], folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('there is no file "nowhere.bib"');
});

test('with --same, works that stand in the files twice are listed with their places', async () => {
  const folder = folderWith({
    'a.bib': '@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n',
    'b.ris':
      'TY  - BOOK\nTI  - Roads\nER  - \n\nTY  - BOOK\nID  - o\nAU  - Olson, A.\nTI  - Smuggling\nPY  - 2016\nER  - \n',
  });
  const { code, out } = await runFaultline(['inspect', 'a.bib', 'b.ris', '--same'], folder);
  expect(out).toBe(
    'a.bib: BibTeX, 1 work, no problems\nb.ris: RIS, 2 works, no problems\n2 entries: the same title, year and first author\n  a.bib:1:1: olson\n  b.ris:5:1: o\n3 works in 2 files; no problems\n',
  );
  expect(code).toBe(0);
  const refused = await runFaultline(['inspect', 'a.bib', '--same', '--json'], folder);
  expect(refused.code).toBe(2);
});

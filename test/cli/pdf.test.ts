import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runFaultline } from './run-faultline';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'pdf');

/** A folder with the ferries as a PDF, and with other files. */
function folderWithPdf(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith(files);
  cpSync(join(fixtures, 'ferries-two-columns.pdf'), join(folder, 'ferries.pdf'));
  return folder;
}

test('the cites of a PDF are read and checked', async () => {
  const { code, out, err } = await runFaultline(['cites', 'ferries.pdf'], folderWithPdf());
  expect({ code, out, err }).toEqual({
    code: 0,
    out: '35 cites and 18 entries; 35 cites linked, nothing to tell.\n',
    err: '',
  });
});

test('--json gives the text that the offsets refer to, and where its pages begin', async () => {
  const { out } = await runFaultline(['cites', 'ferries.pdf', '--json'], folderWithPdf());
  const { text, pages, cites } = JSON.parse(out);
  expect(pages[0]).toEqual({ start: 0, page: '41' });
  for (const cite of cites) expect(text.slice(cite.start, cite.end)).toBe(cite.text);
});

test('what does not fit is told by page', async () => {
  const folder = folderWithPdf();
  cpSync(join(fixtures, 'truncated.pdf'), join(folder, 'cut.pdf'));
  const { code, out, err } = await runFaultline(['cites', 'cut.pdf'], folder);
  expect(code).toBe(1);
  expect(err).toMatch(/^cut\.pdf:1:1: "cut\.pdf" is damaged or cut off: 2 of its 3 pages/);
  expect(out).toMatch(/^cut\.pdf, page 1 of the file: No list of references was found/);
});

test('a PDF that cannot be read is told in one sentence', async () => {
  const folder = folderWith({ 'empty.pdf': '', 'zip.pdf': 'PK\u0003\u0004\u0000\u0000\u0001' });
  for (const name of ['encrypted', 'scanned'])
    cpSync(join(fixtures, `${name}.pdf`), join(folder, `${name}.pdf`));
  writeFileSync(
    join(folder, 'broken.pdf'),
    readFileSync(join(fixtures, 'ferries-two-columns.pdf')).subarray(0, 9000),
  );
  const told = async (name: string) => {
    const { code, out, err } = await runFaultline(['cites', `${name}.pdf`], folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err.trimEnd().split('\n');
  };
  expect(await told('encrypted')).toEqual([expect.stringContaining('locked with a password')]);
  expect(await told('scanned')).toEqual([expect.stringContaining('images without text')]);
  expect(await told('empty')).toEqual([expect.stringContaining('an empty file')]);
  expect(await told('zip')).toEqual([expect.stringContaining('is no PDF')]);
  expect(await told('broken')).toEqual([expect.stringContaining('nothing of it can be read')]);
});

test('of an article in a PDF the list of references becomes works', async () => {
  const folder = folderWithPdf();
  const { code, out, err } = await runFaultline(
    ['references', 'ferries.pdf', '--to', 'ris'],
    folder,
  );
  expect(code).toBe(0);
  expect(err).toContain('of it only its list of references is read');
  expect(out).toContain('AU  - Wójcik, Marta');
});

test('where a bibliography is wanted, a PDF is told of', async () => {
  const { code, out, err } = await runFaultline(['inspect', 'ferries.pdf'], folderWithPdf());
  expect(code).toBe(1);
  expect(`${out}${err}`).toContain('is a PDF, which is read as an article');
});

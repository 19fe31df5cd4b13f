import { expect, test } from 'vitest';
import { bytesOf, unzipped, zipped } from '../../../src/app/save/zip';

const archive = async (files: Readonly<Record<string, string>>) => {
  const paths = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  return new Uint8Array(await zipped(paths).arrayBuffer());
};

test('what is zipped comes back byte for byte, whatever it is called', async () => {
  const files = { 'claims/tea.yaml': 'title: Tee ☕\n', 'tea.bib': '@book{a}\r\n', 'né.txt': '' };
  const { files: read, left } = unzipped(await archive(files));
  expect(left).toEqual([]);
  const texts = await Promise.all(read.map(async (file) => [file.name, await file.text()]));
  expect(Object.fromEntries(texts)).toEqual(files);
});

test('the same files give the same bytes', async () => {
  expect(await archive({ 'a.bib': 'x' })).toEqual(await archive({ 'a.bib': 'x' }));
});

test('what systems hide in archives is left out', async () => {
  const { files } = unzipped(
    await archive({
      '__MACOSX/a.bib': 'x',
      '.git/config': 'x',
      'b/.DS_Store': 'x',
      'b/c.bib': 'x',
    }),
  );
  expect(files.map(({ name }) => name)).toEqual(['b/c.bib']);
});

test('an archive that claims to hold more than is read is not unpacked', async () => {
  const bytes = await archive({ 'a.bib': 'x'.repeat(1000), 'b.bib': 'y' });
  // The size of the first file as the archive's directory gives it, in four bytes behind its compressed size.
  const directory = bytes.findLastIndex(
    (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
  );
  const first = bytes.findIndex(
    (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
  );
  expect(first).toBeLessThan(directory);
  new DataView(bytes.buffer).setUint32(first + 24, 2 ** 31, true);
  expect(unzipped(bytes).left).toEqual(['a.bib', 'b.bib']);
});

test('what is no archive is said to be none', () => {
  expect(() => unzipped(bytesOf('no archive'))).toThrow();
});

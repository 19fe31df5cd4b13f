import { expect, test } from 'vitest';
import { readTextFile } from '../../../src/core/read/text-file';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const told = (name: string, content: Uint8Array) =>
  readTextFile(name, content).problems.map(({ code, place, facts }) => [code, place.line, facts]);

test('a file comes as its text, with what it was decoded from', () => {
  const { value } = readTextFile('a.bib', bytes('@book{a, title = {Café}}', 'latin1'));
  expect(value).toEqual({
    ...{ name: 'a.bib', text: '@book{a, title = {Café}}' },
    ...{ encoding: 'windows-1252', guessed: true },
  });
});

test('claims files and source texts allow no guess, and are told at the first bad byte', () => {
  const name = 'a.yaml';
  const content = bytes('title: A\nquestion: Café?\npositions: []\n', 'latin1');
  expect(told(name, content)).toEqual([['not-text', 2, { name }]]);
  expect(told('text.txt', bytes('Café.', 'latin1'))).toEqual([
    ['not-text', 1, { name: 'text.txt' }],
  ]);
});

test('a PDF and a web page are called what they are, whatever their name', () => {
  expect(told('a.bib', bytes('%PDF-1.7\n%âãÏÓ'))).toEqual([
    ['not-text', 1, { name: 'a.bib', kind: 'pdf' }],
  ]);
  expect(told('a.ris', bytes('\n<!DOCTYPE html>\n<html><body>404</body></html>'))).toEqual([
    ['not-text', 1, { name: 'a.ris', kind: 'web page' }],
  ]);
});

test('an archive that could not be taken apart is called damaged; a text of that name is read', () => {
  const half = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0]);
  for (const content of [half, Buffer.alloc(0)])
    expect(told('a.zip', content)).toEqual([['not-text', 1, { name: 'a.zip', kind: 'archive' }]]);
  expect(told('a.zip', bytes('title: A\npositions: []\n'))).toEqual([]);
});

test('a web page that holds a bibliography is read as one', () => {
  const page = '<html><pre>\n@book{a, title = {A}}\n</pre></html>';
  expect(told('page.html', bytes(page))).toEqual([]);
});

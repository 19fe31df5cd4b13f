import { expect, test } from 'vitest';
import { joinFiles } from '../../src/core/join-files';
import type { TextFile } from '../../src/core/model/source';

const file = (name: string, text: string): TextFile => ({ name, text });
const bib = file('a.bib', '@book{a, title = {A}}');
const ris = file('b.ris', 'TY  - BOOK\nTI  - B\nER  - \n');
const claims = file('a.yaml', 'bibliography: ../a.bib\npositions: []\n');
const other = file('b.yaml', 'bibliography: b.bib\npositions: []\n');
const text = file('text.txt', 'A text.');

function join(open: readonly TextFile[], given: readonly TextFile[], replaceable = false) {
  const { files, same } = joinFiles(open, given, replaceable);
  return [files.map(({ name }) => name), same];
}

test('bibliographies and texts join what is open', () => {
  expect(join([bib], [ris, text])).toEqual([['a.bib', 'b.ris', 'text.txt'], true]);
  expect(join([claims, bib], [ris])).toEqual([['a.yaml', 'a.bib', 'b.ris'], true]);
});

test('a file of the same name takes the other’s place', () => {
  const edited = file('a.bib', '@book{a, title = {Another}}');
  const { files } = joinFiles([claims, bib, text], [edited], false);
  expect(files).toEqual([claims, text, edited]);
});

test('a claims file joins the bibliographies that are open, and takes its own place after an edit', () => {
  expect(join([bib, ris], [claims])).toEqual([['a.bib', 'b.ris', 'a.yaml'], true]);
  expect(join([claims, bib, ris], [claims])).toEqual([['a.bib', 'b.ris', 'a.yaml'], true]);
});

test('another claims file begins a debate of its own', () => {
  expect(join([claims, bib, text], [other])).toEqual([['b.yaml'], false]);
});

test('a claims file with its bibliography begins a debate, whatever was open', () => {
  expect(join([ris, text], [claims, bib])).toEqual([['a.yaml', 'a.bib'], false]);
});

test('an example gives way to any bibliography or claims file, but a text joins it', () => {
  expect(join([claims, bib], [ris], true)).toEqual([['b.ris'], false]);
  expect(join([claims, bib], [other], true)).toEqual([['b.yaml'], false]);
  expect(join([claims, bib], [text], true)).toEqual([['a.yaml', 'a.bib', 'text.txt'], true]);
});

test('an example’s own claims file or bibliography, edited, keeps its partner and the texts', () => {
  expect(join([claims, bib, text], [bib], true)).toEqual([['a.bib', 'a.yaml', 'text.txt'], false]);
  expect(join([claims, bib, text], [claims], true)).toEqual([
    ['a.yaml', 'a.bib', 'text.txt'],
    false,
  ]);
});

test('nothing that can be read changes nothing', () => {
  expect(join([claims, bib], [])).toEqual([['a.yaml', 'a.bib'], true]);
});

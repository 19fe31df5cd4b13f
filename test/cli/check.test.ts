import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/core/explore';
import { markEntries } from '../../src/core/merge-entries';
import { mergeOf } from '../../src/core/model/merge';
import { mergesName, writeMerges } from '../../src/core/write/debate-folder';
import { folderWith, runFaultline, tinyBibliography, tinyClaims } from './run-faultline';

test('a debate without mistakes is counted and exits 0', async () => {
  const folder = folderWith({ 'tiny.yaml': tinyClaims, 'tiny.bib': tinyBibliography });
  expect(await runFaultline(['check', 'tiny.yaml'], folder)).toEqual({
    code: 0,
    out: 'tiny.yaml: 2 works, 2 positions, 1 claim, 2 stances; no problems\n',
    err: '',
  });
});

test('the bundled debate has no mistakes', async () => {
  const { code, out } = await runFaultline(['check', 'claims/smuggling-trafficking-nexus.yaml']);
  expect(out).toContain('no problems');
  expect(code).toBe(0);
});

test('every mistake is told with file, line and column, and counted', async () => {
  const claims = tinyClaims
    .replace('work: olson2016migrant', 'work: olson2061migrant')
    .replace('stance: supports', 'stance: suports');
  const folder = folderWith({ 'tiny.yaml': claims, 'tiny.bib': tinyBibliography });
  const { code, out } = await runFaultline(['check', 'tiny.yaml'], folder);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^tiny\.yaml:16:\d+: .*olson2061migrant.*olson2016migrant/);
  expect(lines[1]).toMatch(/^tiny\.yaml:23:\d+: .*suports.*supports/);
  expect(lines[2]).toMatch(/^tiny\.yaml: .*; 2 problems$/);
  expect(code).toBe(1);
});

test('a bibliography is looked for beside the claims file, wherever the command is run', async () => {
  const folder = folderWith({ 'tiny.yaml': tinyClaims, 'tiny.bib': tinyBibliography });
  const { code } = await runFaultline(['check', join(folder, 'tiny.yaml')]);
  expect(code).toBe(0);
});

test('entries that were merged on the page are one work in the terminal too', async () => {
  const again = tinyBibliography.replaceAll(/@(\w+)\{/g, '@$1{again-');
  const bibliography = { name: 'tiny.bib', text: `${tinyBibliography}\n${again}` };
  const marks = [...markEntries(readFiles([bibliography]).library.value).values()];
  const pair = [marks[0] ?? '', marks[marks.length / 2] ?? ''];
  const folder = folderWith({
    'claims/tiny.yaml': tinyClaims.replace('tiny.bib', '../bibliography/tiny.bib'),
    'bibliography/tiny.bib': bibliography.text,
    [mergesName]: writeMerges([mergeOf([pair])]).text,
  });
  const { out } = await runFaultline(['check', 'claims/tiny.yaml'], folder);
  expect(out).toContain(`${marks.length - 1} works`);
});

test('mistakes of the bibliography carry its path', async () => {
  const bibliography = `${tinyBibliography}\n@book{olson2016migrant, title = {Again}}\n`;
  const folder = folderWith({ 'tiny.yaml': tinyClaims, 'tiny.bib': bibliography });
  const { code, out } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(out).toMatch(/^tiny\.bib:14:\d+: .*olson2016migrant/);
  expect(code).toBe(1);
});

test('a missing bibliography is told where the claims file names it', async () => {
  const folder = folderWith({ 'tiny.yaml': tinyClaims });
  const { code, out } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(out).toMatch(/^tiny\.yaml:3:\d+: .*tiny\.bib/m);
  expect(code).toBe(1);
});

test('a folder or a device in place of the bibliography counts as missing', async () => {
  const claims = tinyClaims.replace('tiny.bib', '../../../../../../../../dev/zero');
  const folder = folderWith({ 'tiny.yaml': claims });
  const { code, out } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(out).toMatch(/^tiny\.yaml:3:\d+: .*dev\/zero/m);
  expect(code).toBe(1);
});

test('a bibliography in another encoding is read, and the guess is told', async () => {
  const bytes = Buffer.from(`${tinyBibliography}@book{a,\n  title = {Caf\u00e9}\n}\n`, 'latin1');
  const folder = folderWith({ 'tiny.yaml': tinyClaims, 'tiny.bib': bytes });
  const { code, out, err } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(err).toBe(
    'tiny.bib: guessed to be windows-1252; where letters look wrong, save it as UTF-8\n',
  );
  expect(out).toMatch(/^tiny\.yaml: 3 works/m);
  expect(code).toBe(0);
});

test('a claims file in an encoding that must be guessed is told at its first bad byte', async () => {
  const bytes = Buffer.from(`# Caf\u00e9\n${tinyClaims}`, 'latin1');
  const { code, out } = await runFaultline(['check', 'a.yaml'], folderWith({ 'a.yaml': bytes }));
  expect(out).toMatch(/^a\.yaml:1:6: /);
  expect(code).toBe(1);
});

test('a byte order mark is no part of the text', async () => {
  const folder = folderWith({ 'tiny.yaml': `\uFEFF${tinyClaims}`, 'tiny.bib': tinyBibliography });
  const { code } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(code).toBe(0);
});

test('a file that is neither claims nor bibliography is told so', async () => {
  const folder = folderWith({ 'notes.txt': 'Some notes.\n' });
  const { code, out } = await runFaultline(['check', 'notes.txt'], folder);
  expect(out).toMatch(/^notes\.txt:1:1: /);
  expect(code).toBe(1);
});

test('control characters of a file do not reach the terminal', async () => {
  const claims = tinyClaims.replace('work: olson2016migrant', 'work: "ol\\e]0;x\\asen"');
  const folder = folderWith({ 'tiny.yaml': claims, 'tiny.bib': tinyBibliography });
  const { out } = await runFaultline(['check', 'tiny.yaml'], folder);
  expect(out).toContain('tiny.yaml:16:');
  expect(Array.from(out).filter((c) => c < ' ' && c !== '\n')).toEqual([]);
});

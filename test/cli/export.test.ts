import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  folderWith,
  runFaultline,
  startFaultline,
  tinyBibliography,
  tinyClaims,
} from './run-faultline';

const tiny = { 'tiny.yaml': tinyClaims, 'tiny.bib': tinyBibliography };
const olson = tinyBibliography.slice(tinyBibliography.indexOf('@book{olson'));

test('BibTeX of one position has its entries as they stand in the file', async () => {
  const args = ['export', 'tiny.yaml', '--to', 'bibtex', '--position', 'takeover'];
  const { code, out, err } = await runFaultline(args, folderWith(tiny));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(olson.trimEnd());
  expect(out).not.toContain('vogt2018lives');
});

test('a stance limits the works, together with a position when both are given', async () => {
  const folder = folderWith(tiny);
  const keysOf = async (...options: string[]) => {
    const { out } = await runFaultline(['export', 'tiny.yaml', '--to', 'json', ...options], folder);
    return JSON.parse(out).works.map((work: { key: string }) => work.key);
  };
  expect(await keysOf()).toEqual(['vogt2018lives', 'olson2016migrant']);
  expect(await keysOf('--stance', 'supports')).toEqual(['vogt2018lives']);
  expect(await keysOf('--stance', 'supports,holds')).toEqual(['vogt2018lives', 'olson2016migrant']);
  expect(await keysOf('--stance', 'holds', '--position', 'survival')).toEqual([]);
});

test('an unknown position is told with those that there are', async () => {
  const args = ['export', 'tiny.yaml', '--to', 'json', '--position', 'takeovr'];
  const { code, out, err } = await runFaultline(args, folderWith(tiny));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('there is no position "takeovr"; the debate has takeover, survival.');
});

test('GEXF is a whole XML document', async () => {
  const { code, out } = await runFaultline(
    ['export', 'tiny.yaml', '--to', 'gexf'],
    folderWith(tiny),
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<gexf [\s\S]*<\/gexf>\n$/);
});

test('GraphML is a whole XML document', async () => {
  const args = ['export', 'tiny.yaml', '--to', 'graphml'];
  const { code, out } = await runFaultline(args, folderWith(tiny));
  expect(code).toBe(0);
  expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<graphml [\s\S]*<\/graphml>\n$/);
});

test('a figure is a whole XML document, the same each time, and says what it shows', async () => {
  const folder = folderWith(tiny);
  const args = ['export', 'tiny.yaml', '--to', 'svg', '--position', 'takeover'];
  const { code, out, err } = await runFaultline(args, folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [\s\S]*<\/svg>\n$/);
  expect(out).toContain('>1 of 2 works: with a stance on Takeover.</text>');
  expect((await runFaultline(args, folder)).out).toBe(out);
  const dark = await runFaultline([...args, '--theme', 'dark'], folder);
  expect(dark.out).toContain('fill="#121212"');
});

test('a matrix has positions for columns, or claims where these are asked for', async () => {
  const folder = folderWith(tiny);
  const headOf = async (...options: string[]) => {
    const args = ['export', 'tiny.yaml', '--to', 'matrix-csv', ...options];
    return (await runFaultline(args, folder)).out.split('\r\n')[0];
  };
  expect(await headOf()).toBe('Work,Title,Year,Kind,Key,Takeover,Survival');
  expect(await headOf('--columns', 'claims')).toBe(
    'Work,Title,Year,Kind,Key,Takeover: The routes are run by cartels.,Survival as a whole',
  );
});

test('a matrix is safe in a spreadsheet unless --raw is given, which says what that means', async () => {
  const folder = folderWith({
    ...tiny,
    'tiny.bib': tinyBibliography.replace('Migrant Roads', '=1+1'),
  });
  const args = ['export', 'tiny.yaml', '--to', 'matrix-csv'];
  const safe = await runFaultline(args, folder);
  expect(safe.err).toBe('');
  expect(safe.out).toContain("Olson 2016,'=1+1,");
  const raw = await runFaultline([...args, '--raw'], folder);
  expect(raw.code).toBe(0);
  expect(raw.out).toContain('Olson 2016,=1+1,');
  expect(raw.err).toContain('a spreadsheet may run those');
});

test.each([
  [['--to', 'json', '--raw'], '--raw goes with --to matrix-csv'],
  [['--to', 'json', '--columns', 'claims'], '--columns goes with --to matrix-csv or matrix-md'],
  [['--to', 'gexf', '--theme', 'dark'], '--theme goes with --to svg'],
  [['--to', 'svg', '--theme', 'grey'], '--theme is light or dark, not "grey"'],
  [['--to', 'matrix-md', '--columns', 'works'], '--columns is positions or claims, not "works"'],
])('%j is refused before anything is read', async (options, why) => {
  const { code, out, err } = await runFaultline(['export', 'missing.yaml', ...options]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(why);
});

test('mistakes go to standard error, what is good is written, and the exit code is 1', async () => {
  const claims = tinyClaims.replace('work: vogt2018lives', 'work: vogt2081lives');
  const folder = folderWith({ ...tiny, 'tiny.yaml': claims });
  const args = ['export', 'tiny.yaml', '--to', 'bibtex', '--position', 'takeover'];
  const { code, out, err } = await runFaultline(args, folder);
  expect(code).toBe(1);
  expect(out).toContain(olson.trimEnd());
  expect(err).toMatch(/^tiny\.yaml:21:\d+: .*vogt2081lives/);
});

test('--out writes the same bytes as standard output, and nothing else into the folder', async () => {
  const folder = folderWith(tiny);
  const args = ['export', 'tiny.yaml', '--to', 'bibtex'];
  const { out } = await runFaultline(args, folder);
  expect(await runFaultline([...args, '--out', 'all.bib'], folder)).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(readFileSync(join(folder, 'all.bib'), 'utf8')).toBe(out);
  expect(readdirSync(folder).sort()).toEqual(['all.bib', 'tiny.bib', 'tiny.yaml']);
});

test('--out leaves a file that is there alone, unless --force is given', async () => {
  const folder = folderWith({ ...tiny, 'mine.json': 'mine' });
  const args = ['export', 'tiny.yaml', '--to', 'json', '--out', 'mine.json'];
  const refused = await runFaultline(args, folder);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('"mine.json" is there already');
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine');
  expect((await runFaultline([...args, '--force'], folder)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8')).title).toBe('A tiny debate');
});

test('a file that cannot be written is told, and the exit code is 1', async () => {
  const folder = folderWith(tiny);
  const args = ['export', 'tiny.yaml', '--to', 'json', '--out', 'nowhere/all.json'];
  const { code, err } = await runFaultline(args, folder);
  expect(code).toBe(1);
  expect(err).toContain('"nowhere/all.json" could not be written');
});

test('claims that are not text replace nothing', async () => {
  const folder = folderWith({ 'tiny.yaml': new Uint8Array([0xff, 0xfe, 0x00]), 'old.bib': 'old' });
  const args = ['export', 'tiny.yaml', '--to', 'bibtex', '--out', 'old.bib', '--force'];
  const { code, err } = await runFaultline(args, folder);
  expect(code).toBe(1);
  expect(err).toMatch(/^tiny\.yaml:1:1: /);
  expect(readFileSync(join(folder, 'old.bib'), 'utf8')).toBe('old');
});

test('a reader that closes the pipe early meets no complaint', async () => {
  const entry = (i: number) => `@book{k${i},\n  title = {${'A long title '.repeat(20)}}\n}\n\n`;
  const bibliography = tinyBibliography + Array.from({ length: 4000 }, (_, i) => entry(i)).join('');
  const folder = folderWith({ ...tiny, 'tiny.bib': bibliography });
  const child = startFaultline(['export', 'tiny.yaml', '--to', 'bibtex'], folder);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'close');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

const withSecret = tinyClaims.replace(/(stances:\n {2}- )/, '$1private: true\n    ');

test('a page is one file, the same each time, with what is private left out and told', async () => {
  const folder = folderWith({ ...tiny, 'tiny.yaml': withSecret });
  const args = ['export', 'tiny.yaml', '--to', 'html'];
  const { code, out, err } = await runFaultline([...args, '--out', 'tiny.html'], folder);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/^1 stance is marked private and left out\.\nThe page takes [\d,]+ KB\.\n$/);
  const page = readFileSync(join(folder, 'tiny.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta http-equiv="Content-Sec/);
  expect(page).toContain('<pre data-file="tiny.bib" tabindex="0">');
  expect(page).not.toContain('private: true');
  expect(page).not.toContain(folder);
  expect((await runFaultline(args, folder)).out).toBe(page);
});

test('a page has the whole debate, so what limits works does not go with it', async () => {
  const args = ['export', 'tiny.yaml', '--to', 'html', '--stance', 'holds'];
  const { code, err } = await runFaultline(args, folderWith(tiny));
  expect(code).toBe(2);
  expect(err).toContain('--stance does not go with --to html, which has the whole debate');
});

test.each(['jsonld', 'argdown'])(
  '%s leaves out what is private, and tells how much',
  async (to) => {
    const args = ['export', 'tiny.yaml', '--to', to];
    const open = await runFaultline(args, folderWith(tiny));
    expect({ code: open.code, err: open.err }).toEqual({ code: 0, err: '' });
    const kept = await runFaultline(args, folderWith({ ...tiny, 'tiny.yaml': withSecret }));
    expect(kept.err).toBe('1 stance is marked private and left out.\n');
    expect(kept.out.length).toBeLessThan(open.out.length);
  },
);

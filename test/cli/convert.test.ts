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

test('a file that is not UTF-8 gives no output', async () => {
  const folder = folderWith({ 'tiny.bib': Buffer.from('@book{a, title={\u00e9}}', 'latin1') });
  const { code, out, err } = await runFaultline(
    ['convert', 'tiny.bib', '--to', 'csl-json'],
    folder,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^tiny\.bib:1:17: /);
});

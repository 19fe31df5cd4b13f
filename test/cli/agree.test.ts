import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runFaultline, tinyBibliography, tinyClaims } from './run-faultline';

const second = tinyClaims
  .replace('title:', 'coder: B. Doe\ntitle:')
  .replace('stance: supports', 'stance: disputes');

test('two codings are told in sentences, a table, and each disagreement', async () => {
  const folder = folderWith({
    'tiny.bib': tinyBibliography,
    'a.yaml': tinyClaims,
    'b.yaml': second,
  });
  const { code, out, err } = await runFaultline(['agree', 'a.yaml', 'b.yaml'], folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('a and B. Doe: 4 units of 2 works compared.');
  expect(out).toMatch(/\n {2}Survival +2\* +2 +1 of 2 \(50 %\) /);
  expect(out).toContain(
    '1. Vogt 2018, Survival, read in the work itself: opposite sides\n   a: supports the position as such (page 12)\n   B. Doe: disputes the position as such (page 12)\n',
  );
});

test('as JSON the figures, units and disagreements name works by their keys, and two runs give the same bytes', async () => {
  const folder = folderWith({
    'tiny.bib': tinyBibliography,
    'a.yaml': tinyClaims,
    'b.yaml': second,
  });
  const run = () => runFaultline(['agree', 'a.yaml', 'b.yaml', '--json'], folder);
  const [one, other] = await Promise.all([run(), run()]);
  expect(one.out).toBe(other.out);
  const { coders, overall, positions, units, disagreements } = JSON.parse(one.out);
  expect(coders.map(({ name }: { name: string }) => name)).toEqual(['a', 'B. Doe']);
  expect(overall.kinds).toMatchObject({ units: 4, works: 2, alike: 3 });
  expect(positions.map((of: { position: string }) => of.position)).toEqual([
    'takeover',
    'survival',
  ]);
  expect(units).toHaveLength(4);
  expect(disagreements).toMatchObject([
    { work: 'vogt2018lives', position: 'survival', gap: 'opposite' },
  ]);
});

test('works and positions that the first file lacks are told, the rest is compared', async () => {
  const other = second
    .replace('work: olson2016migrant', 'work: nobody1999')
    .replace('positions:', 'positions:\n  - id: third\n    name: Third');
  const folder = folderWith({
    'tiny.bib': tinyBibliography,
    'a.yaml': tinyClaims,
    'b.yaml': other,
  });
  const { code, out, err } = await runFaultline(['agree', 'a.yaml', 'b.yaml'], folder);
  expect(code).toBe(1);
  expect(err).toMatch(/^b\.yaml:\d+:\d+: No work has the key "nobody1999"/);
  expect(out).toContain('2 units of 1 work compared');
  expect(out).toContain('The position Third ("third") of b.yaml is not in every file');
  expect(out).toContain('only a has coded them by that word: Olson 2016');
});

test('one file with two coders is compared within itself, with one it is said that there is nothing to compare', async () => {
  const both = `${tinyClaims}  - { work: olson2016migrant, position: takeover, stance: disputes, coder: B }\n`;
  const folder = folderWith({
    'tiny.bib': tinyBibliography,
    'a.yaml': tinyClaims,
    'both.yaml': both,
  });
  const { out } = await runFaultline(['agree', 'both.yaml'], folder);
  expect(out).toContain('both and B: 2 units of 1 work compared');
  const alone = await runFaultline(['agree', join(folder, 'a.yaml')]);
  expect(alone).toMatchObject({ code: 0, err: '' });
  expect(alone.out).toMatch(/^One coder only: there is nothing to compare/);
});

test('a second file that is not there is misuse', async () => {
  const folder = folderWith({ 'tiny.bib': tinyBibliography, 'a.yaml': tinyClaims });
  const { code, err } = await runFaultline(['agree', 'a.yaml', 'b.yaml'], folder);
  expect(code).toBe(2);
  expect(err).toContain('there is no file "b.yaml"');
});

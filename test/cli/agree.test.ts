import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roads } from '../scenes/two-coders';
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

test('positions and works with other names are paired, what is likely is printed to be copied, and done', async () => {
  const folder = folderWith(roads);
  const plain = await runFaultline(['agree', 'a.yaml', 'b.yaml'], folder);
  expect(plain).toMatchObject({ code: 0, err: '' });
  expect(plain.out).toContain('Ann and Ben: 4 units of 4 works compared.');
  expect(plain.out).toContain(
    'To take for one what may be one, add:\n  --pair everyday=survival\n  --pair c2=fear\n',
  );
  const pairs = ['--pair', 'everyday=survival', '--pair', 'c2=fear'];
  const { out } = await runFaultline(['agree', 'a.yaml', 'b.yaml', ...pairs], folder);
  expect(out).toContain('Ann and Ben: 8 units of 4 works compared.');
  expect(out).toMatch(/\n {2}All +8\* +4 +7 of 8 \(88 %\) +0\.81 /);
  expect(out).not.toContain('To take for one');
  const { out: json } = await runFaultline(
    ['agree', 'a.yaml', 'b.yaml', '--json', '--pair', 'cartels='],
    folder,
  );
  const { pairs: paired, sentences } = JSON.parse(json);
  expect(paired[0]).toMatchObject({
    file: 'b.yaml',
    positions: [],
    'works-lacking': ['moe2004'],
  });
  expect(sentences[0]).toContain('have coded nothing in common');
});

test.each([
  ['foo=takeover', 'no further file has a position, claim or work "foo"'],
  ['everyday=nothing', 'the first file has no position "nothing"; it has takeover and survival'],
  ['everyday', 'write --pair THEIRS=OURS'],
  ['c3=tax', 'cannot be done: their positions are not taken for one'],
])('--pair %s is misuse, and says what there is', async (asked, said) => {
  const folder = folderWith(roads);
  const { code, err } = await runFaultline(['agree', 'a.yaml', 'b.yaml', '--pair', asked], folder);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test('a file held against itself is told so first of all', async () => {
  const { out } = await runFaultline(['agree', 'a.yaml', 'a.yaml'], folderWith(roads));
  expect(out).toMatch(/^a\.yaml is laid beside itself: all of it agrees/);
});

test('a bibliography that the second file names and that is not there is told, with the keys it would have', async () => {
  const { 'b.bib': _, ...others } = roads;
  const { code, out, err } = await runFaultline(['agree', 'a.yaml', 'b.yaml'], folderWith(others));
  expect(code).toBe(1);
  expect(err).toContain('The bibliography "b.bib" is not here');
  expect(out).toContain('4 keys of b.yaml are in no bibliography at hand');
});

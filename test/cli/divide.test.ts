import { expect, test } from 'vitest';
import { folderWith, runFaultline, tinyBibliography, tinyClaims } from './run-faultline';

const bundled = 'claims/smuggling-trafficking-nexus.yaml';

test('the divide of the bundled debate is told in sentences: sides, depth, what it hangs on, silence', async () => {
  const { code, out, err } = await runFaultline(['divide', bundled]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('divides between Takeover and Convergence on one side and Survival');
  expect(out).toMatch(/E–I index is −1\.00 .*chance alone would rarely give as much/);
  expect(out).toContain('the divide rests on this one work');
  expect(out).toMatch(/Casillas 2010 .*no camp cites/);
});

test('as JSON each figure has the citation keys of its works, and two runs give the same bytes', async () => {
  const [one, other] = await Promise.all([
    runFaultline(['divide', bundled, '--json']),
    runFaultline(['divide', bundled, '--json']),
  ]);
  expect(one.out).toBe(other.out);
  const { sections, robustness, silence, depth, communities } = JSON.parse(one.out);
  expect(sections.map(({ id }: { id: string }) => id)).toEqual([
    'where',
    'kinship',
    'depth',
    'communities',
    'bridges',
    'robustness',
    'silence',
    'time',
    'make-up',
  ]);
  expect(robustness.leftOut).toEqual([{ work: 'sanchez2018rumors' }]);
  expect(silence.unheard).toContain('casillas2010masacre');
  expect(communities.communities.flat()).toHaveLength(35);
  expect(communities.sides).toMatchObject({ compared: 7, alike: 7, astray: [] });
  expect(communities.sides.works).toContain('olson2016migrant');
  expect(depth.mixing).toMatchObject({ within: 41, across: 0, ei: -1 });
});

test('mistakes in the files are told, and what is good is measured all the same', async () => {
  const claims = tinyClaims.replace('stance: supports', 'stance: suports');
  const folder = folderWith({ 'tiny.yaml': claims, 'tiny.bib': tinyBibliography });
  const { code, out, err } = await runFaultline(['divide', 'tiny.yaml'], folder);
  expect(code).toBe(1);
  expect(err).toMatch(/tiny\.yaml:\d+:\d+: .*suports/);
  expect(out).toContain('What the camps are made of');
});

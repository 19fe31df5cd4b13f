import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, root, runFaultline } from './run-faultline';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const bibliography = read('bibliography/smuggling-trafficking-nexus.bib');
/** The bundled claims with their bibliography in the same folder. */
const claims = read('claims/smuggling-trafficking-nexus.yaml').replace('../bibliography/', '');

interface Damage {
  readonly kind: string;
  /** What is changed: its first occurrence. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Begins at the place that is to be told: sought from the line of the change on. */
  readonly at: string;
  /** What has to be said. */
  readonly says: RegExp;
}

const damages: readonly Damage[] = [
  {
    kind: 'a key that the bibliography does not have',
    from: 'work: olson2016migrant',
    to: 'work: olson2061migrant',
    at: 'olson2061migrant',
    says: /"olson2061migrant".*did you mean "olson2016migrant"/,
  },
  {
    kind: 'a claim for a position that is not there',
    from: '    position: takeover\n    text:',
    to: '    position: takover\n    text:',
    at: 'takover',
    says: /No position has the id "takover".*"takeover"/,
  },
  {
    kind: 'a stance on a claim that is not there',
    from: '    claim: cartels-oust-smugglers',
    to: '    claim: cartels-oust-smuglers',
    at: 'cartels-oust-smuglers',
    says: /No claim has the id.*"cartels-oust-smugglers"/,
  },
  {
    kind: 'a stance of no kind that there is',
    from: 'stance: holds',
    to: 'stance: hold',
    at: 'hold',
    says: /"hold" is no stance.*"holds"/,
  },
  {
    kind: 'a stance without its kind',
    from: /work: olson2016migrant\n( {4}claim: .*\n) {4}stance: \w+\n/,
    to: 'work: olson2016migrant\n$1',
    at: 'work: olson2016migrant',
    says: /stance needs "stance"/,
  },
  {
    kind: 'a stance on nothing',
    from: /work: olson2016migrant\n {4}claim: .*\n/,
    to: 'work: olson2016migrant\n',
    at: 'work: olson2016migrant',
    says: /"olson2016migrant" is on nothing/,
  },
  {
    kind: 'an id that is given twice',
    from: '- id: convergence',
    to: '- id: takeover',
    at: 'takeover',
    says: /has the id "takeover" already/,
  },
  {
    kind: 'a stance that is given twice',
    from: 'not-listed:',
    to: '  - work: iomcolef2016migrantes\n    stance: mentions\n    according-to: sanchez2018rumors\n\nnot-listed:',
    at: 'work: iomcolef2016migrantes',
    says: /"iomcolef2016migrantes" has the same stance on line \d+/,
  },
  {
    kind: 'a line that is not lined up',
    from: '\n    stance: holds',
    to: '\n   stance: holds',
    at: '   stance: holds',
    says: /wrong column/,
  },
  {
    kind: 'a tab for an indent',
    from: '\n    stance: holds',
    to: '\n\tstance: holds',
    at: '\tstance: holds',
    says: /tab/,
  },
  {
    kind: 'text where a number belongs',
    from: /passage: \{ start: \d+/,
    to: 'passage: { start: soon',
    at: 'soon',
    says: /"start" of a passage should be a number, but is text/,
  },
  {
    kind: 'a list where text belongs',
    from: /question: .*/,
    to: 'question: [one, two]',
    at: '[one, two]',
    says: /"question".* should be text, but is a list/,
  },
  {
    kind: 'offsets that run backwards',
    from: /passage: \{ start: \d+, end: \d+/,
    to: 'passage: { start: 90, end: 30',
    at: '30,',
    says: /90 to 30 is no stretch of text/,
  },
  {
    kind: 'a fingerprint that is none',
    from: /passage: (\{ start: \d+, end: \d+), sha256: ..../,
    to: 'passage: $1, sha256: XYZ',
    at: 'XYZ',
    says: /is no SHA-256 fingerprint/,
  },
  {
    kind: 'a bibliography that is not there',
    from: /bibliography: .*\.bib/,
    to: 'bibliography: elsewhere.bib',
    at: 'bibliography:',
    says: /"elsewhere\.bib" is not here/,
  },
  {
    kind: 'a field that there is not',
    from: '    thesis:',
    to: '    thesys:',
    at: 'thesys',
    says: /no field "thesys".*"thesis"/,
  },
  {
    kind: 'a field that is given twice',
    from: '\nquestion:',
    to: '\ntitle: Again\nquestion:',
    at: 'title: Again',
    says: /gives "title" twice, first on line \d+/,
  },
  {
    kind: 'an alias',
    from: 'stance: holds',
    to: 'stance: *holds',
    at: '*holds',
    says: /alias/,
  },
  {
    kind: 'a colon in text without quotes',
    from: /title: .*/,
    to: 'title: Smugglers: who they are',
    at: 'Smugglers',
    says: /quotes/,
  },
];

/** The claims with the damage done, and its place as `line:column`. */
function damaged({ from, to, at }: Damage): { readonly text: string; readonly place: string } {
  const index = typeof from === 'string' ? claims.indexOf(from) : claims.search(from);
  expect(index, 'the damage has something to damage').toBeGreaterThanOrEqual(0);
  const text = claims.replace(from, to);
  const before = text.slice(0, text.indexOf(at, index)).split('\n');
  return { text, place: `${before.length}:${(before.at(-1) ?? '').length + 1}` };
}

async function check(text: string, bib = bibliography) {
  const folder = folderWith({
    'nexus.yaml': text,
    'smuggling-trafficking-nexus.bib': bib,
  });
  return runFaultline(['check', 'nexus.yaml'], folder);
}

test('the bundled debate, copied elsewhere, is without mistakes', async () => {
  const { code, out, err } = await check(claims);
  expect(out).toMatch(
    /^nexus\.yaml: 48 works, 3 positions, \d+ claims, \d+ stances; no problems\n$/,
  );
  expect([code, err]).toEqual([0, '']);
});

test.each(damages)('$kind is told where it stands, and the exit code is 1', async (damage) => {
  const { text, place } = damaged(damage);
  const { code, out } = await check(text);
  const line = out.split('\n').find((one) => one.startsWith(`nexus.yaml:${place}: `));
  expect(line, `nothing is told at ${place} in:\n${out}`).toBeDefined();
  expect(line).toMatch(damage.says);
  expect(code).toBe(1);
});

test('damages of many kinds are told all at once, and what is whole is still read', async () => {
  const apart = damages.filter(({ at }) =>
    ['olson2061migrant', 'takover', 'soon', 'thesys', 'title: Again'].includes(at),
  );
  const text = apart.reduce((sum, { from, to }) => sum.replace(from, to), claims);
  const { code, out } = await check(text);
  for (const { says } of apart) expect(out).toMatch(says);
  expect(out).toMatch(
    /nexus\.yaml: 48 works, 3 positions, \d+ claims, \d+ stances; \d+ problems\n$/,
  );
  expect(code).toBe(1);
});

test('a damaged bibliography is told in the bibliography', async () => {
  const start = bibliography.indexOf('@book{carrera2016irregular');
  const line = bibliography.slice(0, start).split('\n').length;
  const text = bibliography.replace('@book{carrera2016irregular', '@book{burnett2011migrants');
  const { code, out } = await check(claims, text);
  expect(out).toMatch(
    new RegExp(`^smuggling-trafficking-nexus\\.bib:${line}:\\d+: .*"burnett2011migrants"`, 'm'),
  );
  expect(out).toMatch(/^nexus\.yaml:\d+:\d+: No work has the key "carrera2016irregular"/m);
  expect(code).toBe(1);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodings } from '../../src/core/compare-codings';
import type { Work } from '../../src/core/model/bibliography';
import type { WorkId } from '../../src/core/model/id';
import { readClaims } from '../../src/core/read/claims';
import { readWorks } from '../../src/core/read/library';
import { settleCodings } from '../../src/core/settle-codings';
import type { Decision } from '../../src/core/write/settle/decision';

const works: readonly Work[] = ['roe2001', 'doe2002', 'poe2003', 'review'].map((key, i) => ({
  id: `w${i + 1}` as WorkId,
  key,
  item: { type: 'book' },
  entry: { start: 0, end: 0 },
}));

const head = `positions:
  - { id: p, name: P }
  - { id: q, name: Q }
claims:
  - { id: c, position: p, text: C is so. }
`;
const first = {
  name: 'a.yaml',
  text: `# What A has read.
title: T
coder: A
${head}stances:
  # The first group
  - work: roe2001
    claim: c # see page 2
    stance: holds
    note: plain

  # The second group
  - work: doe2002
    position: q
    stance: supports
    according-to: review
    evidence:
      - locator: { page: 3 }
  - { work: poe2003, stance: mentions, according-to: review }
`,
};
const second = {
  name: 'b.yaml',
  text: `title: T
coder: B
${head}  - { id: d, position: p, text: D is so. }
stances:
  - { work: roe2001, claim: d, stance: disputes }
  - work: doe2002
    position: q
    stance: supports
    according-to: review
    evidence:
      - locator: { page: 4 }
  - { work: poe2003, position: q, stance: holds, according-to: review }
`,
};

const debateOf = (text: string) => readClaims({ name: 'a.yaml', text }, works).value;
const debate = debateOf(first.text);
const unit = (work: string, position: string, accordingTo?: string) =>
  ({ work, position, ...(accordingTo && { accordingTo }) }) as Decision['unit'];
const settle = (...decisions: readonly Decision[]) => {
  const { value } = settleCodings({ debate, first, second: { claims: second }, decisions });
  if (value === undefined) throw new Error('not settled');
  const third = readClaims({ name: 'c.yaml', text: value.text }, works);
  expect(third.problems).toEqual([]);
  const lines = third.value.stances.map(
    ({ work, kind, position, claim, coder }) =>
      `${work} ${kind} ${claim ?? position ?? 'nothing'} by ${coder}`,
  );
  return { ...value, lines, third: third.value };
};

test('what both gave alike is of both, and what is not decided stands under each name with a remark', () => {
  const { lines, text, agreed, decided, open } = settle();
  expect(lines).toEqual([
    'w1 holds c by A',
    'w1 disputes d by B',
    'w2 supports q by A and B',
    'w3 mentions nothing by A',
    'w3 holds q by B',
  ]);
  expect({ agreed, decided, open }).toEqual({ agreed: 4, decided: 0, open: 2 });
  expect(text).toContain('# Not settled yet: A says holds, B says disputes.');
  expect(text).toContain('# Not settled yet: A says none, B says holds.');
});

test('a claim that only the second file has comes with the stance on it', () => {
  expect(settle().third.claims.map(({ id }) => id)).toEqual(['c', 'd']);
  const { third } = settle({ unit: unit('w1', 'p'), take: 'first' });
  expect(third.claims.map(({ id }) => id)).toEqual(['c']);
});

test.each([
  { take: 'first' as const, lines: ['w1 holds c by A'] },
  { take: 'second' as const, lines: ['w1 disputes d by B'] },
  { take: 'both' as const, lines: ['w1 holds c by A', 'w1 disputes d by B'] },
  { take: 'none' as const, lines: [] },
  { take: { kind: 'qualifies' as const, note: 'Both have a point' }, lines: ['w1 qualifies p by A and B'] }, // biome-ignore format: a row
])('a unit is settled by $take', ({ take, lines }) => {
  const settled = settle({ unit: unit('w1', 'p'), take });
  expect(settled.lines.filter((line) => line.startsWith('w1'))).toEqual(lines);
  expect(settled).toMatchObject({ decided: 1, open: 1 });
});

test('an own stance rests on the evidence of both, each piece once', () => {
  const { third } = settle({ unit: unit('w2', 'q', 'w4'), take: { kind: 'reports' } });
  const own = third.stances.find(({ kind }) => kind === 'reports');
  expect(own?.accordingTo).toBe('w4');
  expect(own?.evidence.map(({ locator }) => locator[0]?.value)).toEqual(['3', '4']);
});

test("the first file's comments stay, and the heading of a group whose stance goes stays above the next", () => {
  const { text } = settle({ unit: unit('w1', 'p'), take: 'none' });
  expect(text).toMatch(/^# What A has read\.\ntitle: T\n/);
  expect(text.indexOf('# The first group')).toBeGreaterThan(0);
  expect(text.indexOf('# The second group')).toBeGreaterThan(text.indexOf('# The first group'));
  expect(settle({ unit: unit('w1', 'p'), take: 'first' }).text).toContain('claim: c # see page 2');
});

test('who settles is named where they say so', () => {
  const { value } = settleCodings({
    debate,
    first,
    second: { claims: second },
    decisions: [],
    coder: 'C',
  });
  expect(debateOf(value?.text ?? '').coder).toBe('C');
});

test('two coders in one file are settled too', () => {
  const both = {
    name: 'a.yaml',
    text: `title: T\n${head}stances:
  - { work: roe2001, claim: c, stance: holds, coder: A }
  - { work: roe2001, claim: c, stance: disputes, coder: B }
`,
  };
  const take = (taken: Decision['take']) => {
    const { value } = settleCodings({
      debate: debateOf(both.text),
      first: both,
      decisions: [{ unit: unit('w1', 'p'), take: taken }],
    });
    return debateOf(value?.text ?? '').stances.map(({ kind, coder }) => `${kind} by ${coder}`);
  };
  expect(take('first')).toEqual(['holds by A']);
  expect(take('second')).toEqual(['disputes by B']);
  expect(take('both')).toEqual(['holds by A', 'disputes by B']);
});

test('a file with a mistake of YAML is not written again, and the mistake is told', () => {
  const broken = { name: 'b.yaml', text: `${second.text}  - { work: [ }\n` };
  const { value, problems } = settleCodings({
    debate,
    first,
    second: { claims: broken },
    decisions: [],
  });
  expect(value).toBeUndefined();
  expect(problems.every(({ code }) => code === 'yaml-syntax')).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});

test.each(['- a\n- b\n', 'title: T\nstances: none\n', 'title: T\nstances: { a: 1 }\n'])(
  'what is no claims file is not written again: %j',
  (text) => {
    const { value, problems } = settleCodings({
      debate: debateOf(text),
      first: { name: 'a.yaml', text },
      second: { claims: second },
      decisions: [],
    });
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('wrong-kind');
  },
);

test('a first file without stances, and an empty one, take what the second has', () => {
  for (const text of [`title: T\ncoder: A\n${head}`, '']) {
    const { value } = settleCodings({
      debate: debateOf(text),
      first: { name: 'a.yaml', text },
      second: { claims: second },
      decisions: [],
    });
    const { value: third } = readClaims({ name: 'c.yaml', text: value?.text ?? '' }, works);
    expect(third.stances).toHaveLength(text === '' ? 0 : 3);
    expect(third.coder).toBe(text === '' ? 'a and B' : 'A and B');
  }
});

test('stances on positions that the first file lacks are told, not carried', () => {
  const other = {
    name: 'b.yaml',
    text: `title: T\ncoder: B\npositions: [{ id: r, name: R }]\nstances:\n  - { work: roe2001, position: r, stance: holds }\n`,
  };
  const { value } = settleCodings({ debate, first, second: { claims: other }, decisions: [] });
  expect(value?.notCarried.map(({ position }) => position)).toEqual(['r']);
});

test('law: whatever is decided, the third file reads without problems and says what was decided', () => {
  const takes = fc.constantFrom<Decision['take']>('first', 'second', 'both', 'none', {
    kind: 'reports',
  });
  fc.assert(
    fc.property(fc.tuple(takes, takes, takes), ([one, two, three]) => {
      const { lines, open, agreed } = settle(
        { unit: unit('w1', 'p'), take: one },
        { unit: unit('w2', 'q', 'w4'), take: two },
        { unit: unit('w3', 'q', 'w4'), take: three },
      );
      expect({ open, agreed }).toEqual({ open: 0, agreed: 3 });
      const of = (work: string) => lines.filter((line) => line.startsWith(`${work} `)).length;
      const stays = (take: Decision['take'], a: number, b: number) =>
        typeof take === 'object' ? 1 : { first: a, second: b, both: a + b, none: 0 }[take];
      expect([of('w1'), of('w2'), of('w3')]).toEqual([
        stays(one, 1, 1),
        stays(two, 1, 1),
        stays(three, 0, 1) + 1,
      ]);
    }),
  );
});

test('the bundled coding laid beside itself agrees throughout and keeps all its lines but those that are folded', () => {
  const text = readFileSync('claims/smuggling-trafficking-nexus.yaml', 'utf8');
  const bibliography = 'bibliography/smuggling-trafficking-nexus.bib';
  const own = readWorks({ name: bibliography, text: readFileSync(bibliography, 'utf8') }).value;
  const file = { name: 'one.yaml', text };
  const bundled = readClaims(file, own.works).value;
  const other = { name: 'two.yaml', text };
  const { value: compared } = compareCodings({ file: file.name, debate: bundled }, [
    { claims: other },
  ]);
  expect(compared.disagreements).toEqual([]);
  expect(compared.overall.kinds.kappa?.kappa).toBe(1);
  const { value } = settleCodings({
    debate: bundled,
    first: file,
    second: { claims: other },
    decisions: [],
  });
  const third = readClaims({ name: 'three.yaml', text: value?.text ?? '' }, own.works);
  expect(third.problems).toEqual([]);
  const plain = (stances: typeof bundled.stances) =>
    stances.map(({ place, coder, ...rest }) => rest);
  expect(plain(third.value.stances)).toEqual(plain(bundled.stances));
  const comments = (of: string) => of.match(/^ *#.*$/gm);
  expect(comments(value?.text ?? '')).toEqual(comments(text));
});

test('looks that the first file gives are those of the third', () => {
  const sides = '{ id: p, name: P, shape: star, color: wine }';
  const withLooks = { ...first, text: first.text.replace('{ id: p, name: P }', sides) };
  const { value } = settleCodings({
    debate: debateOf(withLooks.text),
    first: withLooks,
    second: { claims: second },
    decisions: [],
  });
  const third = readClaims({ name: 'c.yaml', text: value?.text ?? '' }, works);
  expect([third.problems, third.value.positions[0]]).toEqual([
    [],
    { id: 'p', name: 'P', shape: 'star', colour: 'wine' },
  ]);
});

test('the third file names every bibliography of the debate, by its way from there, and no text', () => {
  const bib = (name: string, key: string) => ({ name, text: `@book{${key}, title = {T}}` });
  const bibliographies = [
    bib('lists/a.bib', 'roe2001'),
    bib('lists/b.bib', 'doe2002'),
    bib('c.bib', 'poe2003'),
    { name: 'review.txt', text: 'Roe (2001) says so.' },
  ];
  const named = (text: string) =>
    settleCodings({
      debate,
      first: { name: 'claims/a.yaml', text },
      bibliographies,
      second: { claims: second },
      decisions: [],
    }).value?.text.match(/^bibliography:.*(?:\n {2}- .*)*/m)?.[0];
  expect(named(first.text)).toBe(
    'bibliography:\n  - ../lists/a.bib\n  - ../lists/b.bib\n  - ../c.bib',
  );
  expect(named(first.text.replace('coder: A', 'bibliography: ../lists/b.bib\ncoder: A'))).toBe(
    'bibliography:\n  - ../lists/b.bib\n  - ../lists/a.bib\n  - ../c.bib',
  );
});

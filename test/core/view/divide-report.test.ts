import { expect, test } from 'vitest';
import { findDivide } from '../../../src/core/divide-findings';
import { type Exploration, explore } from '../../../src/core/explore';
import { reportDivide } from '../../../src/core/view/divide-report';

/** A claims file and its bibliography: works a, b, … with "holds p" and the like, cited in brackets of text t. */
function debateOf(positions: readonly string[], stances: readonly string[]): Exploration {
  const keys = [...new Set(stances.map((s) => s.split(' ')[0] ?? ''))];
  const bib = ['t', ...keys].map(
    (key) => `@book{${key}, author = {${key.toUpperCase()}}, date = {2001}}`,
  );
  const lines = stances.map((stance) => {
    const [work, kind, position, at] = stance.split(' ');
    const word =
      at === undefined
        ? ''
        : `\n    according-to: t\n    evidence:\n      - locator: { page: 1 }\n        cluster: { start: ${at}, end: ${Number(at) + 5} }`;
    return `  - work: ${work}\n    position: ${position}\n    stance: ${kind}${word}`;
  });
  const claims = [
    'title: Made up\nquestion: Which?\nbibliography: made.bib\nsources:\n  - work: t\npositions:',
    ...positions.map(
      (id) => `  - id: ${id}\n    name: ${id.toUpperCase()}\n    thesis: It is ${id}.`,
    ),
    'stances:',
    ...lines,
  ];
  const files = [
    { name: 'made.yaml', text: `${claims.join('\n')}\n` },
    { name: 'made.bib', text: bib.join('\n') },
  ];
  return explore(files);
}

function report(exploration: Exploration): Record<string, string> {
  const sections = reportDivide({ ...exploration, ...findDivide(exploration) });
  return Object.fromEntries(
    sections.map(({ id, sentences }) => [
      id,
      sentences.map((sentence) => sentence.map(({ text }) => text).join('')).join(' '),
    ]),
  );
}

const camp = (letters: string, position: string, at: number) =>
  [...letters].map((letter) => `${letter} holds ${position} ${at}`);

test('two camps that never meet: as apart as can be, rarer than chance, and why that proves little', () => {
  const debate = debateOf(
    ['p', 'q'],
    [...camp('abcdef', 'p', 0), ...camp('ghijkl', 'q', 50), 'm holds p', 'm disputes q'],
  );
  expect(debate.problems).toEqual([]);
  const { depth, robustness, silence } = report(debate);
  expect(depth).toMatch(
    /^The E–I index is −1\.00 .* over all 924 ways .* in a share of 0\.002: chance alone would rarely give as much\./,
  );
  expect(depth).toContain(
    'This rests on 12 works and 30 pairs of them cited together, all in one text, T 2001',
  );
  expect(depth).toContain('For 30 of the 30 pairs within a side');
  expect(robustness).toContain('Without M 2001 nothing would part the positions into two sides');
  expect(silence).toContain(
    'Of 42 pairs of one work of each side alone, none is cited together anywhere.',
  );
});

test('two or three works are too few to say, and it is said', () => {
  const { depth } = report(
    debateOf(['p', 'q'], [...camp('ab', 'p', 0), 'c holds q 0', 'c disputes p']),
  );
  expect(depth).toContain('too few works to hold it against chance');
  expect(depth).not.toContain('rarely');
});

test('works that are never cited together leave nothing to measure depth by', () => {
  const { depth } = report(debateOf(['p', 'q'], ['a holds p', 'a disputes q', 'b holds q']));
  expect(depth).toBe(
    'No two works of one side alone are cited together, so nothing can be said of how far the sides are cited apart.',
  );
});

test('one camp, everyone on all sides, one work, no stance: nothing is said of depth, and nothing breaks', () => {
  expect(report(debateOf(['p'], camp('abc', 'p', 0)))).toEqual({
    silence:
      'No work was read that stands for P itself: this position rests on the word of others alone.',
    'make-up': 'P: 3 scholarly works, of 2001; none read in the work itself.',
  });
  const all = [...'abc'].flatMap((work) =>
    ['p', 'q'].map((position) => `${work} holds ${position} 0`),
  );
  expect(Object.keys(report(debateOf(['p', 'q'], all)))).toEqual(['kinship', 'silence', 'make-up']);
  expect(report(debateOf(['p', 'q'], ['a holds p']))).toEqual({
    'make-up': 'P: 1 scholarly work, of 2001; 1 read in the work itself.',
  });
  expect(report(debateOf(['p', 'q'], []))).toEqual({});
});

test('twelve positions: the nearest and the furthest five are told', () => {
  const ids = [...'abcdefghijkl'].map((letter) => `p${letter}`);
  const stances = ids.flatMap((id, i) => [
    `w${i} holds ${id}`,
    `w${i} disputes ${ids[(i + 1) % 12]}`,
    `w${i} supports ${ids[(i + 2) % 12]}`,
  ]);
  const { kinship } = report(debateOf(ids, stances));
  expect(kinship?.match(/closeness/g)).toHaveLength(10);
});

test('bridges that are cited only with each other are told so, and no role is made up', () => {
  const both = [...'ab'].flatMap((work) => [`${work} holds p 0`, `${work} holds q 0`]);
  const { bridges } = report(
    debateOf(['p', 'q'], [...both, 'c holds p', 'c disputes q', 'd holds q']),
  );
  expect(bridges).toBe(
    'A 2001 stands on both sides and is cited together only with others that stand on both. ' +
      'B 2001 stands on both sides and is cited together only with others that stand on both.',
  );
});

test('a bridge cited with two of either side joins four pairs as their liaison', () => {
  const { bridges } = report(
    debateOf(
      ['p', 'q'],
      [
        'x holds p 0',
        'x holds q 20',
        ...camp('ab', 'p', 0),
        ...camp('cd', 'q', 20),
        'm holds p',
        'm disputes q',
      ],
    ),
  );
  expect(bridges).toContain(
    'X 2001 stands on both sides and is cited together with 2 works only with P and 2 works only with Q; ' +
      'of works that are not cited with each other it joins (Gould and Fernandez) ' +
      'as a liaison 4 pairs of works, one of either side.',
  );
});

import { expect, test } from 'vitest';
import { findDivide } from '../../../src/core/divide-findings';
import { type Exploration, explore } from '../../../src/core/explore';
import { reportDivide } from '../../../src/core/view/divide-report';
import {
  allSentences,
  findingSentences,
  worksOfFinding,
} from '../../../src/core/view/finding-text';

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
  const { depth, communities, robustness, silence } = report(debate);
  expect(depth).toMatch(
    /^The E–I index is −1\.00 .* over all 924 ways .* in a share of 0\.002: chance alone would rarely give as much\./,
  );
  expect(depth).toContain(
    'This rests on 12 works and 30 pairs of them cited together, all in one text, T 2001',
  );
  expect(depth).toContain('For 30 of the 30 pairs within a side');
  expect(communities).toMatch(
    /^By what is cited together in one text, T 2001, 12 works fall into 2 communities, of 6 and 6 works \(Leiden, modularity 0\.50\)\./,
  );
  expect(communities).toContain(
    'In all 2 communities that have two or more of the 12 works of one side alone, all of these are of the same side. ' +
      'The adjusted Rand index of communities and sides is 1.00 (1: the same groups, 0: the mean of chance), ' +
      'as high or higher in a share of 0.002 over all 924 ways to deal out the sides among these works: chance alone would rarely give as much. ' +
      'Their normalized mutual information is 1.00',
  );
  expect(communities).toMatch(
    /For 30 of the 30 pairs within a community and a side, .* so that the figures above cannot bear the sides out\.$/,
  );
  expect(communities).not.toMatch(/below 1|By positions/);
  expect(robustness).toContain('Without M 2001 nothing would part the positions into two sides');
  expect(silence).toContain(
    'Of 42 pairs of one work of each side alone, none is cited together anywhere.',
  );
});

test('two or three works are too few to say, and it is said', () => {
  const { depth, communities } = report(
    debateOf(['p', 'q'], [...camp('ab', 'p', 0), 'c holds q 0', 'c disputes p']),
  );
  expect(communities).toBe(
    'By what is cited together in one text, T 2001, 3 works make one community, so there is nothing to compare.',
  );
  expect(depth).toContain('too few works to hold it against chance');
  expect(depth).not.toContain('rarely');
});

test('works that are never cited together leave nothing to measure depth by', () => {
  const { depth, communities } = report(
    debateOf(['p', 'q'], ['a holds p', 'a disputes q', 'b holds q']),
  );
  expect(communities).toBe(
    'No two works are cited together, so there are no communities to compare.',
  );
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

test('a position that nothing ties is on neither side; two that oppose each other on one side are told', () => {
  const debate = debateOf(
    ['p', 'q', 'r', 's'],
    [
      ...camp('abc', 'p', 0),
      ...camp('def', 'q', 20),
      ...camp('ghi', 'r', 40),
      'x holds s',
      ...['a', 'b', 'c'].flatMap((work) => [`${work} disputes q`, `${work} disputes r`]),
      ...['d', 'e', 'g'].map((work) => `${work} disputes ${work === 'g' ? 'q' : 'r'}`),
    ],
  );
  const words = findingSentences(debate.debate, debate.camps, debate.divide).map((sentence) =>
    sentence.map(({ text }) => text).join(''),
  );
  expect(words[0]).toMatch(/^The debate divides between P on one side and Q and R on the other/);
  expect(words[1]).toBe('On neither side is S; 1 work stands only there.');
  expect(report(debate).kinship).toContain(
    'Though on one side, more works part than join Q and R.',
  );
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

test('twelve positions, one bracket each: the first eight communities are told, and they are those of the positions', () => {
  const ids = [...'abcdefghijkl'].map((letter) => `p${letter}`);
  const stances = ids.flatMap((id, i) => [
    ...['x', 'y', 'z'].map((n) => `${n}${i} holds ${id} ${20 * i}`),
    `d${i} holds ${id}`,
    `d${i} disputes ${ids[(i + 6) % 12]}`,
    `e${i} holds ${id}`,
    `e${i} holds ${ids[i < 6 ? (i + 1) % 6 : 6 + ((i + 1) % 6)]}`,
  ]);
  const { communities } = report(debateOf(ids, stances));
  expect(communities).toContain(
    '36 works fall into 12 communities, of 3, 3, 3, 3, 3, 3, 3, 3 and 4 of 3 works',
  );
  expect(communities).toContain('In all 12 communities');
  expect(communities).toContain(
    'Both are below 1 also where works of one side fall into several communities that have none of another.',
  );
  expect(communities).toContain(
    'By positions instead of sides, among 36 works that stand for one alone, the index is 1.00, ' +
      'as high or higher in a share of 0.001 of the ways to deal out the positions',
  );
});

test('a work cited among those of the other side is named, with its works for the address', () => {
  const debate = debateOf(
    ['p', 'q'],
    [
      ...camp('abc', 'p', 0),
      'x holds q 0',
      ...camp('defg', 'q', 50),
      'm holds p',
      'm disputes q',
      ...camp('uv', 'p', 100),
      'w holds q 100',
    ],
  );
  const { communities } = report(debate);
  expect(communities).toContain('11 works fall into 3 communities, of 4, 4 and 3 works');
  expect(communities).toContain('In 1 of the 3 communities');
  expect(communities).toContain(
    'X 2001 and W 2001 stand in a community in which more than half of these works are of the other side.',
  );
  const told = allSentences({
    sentences: [],
    report: reportDivide({ ...debate, ...findDivide(debate) }),
  });
  const keys = (finding: string) =>
    worksOfFinding(told, finding)?.map(
      (id) => debate.debate.works.find((work) => work.id === id)?.key,
    );
  expect(keys('astray')).toEqual(['x', 'w']);
  expect(keys('community:d')).toEqual(['d', 'e', 'f', 'g']);
  expect(keys('community-works')).toHaveLength(11);
  expect(keys('cited-together')).toHaveLength(11);
});

test('half of a community is not most of it: nobody is named where the sides are even', () => {
  const { communities } = report(
    debateOf(
      ['p', 'q'],
      [
        ...camp('ab', 'p', 0),
        ...camp('cd', 'q', 0),
        ...camp('ef', 'p', 50),
        ...camp('gh', 'q', 50),
        'm holds p',
        'm disputes q',
      ],
    ),
  );
  expect(communities).toContain(
    'In none of the 2 communities that have two or more of the 8 works of one side alone are all of these of the same side.',
  );
  expect(communities).not.toContain('more than half');
  expect(communities).toContain('chance alone cannot be ruled out');
});

test('few works in two communities: the index is told, and that it cannot be held against chance', () => {
  const { communities } = report(
    debateOf(['p', 'q'], [...camp('ab', 'p', 0), ...camp('cd', 'q', 50), 'a disputes q']),
  );
  expect(communities).toContain(
    'is 1.00 (1: the same groups, 0: the mean of chance), but there are too few works to hold it against chance.',
  );
  expect(communities).not.toContain('rarely');
});

test('where all that is cited together is of one side, or stands on both, nothing is compared', () => {
  const divided = ['m holds p', 'm disputes q', 'n holds q'];
  const oneSide = report(
    debateOf(['p', 'q'], [...camp('abc', 'p', 0), ...camp('def', 'p', 50), ...divided]),
  );
  expect(oneSide.communities).toMatch(
    /All of them that are works of one side alone are of the same side, so communities cannot be compared with sides\.$/,
  );
  const both = [...'abcdef'].flatMap((work, i) =>
    ['p', 'q'].map((position) => `${work} holds ${position} ${i < 3 ? 0 : 50}`),
  );
  expect(report(debateOf(['p', 'q'], [...both, ...divided])).communities).toMatch(
    /Too few of them are works of one side alone to compare communities with sides\.$/,
  );
});

test('one community alone with works of one side, or none with two of them', () => {
  const stances = [
    ...camp('ab', 'p', 0),
    'c holds q 0',
    'm holds p',
    'm disputes q',
    ...['x mentions p 50', 'y mentions p 50', 'z holds q 50'],
  ];
  expect(report(debateOf(['p', 'q'], stances)).communities).toContain(
    'In the one community that has two or more of the 4 works of one side alone, not all of these are of the same side.',
  );
  const single = ['a holds p 0', 'b mentions p 0', 'm holds p', 'm disputes q'];
  expect(
    report(debateOf(['p', 'q'], [...single, 'c holds q 50', 'd mentions p 50'])).communities,
  ).toMatch(
    /No community has two works of one side alone, so communities cannot be compared with sides\.$/,
  );
});

test('camps that nothing divides are compared by their positions', () => {
  const { communities, depth } = report(
    debateOf(['p', 'q'], [...camp('abcd', 'p', 0), ...camp('efgh', 'q', 50)]),
  );
  expect(depth).toBeUndefined();
  expect(communities).toContain(
    'In all 2 communities that have two or more of the 8 works that stand for one position alone, all of these are of the same position. ' +
      'The adjusted Rand index of communities and positions is 1.00',
  );
  expect(communities).toContain('cannot bear the positions out');
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

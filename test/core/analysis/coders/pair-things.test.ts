import { expect, test } from 'vitest';
import { pairThings, type Thing } from '../../../../src/core/analysis/coders/pair-things';

const things = (...all: readonly (readonly [id: string, name: string, thesis?: string])[]) =>
  all.map(([id, name, thesis]): Thing => ({ id, name, ...(thesis && { thesis }) }));
const lines = (...given: Parameters<typeof pairThings>) =>
  pairThings(...given).map(({ theirs, ours, because }) => `${theirs}=${ours} ${because}`);

test('an id with its name comes first, then a name, a thesis, and an id alone', () => {
  const ours = things(
    ['p', 'Takeover'],
    ['q', 'Survival'],
    ['r', 'Third', 'All is one.'],
    ['s', 'S'],
  );
  const theirs = things(
    ['p', 'takeover'],
    ['x', 'SURVIVAL!'],
    ['y', 'Convergence', 'All is one'],
    ['s', 'Fourth'],
  );
  expect(lines(ours, theirs)).toEqual(['p=p same', 'x=q name', 'y=r thesis', 's=s id']);
});

test('case, accents, punctuation and spaces make no other name; another word does', () => {
  const ours = things(['p', 'Économie  morale']);
  expect(lines(ours, things(['x', '“economie morale”']))).toEqual(['x=p name']);
  expect(lines(ours, things(['x', 'Economie']))).toEqual([]);
});

test('a name says more than an id: what is called alike is one though ids are crossed', () => {
  const ours = things(['p1', 'Takeover'], ['p2', 'Survival']);
  const theirs = things(['p1', 'Survival'], ['p2', 'Takeover']);
  expect(lines(ours, theirs)).toEqual(['p1=p2 name', 'p2=p1 name']);
});

test('a name that one file has twice pairs nothing', () => {
  const ours = things(['p', 'Takeover'], ['q', 'takeover']);
  expect(lines(ours, things(['x', 'Takeover']))).toEqual([]);
  expect(lines(things(['x', 'Takeover']), ours)).toEqual([]);
});

test('the reader’s last word holds, takes away from whom had it, and can leave a thing alone', () => {
  const ours = things(['p', 'Takeover'], ['q', 'Survival']);
  const theirs = things(['p', 'Takeover'], ['x', 'Getting by']);
  expect(lines(ours, theirs, [{ theirs: 'x', ours: 'p' }])).toEqual(['x=p reader']);
  expect(lines(ours, theirs, [{ theirs: 'p' }])).toEqual([]);
  const twice = [
    { theirs: 'x', ours: 'q' },
    { theirs: 'p', ours: 'q' },
  ];
  expect(lines(ours, theirs, twice)).toEqual(['p=q reader']);
  expect(lines(ours, theirs, [{ theirs: 'none', ours: 'p' }])).toEqual(['p=p same']);
});

test('names of signs alone are compared as they are', () => {
  expect(lines(things(['p', '+'], ['q', '−']), things(['x', '+']))).toEqual(['x=p name']);
});

import { expect, test } from 'vitest';
import type { Edit } from '../../../src/core/model/edit';
import type { PositionId, StanceId, WorkId } from '../../../src/core/model/id';
import {
  codedPassages,
  nextUncoded,
  passagesToCode,
  placeInWalk,
  withLostEvidence,
  withoutEvidence,
} from '../../../src/core/view/coding-walk';
import { derived as derive } from '../../scenes/derived';
import { smallArticle } from '../../scenes/small-article';

/** The small article with a position and these edits. */
function coded(edits: readonly Edit[], text = smallArticle) {
  const add = { kind: 'add-position', name: 'State', thesis: '' } as const;
  const first = derive([smallArticle], { edits: [add, ...edits], merges: [], all: false });
  if (first.refused) throw new Error(first.refused);
  const files = [...first.changed, text];
  const again = derive(files, { edits: [], merges: [], all: false });
  const { debate, sources } = again.coded;
  return { debate, sources, walk: passagesToCode(debate, sources) };
}

const on = { position: 'state' as PositionId };

test('each work is coded once a passage, in the order of the text', () => {
  const { walk, debate } = coded([]);
  const keyOf = new Map(debate.works.map(({ id, key }) => [id, key]));
  expect(
    walk.map(({ work, number, cite }) => [
      keyOf.get(work),
      number,
      smallArticle.text.slice(cite.start, cite.end),
    ]),
  ).toEqual([
    ['olson2016roads', 1, 'Olson 2016'],
    ['baker2002ports', 1, 'Baker 2002'],
    ['baker2002ports', 2, 'Baker (2002)'],
  ]);
  expect(codedPassages(walk)).toEqual({ coded: 0, all: 2 });
});

/** What the panel gives for a place in the walk. */
function stanceAt(place: number): Edit {
  const one = coded([]).walk[place];
  if (one === undefined) throw new Error('no such place');
  const { work, source, passage, cluster, locator, reading } = one;
  const evidence = { locator, cluster, passage: { ...passage, text: reading.text.name } };
  return {
    kind: 'give-stance',
    work,
    stance: 'supports',
    on,
    accordingTo: source,
    evidence,
    note: '',
  };
}

test('a passage is coded when each work that it cites has a stance; the next without one is found round the end', () => {
  const one = coded([stanceAt(0)]).walk;
  expect(codedPassages(one)).toEqual({ coded: 0, all: 2 });
  expect(one.map(({ given }) => given.length)).toEqual([1, 0, 0]);
  expect(nextUncoded(one, 0)).toBe(1);
  expect(nextUncoded(one, 2)).toBe(1);
  const all = coded([stanceAt(0), stanceAt(1), stanceAt(2)]).walk;
  expect(codedPassages(all)).toEqual({ coded: 2, all: 2 });
  expect(nextUncoded(all, 0)).toBeUndefined();
});

test('a stance without evidence is told, and one whose passage the text no longer holds', () => {
  const bare = { ...stanceAt(0), evidence: undefined } as Edit;
  const { debate } = coded([bare, stanceAt(2)]);
  expect(withoutEvidence(debate).map(({ id }) => id)).toEqual(['s1' as StanceId]);
  const text = {
    ...smallArticle,
    text: smallArticle.text.replace('finds that ports', 'found that ports'),
  };
  const changed = coded([stanceAt(0), stanceAt(2)], text);
  expect(withLostEvidence(changed.debate, changed.sources).map(({ id }) => id)).toEqual(['s2']);
});

test('the same offset of two texts is two places of a walk, and the address says which', () => {
  const { walk, debate } = coded([]);
  const [source, other] = [walk[0]?.source, debate.works[1]?.id] as [WorkId, WorkId];
  const copied = walk.map((one) => ({ ...one, reading: { ...one.reading, work: other } }));
  const both = [...walk, ...copied].map((passage) => ({ work: passage.work, passage }));
  const rowOf = new Map([
    [source, { address: 'text' }],
    [other, { address: 'copy' }],
  ]);
  for (const [i, { work, passage }] of both.entries()) {
    const text = i < walk.length ? 'text' : 'copy';
    expect(placeInWalk(both, work, { passage: passage.cite.start, text }, rowOf)).toBe(i);
  }
  expect(placeInWalk(both, both[1]?.work, {}, rowOf)).toBe(1);
  expect(placeInWalk(both, undefined, {}, rowOf)).toBe(-1);
});

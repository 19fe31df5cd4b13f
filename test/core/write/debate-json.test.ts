import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { WorkId } from '../../../src/core/model/id';
import { writeDebateJson } from '../../../src/core/write/debate-json';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { writtenDebate } from '../../scenes/written-debate';

const tiny = tinyDebate(
  4,
  ['p', 'q'],
  [
    { work: 'w1', kind: 'holds', claim: 'c', position: 'p', by: 'w4', clusters: [[1, 2]] },
    { work: 'w2', kind: 'disputes', position: 'q', by: 'w4', clusters: [[1, 2]], passage: [0, 9] },
    { work: 'w3', kind: 'mentions', by: 'w4', clusters: [[5, 6]], passage: [0, 9] },
  ],
  [{ id: 'c', position: 'p' }],
);
const debate: Debate = {
  ...tiny,
  question: 'Who?',
  stances: tiny.stances.map((stance) => ({
    ...stance,
    note: `Note “${stance.id}”`,
    evidence: stance.evidence.map((evidence) => ({
      ...evidence,
      locator: [
        { label: 'section' as const, value: 'Intro' },
        { label: 'paragraph' as const, value: '3' },
      ],
    })),
  })),
};
const json = (of: Debate, ...works: readonly string[]) =>
  writeDebateJson(writtenDebate(of), new Set(works.map(work)));

test('a chosen work comes with its stances and evidence, by the keys of the files', () => {
  expect(JSON.parse(json(debate, 'w2'))).toEqual({
    title: 'Tiny',
    question: 'Who?',
    positions: [
      { id: 'p', name: 'p' },
      { id: 'q', name: 'q' },
    ],
    claims: [{ id: 'c', position: 'p', text: 'c' }],
    works: [{ key: 'key2', cites: 1, item: debate.works[1]?.item }],
    stances: [
      {
        work: 'key2',
        stance: 'disputes',
        position: 'q',
        'according-to': 'key4',
        evidence: [
          {
            locator: { section: 'Intro', paragraph: '3' },
            cluster: { start: 1, end: 2 },
            passage: { start: 0, end: 9, sha256: '0'.repeat(64) },
          },
        ],
        note: 'Note “s2”',
      },
    ],
    'cited-together': [],
  });
});

test('works cited together are told where both are chosen', () => {
  const together = (...works: readonly string[]) =>
    JSON.parse(json(debate, ...works))['cited-together'];
  expect(together('w1', 'w2')).toEqual([{ works: ['key1', 'key2'], clusters: 1, passages: 0 }]);
  expect(together('w2', 'w3')).toEqual([{ works: ['key2', 'key3'], clusters: 0, passages: 1 }]);
  expect(together('w1', 'w3')).toEqual([]);
});

test('law: it holds the chosen works and their stances, no others, in the order of the files', () => {
  const ids = debate.works.map((one) => one.id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), (chosen) => {
      const has = (id: WorkId) => chosen.includes(id);
      const content = JSON.parse(json(debate, ...chosen));
      const keys = debate.works.filter((one) => has(one.id)).map((one) => one.key);
      expect(content.works.map((one: { key: string }) => one.key)).toEqual(keys);
      expect(content.stances).toHaveLength(debate.stances.filter((s) => has(s.work)).length);
    }),
  );
});

test('law: any text in the files is parsed back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [first] = debate.works;
      const works = first ? [{ ...first, key: text, item: { ...first.item, title: text } }] : [];
      const content = JSON.parse(json({ ...debate, title: text, works }, 'w1'));
      expect([content.title, content.works[0].key, content.works[0].item.title]).toEqual([
        text,
        text,
        text,
      ]);
      expect(content.stances[0].work).toBe(text);
    }),
  );
});

test('the file ends with a line end and is indented by two', () => {
  expect(json(debate, 'w1')).toMatch(/^\{\n {2}"title": "Tiny",\n[\s\S]*\n\}\n$/);
});

test('a stance keeps the name of its coder', () => {
  const stances = debate.stances.map((stance) => ({ ...stance, coder: 'A. Roe' }));
  expect(JSON.parse(json({ ...debate, stances }, 'w2')).stances[0].coder).toBe('A. Roe');
});

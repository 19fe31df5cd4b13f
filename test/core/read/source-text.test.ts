import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import type { PositionId, StanceId, WorkId } from '../../../src/core/model/id';
import type { TextFile } from '../../../src/core/model/source';
import type { Evidence, Stance } from '../../../src/core/model/stance';
import { sha256 } from '../../../src/core/read/sha256';
import { placePassages } from '../../../src/core/read/source-text';

const review = 'w1' as WorkId;
const vogt = 'w2' as WorkId;
const text = 'One line.\nSecond líne (Vogt 2016).\n\nThird line.\n';
const second = { start: 10, end: 34 };
const third = { start: 36, end: 47 };

function file(content: string, name = 'review.txt'): TextFile {
  return { name, text: content };
}

function passage(span: { start: number; end: number }, of = text) {
  return { ...span, sha256: sha256(of.slice(span.start, span.end)) };
}

function stance(n: number, rest: Partial<Stance>, ...evidence: Evidence[]): Stance {
  return {
    id: `s${n}` as StanceId,
    work: vogt,
    kind: 'holds',
    position: 'left' as PositionId,
    accordingTo: review,
    evidence,
    place: { file: 'c.yaml', line: 10 * n, column: 5 },
    ...rest,
  };
}

function debateOf(stances: readonly Stance[], rest: Partial<Debate> = {}): Debate {
  const work = (id: WorkId, key: string) => ({
    id,
    key,
    item: { type: 'book' as const },
    entry: { start: 0, end: 0 },
  });
  return {
    title: 'T',
    works: [work(review, 'review2018'), work(vogt, 'vogt2016stuck')],
    sources: [
      { work: review, sha256: sha256(text), place: { file: 'c.yaml', line: 3, column: 5 } },
    ],
    positions: [],
    claims: [],
    stances,
    notListed: [],
    ...rest,
  };
}

const cluster = { start: 22, end: 33 };
const debate = debateOf([
  stance(1, {}, { locator: [], passage: passage(third) }),
  stance(2, {}, { locator: [], passage: passage(second), cluster }),
  stance(3, {}, { locator: [], passage: passage(second), cluster }),
  stance(4, { work: review, accordingTo: vogt }, { locator: [], passage: passage(third) }),
]);

test('a text is known by the fingerprint of the whole, and its passages come in their order', () => {
  const { value, problems } = placePassages(debate, file(text));
  expect(problems).toEqual([]);
  expect(value).toEqual({
    work: review,
    text: file(text),
    whole: true,
    passages: [
      { span: second, coded: second, intact: true, stances: ['s2', 's3'], clusters: [cluster] },
      { span: third, coded: third, intact: true, stances: ['s1'], clusters: [] },
    ],
  });
});

test('a passage that a stance has first hand stands in the work itself', () => {
  const { accordingTo: _, ...own } = stance(1, {}, { locator: [], passage: passage(second) });
  const { value } = placePassages(debateOf([own], { sources: [] }), file(text));
  expect(value).toMatchObject({ work: vogt, whole: false, passages: [{ intact: true }] });
});

test('a text that has changed in one place keeps its other passages, and the change is told', () => {
  const changed = text.replace('Third', 'Fourth');
  const { value, problems } = placePassages(debate, file(changed));
  expect(value).toMatchObject({
    work: review,
    whole: false,
    passages: [
      { span: second, intact: true },
      { span: third, intact: false },
    ],
  });
  expect(problems).toEqual([
    {
      code: 'source-changed',
      place: { file: 'c.yaml', line: 3, column: 5 },
      facts: { key: 'review2018' },
    },
    {
      code: 'passage-changed',
      place: { file: 'c.yaml', line: 10, column: 5 },
      facts: { key: 'review2018', ...third },
    },
  ]);
});

test('other line ends and a byte order mark change nothing but the offsets', () => {
  for (const mark of ['', '\ufeff']) {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const here = mark + text.replaceAll('\n', lineEnd);
      const { value, problems } = placePassages(debate, file(here));
      expect(problems).toEqual([]);
      expect(value).toMatchObject({ work: review, whole: true });
      const found = value.passages.map(({ span }) => here.slice(span.start, span.end));
      expect(found).toEqual(['Second líne (Vogt 2016).', 'Third line.']);
      const [{ start, end } = { start: 0, end: 0 }] = value.passages[0]?.clusters ?? [];
      expect(here.slice(start, end)).toBe('(Vogt 2016)');
    }
  }
});

test('offsets noted in a text with CRLF and a mark are found in one without', () => {
  const noted = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const start = noted.indexOf('Second');
  const end = noted.indexOf('Third') + 5;
  const acrossLines = stance(1, {}, { locator: [], passage: passage({ start, end }, noted) });
  const source = { work: review, sha256: sha256(noted) };
  const { value, problems } = placePassages(
    debateOf([acrossLines], { sources: [source] }),
    file(text),
  );
  expect(problems).toEqual([]);
  expect(value.passages.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Second líne (Vogt 2016).\n\nThird',
  ]);
});

test('changed line ends and a changed sentence together leave the other passages intact', () => {
  const here = text.replace('One', 'Two').replaceAll('\n', '\r\n').replace('Third', 'Fourth');
  const { value, problems } = placePassages(debate, file(here));
  expect(value.passages.map(({ intact }) => intact)).toEqual([true, false]);
  expect(problems.map(({ code }) => code)).toEqual(['source-changed', 'passage-changed']);
});

test('a text of another work is none of the debate', () => {
  const other = file('Something else, and longer than the offsets of any passage reach.');
  expect(placePassages(debate, other)).toEqual({
    value: { text: other, whole: false, passages: [] },
    problems: [],
  });
});

test('of several works the one with most intact passages is taken', () => {
  const more = [
    stance(1, { accordingTo: vogt }, { locator: [], passage: passage(second) }),
    stance(2, {}, { locator: [], passage: passage(second) }),
    stance(3, {}, { locator: [], passage: passage(third) }),
  ];
  const { value } = placePassages(debateOf(more, { sources: [] }), file(text));
  expect(value.work).toBe(review);
});

test('the evidence of cites that are not listed is placed as well', () => {
  const evidence = [{ locator: [], passage: { ...passage(second), end: 30 } }];
  const withPlace = {
    cite: 'Vogt 2017',
    accordingTo: review,
    evidence,
    place: { file: 'c.yaml', line: 90, column: 5 },
  };
  const { place: _, ...without } = withPlace;
  const { value, problems } = placePassages(
    debateOf([], { notListed: [withPlace, without] }),
    file(text),
  );
  expect(value.passages).toEqual([
    {
      span: { start: 10, end: 30 },
      coded: { start: 10, end: 30 },
      intact: false,
      stances: [],
      clusters: [],
    },
  ]);
  expect(problems.map(({ place }) => place)).toEqual([
    { file: 'c.yaml', line: 90, column: 5 },
    { file: 'review.txt', line: 2, column: 1 },
  ]);
});

test('a passage beyond the end of the text is changed, and its span stays in the text', () => {
  const beyond = { start: 40, end: 4_000, sha256: 'a'.repeat(64) };
  const { value, problems } = placePassages(
    debateOf([stance(1, {}, { locator: [], passage: beyond })]),
    file(text),
  );
  expect(value.passages).toMatchObject([{ span: { start: 40, end: text.length }, intact: false }]);
  expect(problems.map(({ code }) => code)).toEqual(['passage-changed']);
});

test('passages that overlap without end are checked up to a limit and then count as changed', () => {
  const long = 'x'.repeat(300_000);
  const whole = { start: 0, end: long.length - 100 };
  const stances = Array.from({ length: 60 }, (_, i) => {
    const span = { start: i, end: whole.end };
    return stance(i + 1, {}, { locator: [], passage: passage(span, long) });
  });
  const sources = [{ work: review, sha256: sha256(long) }];
  const { value } = placePassages(debateOf(stances, { sources }), file(long));
  // 8,000,000 units hold 26 passages of just under 300,000.
  expect(value.passages.map(({ intact }) => intact)).toEqual(
    Array.from({ length: 60 }, (_, i) => i < 26),
  );
});

import { expect, test } from 'vitest';
import { compareCoders } from '../../../src/core/analysis/coders/compare-coders';
import type { Debate } from '../../../src/core/model/debate';
import { agreementRows, agreementSentences } from '../../../src/core/view/coder-agreement-text';
import { disagreementLines, showDisagreements } from '../../../src/core/view/disagreement-text';
import { type TinyStance, tinyDebate } from '../../scenes/tiny-debate';

const coding = (works: number, stances: readonly TinyStance[], coder = 'Roe'): Debate => ({
  ...tinyDebate(works, ['p', 'q'], stances, [{ id: 'c', position: 'p' }]),
  coder,
});
const holds = (n: number, kind: TinyStance['kind'] = 'holds'): TinyStance => ({
  work: `w${n}`,
  kind,
  position: 'p',
});
const compared = (...codings: readonly Debate[]) =>
  compareCoders(
    codings.map((one, i) => ({ file: `${'abc'[i]}.yaml`, coding: one })),
    (codings[0]?.works ?? []).map(({ id }) => id),
  );
const sentences = (...codings: readonly Debate[]) =>
  agreementSentences(compared(...codings), codings[0]?.works ?? []);

test('the sentences say what was compared, how far it agrees, and that it is little', () => {
  const said = sentences(
    coding(4, [holds(1), holds(2)]),
    coding(4, [holds(1), holds(2, 'supports')], 'Doe'),
  );
  expect(said[0]).toMatch(/^Roe and Doe: 4 units of 2 works compared\. A unit is one position/);
  expect(said[1]).toMatch(
    /^The kind of stance is the same in 3 of 4 \(75 %\): Cohen's kappa 0\.60 \(.* to 1\.00\); Krippendorff's alpha 0\.6\d.*, below the \.667/,
  );
  expect(said[2]).toMatch(/^The side .* is the same in 4 of 4 \(100 %\)/);
  expect(said).toContain('Fewer than 30 units: too few for more than a hint.');
  expect(said).toContain('1 disagreement; 0 times the same stance with evidence in other places.');
});

test('where one value is given nearly always, that is said beside a low kappa', () => {
  const many = Array.from({ length: 40 }, (_, i) => holds(i + 1));
  const said = sentences(
    coding(42, [...many, holds(41, 'disputes'), holds(42)]),
    coding(42, [...many, holds(41), holds(42, 'disputes')], 'Doe'),
  );
  expect(said.join('\n')).not.toContain('Feinstein');
  const alike = sentences(
    { ...coding(42, [...many, holds(41, 'disputes'), holds(42)]), positions: [p] },
    { ...coding(42, [...many, holds(41), holds(42, 'disputes')], 'Doe'), positions: [p] },
  );
  expect(alike.join('\n')).toMatch(
    /Of all values 98 % are "holds": .*Feinstein and Cicchetti 1990/,
  );
});
const p = { id: 'p' as never, name: 'P' };

test('one value throughout has neither kappa nor alpha, in words and in the table', () => {
  const both = [
    { ...coding(1, [holds(1)]), positions: [p] },
    { ...coding(1, [holds(1)], 'Doe'), positions: [p] },
  ] as const;
  expect(sentences(...both)[1]).toBe(
    'The kind of stance is the same in 1 of 1 (100 %). All values given are one and the same, so that neither kappa nor alpha can be given.',
  );
  expect(agreementRows(compared(...both))[0]).toEqual({
    position: undefined,
    of: 'kinds',
    units: 1,
    works: 1,
    alike: '1 of 1 (100 %)',
    kappa: '–',
    alpha: '–',
    few: true,
  });
});

test('one coder alone, and coders without common work, are told so', () => {
  expect(sentences(coding(1, [holds(1)]))[0]).toMatch(/^One coder only: there is nothing/);
  const apart = sentences(coding(2, [holds(1)]), coding(2, [holds(2)], 'Doe'));
  expect(apart).toEqual([
    'Roe and Doe have coded nothing in common: there is nothing to compare.',
    'Not compared, since only Roe has coded them by that word: key1 n.d.',
    'Not compared, since only Doe has coded them by that word: key2 n.d.',
  ]);
});

test('a position that one file lacks is named with its file', () => {
  const said = sentences(coding(1, [holds(1)]), {
    ...coding(1, [holds(1)], 'Doe'),
    positions: [p],
  });
  expect(said.at(-1)).toBe(
    'The position q ("q") of a.yaml is not in every file; nothing stands on it.',
  );
});

test('what stands on a position that one file lacks is counted, and what the figures rest on is said', () => {
  const roe = coding(3, [
    holds(1),
    { work: 'w1', kind: 'holds', position: 'q' },
    { work: 'w2', kind: 'holds', position: 'q' },
    holds(3),
  ]);
  const doe = { ...coding(3, [holds(1, 'mentions'), holds(2)], 'Doe'), positions: [p] };
  const said = sentences(roe, doe);
  expect(said).toContain(
    'The position q ("q") of a.yaml is not in every file; its 2 stances on 2 works are not compared.',
  );
  expect(said).toContain(
    'The figures rest on 2 units; in 1 of them one coder alone gives a stance, and the other says "none". 1 further unit is of works that one coder alone has coded by that word, and not in the figures.',
  );
});

test('a disagreement shows the stances of each coder beside each other, and those alike only as a number', () => {
  const roe = coding(2, [
    { work: 'w1', kind: 'holds', position: 'p', claim: 'c', by: 'w2' },
    { work: 'w1', kind: 'qualifies', position: 'p', by: 'w2' },
  ]);
  const doe = coding(
    2,
    [
      { work: 'w1', kind: 'disputes', position: 'p', claim: 'c', by: 'w2' },
      { work: 'w1', kind: 'qualifies', position: 'p', by: 'w2' },
    ],
    'Doe',
  );
  const found = showDisagreements(compared(roe, doe), roe);
  expect(found.map(disagreementLines)).toEqual([
    [
      'key1 n.d., p, according to key2 n.d.: opposite sides',
      '  Roe: holds "c"',
      '  Doe: disputes "c"',
      '  and 1 stance alike',
    ],
  ]);
});

test('names with characters that do something are written out', () => {
  const said = sentences(coding(1, [holds(1)], 'R\u001boe'), coding(1, [holds(1)], 'Doe'));
  expect(said[0]).toMatch(/^R<U\+001B>oe and Doe: /);
});

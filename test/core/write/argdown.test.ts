import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import { writeArgdown } from '../../../src/core/write/argdown';
import { argdownText, argdownTitles, frontMatter } from '../../../src/core/write/argdown-text';
import { tinyDebate } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const tiny = tinyDebate(
  0,
  ['Left'],
  [
    { work: 'w1', kind: 'holds', position: 'Left' },
    { work: 'w1', kind: 'disputes', position: 'Left', claim: 'c', by: 'w2' },
    { work: 'w2', kind: 'qualifies', position: 'Left', claim: 'c' },
    { work: 'w2', kind: 'reports', position: 'Left' },
    { work: 'w1', kind: 'mentions', by: 'w2' },
  ],
  [{ id: 'c', position: 'Left' }],
);
const debate: Debate = {
  ...tiny,
  question: 'Left?',
  works: [
    tinyWork({ author: [tinyName('Olson')], title: 'Roads', ...inYear(2016) }, { id: 'w1' }),
    tinyWork({ author: [tinyName('Kim')], title: 'Ways', ...inYear(2018) }, { id: 'w2' }),
  ],
};

test('positions are statements, claims reasons for them, stances for, against or bounding, each with its kind', () => {
  expect(writeArgdown(debate, new Set(debate.works.map(({ id }) => id)))).toBe(`===
title: "Tiny"
subTitle: "Left?"
===

# Positions

[Left]: Left #position
  + <Olson 2016 holds Left>: Roads. #holds #first-hand
  + <c>: c #claim
    - <Olson 2016 disputes c>: Roads. According to Kim 2018. #disputes #second-hand
    _ <Kim 2018 qualifies c>: Ways. #qualifies #first-hand

# Without a side

<Kim 2018 reports Left>: Ways. #reports #first-hand

<Olson 2016 mentions>: Roads. According to Kim 2018. #mentions #second-hand
`);
});

test('only stances of the chosen works are written', () => {
  expect(writeArgdown(debate, new Set())).not.toContain('Olson');
});

test('no sign of the syntax is left in a text, and it stays on its line', () => {
  expect(argdownText('[a]: <b> {c: d} #e @[f] //g *h* _i_ U.S.–x\r\n\n+ <j>\\ =====')).toBe(
    String.raw`\[a\]: \<b\> \{c: d\} \#e \@\[f\] \/\/g \*h\* \_i\_ U\.S\.–x + \<j\>\\ \=\=\=\=\=`,
  );
});

test('titles hold no bracket, begin with a letter or digit, and are unlike each other', () => {
  const title = argdownTitles();
  expect([title('!-- [a]: <b>'), title('a): (b)'), title('--'), title('')]).toEqual([
    'a): (b)',
    'a): (b) (2)',
    'Untitled',
    'Untitled (2)',
  ]);
});

test('a title cannot end the front matter, nor be taken for HTML', () => {
  expect(frontMatter('a\n===\n"<b>"', undefined)).toBe(
    '===\ntitle: "a \\u003d\\u003d\\u003d \\"‹b›\\""\n===\n',
  );
});

import { expect, test } from 'vitest';
import { readReferences } from '../../../../src/core/read/references/read-references';
import { referenceTokens } from '../../../../src/core/read/references/reference-tokens';
import { model } from './model';

const itemOf = (raw: string) => readReferences(raw, model, { lines: true }).value[0]?.item;

test.each([
  ['Roe K. Rivers[J]. Water, 2015', 'article-journal'],
  ['Roe K. Rivers[M/OL]. Beijing: Press', 'book'],
  ['刘五. 论河流［D］. 上海', 'thesis'],
  ['Roe K. Rivers[EB/OL].', 'webpage'],
])('the mark of %j is no part of the title and says what it is', (raw, type) => {
  const { tokens, type: found } = referenceTokens(raw);
  expect(found).toBe(type);
  expect(tokens.map(({ text }) => text)).not.toContain('[');
});

test.each(['[J] Roe K. Rivers.', 'Vitamin [C] and others', 'Rivers [1]. Water'])(
  'in %j no mark of type stands',
  (raw) => expect(referenceTokens(raw).type).toBeUndefined(),
);

test('a Chinese reference in the manner of GB/T 7714', () => {
  expect(itemOf('王小明, 李四. 河流与边界研究[J]. 虚构学报, 2015, 12(3): 45-67.')).toMatchObject({
    type: 'article-journal',
    author: [{ family: '王小明' }, { family: '李四' }],
    title: '河流与边界研究',
    'container-title': '虚构学报',
    issued: { 'date-parts': [[2015]] },
    volume: '12',
    issue: '3',
    page: '45-67',
  });
});

test('wide marks part a reference as Latin ones do, and a title keeps its own', () => {
  expect(itemOf('王小明，李四．河流：一部历史[J]．虚构学报，2015，12(3)：45-67．')).toMatchObject({
    author: [{ family: '王小明' }, { family: '李四' }],
    title: '河流：一部历史',
    'container-title': '虚构学报',
  });
});

import { expect, test } from 'vitest';
import { openEnded } from '../../src/core/model/and-others';
import type { CslItem } from '../../src/core/model/csl';
import { type ReferenceStyle, referenceStyles } from '../../src/core/view/reference-style';
import { formatReference } from '../../src/references/format-bibliography';
import { inYear, tinyName, tinyWork } from '../scenes/tiny-work';

const roe = tinyName('Roe, Ann');
const doe = tinyName('Doe, Bert');
const written = (style: ReferenceStyle, item: Partial<CslItem>) =>
  formatReference(tinyWork({ title: 'Tides', ...inYear(2010), ...item }), style)?.text;

const expected: Readonly<Record<ReferenceStyle, readonly string[]>> = {
  apa: [
    'Roe, A., et al. (2010). Tides.',
    'Roe, A., Doe, B., et al. (2010). Tides.',
    'Office of Lists et al. (2010). Tides.',
    'Roe, A. (2010). Tides. In B. Doe et al. (Eds.), Coasts.',
  ],
  chicago: [
    'Roe, Ann, et al. 2010. Tides.',
    'Roe, Ann, Bert Doe, et al. 2010. Tides.',
    'Office of Lists et al. 2010. Tides.',
    'Roe, Ann. 2010. “Tides.” In Coasts, edited by Bert Doe et al.',
  ],
  mla: [
    'Roe, Ann, et al. Tides. 2010.',
    'Roe, Ann, et al. Tides. 2010.',
    'Office of Lists et al. Tides. 2010.',
    'Roe, Ann. “Tides.” Coasts, edited by Bert Doe et al., 2010.',
  ],
  ieee: [
    'A. Roe et al., Tides. 2010.',
    'A. Roe, B. Doe, et al., Tides. 2010.',
    'Office of Lists et al., Tides. 2010.',
    'A. Roe, “Tides,” in Coasts, B. Doe et al., Eds., 2010.',
  ],
};

test.each(referenceStyles)('%s: a list that is open ends in "et al."', (style) => {
  const items: readonly Partial<CslItem>[] = [
    { author: openEnded([roe]) },
    { author: openEnded([roe, doe]) },
    { author: openEnded([{ literal: 'Office of Lists' }]) },
    { type: 'chapter', author: [roe], editor: openEnded([doe]), 'container-title': 'Coasts' },
  ];
  expect(items.map((item) => written(style, item))).toEqual(expected[style]);
});

test.each(referenceStyles)('%s: of a long list "et al." is said once', (style) => {
  const many = Array.from({ length: 24 }, (_, i) => tinyName(`Roe${i}, Ann`));
  const text = written(style, { author: openEnded(many) });
  expect(text?.match(/et al\./g)).toHaveLength(1);
  expect(text).not.toMatch(/(?:&|and|\. \.|…) et al/);
});

test('people called so, and titles that say it, stay as they are', () => {
  const item = { author: [tinyName('Roe, Ann'), tinyName('Others, May')], title: 'Roe and et al.' };
  expect(written('apa', item)).toBe('Roe, A., & Others, M. (2010). Roe and et al.');
});

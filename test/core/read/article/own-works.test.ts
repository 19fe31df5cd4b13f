import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/core/model/csl';
import { readArticle } from '../../../../src/core/read/article';
import { inYear, tinyWork } from '../../../scenes/tiny-work';

/** The work of the reader's own that an entry of a list is said to be. */
function workOf(entry: string, item: Partial<CslItem>): string | undefined {
  const text = `T\n\nText.\n\nReferences\n\n${entry}\n\nTamm, Liis. 2009. Fog. Tallinn: Udu.\n`;
  const options = { bibliography: [tinyWork(item)] };
  return readArticle({ name: 'a.txt', text }, options).value.references[0]?.work;
}

const dykes = { title: 'Dykes', ...inYear(2003) };

test.each<readonly [string, string, CslItem['author']]>([
  [
    'behind the given name and before the family name',
    'Waard, Pim de. 2003. Dykes. Leiden: Polder.',
    [{ family: 'Waard', given: 'Pim', 'non-dropping-particle': 'de' }],
  ],
  [
    'behind the given name in both',
    'Waard, Pim de. 2003. Dykes. Leiden: Polder.',
    [{ family: 'Waard', given: 'Pim de' }],
  ],
  [
    'before the family name and behind the given name',
    'de Waard, Pim. 2003. Dykes. Leiden: Polder.',
    [{ family: 'Waard', given: 'Pim', 'dropping-particle': 'de' }],
  ],
])('a particle %s makes no other author', (_, entry, author = []) => {
  expect(workOf(entry, { ...dykes, author })).toBe('w1');
});

test('an entry and a work without titles are not the same for that', () => {
  const author = [{ family: 'Orsini', given: 'Marta' }];
  expect(workOf('Orsini, Marta. 2011.', { author, ...inYear(2011) })).toBeUndefined();
  expect(workOf('Orsini, Marta. 2011.', { author, title: '—', ...inYear(2011) })).toBeUndefined();
});

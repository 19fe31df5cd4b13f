import { expect, test } from 'vitest';
import { linkReferences } from '../../../src/core/analysis/link-references';
import type { CslItem } from '../../../src/core/model/csl';
import { readArticle } from '../../../src/core/read/article';
import { inYear, tinyWork } from '../../scenes/tiny-work';

/** The work of the reader's own that an entry of a list is said to be. */
function workOf(entry: string, item: Partial<CslItem>): string | undefined {
  const text = `T\n\nText.\n\nReferences\n\n${entry}\n\nTamm, Liis. 2009. Fog. Tallinn: Udu.\n`;
  const { references } = readArticle({ name: 'a.txt', text }).value;
  const [first] = references;
  return first && linkReferences(references, [tinyWork(item)]).get(first.id);
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

test('an entry in Markdown is the work of its title, author and year', () => {
  const author = [{ family: 'Orsini', given: 'Marta' }];
  const entry = 'Orsini, Marta. 2011. *Bridges of salt*. Turin: Arco.';
  expect(workOf(entry, { author, title: 'Bridges of Salt', ...inYear(2011) })).toBe('w1');
  expect(workOf(entry, { author, title: 'Ferries at night', ...inYear(2011) })).toBeUndefined();
});

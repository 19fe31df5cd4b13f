import { expect, test } from 'vitest';
import { wordsOfXml } from '../../../src/core/model/words-of-xml';

test.each<readonly [string, string, string]>([
  [
    'emphasis inside a word',
    'Na<sub>2</sub>CO<sub>3</sub> and <bold>s</bold>alt',
    'Na2CO3 and salt',
  ],
  ['references', 'Orsini &amp; Tamm &lt;2011&gt;', 'Orsini & Tamm <2011>'],
  [
    'fields without space',
    'Quist</surname><given-names>Anna</given-names></name><year>2015',
    'Quist Anna 2015',
  ],
  [
    'fields with signs',
    '<surname>Quist</surname>, <given-names>A.</given-names></name>: Salt',
    'Quist, A.: Salt',
  ],
  [
    'emphasis that meets emphasis',
    'so<italic>me</italic><bold>where</bold> else',
    'somewhere else',
  ],
  ['a line break', 'Roads<break/>of salt', 'Roads of salt'],
  ['a comment', 'salt<!-- <p> a < b --> moves', 'salt moves'],
  ['a sign that is no tag', 'a < b, c > d', 'a < b, c > d'],
  ['a stretch that begins inside an element', '</italic> of <xref rid="B1">salt', ' of salt'],
])('XML with %s is read as its words', (_, xml, words) => {
  expect(wordsOfXml(xml)).toBe(words);
});

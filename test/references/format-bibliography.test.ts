import { expect, test } from 'vitest';
import type { CslItem } from '../../src/core/model/csl';
import { type ReferenceStyle, referenceStyles } from '../../src/core/view/reference-style';
import { formatBibliography, formatReference } from '../../src/references/format-bibliography';
import { inYear, tinyName, tinyWork } from '../scenes/tiny-work';

const article: Partial<CslItem> = {
  type: 'article-journal',
  title: 'Rumors, encounters, collaborations, and survival',
  author: [tinyName('Sanchez, Gabriella E.'), tinyName('Zhang, Sheldon X.')],
  'container-title': 'The Annals of the American Academy',
  volume: '676',
  issue: '1',
  page: '135-151',
  DOI: '10.1177/0002716217752331',
  ...inYear(2018),
};

function textsOf(style: ReferenceStyle, ...items: readonly Partial<CslItem>[]) {
  const works = items.map((item, i) => tinyWork(item, { id: `w${i + 1}` }));
  return formatBibliography(works, style).map(({ text }) => text);
}

const expected: Readonly<Record<ReferenceStyle, string>> = {
  apa: 'Sanchez, G. E., & Zhang, S. X. (2018). Rumors, encounters, collaborations, and survival. The Annals of the American Academy, 676(1), 135–151. https://doi.org/10.1177/0002716217752331',
  chicago:
    'Sanchez, Gabriella E., and Sheldon X. Zhang. 2018. “Rumors, Encounters, Collaborations, and Survival.” The Annals of the American Academy 676 (1): 135–51. https://doi.org/10.1177/0002716217752331.',
  mla: 'Sanchez, Gabriella E., and Sheldon X. Zhang. “Rumors, Encounters, Collaborations, and Survival.” The Annals of the American Academy, vol. 676, no. 1, 2018, pp. 135–51, https://doi.org/10.1177/0002716217752331.',
  ieee: '[1] G. E. Sanchez and S. X. Zhang, “Rumors, encounters, collaborations, and survival,” The Annals of the American Academy, vol. 676, no. 1, pp. 135–151, 2018, doi: 10.1177/0002716217752331.',
};

test.each(referenceStyles)('%s: an article as its handbook prints it', (style) => {
  expect(textsOf(style, article)).toEqual([expected[style]]);
});

test('references keep the order of the works, and IEEE numbers them', () => {
  const texts = textsOf('ieee', { title: 'Z' }, { title: 'A' });
  expect(texts.map((text) => text.slice(0, 5))).toEqual(['[1] Z', '[2] A']);
});

test('a work alone, as on a card, has no number', () => {
  const [inList] = textsOf('ieee', article);
  expect(`[1] ${formatReference(tinyWork(article), 'ieee')?.text}`).toBe(inList);
});

test('two works of one author and year are told apart by a letter', () => {
  const texts = textsOf('apa', article, { ...article, title: 'Other rumors' });
  expect(texts.map((text) => /\((.*?)\)/.exec(text)?.[1])).toEqual(['2018b', '2018a']);
});

const awkward: readonly Partial<CslItem>[] = [
  {},
  { title: '' },
  { title: '<script>alert(1)</script>' },
  { title: '<i>unclosed <b>and <sup>nested' },
  { title: '“quoted” \'and\' "not" <span class="nocase">x</span>' },
  { title: '\u202eright to left \u05d0\u05d1\u05d2', author: [{ literal: 'شركة' }] },
  { title: '__proto__', author: [{ family: 'constructor' }] },
  { author: [{}] },
  { author: [{ given: 'Only' }], issued: { literal: 'forthcoming' } },
  { issued: { 'date-parts': [[]] } },
  { issued: { 'date-parts': [[-44, 3, 15]] } },
  { issued: { 'date-parts': [[2018], [2020]] } },
  { issued: { 'date-parts': [[20182, 77, 99]] } },
  { page: '–', volume: '??', edition: 'second, revised', issue: '1-2' },
  { title: 'x'.repeat(50_000) },
  { author: Array.from({ length: 3_000 }, (_, i) => ({ family: `N${i}` })) },
];

/** What our types forbid and files of others hold. */
const wrong: readonly object[] = [
  { 'publisher-place': ['Oxford', 'New York'], publisher: 'OUP', title: 'A book' },
  { title: 7, author: 'Olson', issued: '2016' },
  { title: { a: 1 }, author: [null, 3, { family: ['A'] }], issued: { 'date-parts': '2016' } },
  { type: 'no such type', title: 'T' },
];

test.each(referenceStyles)('%s: no work makes it throw, and none costs another', (style) => {
  const items = [article, ...awkward, ...(wrong as readonly Partial<CslItem>[]), article];
  const works = items.map((item, i) => tinyWork(item, { id: `w${i + 1}`, key: '__proto__' }));
  const references = formatBibliography(works, style);
  expect(references.map(({ work }) => work)).toEqual(works.map(({ id }) => id));
  for (const { text } of references) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/[\r\n]/);
  }
  expect(references.at(0)?.text).toContain('Rumors');
  expect(references.at(-1)?.plain).toBe(false);
});

test('a list where text should be is read as one', () => {
  const [place] = wrong as readonly Partial<CslItem>[];
  expect(textsOf('chicago', place ?? {})[0]).toContain('OUP');
});

test('markup that CSL-JSON allows is taken off; other angle brackets are text', () => {
  const [text] = textsOf('apa', { title: '<i>E. coli</i> and <script>x</script> of 1 < 2' });
  expect(text).toContain('E. coli and <script>x</script> of 1 < 2');
});

test('a work of which there is nothing to print is in plain words, which is told, and the others stand', () => {
  const works = [
    tinyWork(article),
    tinyWork({}, { id: 'w2', key: 'vogt' }),
    tinyWork({ title: 'Z' }, { id: 'w3' }),
  ];
  for (const style of referenceStyles) {
    const [first, second, third] = formatBibliography(works, style);
    expect(first).toEqual({ work: 'w1', text: expected[style], plain: false });
    expect(second).toEqual({ work: 'w2', text: 'vogt. n.d.', plain: true });
    expect(third?.text).toContain('Z');
  }
});

test('a person called "constructor" is a person, and no joiner is left behind', () => {
  for (const style of referenceStyles) {
    const [text] = textsOf(style, { title: '__proto__', author: [{ family: 'constructor' }] });
    expect(text?.toLowerCase()).toContain('constructor');
    expect(text).not.toContain('\u2060');
  }
});

test('a title that begins with a bracket has no mark of the engine in it', () => {
  expect(textsOf('apa', { title: '<i>unclosed' })).toEqual(['<i>unclosed. (n.d.).']);
});

test('no works, no references', () => {
  expect(formatBibliography([], 'apa')).toEqual([]);
});

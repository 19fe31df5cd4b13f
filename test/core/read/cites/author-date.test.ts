import { expect, test } from 'vitest';
import { articleWith, citesOf } from '../../../scenes/read-cites';

const one = (text: string, entry: string) => [`${text} → ${entry}`];

test.each<readonly [string, string, readonly string[]]>([
  ['a bracket without a comma', 'Salt moves (Orsini 2011).', one('Orsini 2011', 'orsini')],
  ['a comma before the year', 'Salt moves (Orsini, 2011).', one('Orsini, 2011', 'orsini')],
  [
    'semicolons between works',
    'Salt moves (Orsini 2011; Tamm and Novak 2009).',
    ['Orsini 2011 → orsini', 'Tamm and Novak 2009 → tamm'],
  ],
  [
    'commas between works',
    'Salt moves (Orsini 2011, Tamm and Novak 2009).',
    ['Orsini 2011 → orsini', 'Tamm and Novak 2009 → tamm'],
  ],
  ['an ampersand', 'It is so (Tamm & Novak, 2009).', one('Tamm & Novak, 2009', 'tamm')],
  [
    'three names',
    'It is so (Quist, Lind, and Roos 2015).',
    one('Quist, Lind, and Roos 2015', 'trio'),
  ],
  ['et al.', 'It is so (Quist et al. 2015).', one('Quist et al. 2015', 'trio')],
  [
    'and colleagues',
    'As Quist and colleagues (2015) say.',
    one('Quist and colleagues (2015)', 'trio'),
  ],
  [
    'one name where a trio has the same first',
    'It is so (Quist 2015).',
    one('Quist 2015', 'quist'),
  ],
  [
    'capitals and semicolons in one cite',
    'Assim (TAMM; NOVAK, 2009).',
    one('TAMM; NOVAK, 2009', 'tamm'),
  ],
  ['Portuguese e', 'Segundo Tamm e Novak (2009), sim.', one('Tamm e Novak (2009)', 'tamm')],
  ['Spanish y', 'Según Tamm y Novak (2009), sí.', one('Tamm y Novak (2009)', 'tamm')],
  [
    'German und',
    'So auch Tamm und Novak (2009, S. 4).',
    one('Tamm und Novak (2009, S. 4)', 'tamm'),
  ],
  ['French et', 'Selon Tamm et Novak (2009).', one('Tamm et Novak (2009)', 'tamm')],
  ['a narrative cite', 'Orsini (2011) holds that salt moves.', one('Orsini (2011)', 'orsini')],
  [
    'square brackets inside round ones',
    'It is so (but Orsini [2011] doubts it).',
    one('Orsini [2011]', 'orsini'),
  ],
  ['a given name', 'Marta Orsini (2011) holds this.', one('Marta Orsini (2011)', 'orsini')],
  ['a possessive', 'Orsini’s (2011) bridges hold.', one('Orsini’s (2011)', 'orsini')],
  [
    'a possessive and a few words',
    'Orsini’s salt scale (2011) holds.',
    one('Orsini’s salt scale (2011)', 'orsini'),
  ],
  [
    'the year apart from the name',
    'What Orsini calls “a bridge of salt” (2011, 40) holds.',
    one('2011', 'orsini'),
  ],
  [
    'years in a list',
    'It is so (Orsini 2011, 2013a).',
    ['Orsini 2011 → orsini', '2013a → orsini13a'],
  ],
  [
    'letters in a list',
    'It is so (Orsini 2013a,b).',
    ['Orsini 2013a → orsini13a', 'b → orsini13b'],
  ],
  ['a particle', 'It is so (de Waard 2003).', one('de Waard 2003', 'dewaal')],
  ['a particle left out', 'It is so (Waard 2003).', one('Waard 2003', 'dewaal')],
  ['several particles', 'Von der Aue (1998) says so.', one('Von der Aue (1998)', 'vonder')],
  ['an apostrophe of the other kind', "It is so (O'Dowd 2010).", one("O'Dowd 2010", 'oconnor')],
  ['a compound surname', 'It is so (Rivas Toledo 2016).', one('Rivas Toledo 2016', 'compound')],
  ['the first of two surnames', 'It is so (Rivas 2016).', one('Rivas 2016', 'compound')],
  [
    'an organisation',
    'It is so (World Shipping Observatory 2017).',
    one('World Shipping Observatory 2017', 'wso'),
  ],
  [
    'an organisation that gets a short name',
    'It is so (World Shipping Observatory [WSO] 2017, 3). Later too (WSO 2017).',
    ['World Shipping Observatory [WSO] 2017 → wso', 'WSO 2017 → wso'],
  ],
  ['initials that nobody explains', 'It is so (INPC, 2018).', one('INPC, 2018', 'ministry')],
  [
    'accents left out',
    'It is so (Martinez, Vega, and Hall 2014).',
    one('Martinez, Vega, and Hall 2014', 'martinez'),
  ],
  ['the year of a translation', 'It is so (Kessler 1984).', one('Kessler 1984', 'trans')],
  ['both years', 'It is so (Kessler 1984 [1961]).', one('Kessler 1984 [1961]', 'trans')],
  ['two years of one entry', 'It is so (Kessler 1961, 1984).', one('Kessler 1961', 'trans')],
  [
    'a year and a number in prose',
    'As Orsini 2011, 1500 of them hold.',
    one('Orsini 2011', 'orsini'),
  ],
  ['a work to come', 'It is so (Brandt forthcoming).', one('Brandt forthcoming', 'press')],
  ['a work in press', 'It is so (Brandt, in press).', one('Brandt, in press', 'press')],
  ['a work without a year', 'See it (Salt Museum n.d.).', one('Salt Museum n.d.', 'nodate')],
  ['one letter wrong', 'It is so (Orsinni 2011).', one('Orsinni 2011', 'orsini')],
  [
    'two letters wrong in a co-author',
    'It is so (Tamm and Novakk 2009).',
    one('Tamm and Novakk 2009', 'tamm'),
  ],
  ['a year that is one off', 'It is so (Tamm and Novak 2010).', one('Tamm and Novak 2010', 'tamm')],
  [
    'authors the other way round',
    'It is so (Vega and Hall 2012).',
    one('Vega and Hall 2012', 'hall'),
  ],
  ['a lost space', 'It is so (seeOrsini 2011).', one('Orsini 2011', 'orsini')],
  ['a line end inside', 'It is so (Tamm\nand Novak\n2009).', one('Tamm\nand Novak\n2009', 'tamm')],
  ['quoted in another work', 'It is so (Falk apud Orsini, 2011).', one('Orsini, 2011', 'orsini')],
  [
    'two narrative cites',
    'See Orsini (2011) and Quist (2015).',
    ['Orsini (2011) → orsini', 'Quist (2015) → quist'],
  ],
])('%s is read', (_, body, cites) => {
  expect(citesOf(body)).toEqual(cites);
});

test.each<readonly [string, string, string]>([
  ['a wrong co-author', 'It is so (Tamm and Roos 2009).', 'name-differs'],
  ['a year that two entries have', 'It is so (Orsini 2013).', 'ambiguous'],
  ['a name that is not listed', 'It is so (Zeman 2001).', 'none'],
  ['a chapter of the same volume', 'It is so (Zeman, this volume).', 'none'],
])('%s is told and not linked', (_, body, match) => {
  const { cites } = articleWith(body);
  expect(cites.map(({ references, match: how }) => [references.length, how])).toEqual([[0, match]]);
});

test.each([
  ['a publisher and a year', 'He wrote a book (Arco Press 2015).'],
  ['years of a life', 'Johan Falk (1823–1864) lived here.'],
  ['a decade', 'During the 2010s and in summer 2013 they came.'],
  ['a range of years', 'Between 1998 and 2016 they came.'],
  ['a film', 'They saw Cloud Bridge (2004) twice.'],
  ['a specimen', 'It lies in the museum as Kept 1805.'],
  ['a plan', 'Under Made in Town 2025 it grew.'],
  ['months', 'They met (March 2011).'],
  [
    'an entry of another list',
    'Orsini, M. 2011. Bridges of salt. Arco.\n\nTamm, L., Novak, P. (2009). Fog. Udu.',
  ],
  ['an address', 'See https://example.org/Orsini/2011/page for it.'],
])('%s is no cite', (_, body) => {
  expect(citesOf(body)).toEqual([]);
});

test('prefix, locator and mode are told', () => {
  const { cites } = articleWith(
    'It is so (see also Orsini 2011, 79; cf. Quist 2015: 4–6). Tamm and Novak (2009, chap. 3) agree.',
  );
  expect(cites.map(({ prefix, locator, mode }) => ({ prefix, locator, mode }))).toEqual([
    { prefix: 'see also', locator: [{ label: 'page', value: '79' }], mode: 'parenthetical' },
    { prefix: 'cf.', locator: [{ label: 'page', value: '4–6' }], mode: 'parenthetical' },
    { prefix: undefined, locator: [{ label: 'chapter', value: '3' }], mode: 'narrative' },
  ]);
});

test.each([
  ['p. 43', 'page', '43'],
  ['pp. 149-171', 'page', '149-171'],
  ['par. 8', 'paragraph', '8'],
  ['§ 12', 'section', '12'],
  ['vol. 2', 'volume', '2'],
  ['fig. 3', 'figure', '3'],
  ['n. 4', 'note', '4'],
  ['cap. 2', 'chapter', '2'],
  ['S. 12', 'page', '12'],
  ["18'36″", 'timestamp', "18'36″"],
])('the locator "%s" is a %s', (printed, label, value) => {
  const { cites } = articleWith(`It is so (Orsini 2011, ${printed}).`);
  expect(cites[0]?.locator).toEqual([{ label, value }]);
});

test('a work that is known through another is not missed in the list', () => {
  const { check } = articleWith('It is so (Falk 1950, quoted in Orsini 2011: 18).');
  expect(check.filter(({ problem }) => problem.code === 'cited-not-listed')).toEqual([]);
});

test('a long run of cue words that leads to no year is passed over', () => {
  const cues = 'see also '.repeat(300);
  expect(citesOf(`Orsini (${cues}2011) holds; so it is (${cues}salt 2009).`)).toEqual([
    `Orsini (${cues}2011) → orsini`,
  ]);
});

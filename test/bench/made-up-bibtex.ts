import { capital, madeUpTitle, pick, type Random, seededRandom } from './made-up-debate';
import { adjectives, givenNames, nameEnds, nameStarts, placeStarts, things } from './made-up-words';

const years = { from: 1950, count: 74 } as const;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As `@string`s at the head of the file, which one entry in three uses. */
const journals = things.slice(0, 40).map((thing, at) => ({
  macro: `j_${thing}`,
  name: `${at % 2 === 0 ? 'Journal of' : 'Annals of'} ${capital(thing)}`,
}));
const texNames = [
  String.raw`M{\"u}ller`,
  String.raw`Garc{\'\i}a`,
  String.raw`{\O}stergaard`,
  String.raw`Fran{\c c}ois`,
  String.raw`Dvo{\v r}{\'a}k`,
  String.raw`\'{A}lvarez`,
];
const particles = ['de la', 'van', 'von', 'del'];
const texWords = [
  String.raw`na\"{\i}ve`,
  'H$_2$O',
  '{SES}',
  String.raw`\emph{de facto}`,
  String.raw`sup\'erieur`,
];

/**
 * A BibTeX file as reference managers write it, some 620 characters an entry: names and titles of
 * which some need TeX, an abstract in most, addresses, files, months, `@string`s. The same for the
 * same numbers.
 * A large file is made of pieces: `from` is how many entries stand before.
 */
export function madeUpBibtex(entries: number, from = 0): string {
  const random = seededRandom(from + 1);
  const parts = from > 0 ? [] : journals.map(({ macro, name }) => `@string{${macro} = {${name}}}`);
  for (let at = from; at < from + entries; at++) parts.push(entryOf(random, at));
  return `${parts.join('\n')}\n`;
}

function entryOf(random: Random, at: number): string {
  const year = years.from + Math.floor(random() * years.count);
  const type = random() < 0.7 ? 'article' : 'incollection';
  const lines = [
    `author = {${namesOf(random)}}`,
    `title = {${titleOf(random)}}`,
    `year = {${year}}`,
    `month = ${pick(random, months)}`,
    ...placeOf(random, type),
    `doi = {10.1234/${pick(random, things)}.${year}.${at}}`,
    `url = {https://example.org/articles/${year}/${pick(random, things)}_${at}.html}`,
    ...(random() < 0.85 ? [`abstract = {${abstractOf(random)}}`] : []),
    `keywords = {${pick(random, things)}, ${pick(random, things)}, ${pick(random, adjectives)}}`,
    ...(random() < 0.6
      ? [`file = {:home/reader/Papers/${year}/${pick(random, nameStarts)} - ${at}.pdf:pdf}`]
      : []),
  ];
  return `@${type}{${pick(random, things)}${at},\n  ${lines.join(',\n  ')}\n}\n`;
}

function namesOf(random: Random): string {
  const count = 1 + Math.floor(random() * random() * 6);
  return Array.from({ length: count }, () => nameOf(random)).join(' and ');
}

function nameOf(random: Random): string {
  const plain = pick(random, nameStarts) + pick(random, nameEnds);
  const family = random() < 0.12 ? pick(random, texNames) : plain;
  const given = `${pick(random, givenNames)} ${pick(random, givenNames).charAt(0)}.`;
  if (random() < 0.05) return `${given} ${pick(random, particles)} ${family}`;
  return random() < 0.8 ? `${family}, ${given}` : `${given} ${family}`;
}

function titleOf(random: Random): string {
  const title = madeUpTitle(random);
  return random() < 0.15 ? `${title} and ${pick(random, texWords)}` : title;
}

function placeOf(random: Random, type: string): readonly string[] {
  const journal = pick(random, journals);
  const first = 1 + Math.floor(random() * 900);
  const name = random() < 0.33 ? journal.macro : `{${journal.name}}`;
  return [
    `${type === 'article' ? 'journal' : 'booktitle'} = ${name}`,
    `volume = {${1 + Math.floor(random() * 80)}}`,
    `number = ${1 + Math.floor(random() * 12)}`,
    `pages = {${first}--${first + 4 + Math.floor(random() * 30)}}`,
    `publisher = {${pick(random, placeStarts)} University Press}`,
  ];
}

function abstractOf(random: Random): string {
  const words = Array.from({ length: 7 + Math.floor(random() * 16) }, () =>
    random() < 0.5 ? pick(random, adjectives) : pick(random, things),
  );
  return `${capital(words.join(' '))}.`;
}

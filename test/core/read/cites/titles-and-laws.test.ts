import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';

const list = [
  'FALK, A. A casa do sal. Lisboa: Arco, 1990.',
  'ORSINI, M. Os barcos. Turim: Arco, 2004.',
  '_______. As pontes. Turim: Arco, 2006.',
  'Lei nº 4.321, de 2 de outubro de 2009. Institui as regras do porto.',
  'NOTÍCIAS do porto: barcos e sal. O Cais, Lisboa, 13 out. 2017.',
  'INSTITUTO DOS PORTOS E BARCOS. Anuário. Lisboa: IPB, 2012.',
];

function citesOf(body: string): readonly string[] {
  const text = `Título\n\n${body}\n\nReferências\n\n${list.join('\n\n')}\n`;
  const { cites } = readArticle({ name: 'a.txt', text }).value;
  return cites.map(({ text: cited, references }) => `${cited} → ${references.join('+') || '?'}`);
}

test.each<readonly [string, string, readonly string[]]>([
  ['a title with its year', 'Em A casa do sal (1990) lê-se isto.', ['A casa do sal (1990) → r1']],
  [
    'a title, its year and its author',
    'Veja-se A casa do sal (1990) de Ada Falk.',
    ['A casa do sal (1990) de Ada Falk → r1'],
  ],
  ['a name repeated by a dash', 'Assim (ORSINI, 2006).', ['ORSINI, 2006 → r3']],
  ['a law by its number', 'Segundo a Lei nº 4.321/2009, sim.', ['Lei nº 4.321/2009 → r4']],
  [
    'a law by its number and day',
    'A Lei n. 4.321, de 2 de outubro de 2009, vale.',
    ['Lei n. 4.321, de 2 de outubro de 2009 → r4'],
  ],
  [
    'an entry without author by its first word',
    'Lê-se isto (NOTÍCIAS…, 2017).',
    ['NOTÍCIAS…, 2017 → r5'],
  ],
  [
    'an organisation by initials that nobody explains',
    'Assim (IPB, 2012, p. 3).',
    ['IPB, 2012 → r6'],
  ],
  ['the year before the name', 'In 2004, Orsini argued otherwise.', ['2004 → r2']],
])('%s is linked', (_, body, cites) => {
  expect(citesOf(body)).toEqual(cites);
});

test.each([
  ['another law', 'Segundo a Lei nº 9.999/2009, não.'],
  ['the same number of another year', 'Segundo a Lei nº 4.321/2015, não.'],
  [
    'a year and a listed name that do not belong together',
    'In 2004, Turin was quiet; Orsini was not there.',
  ],
])('%s is no cite', (_, body) => {
  expect(citesOf(body)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { CslName } from '../../../../src/core/model/csl';
import { readNameList } from '../../../../src/core/read/references/assemble/names';
import { shortNameOf } from '../../../../src/core/read/references/assemble/short-name';

/** "particle|family|given|dropping particle|suffix", an organisation in braces. */
const shown = (name: CslName) =>
  name.literal
    ? `{${name.literal}}`
    : [
        name['non-dropping-particle'],
        name.family,
        name.given,
        name['dropping-particle'],
        name.suffix,
      ]
        .map((part) => part ?? '')
        .join('|')
        .replace(/\|+$/, '');
const read = (text: string) => readNameList(text).map(shown);

test.each([
  ['Roe, J. A., Doe, K. & van der Kust, P.', ['|Roe|J. A.', '|Doe|K.', 'van der|Kust|P.']],
  ['Roe, Anna, and Bert Doe', ['|Roe|Anna', '|Doe|Bert']],
  ['Roe, Anna, Bert Doe, and Carl C. Poe', ['|Roe|Anna', '|Doe|Bert', '|Poe|Carl C.']],
  ['J. P. ROE, K. DOE et L. S. POE', ['|ROE|J. P.', '|DOE|K.', '|POE|L. S.']],
  ['Roe CK, Doe-Poe FJ', ['|Roe|CK', '|Doe-Poe|FJ']],
  ['ROE, W.; DOE, H.', ['|ROE|W.', '|DOE|H.']],
  ['Roe, Ulrich/Doe, Wolfgang', ['|Roe|Ulrich', '|Doe|Wolfgang']],
  ['Hartmut Roe und Jürgen Doe', ['|Roe|Hartmut', '|Doe|Jürgen']],
  ['ORSINI Ada', ['|ORSINI|Ada']],
  ['Roe Orsini, Ada', ['|Roe Orsini|Ada']],
  ['Ada van der Kust', ['van der|Kust|Ada']],
  ['Roe, D. F. de', ['|Roe|D. F.|de']],
  ['Roe, Ada Bea, Jr.', ['|Roe|Ada Bea||Jr.']],
  ['Roe, M. L., Jr., & Doe, J.', ['|Roe|M. L.||Jr.', '|Doe|J.']],
  ['Roe y Doe, José', ['|Roe y Doe|José']],
  ['Roe, P. R. et al.', ['|Roe|P. R.']],
  ['Roe, R. u.a.', ['|Roe|R.']],
  ['Roe', ['|Roe']],
  ['ROE, J.; VAN DOE, T.', ['|ROE|J.', '|VAN DOE|T.']],
  ['ROE, C., DOE JR., A.F.', ['|ROE|C.', '|DOE|A.F.||JR.']],
  ['Roe, C. da S. T., & Doe, M.', ['|Roe|C. da S. T.', '|Doe|M.']],
  ['Orsini ABCD, Doe AB', ['|Orsini|ABCD', '|Doe|AB']],
  ['Roe Orsini, Ada P.', ['|Roe Orsini|Ada P.']],
  ['J.Roe and K.L.Doe', ['|Roe|J.', '|Doe|K.L.']],
])('%j is read as %j', (text, names) => {
  expect(read(text)).toEqual(names);
});

test.each([
  'Office for the Study of Lists',
  'United Office on Lists and Tables (UOLT)',
  'U.S. List Bureau',
  'Statistisches Bundesamt',
  'Oficina de Listas en Acción (OLA)',
  'OLT – Office of Lists and Tables',
  'Brasil. Ministério das Listas',
])('%j is one organisation', (text) => {
  expect(read(text)).toEqual([`{${text}}`]);
});

test('a family name that is a word for an organisation too is a person before a given name', () => {
  expect(read('Bank, Robert')).toEqual(['|Bank|Robert']);
});

test('the short name of an organisation stands in brackets after it', () => {
  expect(shortNameOf({ literal: 'United Office on Lists (UOL)' })).toBe('UOL');
  expect(shortNameOf({ literal: 'Office of Lists (London)' })).toBeUndefined();
  expect(shortNameOf(undefined)).toBeUndefined();
});

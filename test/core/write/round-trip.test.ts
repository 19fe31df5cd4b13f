import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEnded } from '../../../src/core/model/and-others';
import type { Bibliography, Work } from '../../../src/core/model/bibliography';
import {
  type CslItem,
  type CslName,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
  cslTypes,
} from '../../../src/core/model/csl';
import type { WorkId } from '../../../src/core/model/id';
import { readBibliography } from '../../../src/core/read/bibliography';
import { readCslJson } from '../../../src/core/read/csl-json';
import { readRis } from '../../../src/core/read/ris';
import { writeBibtex } from '../../../src/core/write/bibtex';
import { writeCslJson } from '../../../src/core/write/csl-json';
import { writeRis } from '../../../src/core/write/ris';
import { anyDate, hostileItem, hostileText, lineOfText, someOf } from '../../scenes/hostile-items';
import { tinyWork } from '../../scenes/tiny-work';

const worksOf = (items: readonly CslItem[], keys: readonly string[] = []): readonly Work[] =>
  items.map((item, n) => tinyWork(item, { id: `w${n + 1}`, key: keys[n] ?? `k${n + 1}` }));

const foreign = (works: readonly Work[]): Bibliography => ({
  file: { name: 'a.json', text: '' },
  format: 'csl-json',
  blocks: [],
  works,
});

const idsOf = (works: readonly Work[]) => new Set<WorkId>(works.map(({ id }) => id));
const asBibtex = (works: readonly Work[]) => writeBibtex([foreign(works)], idsOf(works));
const readBibtex = (text: string) => readBibliography({ name: 'a.bib', text });
const itemsOf = (works: readonly Work[]) => works.map(({ item }) => item);
const throughBibtex = (items: readonly CslItem[]) =>
  itemsOf(readBibtex(asBibtex(worksOf(items))).value.works);
const throughRis = (items: readonly CslItem[]) =>
  itemsOf(readRis({ name: 'a.ris', text: writeRis(worksOf(items)) }).value);
const throughCsl = (items: readonly CslItem[]) =>
  itemsOf(readCslJson({ name: 'a.json', text: writeCslJson(worksOf(items)) }).value);

/** One to three names, of which now and then more follow. */
function listOf(name: fc.Arbitrary<CslName>): fc.Arbitrary<readonly CslName[]> {
  const names = fc.array(name, { minLength: 1, maxLength: 3 });
  return fc.tuple(names, fc.boolean()).map(([all, open]) => (open ? openEnded(all) : all));
}

const plainName: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: lineOfText, given: lineOfText }),
  fc.record({ family: lineOfText, given: lineOfText, suffix: lineOfText }),
  // Nobody is called so: lists of names end in it.
  fc.record({ literal: lineOfText.filter((text) => text !== 'others') }),
  fc.constantFrom({ family: 'Plato' }, { family: '王' }, { family: 'hooks' }),
);

test('CSL-JSON: works that are written are read as they were', () => {
  const item = fc
    .tuple(
      fc.constantFrom(...cslTypes),
      someOf(cslTextVariables, fc.oneof(lineOfText, fc.constant('Two\nlines'))),
      someOf(cslNameVariables, listOf(plainName)),
      someOf(cslDateVariables, anyDate),
      fc.dictionary(hostileText, lineOfText, { minKeys: 1, maxKeys: 3 }),
    )
    .map(([type, texts, names, dates, custom]) => ({
      type,
      title: 'T',
      ...texts,
      ...names,
      ...dates,
      custom,
    }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (items) => {
      expect(throughCsl(items)).toEqual(items);
    }),
    { numRuns: 150 },
  );
}, 30_000);

/** What BibTeX holds as it is: particles of one sort and in lower case, no variable with a rule of its own. */
const bibtexItem: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.constantFrom(...cslTypes),
    someOf(
      cslTextVariables.filter(
        (variable) => !['DOI', 'URL', 'page', 'keyword', 'publisher'].includes(variable),
      ),
      lineOfText,
    ),
    someOf(cslNameVariables, listOf(plainName)),
    someOf(cslDateVariables, anyDate),
    fc.record({
      title: lineOfText,
      DOI: fc.constant('10.1000/182_(a)%<b>'),
      URL: fc.constant('https://example.org/~a_b?c=d&e#f'),
      page: fc.constantFrom('12-34', '5, 7-9', 'e12', '1-2-3'),
      keyword: fc.constantFrom('a, b', 'a; b, c'),
      publisher: fc.constantFrom('P & Sons', '{P'),
      author: fc.constantFrom<readonly CslName[]>(
        [{ family: 'Gogh', given: 'V.', 'dropping-particle': 'van' }],
        [
          { family: 'la Cruz', given: 'A.', 'non-dropping-particle': 'de' },
          { family: 'kim', given: 'B.', suffix: 'Jr' },
        ],
      ),
      custom: fc.constantFrom(
        { file: ':C\\:\\\\a.pdf:PDF', 'x-mine': '{a} & 100% \\{ } #' },
        { groups: '__proto__' },
      ),
    }),
  )
  .map(([type, texts, names, dates, more]) => ({ type, ...texts, ...names, ...dates, ...more }));

test('BibTeX: works that it can hold are read as they were', () => {
  fc.assert(
    fc.property(fc.array(bibtexItem, { maxLength: 3 }), (items) => {
      expect(throughBibtex(items)).toEqual(items);
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('BibTeX: whatever a work holds, it is one entry, with its type and title', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileItem, hostileText), { minLength: 1, maxLength: 4 }),
      (all) => {
        const items = all.map(([item]) => item);
        const written = asBibtex(
          worksOf(
            items,
            all.map(([, key]) => key),
          ),
        );
        const { value, problems } = readBibtex(written);
        expect(problems).toEqual([]);
        expect(value.works).toHaveLength(items.length);
        expect(value.works.map(({ item }) => item.type)).toEqual(items.map(({ type }) => type));
        const line = (text = '') =>
          text
            .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]+/gu, ' ')
            .replace(/ +/g, ' ')
            .trim();
        expect(value.works.map(({ item }) => line(item.title))).toEqual(
          items.map(({ title }) => line(title)),
        );
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);

test('BibTeX: what was read once is read the same again', () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const once = throughBibtex([item]);
      expect(throughBibtex(once)).toEqual(once);
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('RIS: whatever a work holds, it is one record, and what was read once is read the same again', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 3 }), (hostile) => {
      // Keywords with commas but no semicolon are a list; one keyword with a comma looks the same.
      const items = hostile.map(({ keyword: _, ...item }) => item);
      const once = throughRis(items);
      expect(once).toHaveLength(items.length);
      expect(throughRis(once)).toEqual(once);
    }),
    {
      numRuns: 150,
      examples: [[[{ type: 'article', author: [{ literal: '\r\n@book{x,\u0000,' }] }]]],
    },
  );
}, 30_000);

import { expect, test } from 'vitest';
import { explore } from '../../../src/core/explore';
import { type Choices, defaultChoices } from '../../../src/core/view/choices';
import {
  exportFormats,
  exportGroups,
  pageFormats,
  wholeFormats,
} from '../../../src/core/write/export-formats';
import { exportNames } from '../../../src/core/write/export-names';
import { exportWorks } from '../../../src/core/write/export-works';
import { elementsNamed, readXml } from '../../scenes/read-xml';
import { work } from '../../scenes/tiny-debate';

const bib = {
  name: 'bibliography/roads.bib',
  text: `@comment{stays out}
@book{olson2016,
  author = {Olson, Ada},
  year = 2016
}

@book{vogt2018, author = "Vogt, Wendy", year = 2018}
`,
};
const claims = {
  name: 'claims/roads.yaml',
  text: `title: Roads
bibliography: ../bibliography/roads.bib
positions:
  - { id: takeover, name: Takeover }
  - { id: survival, name: Survival }
stances:
  - { work: olson2016, position: takeover, stance: holds }
  - { work: olson2016, position: survival, stance: supports }
`,
};
const roads = explore([claims, bib]);
const olson = new Set([work('w1')]);

test('BibTeX: the entry as it stands in the file, and no other', () => {
  const written = exportWorks(roads, olson, 'bibtex');
  expect(written).toContain('@book{olson2016,\n  author = {Olson, Ada},\n  year = 2016\n}');
  expect(written).not.toContain('vogt2018');
});

test('BibTeX with positions names those that the work stands for, in a field of our own', () => {
  expect(exportWorks(roads, olson, 'bibtex', { withPositions: true })).toMatch(
    /\n {2}faultline-positions = \{takeover; survival\}\n\}\n$/,
  );
  expect(exportWorks(roads, olson, 'bibtex', { withPositions: false })).not.toContain(
    'faultline-positions',
  );
  expect(
    exportWorks(roads, new Set([work('w2')]), 'bibtex', { withPositions: true }),
  ).not.toContain('positions');
});

test('the other formats hold the same works', () => {
  const csl = JSON.parse(exportWorks(roads, olson, 'csl-json'));
  expect(csl.map((item: { id: string }) => item.id)).toEqual(['olson2016']);
  const json = JSON.parse(exportWorks(roads, olson, 'json'));
  expect(json.works.map((one: { key: string }) => one.key)).toEqual(['olson2016']);
  const graph = readXml(exportWorks(roads, olson, 'gexf'));
  const nodes = elementsNamed(graph, 'node').map((node) => node.attributes.get('label'));
  expect(nodes).toEqual(['Takeover', 'Survival', 'Olson 2016']);
});

test('nothing chosen is a valid empty file in every format', () => {
  expect(JSON.parse(exportWorks(roads, new Set(), 'csl-json'))).toEqual([]);
  expect(JSON.parse(exportWorks(roads, new Set(), 'json')).works).toEqual([]);
  expect(exportWorks(roads, new Set(), 'bibtex')).not.toContain('@book');
  expect(elementsNamed(readXml(exportWorks(roads, new Set(), 'gexf')), 'node')).toHaveLength(2);
});

test('every format has an extension of its own', () => {
  const rows = [...exportFormats, ...wholeFormats, ...pageFormats];
  expect(new Set(rows.map((row) => row.extension)).size).toBe(rows.length);
});

test('formats stand in the order of their groups, and no group is empty', () => {
  const groups = exportGroups.map(({ group }) => group);
  const places = exportFormats.map(({ group }) => groups.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const rows = [...exportFormats, ...wholeFormats, ...pageFormats];
  expect(new Set(rows.map(({ group }) => group)).size).toBe(groups.length);
});

const nexus = 'claims/smuggling-trafficking-nexus.yaml';
const shownAs = (choices: Partial<Choices>) =>
  exportNames(nexus, { ...defaultChoices, ...choices }, 'shown', 'bibtex');

test('a file’s name says what is in it', () => {
  expect(shownAs({ positions: ['takeover'] })).toBe('smuggling-trafficking-nexus_takeover.bib');
  expect(shownAs({})).toBe('smuggling-trafficking-nexus.bib');
  expect(shownAs({ positions: ['-'] })).toBe('smuggling-trafficking-nexus_no-position.bib');
  expect(
    shownAs({
      positions: ['takeover', 'survival'],
      stances: ['holds'],
      hands: ['second'],
      kinds: ['book'],
      from: 2010,
      finding: 'bridges',
      query: 'vogt & co.',
    }),
  ).toBe(
    'smuggling-trafficking-nexus_takeover_survival_holds_second-hand_book_2010_bridges_vogt-co.bib',
  );
  expect(shownAs({ from: 2010, to: 2016 })).toBe('smuggling-trafficking-nexus_2010-2016.bib');
});

test('what only the page writes has its extension too', () => {
  expect(exportNames(nexus, defaultChoices, 'all', 'text')).toBe('smuggling-trafficking-nexus.txt');
  expect(exportNames(nexus, defaultChoices, 'all', 'png')).toBe('smuggling-trafficking-nexus.png');
});

test('a page has the whole debate, and is called so whatever is shown', () => {
  const choices = { ...defaultChoices, positions: ['takeover'] };
  expect(exportNames(nexus, choices, 'shown', 'html')).toBe('smuggling-trafficking-nexus.html');
});

test('all works go by the debate’s name, a selected one by its key', () => {
  const choices = { ...defaultChoices, work: 'olson2016', positions: ['takeover'] };
  expect(exportNames(nexus, choices, 'all', 'gexf')).toBe('smuggling-trafficking-nexus.gexf');
  expect(exportNames(nexus, choices, 'selected', 'csl-json')).toBe(
    'smuggling-trafficking-nexus_olson2016.csl.json',
  );
});

test('a bibliography alone gives its own name', () => {
  expect(exportNames('My library.bib', defaultChoices, 'all', 'json')).toBe('My-library.json');
});

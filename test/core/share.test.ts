import { expect, test } from 'vitest';
import { explore, exploreRead, readFiles } from '../../src/core/explore';
import { markEntries } from '../../src/core/merge-entries';
import { apartOf, type Merge, mergeOf } from '../../src/core/model/merge';
import type { TextFile } from '../../src/core/model/source';
import { overviewOf } from '../../src/core/overview';
import { readMerges } from '../../src/core/read-merges';
import { shareDebate } from '../../src/core/share';
import { mergesName } from '../../src/core/write/debate-folder';
import { standaloneTemplate } from '../../src/core/write/standalone/template';
import { smallArticle } from '../scenes/small-article';

const template = standaloneTemplate({
  script: 'run();',
  style: '',
  icon: 'data:,',
  notice: '',
  hashOf: () => 'x',
});
const hostile = '</pre></title><script>alert(1)</script><!--<script>]]> $& <!--debate--> "';
const claims = `title: '${hostile}'
question: '${hostile}'
bibliography: a.bib
positions:
  - id: __proto__
    name: '${hostile}'
    thesis: '${hostile}'
  - id: right
    name: Right
claims:
  - id: c
    position: __proto__
    text: '${hostile}'
stances:
  - work: __proto__
    claim: c
    stance: holds
  - work: __proto__
    position: right
    stance: disputes
    according-to: b
    private: true
  - work: b
    position: right
    stance: supports
    according-to: __proto__
`;
const bib = `@book{__proto__, title = {${hostile}}, author = {Olson, A.}, year = 2016}\n@book{b, title = {B}}\n`;
const files = [
  { name: 'x/debate.yaml', text: claims },
  { name: 'x/a.bib', text: bib },
];
const { page = '', told } = shareDebate(explore(files), template);

test('data are text: there is one script, and none of the elements that they name', () => {
  expect(page.match(/<script/g)).toEqual(['<script']);
  expect(page.match(/<\/pre>/g)).toHaveLength(2);
  expect(page.match(/<\/title>/g)).toHaveLength(1);
  expect(page).toContain('<h1><bdi>&lt;/pre&gt;&lt;/title&gt;&lt;script&gt;alert(1)');
  expect(page.slice(page.indexOf('</div>\n<script'))).toContain('run();');
});

/** The files that a page holds, by their names. */
function filesIn(page: string): readonly TextFile[] {
  const texts = page.matchAll(/<pre data-file="([^"]*)" tabindex="0">\n([\s\S]*?)<\/pre>/g);
  const plain = (text = '') =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return [...texts].map(([, name, text]) => ({ name: plain(name), text: plain(text) }));
}

test('the files stand in it as they are, but for what is private', () => {
  const without = claims.replace(/ {2}- work: __proto__\n {4}position: right[\s\S]*?true\n/, '');
  expect(without).not.toBe(claims);
  expect(filesIn(page)).toEqual([
    { name: 'debate.yaml', text: without },
    { name: 'a.bib', text: bib },
  ]);
  expect(told).toEqual(['1 stance is marked private and left out.']);
});

test('without its script it tells positions, the divide and the works with their stances', () => {
  expect(page).toMatch(/<h2 id="plain-positions">Positions<\/h2>\n<h3><bdi>&lt;/);
  expect(page).toContain('<h2 id="plain-divide">The divide</h2>');
  expect(page).toContain('<th scope="row"><bdi>Olson 2016</bdi></th>');
  expect(page).toContain('<td><bdi>holds</bdi></td>');
  expect(page).toContain('<td><bdi>supports (according to Olson 2016)</bdi></td>');
  expect(page).not.toContain('disputes</bdi>');
});

test('the same debate gives the same bytes, whatever order its merges and texts came in', () => {
  expect(shareDebate(explore(files), template).page).toBe(page);
});

test('a source text that the reader has opened is not in it', () => {
  const text = { name: 'b.txt', text: 'A sentence that is not ours to share (Olson 2016).' };
  expect(shareDebate(explore([...files, text]), template).page).toBe(page);
});

test('cites that only an article tells are left out with it, which page and reader are told', () => {
  const plain = {
    name: 'd.yaml',
    text: 'title: T\nbibliography: d.bib\npositions: []\nclaims: []\nstances: []\n',
  };
  const list = {
    name: 'd.bib',
    text: '@article{me, title = {Who Runs the Roads and Ports of a Small Country?}}\n@book{b, author = {Baker, Tom}, title = {Ports and the state}, date = {2002}}\n@book{o, author = {Olson, Ann}, title = {Roads}, date = {2016}}\n',
  };
  const alone = shareDebate(explore([plain, list]), template);
  const shared = shareDebate(explore([plain, list, smallArticle]), template);
  expect(alone.told).toEqual([]);
  const sentence =
    '3 cites that were found in the text of articles and are not coded are left out of the page, as the texts are: what the page says of cites and of works cited together, and so of the sides and of what divides them, is said without them, until they are coded.';
  expect(shared.told).toEqual([sentence]);
  const note = `<p class="note" data-left-out>${sentence}</p>\n`;
  expect(shared.page?.replace(note, '')).toBe(alone.page);
  expect(shared.page).toContain(note);
});

test('what was merged is one work in it, and what was told apart is not proposed again', () => {
  const entry = (key: string) =>
    `@book{${key}, title = {Roads}, author = {Olson, Ann}, date = {2016}}\n`;
  const plain = { name: 'd.yaml', text: 'title: T\nbibliography: d.bib\npositions: []\n' };
  const read = readFiles([plain, { name: 'd.bib', text: ['a', 'b', 'c'].map(entry).join('') }]);
  const [a = '', b = '', c = ''] = [...markEntries(read.library.value).values()];
  const merges = [mergeOf([[a, b]]), apartOf([[a, c]])];
  const shared = filesIn(shareDebate(exploreRead(read, { merges }), template).page ?? '');
  const told = shared.flatMap(({ name, text }) => (name === mergesName ? readMerges(text) : []));
  const given = shared.filter(({ name }) => name !== mergesName);
  const proposed = (merges: readonly Merge[]) => overviewOf(explore(given, { merges }));
  expect(proposed(told)).toMatchObject({ rows: { length: 2 }, sameWorksCount: 0 });
  expect(proposed([])).toMatchObject({ rows: { length: 2 }, sameWorksCount: 1 });
});

test('a private record that cannot be taken out is told in place of a page', () => {
  const stuck = {
    name: 'd.yaml',
    text: 'title: T\nstances: [{ work: b, stance: mentions, private: true }]\n',
  };
  const shared = shareDebate(explore([stuck, { name: 'a.bib', text: bib }]), template);
  expect(shared.page).toBeUndefined();
  expect(shared.told[0]).toMatch(
    /^d\.yaml:2:11: This private record cannot be taken out of the file/,
  );
});

test('looks stand in the file that is shared as they were given', () => {
  const given = '  - id: right\n    shape: star # as in our talk\n    color: wine\n';
  const withLooks = { ...files[0], name: 'a.yaml', text: claims.replace('  - id: right\n', given) };
  expect(shareDebate(explore([withLooks, ...files.slice(1)]), template).page).toContain(given);
});

import { expect, test } from 'vitest';
import { explore } from '../../../src/core/explore';
import type { TextFile } from '../../../src/core/model/source';
import { readArticle } from '../../../src/core/read/article';
import { showArticle } from '../../../src/core/view/article-text';
import { smallArticle } from '../../scenes/small-article';

const { sources, debate } = explore([smallArticle]);
const [source] = sources;
if (source === undefined) throw new Error('the article is not read');
const blocks = showArticle(source);
const keyOf = new Map(debate.works.map(({ id, key }) => [id, key]));

test('an article is shown as title, headings, paragraphs and entries, without marks of Markdown', () => {
  expect(blocks.map(({ kind, pieces }) => [kind, pieces[0]?.text.slice(0, 12)])).toEqual([
    ['title', 'Who runs the'],
    ['heading', 'Introduction'],
    ['paragraph', 'Roads are ru'],
    ['paragraph', 'Others disag'],
    ['heading', 'References'],
    ['reference', 'Baker, Tom. '],
    ['reference', 'Olson, Ana. '],
  ]);
});

test('each cite is a piece of its own, with the work that it means', () => {
  const cites = blocks.flatMap(({ pieces }) => pieces).filter(({ cite }) => cite);
  expect(cites.map(({ text, cite }) => [text, cite?.works.map((work) => keyOf.get(work))])).toEqual(
    [
      ['Olson 2016', ['olson2016roads']],
      ['Baker 2002', ['baker2002ports']],
      ['Baker (2002)', ['baker2002ports']],
      ['Vogt 2017', []],
    ],
  );
});

test('an entry of the list leads to its work', () => {
  const entries = blocks.filter(({ kind }) => kind === 'reference');
  expect(entries.map(({ work }) => work && keyOf.get(work))).toEqual([
    'baker2002ports',
    'olson2016roads',
  ]);
});

test('the pieces of a block are its text', () => {
  for (const { kind, start, pieces } of blocks) {
    if (kind === 'title' || kind === 'heading') continue;
    const text = pieces.map((piece) => piece.text).join('');
    expect(smallArticle.text.slice(start, start + text.length)).toBe(text);
  }
});

const marked: TextFile = {
  name: 'marked.md',
  text: smallArticle.text
    .replace('# Who runs', '# *Who* runs')
    .replace('Roads are run', '### Of roads\n\nRoads are **run**')
    .replace('(Olson 2016; Baker 2002)', '(*Olson* 2016; [Baker 2002](https://example.org/baker))')
    .replace('Others disagree', '> *Others [disagree](https://example.org/others)*'),
};

test('Markdown sets words apart, and its marks are none of them', () => {
  const shown = showArticle({ ...source, text: marked, article: readArticle(marked).value });
  const [title, , below, roads, others] = shown;
  expect(
    title?.pieces.map(({ text, marked: by }) => [text, by?.map(({ style }) => style)]),
  ).toEqual([
    ['Who', ['emphasis']],
    [' runs the roads and ports of a small country', undefined],
  ]);
  expect([below?.kind, below?.level, below?.pieces[0]?.text]).toEqual(['heading', 3, 'Of roads']);
  expect(roads?.pieces.slice(0, 2).map(({ text, marked: by }) => [text, by?.[0]?.style])).toEqual([
    ['Roads are ', undefined],
    ['run', 'strong'],
  ]);
  expect(
    others?.pieces
      .slice(0, 2)
      .map(({ text, marked: by }) => [text, by?.map((one) => one.href ?? one.style)]),
  ).toEqual([
    ['Others ', ['emphasis']],
    ['disagree', ['emphasis', 'https://example.org/others']],
  ]);
});

test('a cite stays one piece, at its place in the text, whatever marks stand in it', () => {
  const article = readArticle(marked).value;
  const cites = showArticle({ ...source, text: marked, article })
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ cite, text, start }) => (cite ? [{ cite, text, start }] : []));
  expect(cites.map(({ text }) => text)).toEqual([
    'Olson 2016',
    'Baker 2002',
    'Baker (2002)',
    'Vogt 2017',
  ]);
  expect(cites.map(({ start }) => start)).toEqual(article.cites.map(({ start }) => start));
});

test('a cite of the same volume has nothing to mend', () => {
  const text = smallArticle.text.replace('Vogt 2017', 'Vogt, this volume; Zeman 2001');
  const file = { name: 'volume.md', text };
  const shown = showArticle({ ...source, text: file, article: readArticle(file).value });
  const cites = shown.flatMap(({ pieces }) => pieces.flatMap(({ cite }) => cite ?? []));
  expect(cites.slice(-2).map(({ odd, thisVolume }) => [odd, thisVolume])).toEqual([
    [false, true],
    [true, undefined],
  ]);
});

test('an article in XML is shown in its words, without tags', () => {
  const text = `<article><front><article-meta><article-title>Roads of <italic>salt</italic></article-title></article-meta></front>
<body><p>Salt &amp; fog move (<xref rid="B1">Olson &amp; Roe, <bold>2016</bold></xref>).</p></body>
<back><ref-list><ref id="B1"><mixed-citation>Olson, A., &amp; Roe, J. (2016). <italic>Roads</italic>. London: Quay.</mixed-citation></ref></ref-list></back></article>`;
  const file = { name: 'roads.xml', text };
  const { value: article } = readArticle(file);
  const shown = showArticle({ ...source, text: file, article, passages: [] });
  expect(shown.map(({ pieces }) => pieces.map((piece) => piece.text))).toEqual([
    ['Roads of salt'],
    ['Salt & fog move (', 'Olson & Roe, 2016', ').'],
    ['Olson, A., & Roe, J. (2016). Roads. London: Quay.'],
  ]);
});

test('what a phrase suggests stands once, at the last cite that it speaks of', () => {
  const text = smallArticle.text.replace('as has been shown', 'in line with earlier studies');
  const [read] = explore([{ ...smallArticle, text }]).sources;
  const pieces = read ? showArticle(read).flatMap((block) => block.pieces) : [];
  expect(
    pieces.flatMap(({ text: cited, cite }) => cite?.guesses.map((g) => [cited, g]) ?? []),
  ).toEqual([['Baker 2002', 'Guess from “in line with earlier studies”: support']]);
});

import { expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import { showWorkCard } from '../../src/core/view/work-card';
import { smallArticle } from '../scenes/small-article';

test('an article without a bibliography gives its own: itself, and the works that it lists', () => {
  const { debate, bibliographies, problems } = explore([smallArticle]);
  expect(debate.title).toBe('Who runs the roads and ports of a small country');
  expect(debate.works.map(({ key, item }) => [key, item.issued?.['date-parts']?.[0]?.[0]])).toEqual(
    [
      ['who', undefined],
      ['baker2002ports', 2002],
      ['olson2016roads', 2016],
    ],
  );
  expect(bibliographies.map(({ format }) => format)).toEqual(['reference-list']);
  expect(problems).toEqual([]);
});

test('what it cites is counted, and what it cites in one bracket is cited together', () => {
  const { debate, cites, citedTogether } = explore([smallArticle]);
  const [, baker, olson] = debate.works.map(({ id }) => id);
  expect([...cites]).toEqual([
    [olson, 1],
    [baker, 2],
  ]);
  expect(citedTogether).toEqual([{ a: baker, b: olson, clusters: 1, passages: 0 }]);
});

test('the card of a work lists the sentences that cite it', () => {
  const { debate, citedTogether } = explore([smallArticle]);
  const baker = debate.works[1];
  if (baker === undefined) throw new Error('no work');
  const places = showWorkCard(debate, citedTogether, baker.id)?.citedIn ?? [];
  expect(
    places.map(({ place, passage }) => [
      place,
      smallArticle.text.slice(passage.start, passage.end).slice(0, 20),
    ]),
  ).toEqual([
    ['section Introduction, paragraph 1', 'Roads are run by tho'],
    ['section Introduction, paragraph 2', 'Baker (2002) finds t'],
  ]);
});

test('with a bibliography the entries of the list are its works, and only the others are added', () => {
  const bib = {
    name: 'roads.bib',
    text: '@book{b, author = {Baker, Tom}, title = {Ports and the state}, date = {2002}}\n@book{x, author = {Xu, Li}, date = {2002}}',
  };
  const { debate, sources } = explore([bib, smallArticle]);
  expect(debate.works.map(({ key }) => key)).toEqual(['b', 'x', 'who', 'olson2016roads']);
  expect(sources[0]?.article?.references.map(({ work }) => work)).toEqual(['w1', 'w4']);
});

test('an article that the bibliography lists is that work', () => {
  const bib = {
    name: 'roads.bib',
    text: '@article{me, title = {Who Runs the Roads and Ports of a Small Country?}}',
  };
  const { debate, cites } = explore([bib, smallArticle]);
  expect(debate.works.map(({ key }) => key)).toEqual(['me', 'baker2002ports', 'olson2016roads']);
  expect(debate.cites?.map(({ source }) => source)).toEqual(['w1', 'w1', 'w1']);
  expect(cites.size).toBe(2);
});

test('of two articles the second links to what the first lists, so that both cite one work', () => {
  const second = { name: 'b.md', text: smallArticle.text.replace('Who runs', 'Who owns') };
  const { debate, cites } = explore([smallArticle, second]);
  expect(debate.works.map(({ key }) => key)).toEqual([
    'who',
    'baker2002ports',
    'olson2016roads',
    'who-2',
  ]);
  expect([...cites.values()]).toEqual([1, 2].map((n) => 2 * n));
});

test('a claims file has its own bibliography: the list of a text adds nothing to it', () => {
  const claims = { name: 'd.yaml', text: 'title: Roads\nbibliography: roads.bib\n' };
  const bib = {
    name: 'roads.bib',
    text: '@book{b, author = {Baker, Tom}, title = {Ports and the state}, date = {2002}}',
  };
  const { debate, sources } = explore([claims, bib, smallArticle]);
  expect(debate.works.map(({ key }) => key)).toEqual(['b']);
  expect(sources[0]?.article?.references.map(({ work }) => work)).toEqual(['w1', undefined]);
});

test('what a phrase suggests stands on the cards of the works that it speaks of, and on no other', () => {
  const text = smallArticle.text.replace('later work has said the same of', 'it is debated for');
  const { debate, citedTogether } = explore([{ ...smallArticle, text }]);
  const guesses = debate.works.map(({ id }) =>
    (showWorkCard(debate, citedTogether, id)?.citedIn ?? []).flatMap((place) => place.guesses),
  );
  expect(guesses).toEqual([[], ['Guess from “debated”: dispute'], []]);
});

test('an article in JATS that is its own work has its authors, its year and its journal', () => {
  const meta =
    '<journal-meta><journal-title>Coast</journal-title></journal-meta><article-meta><title-group><article-title>Harbours and trust</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Falk</surname><given-names>Ida</given-names></name></contrib></contrib-group><pub-date><year>2020</year></pub-date></article-meta>';
  const text = `<article><front>${meta}</front><body><p>So (<xref ref-type="bibr" rid="B1">Abel, 2001</xref>).</p></body><back><ref-list><ref id="B1"><mixed-citation>Abel, K. (2001). Piers. Turin: Arco.</mixed-citation></ref></ref-list></back></article>`;
  const [own] = explore([{ name: 'a.xml', text }]).debate.works;
  expect(own?.item).toMatchObject({
    type: 'article-journal',
    title: 'Harbours and trust',
    author: [{ family: 'Falk', given: 'Ida' }],
    issued: { 'date-parts': [[2020]] },
    'container-title': 'Coast',
  });
});

test('beside several bibliographies the works that an article lists are works of their own', () => {
  const bibs = ['Abel', 'Cole', 'Dyer'].map((name) => ({
    name: `${name}.bib`,
    text: `@book{${name}, author = {${name}, Tom}, title = {Piers of ${name}}, date = {2003}}`,
  }));
  const { debate } = explore([...bibs, smallArticle]);
  expect(debate.works.map(({ id, key }) => [id, key])).toEqual(
    ['Abel', 'Cole', 'Dyer', 'who', 'baker2002ports', 'olson2016roads'].map((key, i) => [
      `w${i + 1}`,
      key,
    ]),
  );
});

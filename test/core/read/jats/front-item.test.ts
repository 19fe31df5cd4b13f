import { expect, test } from 'vitest';
import { frontItem } from '../../../../src/core/read/jats/front-item';

const article = (front: string) => `<article><front>${front}</front><body/></article>`;

test('an article says who wrote it, when and where', () => {
  const journal =
    '<journal-meta><journal-title-group><journal-title>Coast</journal-title></journal-title-group></journal-meta>';
  const people =
    '<contrib-group><contrib contrib-type="author"><name><surname>Falk</surname><given-names>Ida</given-names></name></contrib>' +
    '<contrib contrib-type="author"><collab>Salt Group</collab></contrib></contrib-group>' +
    '<contrib-group><contrib contrib-type="editor"><name><surname>Quist</surname></name></contrib></contrib-group>';
  const dates =
    '<pub-date pub-type="epub"><year>2019</year></pub-date><pub-date pub-type="ppub"><month>2</month><year>2020</year></pub-date>';
  const meta = `<article-meta><article-id pub-id-type="doi">10.1234/coast.5</article-id>${people}${dates}<volume>4</volume><fpage>5</fpage><lpage>9</lpage></article-meta>`;
  expect(frontItem(article(journal + meta))).toEqual({
    type: 'article-journal',
    author: [{ family: 'Falk', given: 'Ida' }, { literal: 'Salt Group' }],
    issued: { 'date-parts': [[2020, 2]] },
    'container-title': 'Coast',
    volume: '4',
    page: '5-9',
    DOI: '10.1234/coast.5',
  });
});

test('front matter that says nothing is none', () => {
  expect(frontItem(article('<article-meta></article-meta>'))).toBeUndefined();
  expect(frontItem('<article><body/></article>')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { listedCitation } from '../../../../src/core/read/jats/listed-citation';

const quist = '<name><surname>Quist</surname><given-names>Anna</given-names></name>';
const people = `<person-group person-group-type="author">${quist}</person-group>`;
const element = (kind: string, inside: string) =>
  `<element-citation publication-type="${kind}">${inside}</element-citation>`;
const itemOf = (ref: string) => listedCitation(ref)?.item;

test('an article of a journal has all that its fields say, and nothing else', () => {
  const ref = element(
    'journal',
    `<person-group person-group-type="author">${quist}<name><surname>Roos</surname><given-names>B.</given-names><suffix>Jr</suffix></name><etal/></person-group>
    <year iso-8601-date="2015">2015b</year><month>3</month><day>4</day>
    <article-title>The <italic>toll</italic> house &amp; its keeper</article-title><source>Coast</source>
    <volume>12</volume><issue>3</issue><fpage>101</fpage><lpage>19</lpage>
    <pub-id pub-id-type="doi">https://doi.org/10.1000/toll.1</pub-id><pub-id pub-id-type="pmid">123</pub-id>`,
  );
  expect(listedCitation(ref)).toEqual({
    item: {
      type: 'article-journal',
      author: [
        { family: 'Quist', given: 'Anna' },
        { family: 'Roos', given: 'B.', suffix: 'Jr', andOthers: true },
      ],
      issued: { 'date-parts': [[2015, 3, 4]] },
      'year-suffix': 'b',
      title: 'The toll house & its keeper',
      'container-title': 'Coast',
      volume: '12',
      issue: '3',
      page: '101-19',
      DOI: '10.1000/toll.1',
      PMID: '123',
    },
    isWhole: true,
    clean: 'Quist, Anna; Roos, B.; et al. (2015b). The toll house & its keeper. Coast.',
  });
});

test('a chapter has its book, the editors of it, the publisher and the place', () => {
  const ref = element(
    'book',
    `${people}<year>1998</year><chapter-title>Tolls</chapter-title><source>Harbours of salt</source>
    <person-group person-group-type="editor"><name><surname>Aue</surname><given-names>L.</given-names></name></person-group>
    <person-group person-group-type="translator"><name><surname>Lind</surname></name></person-group>
    <edition>2nd</edition><publisher-name>Vik</publisher-name><publisher-loc>Oslo</publisher-loc>
    <page-range>11–30</page-range><series>Coasts</series><isbn>978-3-16-148410-0</isbn><size units="pages">310</size>`,
  );
  expect(itemOf(ref)).toEqual({
    type: 'chapter',
    author: [{ family: 'Quist', given: 'Anna' }],
    editor: [{ family: 'Aue', given: 'L.' }],
    translator: [{ family: 'Lind' }],
    issued: { 'date-parts': [[1998]] },
    title: 'Tolls',
    'container-title': 'Harbours of salt',
    'collection-title': 'Coasts',
    edition: '2nd',
    publisher: 'Vik',
    'publisher-place': 'Oslo',
    page: '11-30',
    'number-of-pages': '310',
    ISBN: '978-3-16-148410-0',
  });
});

test('a page on the web has its address, its body and the day of the visit', () => {
  const ref = element(
    'web',
    `<collab>World Shipping Observatory</collab><source>Tolls of today</source><year>n.d.</year>
    <date-in-citation content-type="access-date">Accessed 4 March 2020.</date-in-citation>
    <ext-link ext-link-type="uri" xlink:href="https://example.org/tolls">here</ext-link>`,
  );
  expect(itemOf(ref)).toEqual({
    type: 'webpage',
    author: [{ literal: 'World Shipping Observatory' }],
    issued: { literal: 'n.d.' },
    accessed: { 'date-parts': [[2020, 3, 4]] },
    title: 'Tolls of today',
    URL: 'https://example.org/tolls',
  });
});

test.each([
  ['journal', 'article-journal'],
  ['book', 'book'],
  ['confproc', 'paper-conference'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['patent', 'patent'],
  ['data', 'dataset'],
  ['preprint', 'article'],
  ['commun', 'document'],
  ['', 'document'],
])('a citation of the type "%s" is a work of the type %s', (kind, type) => {
  const ref = element(kind, `${people}<year>2001</year><source>Salt</source>`);
  expect(itemOf(ref)?.type).toBe(type);
});

test('a paper has its conference, a report its number of the web', () => {
  const conference = `${people}<article-title>Tolls</article-title><conf-name>Coasts 2001</conf-name><conf-loc>Cork</conf-loc><elocation-id>e12</elocation-id>`;
  expect(itemOf(element('confproc', conference))).toMatchObject({
    title: 'Tolls',
    'event-title': 'Coasts 2001',
    'event-place': 'Cork',
    page: 'e12',
  });
  const link = '<uri>https://doi.org/10.1000/salt</uri>';
  const report = itemOf(element('report', `${people}<source>Salt</source>${link}`));
  expect(report).toMatchObject({ title: 'Salt', DOI: '10.1000/salt' });
  expect(report).not.toHaveProperty('URL');
});

test('of fields between words the words beside them are told of', () => {
  const tagged = `<mixed-citation publication-type="journal"><string-name><surname>Quist</surname>, <given-names>A.</given-names></string-name> (<year>2015</year>). <article-title>Tolls</article-title>. <source>Coast</source>, <volume>3</volume>.`;
  expect(listedCitation(`${tagged}</mixed-citation>`)).toMatchObject({ isWhole: true });
  expect(listedCitation(`${tagged}</mixed-citation>`)?.clean).toBeUndefined();
  const more = listedCitation(`${tagged} Oslo: Vik Press.</mixed-citation>`);
  expect(more).toMatchObject({ isWhole: false, item: { volume: '3', title: 'Tolls' } });
});

test('a work in fields and in words is the one in fields; two works are read as words', () => {
  const fields = element('journal', `${people}<source>Salt</source>`);
  const words = '<mixed-citation>Quist, A. Salt.</mixed-citation>';
  expect(itemOf(`<citation-alternatives>${words}${fields}</citation-alternatives>`)).toMatchObject({
    title: 'Salt',
  });
  expect(listedCitation(`${fields}${fields}`)).toBeUndefined();
  expect(listedCitation(words)).toBeUndefined();
  expect(listedCitation(element('journal', '<source>Salt</source>'))).toBeUndefined();
});

test('what is no XML, or too long, is read as words and never thrown at', () => {
  for (const odd of ['', '<', '<element-citation', '<element-citation><name>', '&#0;<a b="<">'])
    expect(listedCitation(odd)).toBeUndefined();
  expect(listedCitation(element('book', people.repeat(1000)))).toBeUndefined();
});

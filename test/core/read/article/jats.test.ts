import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/read/article';
import { withItems } from '../../../../src/core/read/article-items';
import { model } from '../references/model';

const text = `<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "JATS.dtd">
<article><front><journal-meta><journal-title>Coast 2010</journal-title></journal-meta>
<article-meta><title-group><article-title>Roads of <italic>salt</italic></article-title></title-group>
<contrib-group><contrib><name><surname>Falk</surname></name></contrib></contrib-group></article-meta></front>
<body><sec><title>Boats &amp; piers</title>
<p>Salt moves (<xref ref-type="bibr" rid="B1">Orsini &amp; Tamm, 2011</xref>).
<fig><caption><p>From <bold>Quist</bold> (2015).</p></caption></fig> It rests.</p></sec></body>
<back><fn-group><fn><p>But see Quist (2015, 4).</p></fn></fn-group>
<ref-list><title>References</title>
<ref id="B1"><label>1</label><mixed-citation>Orsini, M., &amp; Tamm, L. (2011). <italic>Bridges</italic>. Turin: Arco.</mixed-citation></ref>
<ref id="B2"><element-citation><person-group><name><surname>Quist</surname><given-names>Anna</given-names></name></person-group><year>2015</year><article-title>The toll house</article-title><source>Coast</source></element-citation></ref>
</ref-list></back></article>
`;

const article = readArticle({ name: 'a.xml', text }).value;

test('JATS becomes blocks, with offsets into the XML', () => {
  const shown = article.blocks.map(({ kind, start, end }) => [
    kind,
    text.slice(start, end).slice(0, 12),
  ]);
  expect(shown).toEqual([
    ['title', 'Roads of <it'],
    ['heading', 'Boats &amp; '],
    ['paragraph', 'Salt moves ('],
    ['paragraph', 'From <bold>Q'],
    ['paragraph', 'It rests.'],
    ['note', 'But see Quis'],
    ['heading', 'References'],
    ['reference', 'Orsini, M., '],
    ['reference', 'Quist</surna'],
  ]);
});

test('cites of JATS are linked through tags and references to characters', () => {
  expect(article.cites.map((cite) => [cite.text, cite.references, cite.mode])).toEqual([
    ['Orsini &amp; Tamm, 2011', ['r1'], 'parenthetical'],
    ['Quist</bold> (2015)', ['r2'], 'narrative'],
    ['Quist (2015, 4)', ['r2'], 'narrative'],
  ]);
});

test('entries of fields and entries of words give the same', () => {
  expect(article.references.map(({ item }) => item)).toEqual([
    {
      type: 'document',
      author: [
        { family: 'Orsini', given: 'M.' },
        { family: 'Tamm', given: 'L.' },
      ],
      issued: { 'date-parts': [[2011]] },
      title: 'Bridges',
    },
    {
      type: 'document',
      author: [{ family: 'Quist', given: 'Anna' }],
      issued: { 'date-parts': [[2015]] },
      title: 'The toll house',
      'container-title': 'Coast',
    },
  ]);
});

test('the journal, the authors and their notes are no text of the article', () => {
  expect(article.cites.some(({ text: cited }) => cited.includes('Coast'))).toBe(false);
});

test('an entry in words is read whole, without tags; what fields say is left as they say it, and no more', () => {
  const [words, fields] = withItems(article, model).references.map(({ item }) => item);
  expect(words).toMatchObject({ type: 'book', title: 'Bridges', publisher: 'Arco' });
  expect(fields).toEqual(article.references[1]?.item);
  expect(JSON.stringify([words, fields])).not.toMatch(/[<>]/);
});

test('words beside fields say what these leave open', () => {
  const tagged = text.replace(
    /<mixed-citation>[\s\S]*?<\/mixed-citation>/,
    '<mixed-citation publication-type="book"><name><surname>Orsini</surname>, <given-names>M.</given-names></name> (<year>2011</year>). <source>Bridges of salt</source>. Turin: Arco.</mixed-citation>',
  );
  const read = withItems(readArticle({ name: 'a.xml', text: tagged }).value, model);
  expect(read.references[0]).toMatchObject({
    clean: 'Orsini, M. (2011). Bridges of salt. Turin: Arco.',
    fields: 'part',
    item: {
      type: 'book',
      author: [{ family: 'Orsini', given: 'M.' }],
      title: 'Bridges of salt',
      publisher: 'Arco',
      'publisher-place': 'Turin',
    },
  });
});

test('problems of JATS are told in words, without tags', () => {
  const cut = text.replace('&amp; Tamm, 2011', '&amp; Roos, 2011').replace('2015, 4', '2014, 4');
  const { check } = readArticle({ name: 'a.xml', text: cut }).value;
  const told = check.filter(({ cite }) => cite !== undefined);
  expect(told.map(({ problem }) => [problem.code, problem.facts])).toEqual([
    [
      'misspelt-surname',
      {
        cited: 'Orsini & Roos, 2011',
        listed: 'Orsini, M., & Tamm, L. (2011). Bridges. Turin: Arco.',
      },
    ],
    [
      'year-differs',
      { cited: 'Quist (2014, 4)', listed: 'Quist, Anna (2015). The toll house. Coast.' },
    ],
  ]);
});

const linked = (words: string) => {
  const refs = [1, 2, 3].map(
    (n) =>
      `<ref id="B${n}"><label>${n}</label><mixed-citation>Abel K. Pier ${n}. Turin: Arco; 200${n}.</mixed-citation></ref>`,
  );
  const xml = `<article><front><article-meta><title-group><article-title>Piers</article-title></title-group></article-meta></front><body><p>${words}</p></body><back><ref-list>${refs.join('')}</ref-list></back></article>`;
  const { cites, check } = readArticle({ name: 'a.xml', text: xml }).value;
  return { cites: cites.map((cite) => [cite.text, ...cite.references]), check };
};
const xref = (n: number, words: string) => `<xref rid='B${n}' ref-type="bibr">${words}</xref>`;

test('what the file links to an entry is a cite of it, whatever its words', () => {
  const { cites, check } = linked(
    `Piers rot [${xref(1, '1')}], and fall.${xref(2, '<sup>2</sup>')} So says ${xref(3, 'the <italic>Turin</italic> study')}, as ${'<xref ref-type="fig" rid="F1">the map</xref>'} shows.`,
  );
  expect(cites).toEqual([
    ['1', 'r1'],
    ['2', 'r2'],
    ['the <italic>Turin</italic> study', 'r3'],
  ]);
  expect(check).toEqual([]);
});

test('between two linked numbers with a dash all are cited', () => {
  const { cites, check } = linked(`Piers rot ((${xref(1, '1')}–${xref(3, '3')})).`);
  expect(cites.flatMap(([, ...ids]) => ids)).toEqual(['r1', 'r2', 'r3']);
  expect(check).toEqual([]);
});

test('a cite that names another entry than its link means the linked one', () => {
  const { cites, check } = linked(`Piers rot (${xref(2, 'Abel, 2001')}).`);
  expect(cites).toEqual([['Abel, 2001', 'r2']]);
  expect(check.map(({ problem }) => problem.code)).toContain('misspelt-surname');
});

test('links that have no words of their own are cites at the word before them', () => {
  const bare = text.replace(
    '<p>Salt moves',
    '<p>So it was shown <xref ref-type="bibr" rid="B1"/>. Others <italic>say</italic> [<xref ref-type="bibr" rid="B2"/>, <xref ref-type="bibr" rid="B1"></xref>] no.</p><p><xref ref-type="bibr" rid="B2"/>Salt moves',
  );
  const { cites } = readArticle({ name: 'a.xml', text: bare }).value;
  expect(cites.slice(0, 2).map(({ text: words, references }) => [words, references])).toEqual([
    ['shown', ['r1']],
    ['say', ['r2', 'r1']],
  ]);
  // Nothing in the second paragraph stands before its first link.
  expect(cites).toHaveLength(article.cites.length + 2);
  for (const cite of cites) expect(bare.slice(cite.start, cite.end)).toBe(cite.text);
});

import { expect, test } from 'vitest';
import { itemOf } from '../../../../src/core/read/bibtex/item';

const item = (type: string, fields: Readonly<Record<string, string>>) =>
  itemOf(type, new Map(Object.entries(fields)));

/** CSL types, and the entry types that become them. */
const types: readonly (readonly [string, string])[] = [
  ['article-journal', 'article suppperiodical'],
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper'],
  ['bill', 'bill legmaterial'],
  ['book', 'book collection commentary manual mvbook mvcollection mvproceedings mvreference'],
  ['book', 'proceedings reference'],
  ['broadcast', 'broadcast podcast radio television tvshow'],
  ['chapter', 'bookinbook inbook incollection incommentary suppbook suppcollection'],
  ['dataset', 'dataset'],
  ['document', 'misc set xdata generic nothingknown __proto__'],
  ['entry-encyclopedia', 'inreference'],
  ['figure', 'image'],
  ['graphic', 'artwork'],
  ['hearing', 'hearing'],
  ['interview', 'interview'],
  ['legal_case', 'jurisdiction'],
  ['legislation', 'constitution legislation'],
  ['manuscript', 'unpublished'],
  ['map', 'map'],
  ['motion_picture', 'film movie video'],
  ['pamphlet', 'booklet'],
  ['paper-conference', 'conference inproceedings'],
  ['patent', 'patent'],
  ['performance', 'performance'],
  ['periodical', 'periodical'],
  ['personal_communication', 'conversation letter'],
  ['post-weblog', 'blog'],
  ['regulation', 'legadminmaterial'],
  ['report', 'report techreport'],
  ['review', 'review'],
  ['software', 'software softwareversion'],
  ['song', 'audio music'],
  ['speech', 'lecture presentation talk'],
  ['standard', 'standard'],
  ['thesis', 'mastersthesis phdthesis thesis'],
  ['treaty', 'legal'],
  ['webpage', 'electronic online web webpage www'],
];

test('each entry type has its CSL type, and an unknown one is a document', () => {
  for (const [csl, names] of types) {
    for (const name of names.split(' ')) expect(item(name, {}).type, name).toBe(csl);
  }
});

test('the subtype of an article tells newspapers and magazines from journals', () => {
  expect(item('article', { entrysubtype: 'newspaper' }).type).toBe('article-newspaper');
  expect(item('article', { entrysubtype: ' Magazine' }).type).toBe('article-magazine');
  expect(item('article', { entrysubtype: 'else' }).type).toBe('article-journal');
  expect(item('book', { entrysubtype: 'newspaper' }).type).toBe('book');
});

test('a recording from a broadcaster is a broadcast, one from a publisher is not', () => {
  expect(item('audio', { organization: 'Radio Two' }).type).toBe('broadcast');
  expect(item('video', { organization: 'Channel', maintitle: 'News' })).toEqual({
    type: 'broadcast',
    publisher: 'Channel',
    'container-title': 'News',
  });
  expect(item('audio', { type: 'Radio broadcast' }).type).toBe('broadcast');
  expect(item('video', { entrysubtype: 'tv' }).type).toBe('broadcast');
  expect(item('video', { organization: 'X', publisher: 'Y' }).type).toBe('motion_picture');
});

test('an unpublished paper that was given at a meeting is a speech', () => {
  expect(item('unpublished', { eventtitle: 'Meeting' }).type).toBe('speech');
});

/** A field, and the CSL variable that it fills in a @misc. */
const texts: readonly (readonly [string, string])[] = [
  ['title', 'title'],
  ['shorttitle', 'title-short'],
  ['shortjournal', 'container-title-short'],
  ['booktitle', 'container-title'],
  ['journaltitle', 'container-title'],
  ['journal', 'container-title'],
  ['maintitle', 'container-title'],
  ['series', 'collection-title'],
  ['publisher', 'publisher'],
  ['organization', 'publisher'],
  ['institution', 'publisher'],
  ['school', 'publisher'],
  ['howpublished', 'publisher'],
  ['location', 'publisher-place'],
  ['address', 'publisher-place'],
  ['city', 'publisher-place'],
  ['eventtitle', 'event-title'],
  ['conference', 'event-title'],
  ['venue', 'event-place'],
  ['volume', 'volume'],
  ['part', 'volume'],
  ['number', 'number'],
  ['issue', 'issue'],
  ['pages', 'page'],
  ['page', 'page'],
  ['pagetotal', 'number-of-pages'],
  ['numpages', 'number-of-pages'],
  ['volumes', 'number-of-volumes'],
  ['edition', 'edition'],
  ['chapter', 'chapter-number'],
  ['type', 'genre'],
  ['pubstate', 'status'],
  ['version', 'version'],
  ['abstract', 'abstract'],
  ['annotation', 'annote'],
  ['annote', 'annote'],
  ['note', 'note'],
  ['addendum', 'note'],
  ['keywords', 'keyword'],
  ['keyword', 'keyword'],
  ['langid', 'language'],
  ['language', 'language'],
  ['hyphenation', 'language'],
  ['archive', 'archive'],
  ['library', 'call-number'],
  ['lccn', 'call-number'],
  ['doi', 'DOI'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['url', 'URL'],
];

test('each field fills its CSL variable', () => {
  for (const [field, variable] of texts) {
    expect(item('misc', { [field]: 'X {Y}' }), field).toEqual({
      type: 'document',
      [variable]: 'X Y',
    });
  }
});

test('each name field fills its CSL variable', () => {
  const rows = [
    ['author', 'author'],
    ['editor', 'editor'],
    ['translator', 'translator'],
    ['bookauthor', 'container-author'],
    ['director', 'director'],
  ] as const;
  for (const [field, variable] of rows) {
    expect(item('misc', { [field]: 'Doe, Jane' })[variable], field).toEqual([
      { family: 'Doe', given: 'Jane' },
    ]);
  }
  expect(item('movie', { editor: 'Doe, Jane', editortype: 'director' }).director).toHaveLength(1);
});

test('each date field fills its CSL variable', () => {
  const rows = [
    ['date', 'issued'],
    ['year', 'issued'],
    ['urldate', 'accessed'],
    ['lastchecked', 'accessed'],
    ['lastaccessed', 'accessed'],
    ['accessed', 'accessed'],
    ['accessdate', 'accessed'],
    ['origdate', 'original-date'],
    ['eventdate', 'event-date'],
  ] as const;
  for (const [field, variable] of rows) {
    expect(item('misc', { [field]: '2001' })[variable], field).toEqual({ 'date-parts': [[2001]] });
  }
});

test('a date goes before year and month, which stand in for one', () => {
  const both = { date: '2012-12-13', year: '1999', month: 'may' };
  expect(item('misc', both).issued).toEqual({ 'date-parts': [[2012, 12, 13]] });
  expect(item('misc', { ...both, date: '' }).issued).toEqual({ 'date-parts': [[1999, 5]] });
});

test('subtitles and additions join their titles with the mark that is missing', () => {
  const titles = { title: 'Main', subtitle: 'Sub', titleaddon: 'More' };
  expect(item('book', titles).title).toBe('Main: Sub. More');
  expect(item('book', titles)['title-short']).toBe('Main');
  expect(item('book', { title: 'Why?', subtitle: 'Sub' }).title).toBe('Why? Sub');
  const container = { booktitle: 'B', booksubtitle: 'S', booktitleaddon: 'A' };
  expect(item('incollection', container)['container-title']).toBe('B: S. A');
  const journal = { journaltitle: 'J', journalsubtitle: 'S' };
  expect(item('article', journal)['container-title']).toBe('J: S');
});

test('a journal stands before a book title for an article, after it for a chapter', () => {
  const both = { journal: 'J', booktitle: 'B' };
  expect(item('article', both)['container-title']).toBe('J');
  expect(item('incollection', both)['container-title']).toBe('B');
});

test('the whole of which a volume is one is its series, if it has no other', () => {
  expect(item('book', { title: 'T', maintitle: 'M' })['collection-title']).toBe('M');
  expect(item('book', { series: 'S', maintitle: 'M' })['collection-title']).toBe('S');
});

test('a number is an issue, a number in a series, or the own number, by type', () => {
  expect(item('article', { number: '3' }).issue).toBe('3');
  expect(item('article', { number: '3', issue: 'Summer' }).issue).toBe('3, Summer');
  expect(item('book', { number: '3' })['collection-number']).toBe('3');
  expect(item('incollection', { number: '3' })['collection-number']).toBe('3');
  expect(item('inproceedings', { number: '3' })['collection-number']).toBe('3');
  expect(item('report', { number: '3' }).number).toBe('3');
  expect(item('patent', { number: 'EU-1' }).number).toBe('EU-1');
});

test('reports and theses name the institution before the publisher, others the reverse', () => {
  const both = { institution: 'I', publisher: 'P' };
  expect(item('report', both).publisher).toBe('I');
  expect(item('phdthesis', { school: 'S', publisher: 'P' }).publisher).toBe('S');
  expect(item('book', both).publisher).toBe('P');
});

test('pages are joined by a hyphen, and an article number stands in for them', () => {
  expect(item('article', { pages: '431--456, 791 – 823' }).page).toBe('431-456, 791-823');
  expect(item('article', { eid: '15' }).page).toBe('15');
});

test('volume and part are one number', () => {
  expect(item('book', { volume: '7', part: '2' }).volume).toBe('7.2');
});

test('theses, patents and localisation keys have their genre', () => {
  expect(item('phdthesis', {}).genre).toBe('PhD thesis');
  expect(item('mastersthesis', {}).genre).toBe('Master’s thesis');
  expect(item('phdthesis', { type: 'Habilitation' }).genre).toBe('Habilitation');
  const keys = {
    audiocd: 'Audio CD',
    bathesis: 'Bachelor’s thesis',
    candthesis: 'Candidate thesis',
    datacd: 'Data CD',
    mathesis: 'Master’s thesis',
    patent: 'Patent',
    patentde: 'German patent',
    patenteu: 'European patent',
    patentfr: 'French patent',
    patentuk: 'British patent',
    patentus: 'U.S. patent',
    patreq: 'Patent request',
    patreqde: 'German patent request',
    patreqeu: 'European patent request',
    patreqfr: 'French patent request',
    patrequk: 'British patent request',
    patrequs: 'U.S. patent request',
    phdthesis: 'PhD thesis',
    resreport: 'Research report',
    software: 'Computer software',
    techreport: 'Technical report',
  };
  for (const [key, genre] of Object.entries(keys)) {
    expect(item('misc', { type: key }).genre).toBe(genre);
  }
  expect(item('article', { series: 'newseries' })['collection-title']).toBe('new series');
  expect(item('article', { series: 'oldseries' })['collection-title']).toBe('old series');
});

/** BCP 47 tags, and babel's names for them. */
const languages: readonly (readonly [string, string])[] = [
  ['ar', 'arabic'],
  ['bg-BG', 'bulgarian'],
  ['ca-AD', 'catalan'],
  ['cs-CZ', 'czech'],
  ['da-DK', 'danish'],
  ['de-AT', 'austrian naustrian'],
  ['de-CH', 'nswissgerman swissgerman'],
  ['de-DE', 'german germanb ngerman German'],
  ['el-GR', 'greek'],
  ['en-AU', 'australian'],
  ['en-CA', 'canadian'],
  ['en-GB', 'british ukenglish'],
  ['en-NZ', 'newzealand'],
  ['en-US', 'american english usenglish'],
  ['es-ES', 'spanish'],
  ['es-MX', 'mexican'],
  ['et-EE', 'estonian'],
  ['eu-ES', 'basque'],
  ['fi-FI', 'finnish'],
  ['fr-CA', 'acadian canadien'],
  ['fr-FR', 'francais french'],
  ['gl-ES', 'galician'],
  ['he-IL', 'hebrew'],
  ['hr-HR', 'croatian'],
  ['hu-HU', 'hungarian'],
  ['is-IS', 'icelandic'],
  ['it-IT', 'italian'],
  ['ja-JP', 'japanese'],
  ['ko-KR', 'korean'],
  ['la', 'latin'],
  ['lt-LT', 'lithuanian'],
  ['lv-LV', 'latvian'],
  ['nb-NO', 'norsk norwegian'],
  ['nl-NL', 'dutch'],
  ['nn-NO', 'nynorsk'],
  ['pl-PL', 'polish'],
  ['pt-BR', 'brazil brazilian'],
  ['pt-PT', 'portuges portuguese'],
  ['ro-RO', 'romanian'],
  ['ru-RU', 'russian'],
  ['sk-SK', 'slovak'],
  ['sl-SI', 'slovene slovenian'],
  ['sr-RS', 'serbian'],
  ['sv-SE', 'swedish'],
  ['tr-TR', 'turkish'],
  ['uk-UA', 'ukrainian'],
  ['vi-VN', 'vietnamese'],
  ['zh-CN', 'chinese'],
];

test('each language that babel names has its tag, and another name stays', () => {
  for (const [tag, names] of languages) {
    for (const name of names.split(' ')) expect(item('misc', { langid: name }).language).toBe(tag);
  }
  expect(item('misc', { language: 'Quechua' }).language).toBe('Quechua');
});

test('a DOI loses its address, and nothing else', () => {
  for (const doi of ['10.1/a_b', 'https://doi.org/10.1/a_b', 'http://dx.doi.org/10.1/a_b']) {
    expect(item('misc', { doi }).DOI).toBe('10.1/a_b');
  }
  expect(item('misc', { doi: 'doi:10.1/a\\_b' }).DOI).toBe('10.1/a_b');
});

test('an address is found in url, in howpublished, or by the kind of eprint', () => {
  expect(item('misc', { howpublished: '\\url{http://a.b/c_d}' })).toEqual({
    type: 'document',
    URL: 'http://a.b/c_d',
  });
  const eprints = {
    arxiv: 'https://arxiv.org/abs/1',
    arXiv: 'https://arxiv.org/abs/1',
    jstor: 'https://www.jstor.org/stable/1',
    pubmed: 'https://www.ncbi.nlm.nih.gov/pubmed/1',
    hdl: 'https://hdl.handle.net/1',
    googlebooks: 'https://books.google.com/books?id=1',
  };
  for (const [eprinttype, url] of Object.entries(eprints)) {
    expect(item('misc', { eprinttype, eprint: '1' }).URL).toBe(url);
    expect(item('misc', { archiveprefix: eprinttype, eprint: '1' }).URL).toBe(url);
  }
  expect(item('misc', { eprinttype: 'other', eprint: '1' }).URL).toBeUndefined();
});

test('the option useprefix keeps particles with the family name, unless it says false', () => {
  const particle = (options: string) =>
    Object.keys(item('misc', { author: 'de Ruiter, Ana', options }).author?.[0] ?? {})[2];
  expect(particle('useprefix')).toBe('non-dropping-particle');
  expect(particle('a=b, useprefix = true')).toBe('non-dropping-particle');
  expect(particle('useprefix=false')).toBe('dropping-particle');
  expect(particle('')).toBe('dropping-particle');
});

test('empty fields are left out', () => {
  expect(item('book', { title: '', author: '{}', year: ' ', pages: '{}' })).toEqual({
    type: 'book',
  });
});

test('script in a field is text', () => {
  const title = '<img src=x onerror=alert(1)> \\href{javascript:alert(1)}{here}';
  expect(item('misc', { title }).title).toBe('<img src=x onerror=alert(1)> here');
});

test('fields that no variable takes are kept as they stand', () => {
  expect(
    item('article', {
      title: 'T',
      file: ' :C\\:\\\\a.pdf:PDF ',
      groups: 'A \\& B',
      'x-mine': '',
      journal: 'Ports \\& Seas',
    }),
  ).toEqual({
    type: 'article-journal',
    title: 'T',
    'container-title': 'Ports & Seas',
    custom: { file: ':C\\:\\\\a.pdf:PDF', groups: 'A \\& B' },
  });
  expect(item('misc', { title: 'T' })).not.toHaveProperty('custom');
});

test('a field that another one has displaced is kept', () => {
  const fields = { publisher: 'P', organization: 'O', howpublished: 'P', eid: '7', pages: '1--2' };
  expect(item('article', { ...fields, langid: 'german', language: 'german' }).custom).toEqual({
    organization: 'O',
    eid: '7',
  });
});

test('a field under CSL’s own name fills its variable', () => {
  expect(
    item('misc', { medium: 'CD', 'original-title': 'Ur', composer: 'Bach, J.', submitted: '1999' }),
  ).toEqual({
    type: 'document',
    medium: 'CD',
    'original-title': 'Ur',
    composer: [{ family: 'Bach', given: 'J.' }],
    submitted: { 'date-parts': [[1999]] },
  });
  expect(item('misc', { venue: 'V', 'event-place': 'W' }).custom).toEqual({ 'event-place': 'W' });
});

test('a field may be called as no object’s property may', () => {
  const { custom } = itemOf('misc', new Map([['__proto__', 'p']]));
  expect(Object.entries(custom ?? {})).toEqual([['__proto__', 'p']]);
});

test('only an entry’s own fields are kept, not its parents’', () => {
  const own = new Map([['crossref', 'p']]);
  expect(itemOf('inbook', new Map([...own, ['x-of-parent', 'a']]), own).custom).toBeUndefined();
});

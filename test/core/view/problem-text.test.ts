import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem, ProblemCode, ProblemFacts } from '../../../src/core/model/problem';
import { problemLine, problemText } from '../../../src/core/view/problem-text';

const place = { file: 'claims/x.yaml', line: 41, column: 11 };

/** One case of every code; a code without one does not compile. */
const cases: { readonly [C in ProblemCode]: readonly [ProblemFacts[C], string] } = {
  'entry-unclosed': [
    { key: 'vogt2016' },
    'The entry "vogt2016" is never closed; add what is missing at its end',
  ],
  'entry-malformed': [
    { snippet: 'year = 2016', expected: ',' },
    '"," was expected before "year = 2016"; correct the entry here',
  ],
  'entry-without-key': [
    { type: 'book' },
    'This "@book" has no citation key; write a key after the opening brace, and a comma',
  ],
  'text-between-entries': [
    { snippet: 'year = 2016 }' },
    '"year = 2016 }" stands between entries and is read as a comment; if it belongs to an entry, correct the braces before it',
  ],
  'duplicate-key': [
    { key: 'vogt2016', firstLine: 3 },
    'The key "vogt2016" is taken by the entry on line 3; give one of the two another key',
  ],
  'key-in-two-files': [
    { key: 'vogt2016', file: 'a.bib', line: 3 },
    'The key "vogt2016" is taken by the entry on line 3 of "a.bib"; give one of the two another key; or merge them, if they are one work',
  ],
  'duplicate-field': [
    { key: '', field: 'year' },
    'The entry without a key has the field "year" twice; keep one of them',
  ],
  'unknown-string': [
    { name: 'oup', key: 'vogt2016' },
    'The entry "vogt2016" uses the string "oup", which is not defined; define it with @string before the entry, or put the text in braces',
  ],
  'expansion-too-large': [
    { name: 'a' },
    'The string "a" grows too long when the strings in it are filled in; write the text out',
  ],
  'nesting-too-deep': [
    { key: 'vogt2016' },
    'The braces in the entry "vogt2016" are nested too deep; take some of them away',
  ],
  'not-a-reference': [
    { snippet: 'Call me Ishmael.' },
    '"Call me Ishmael." is not understood as a reference; correct it, or take it out of the list',
  ],
  'note-not-reference': [
    { snippet: '3. Ibid.' },
    '"3. Ibid." is a note that points to a work named elsewhere, and no reference; take it out, or paste the bibliography in place of the notes',
  ],
  'reference-too-long': [
    { read: 4000 },
    'Of this reference only the first 4000 characters are read; part it where the next one begins',
  ],
  'no-references': [
    {},
    'This is not understood as a list of references; paste the list alone, without the text before it',
  ],
  'no-entries': [{}, 'This bibliography has no entries; check that it is a bibliography'],
  'xml-syntax': [
    { kind: 'unclosed', name: 'title' },
    'The element "<title>" is never closed; add "</title>" where it ends',
  ],
  'xml-not-allowed': [
    { what: 'declaration' },
    'This XML file has declarations of its own and is not read; export it again, or remove the "<!DOCTYPE …>" or "<!ENTITY …>"',
  ],
  'yaml-syntax': [
    { detail: 'Something odd' },
    'This is not well-formed YAML: Something odd; correct the line, or put the text in quotes',
  ],
  'yaml-not-allowed': [
    { what: 'alias' },
    'A value that begins with "*" is an alias, which is not read; write the value out, or put it in quotes',
  ],
  'wrong-kind': [
    { where: 'stance.evidence', expected: 'list', found: 'text' },
    '"evidence" of a stance should be a list, but is text; begin each item on its own line with "- "',
  ],
  'missing-field': [{ where: 'position', field: 'name' }, 'A position needs "name"; add "name: …"'],
  'unknown-field': [
    { where: 'locator', field: 'leaf' },
    'A locator has no field "leaf"; remove it, or use one of book, chapter, column, figure, folio, line, note, page, paragraph, part, section, sub-verbo, table, timestamp, verse or volume',
  ],
  'doubled-field': [
    { where: 'file', field: 'title', firstLine: 1 },
    'The file gives "title" twice, first on line 1; keep one of them; the first is used',
  ],
  'unknown-work': [
    { key: 'olson2016migrent', near: 'olson2016migrant' },
    'No work has the key "olson2016migrent"; did you mean "olson2016migrant"?',
  ],
  'unknown-position': [
    { id: 'middle' },
    'No position has the id "middle"; add it to "positions", or correct the id',
  ],
  'unknown-claim': [
    { id: 'al-left', near: 'all-left' },
    'No claim has the id "al-left"; did you mean "all-left"?',
  ],
  'unknown-stance': [
    { word: 'believes' },
    '"believes" is no stance; use one of holds, supports, qualifies, disputes, reports or mentions',
  ],
  'unknown-look': [
    { of: 'colour', word: '#ff0000' },
    '"#ff0000" is no colour of a position; use one of violet, gold, teal, wine, green or lilac, which stay apart for colour-blind readers, too',
  ],
  'same-look': [
    { id: 'left', look: 'star, wine', other: 'right', firstLine: 9 },
    '"left" looks as "right" on line 9 does: star, wine; choose another shape or colour for one; their letters tell them apart until then',
  ],
  'duplicate-id': [
    { kind: 'claim', id: 'one', firstLine: 9 },
    'The claim on line 9 has the id "one" already; give this one another id; it is left out until then',
  ],
  'duplicate-stance': [
    { key: 'vogt2016', target: 'all-left', firstLine: 10 },
    '"vogt2016" has the same stance on "all-left" on line 10; put the evidence of both into one; the first is used',
  ],
  'stance-without-target': [
    { key: 'vogt2016' },
    'This stance of "vogt2016" is on nothing; add "claim: …" or "position: …"; only "mentions" may do without',
  ],
  'stance-with-two-targets': [
    { key: 'vogt2016' },
    'This stance of "vogt2016" names both a claim and a position; keep the claim; its position follows from it',
  ],
  'according-to-itself': [
    { key: 'vogt2016' },
    '"according-to" names the work itself, "vogt2016"; leave it out: that says that the stance was read in the work',
  ],
  'empty-evidence': [
    {},
    'This evidence has no locator, no cluster and no passage; add one of them, or remove it',
  ],
  'bad-span': [
    { start: 9, end: 9 },
    '9 to 9 is no stretch of text; start and end are whole numbers from 0, and start comes before end',
  ],
  'bad-fingerprint': [
    { value: 'ABC' },
    '"ABC" is no SHA-256 fingerprint; write its 64 hexadecimal digits, letters in lower case',
  ],
  'cited-not-listed': [
    { cited: 'Olson 2016', likely: '*Olsen*, A. 2016.' },
    '"Olson 2016" is cited, but not listed; perhaps "Olsen, A. 2016." is meant',
  ],
  'number-not-listed': [
    { cited: '4–7', numbers: [6, 7], last: 5 },
    '"4–7" is cited, but no entry has the numbers 6 and 7; the list ends with 5; correct the number, or add the entry',
  ],
  'year-missing': [
    { cited: 'WSO', entries: 1, listed: 'World Shipping Observatory (WSO). 2017.' },
    '"WSO" is cited without a year: "World Shipping Observatory (WSO). 2017."; add the year',
  ],
  'this-volume': [
    { cited: 'Olson, this volume' },
    '"Olson, this volume" is a chapter of the same volume, for which the list has no entry; none is expected; link it by hand if you have the chapter',
  ],
  'ambiguous-cite': [
    { cited: 'Olson 2016', entries: 2 },
    '"Olson 2016" may be any of 2 entries; merge them if they are one work; else add a letter to the year in the text and in the list',
  ],
  'misspelt-surname': [
    { cited: 'Olsson 2016', listed: 'Olson, A. 2016.' },
    '"Olsson 2016" is spelt otherwise in the list: "Olson, A. 2016."; correct the text or the list',
  ],
  diacritics: [
    { cited: 'Munoz 2016', listed: 'Muñoz, A. 2016.' },
    '"Munoz 2016" has other accents in the list: "Muñoz, A. 2016."; write the name in one way',
  ],
  'other-year': [
    { cited: 'Olson 1984', listed: 'Olson, A. 1961.' },
    'The year of "Olson 1984" is not that of issue, but stands in the entry: "Olson, A. 1961."; check which edition is meant',
  ],
  'year-differs': [
    { cited: 'Olson 2015', listed: 'Olson, A. 2016.' },
    '"Olson 2015" has another year in the list: "Olson, A. 2016."; correct the text or the list',
  ],
  'suffix-differs': [
    { cited: 'Olson 2016a', listed: 'Olson, A. 2016.' },
    'The letter behind the year differs between "Olson 2016a" and the list: "Olson, A. 2016."; write the same letter in both, or in neither',
  ],
  'comma-separator': [
    { cited: 'Vogt 2018', before: 'Olson 2016' },
    'A comma stands between "Olson 2016" and "Vogt 2018", where other works are parted by semicolons; write a semicolon',
  ],
  'abbreviation-only-in-list': [
    { cited: 'WSO 2017', listed: 'World Shipping Observatory (WSO). 2017.' },
    'The short name in "WSO 2017" is explained in the list only: "World Shipping Observatory (WSO). 2017."; write the name out where it is cited first',
  ],
  'abbreviation-missing-in-list': [
    { cited: 'WSO 2017', listed: 'World Shipping Observatory. 2017.' },
    'The list does not give the short name of "WSO 2017": "World Shipping Observatory. 2017."; add it to the entry in brackets',
  ],
  'listed-never-cited': [
    { listed: 'Olson, A. 2016.' },
    '"Olson, A. 2016." is listed, but never cited; cite it, or take it out',
  ],
  'listed-twice': [
    { listed: 'Olson, A. 2016.', firstLine: 9 },
    '"Olson, A. 2016." is listed on line 9 already; keep one of the two entries',
  ],
  'no-reference-list': [
    {},
    'No list of references was found; give the bibliography that the text cites',
  ],
  'bibliography-missing': [
    { path: '' },
    'The claims file names no bibliography; add "bibliography: …", and open that file as well',
  ],
  'file-left-out': [
    { kind: 'claims file' },
    'This claims file is not read, since there is another; open one claims file at a time',
  ],
  'file-missing': [
    { path: '../b.bib' },
    'There is no file "../b.bib"; check the path and the spelling',
  ],
  'file-not-understood': [
    { name: 'x.docx' },
    '"x.docx" is no bibliography of a format that is known; give a bibliography; "faultline check" reads claims files',
  ],
  'source-changed': [
    { key: 'review2018' },
    'The text of "review2018" is not the one that the offsets were taken from; find the text with this fingerprint, or code the passages and the fingerprint again',
  ],
  'passage-changed': [
    { key: 'review2018', start: 10, end: 34 },
    'The text of "review2018" no longer has this passage at 10 to 34; correct the offsets and the fingerprint, or find the text that they were taken from',
  ],
  'private-stuck': [
    {},
    'This private record cannot be taken out of the file; begin every record on a line of its own with "- " and its first field',
  ],
  'no-source': [
    { name: 'notes.txt' },
    '"notes.txt" is no source of this debate: none of its passages stands in it; open the text that the offsets were taken from',
  ],
  'source-empty': [
    { name: 'notes.txt' },
    'There is no text in "notes.txt": it is empty; save the text anew, and open that',
  ],
  'too-large': [
    { name: 'x.bib', megabytes: 100 },
    '"x.bib" is larger than 100 MB; open a part of it',
  ],
  'file-unreadable': [
    { name: 'a.bib' },
    '"a.bib" could not be read; it may have been moved or changed meanwhile; open it again',
  ],
  'not-text': [
    { name: 'x.zip' },
    '"x.zip" is not a text file; save it as plain text in UTF-8 and open that',
  ],
  'not-a-pdf': [{ name: 'a.pdf' }, '"a.pdf" is no PDF, for all its name; download it again'],
  'pdf-empty': [{ name: 'a.pdf' }, '"a.pdf" is an empty file; download it again'],
  'pdf-encrypted': [
    { name: 'a.pdf' },
    '"a.pdf" is locked with a password; save a copy without one and open that',
  ],
  'pdf-too-slow': [
    { name: 'a.pdf', page: 3 },
    'Reading "a.pdf" was given up at page 3, which takes longer than any page that people read; save the pages with text as a new PDF, or as plain text, and open that',
  ],
  'pdf-broken': [
    { name: 'a.pdf' },
    '"a.pdf" is damaged or cut off, and nothing of it can be read; download it again',
  ],
  'pdf-without-text': [
    { name: 'a.pdf', pages: 12, why: 'images' },
    '"a.pdf" is a scan: its 12 pages are images without text; run text recognition (OCR) over it and open the result',
  ],
  'pdf-pages-lost': [
    { name: 'a.pdf', lost: 2, pages: 12 },
    '"a.pdf" is damaged or cut off: 2 of its 12 pages could not be read; download it again; the others are read',
  ],
  'pdf-pages-left-out': [
    { name: 'a.pdf', read: 2000, pages: 2100 },
    'Of the 2,100 pages of "a.pdf" only the first 2,000 pages are read; open the others as files of their own',
  ],
};

function problemOf(code: string, facts: unknown): Problem {
  return { code, place, facts } as Problem;
}

test.each(Object.entries(cases))(
  '%s is told in one line with what to do',
  (code, [facts, line]) => {
    expect(problemLine(problemOf(code, facts))).toBe(`claims/x.yaml:41:11: ${line}`);
  },
);

test('what and todo stand apart for the page', () => {
  const facts = { key: 'olson2016migrent', near: 'olson2016migrant' };
  expect(problemText({ code: 'unknown-work', facts })).toEqual({
    what: 'No work has the key "olson2016migrent"',
    todo: 'did you mean "olson2016migrant"?',
  });
});

test('the mistakes of YAML that are mended in different ways are told in different words', () => {
  const kinds = ['BLOCK_AS_IMPLICIT_KEY', 'UNCLOSED_QUOTE', 'TAB_AS_INDENT', 'BAD_INDENT'];
  const more = ['UNCLOSED_BRACKET', 'NAME_WITHOUT_VALUE', 'TEXT_AFTER_VALUE', 'BAD_DQ_ESCAPE'];
  const lines = [...kinds, ...more].map((kind) =>
    problemLine(problemOf('yaml-syntax', { detail: 'x', kind })),
  );
  expect(new Set(lines).size).toBe(8);
  expect(lines.filter((line) => line.includes('well-formed'))).toEqual([]);
});

test('a source listed twice and a target that is nothing have words of their own', () => {
  const twice = { kind: 'source', id: 'review2018', firstLine: 3 } as const;
  expect(problemText({ code: 'duplicate-id', facts: twice }).what).toBe(
    '"review2018" is listed as a source on line 3 already',
  );
  const mention = { key: 'vogt2016', target: '', firstLine: 3 };
  expect(problemText({ code: 'duplicate-stance', facts: mention }).what).toBe(
    '"vogt2016" has the same stance on line 3',
  );
});

function whatOf(key: string): string {
  return problemText({ code: 'unknown-work', facts: { key } }).what;
}

test('characters that act rather than show are written out', () => {
  expect(whatOf('a\u001b[31m\nb')).toBe('No work has the key "a<U+001B>[31m<U+000A>b"');
  expect(whatOf('a\u202eb\u200bc\ufeff')).toBe('No work has the key "a<U+202E>b<U+200B>c<U+FEFF>"');
  expect(whatOf('a\u200db\ud800')).toBe('No work has the key "a<U+200D>b<U+D800>"');
  expect(whatOf('\u{e0041}\u2028')).toBe('No work has the key "<U+E0041><U+2028>"');
});

test('accents, emoji and joined scripts stay as they are', () => {
  for (const key of ['García', 'e\u0301', '👩\u200d👩\u200d👧', 'क्\u200dष', '中文']) {
    expect(whatOf(key)).toBe(`No work has the key "${key}"`);
  }
});

test('what is wrong with XML is said by its kind', () => {
  const line = (kind: ProblemFacts['xml-syntax']['kind']) =>
    problemLine({ code: 'xml-syntax', place, facts: { kind, name: 'year' } });
  expect(line('not-opened')).toContain('"</year>" closes nothing; remove it, or add "<year>"');
  expect(line('less-than')).toContain('This "<" begins no tag; write it as "&lt;"');
  const deep = problemLine({ code: 'xml-not-allowed', place, facts: { what: 'depth' } });
  expect(deep).toContain('nested too deep here; only their text is read; take some of them away');
});

test('text that runs from right to left is isolated from the sentence', () => {
  expect(whatOf('مهاجر2016')).toBe('No work has the key "\u2068مهاجر2016\u2069"');
});

test('long text is cut between user-perceived characters', () => {
  const family = '👩\u200d👩\u200d👧';
  expect(whatOf(family.repeat(80))).toBe(`No work has the key "${family.repeat(60)}…"`);
  expect(whatOf('é'.normalize('NFD').repeat(61))).toBe(
    `No work has the key "${'é'.normalize('NFD').repeat(60)}…"`,
  );
  expect(whatOf('x'.repeat(60))).toBe(`No work has the key "${'x'.repeat(60)}"`);
});

test('no fact makes a line long, breaks it in two or lets the text after it turn', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constant(`a${'\u0301'.repeat(100_000)}`),
    fc.constant('\u202e'.repeat(10_000)),
  );
  fc.assert(
    fc.property(text, text, text, (key, near, file) => {
      const facts = { key, near };
      const line = problemLine({ code: 'unknown-work', place: { ...place, file }, facts });
      expect(line.length).toBeLessThan(12_000);
      expect(line).not.toMatch(/[\r\n\u2028\u202a-\u202e\u2066\u2067]|\p{Cs}/u);
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
    }),
  );
});

test('a PDF without text is called what it is', () => {
  const words = (why: 'letters' | 'nothing') =>
    problemText({ code: 'pdf-without-text', facts: { name: 'a.pdf', pages: 1, why } }).what;
  expect(words('letters')).toBe('"a.pdf" does not say which letters its signs are');
  expect(words('nothing')).toBe('There is no text on the 1 page of "a.pdf"');
});

test('what is no text is called what it is', () => {
  const words = (kind: 'pdf' | 'web page') =>
    problemText({ code: 'not-text', facts: { name: 'a.bib', kind } }).what;
  expect(words('pdf')).toBe('"a.bib" is a PDF, which is read as an article, not here');
  expect(words('web page')).toBe('"a.bib" is a web page');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexEntryIn } from '../../../../src/core/edit/works/bibtex-entry';
import { bibtexForm } from '../../../../src/core/edit/works/bibtex-form';
import { typedText } from '../../../../src/core/edit/works/bibtex-value';
import { type Corrections, correctBibtex } from '../../../../src/core/edit/works/correct-bibtex';
import { fieldFault } from '../../../../src/core/edit/works/field-fault';
import type { Charset, EntryField } from '../../../../src/core/model/entry-form';
import { readBibliography } from '../../../../src/core/read/bibliography';
import { hostileText } from '../../../scenes/hostile-items';

/** Where it stands, what it says, and what it says once it is corrected. */
function scene(text: string, charset: Charset = 'unicode') {
  const { value } = readBibliography({ name: 'a.bib', text });
  const strings = value.blocks.filter(({ kind }) => kind === 'string');
  const span = value.works[0]?.entry ?? { start: 0, end: 0 };
  const entry = bibtexEntryIn(text, span, strings);
  if (entry === undefined) throw new Error('This is no entry.');
  const form = bibtexForm(entry, charset);
  const corrected = (corrections: Corrections) =>
    correctBibtex(text, span, strings, corrections, charset);
  const set = (name: string, typed: string) => {
    const field = form.fields.find((one) => one.name === name) as EntryField;
    return corrected({ fields: [{ name, kind: field.kind, text: typed }] });
  };
  const says = (name: string) => form.fields.find((one) => one.name === name)?.text;
  return { form, corrected, set, says };
}

const olson = `@article{olson2016migrant,
  author  = {Olson, Eric and {World Bank}},   % checked
  title   = {The {DNA} of the Caf{\\'e}: smugling \\& routes},
  journal = "Journal of Borders",
  year    = 2016,
  file    = {a\\:b.pdf}
}`;

test('a year is corrected in its own units alone', () => {
  expect(scene(olson).set('year', '2015')).toBe(olson.replace('2016,', '2015,'));
});

test('of a title only the words that are other are written anew', () => {
  const { says, set } = scene(olson);
  expect(says('title')).toBe('The DNA of the Café: smugling & routes');
  expect(set('title', 'The DNA of the Café: smuggling & routes')).toBe(
    olson.replace('smugling', 'smuggling'),
  );
});

test('of several names only the one that is other is written anew', () => {
  const { says, set } = scene(olson);
  expect(says('author')).toBe('Olson, Eric; World Bank');
  expect(set('author', 'Ólson, Erik; World Bank')).toBe(
    olson.replace('Olson, Eric', 'Ólson, Erik'),
  );
});

test('a quoted value stays quoted, and its quotation marks stand in braces', () => {
  expect(scene(olson).set('journal', 'Journal of "Borders"')).toBe(
    olson.replace('"Journal of Borders"', '"Journal of {"}Borders{"}"'),
  );
});

test('a field that is missing comes last, as the others are written', () => {
  expect(scene(olson).set('volume', '7')).toBe(
    olson.replace('b.pdf}\n', 'b.pdf},\n  volume  = {7}\n'),
  );
});

test('a field that is emptied goes with its line', () => {
  expect(scene(olson).set('journal', '')).toBe(
    olson.replace('  journal = "Journal of Borders",\n', ''),
  );
});

test('a value of pieces is told, and becomes a literal where it is changed', () => {
  const text = `@string{jb = "Journal of Borders"}\n@article{a, journal = jb # { II}, year = 2016}`;
  const { form, set } = scene(text);
  const field = form.fields.find(({ name }) => name === 'journal');
  expect(field).toMatchObject({ text: 'Journal of Borders II', pieces: 'jb # { II}' });
  expect(set('journal', 'Journal of Borders')).toBe(
    '@article{a, journal = {Journal of Borders}, year = 2016}',
  );
  expect(set('year', '2017')).toBe('@article{a, journal = jb # { II}, year = 2017}');
});

test('the name of a month stays a name where another is given', () => {
  const { says, set } = scene('@article{a, month = jan}');
  expect(says('month')).toBe('jan');
  expect(set('month', 'feb')).toBe('@article{a, month = feb}');
  expect(set('month', 'in spring')).toBe('@article{a, month = {in spring}}');
});

test('a type is written as the word before was, with the subtype that it needs', () => {
  const { corrected } = scene('@Article{a, title = {T}}');
  expect(corrected({ type: 'book', fields: [] })).toBe('@Book{a, title = {T}}');
  expect(corrected({ type: 'article-newspaper', fields: [] })).toBe(
    '@Article{a, title = {T}, entrysubtype = {newspaper}}',
  );
});

test('line ends of Windows, parentheses for braces and comments between fields stay', () => {
  const text = '@book(a,\r\n  title = {T},\r\n% between\r\n  year = {2016},\r\n  note = {N},\r\n)';
  expect(scene(text).set('year', '2017')).toBe(text.replace('2016', '2017'));
  expect(scene(text).set('publisher', 'Verso')).toBe(
    text.replace('{N},\r\n', '{N},\r\n  publisher = {Verso},\r\n'),
  );
});

test('a file that cannot hold a letter gets its command', () => {
  const { set } = scene('@book{a, author = {Olson, E.}, title = {T}}', 'ascii');
  expect(set('title', 'Café Øst')).toBe(
    "@book{a, author = {Olson, E.}, title = {Caf{\\'e} {\\O}st}}",
  );
  expect(set('author', 'Müller, Łukasz')).toBe(
    '@book{a, author = {M{\\"u}ller, {\\L}ukasz}, title = {T}}',
  );
  expect(set('title', '東京')).toBeUndefined();
});

test.each([
  ['file', 'a{b', 'braces'],
  ['file', 'a}{b', 'braces'],
  ['keywords', 'a "b" c', 'quote'],
  ['year', 'soon', 'date'],
  ['doi', '10.1000', 'doi'],
  ['url', 'https://a.b/ c', 'address'],
] as const)('%s cannot be “%s”: %s', (name, typed, fault) => {
  const { form } = scene(olson.replace('  file', '  keywords = "k",\n  file'));
  const field = form.fields.find((one) => one.name === name) as EntryField;
  expect(fieldFault(form, field, typed)).toBe(fault);
});

const names = ['author', 'title', 'journal', 'year', 'file', 'volume', 'pages', 'doi'] as const;

test('what is typed is read again as it was typed, and nothing else changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.lorem()),
      fc.constantFrom<Charset>('unicode', 'ascii', 'windows-1252'),
      (name, typed, charset) => {
        const before = `${olson}\n\n@book{other, title = {Other}}\n`;
        const { form, set } = scene(before, charset);
        const field = form.fields.find((one) => one.name === name) as EntryField;
        const text = typedText(field, typed);
        fc.pre(text !== '' && text !== field.text);
        if (fieldFault(form, field, typed) !== undefined) return;
        const entry = set(name, typed) as string;
        const after = before.replace(olson, () => entry);
        const { works } = readBibliography({ name: 'a.bib', text: after }).value;
        expect(works.map(({ key }) => key)).toEqual(['olson2016migrant', 'other']);
        expect(scene(after, charset).says(name)?.normalize('NFC')).toBe(text.normalize('NFC'));
        const others = (of: string) =>
          scene(of).form.fields.filter((one) => one.name !== name && one.text !== '');
        expect(others(after)).toEqual(others(before));
      },
    ),
    { numRuns: 400 },
  );
});

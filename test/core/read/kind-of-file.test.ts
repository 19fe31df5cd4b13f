import { expect, test } from 'vitest';
import { kindOfFile } from '../../../src/core/read/kind-of-file';

const kind = (text: string, name = 'file') => kindOfFile({ name, text });

test('a file is told by what is in it, whatever its name', () => {
  expect(kind('title: A\npositions:\n  - id: p\n', 'notes.bib')).toBe('claims');
  expect(kind('@book{a, title = {T}}', 'list.yaml')).toBe('bibliography');
  expect(kind('% a licence\n\n  @ARTICLE (a,\n', 'refs.txt')).toBe('bibliography');
  expect(kind('Smugglers, traffickers and migrants.', 'article.txt')).toBe('text');
});

test.each(['positions', 'stances', 'claims', 'bibliography'])(
  'a line that begins with “%s:” makes a claims file',
  (field) => {
    expect(kind(`title: A\n${field} :\n`)).toBe('claims');
    expect(kind(`title: A\n  ${field}:\n`)).toBe('text');
  },
);

test('a claims file stays one when it quotes BibTeX', () => {
  expect(kind('bibliography: a.bib\n# @book{a,\nnote: |\n  @book{b, title = {T}}\n')).toBe(
    'claims',
  );
});

test('an address or a handle at the start of a line is no entry', () => {
  expect(kind('@npr told this.\n')).toBe('text');
  expect(kind('write to\n@example.org {x}\n')).toBe('text');
});

test('where the content is silent the name speaks', () => {
  expect(kind('', 'a.yaml')).toBe('claims');
  expect(kind('', 'A.YML')).toBe('claims');
  expect(kind('', 'a.bib')).toBe('bibliography');
  expect(kind('% nothing yet\n', 'a.BibTeX')).toBe('bibliography');
  expect(kind('', 'a.yaml.txt')).toBe('text');
});

test('only the beginning of a file is looked at', () => {
  expect(kind(`${'x\n'.repeat(99_990)}@book{a,}\n`)).toBe('bibliography');
  expect(kind(`${'x\n'.repeat(100_000)}@book{a,}\n`)).toBe('text');
});

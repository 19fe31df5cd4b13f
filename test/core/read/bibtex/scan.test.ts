import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../../../src/core/read/bibtex/fault';
import { readFields } from '../../../../src/core/read/bibtex/fields';
import { scanBibtex } from '../../../../src/core/read/bibtex/scan';

function kinds(text: string): string[] {
  return scanBibtex(text).blocks.map((block) => block.kind);
}

/** Each entry as `type:key` and its fields as `name=part|part`. */
function entries(text: string): string[][] {
  return scanBibtex(text).blocks.flatMap(({ entry }) => {
    if (!entry) return [];
    const fields = readFields(text, entry.fields.start, entry.fields.end, []);
    const shown = fields.map(
      (field) => `${field.name}=${field.parts.map((p) => text.slice(p.start, p.end)).join('|')}`,
    );
    return [[`${entry.type}:${entry.key}`, ...shown]];
  });
}

function faults(text: string): string[] {
  const found: Fault[] = [...scanBibtex(text).faults];
  for (const { entry } of scanBibtex(text).blocks) {
    if (entry) readFields(text, entry.fields.start, entry.fields.end, found);
  }
  return found.map((fault) => `${fault.code}@${fault.at}`);
}

test('blocks follow each other without gaps and cover the text, whatever it is', () => {
  const pieces = fc.constantFrom(
    ...['@a{', '@b(', '}', ')', '{', '"', ',', '=', '#', '%', '\n', '\r', ' ', '\\', 'x', '1', '@'],
    ...['@string{', '@comment{', '@preamble{', 'title = {t}', '\n@article{k,\n', '\ufeff', 'é'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const block of scanBibtex(text).blocks) {
        expect(block.start).toBe(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBe(text.length);
    }),
  );
});

test('strings, preambles, comments and text are told apart from entries', () => {
  expect(
    kinds('Text.\n@string{a="b"}@preamble{"x"}\n@comment{@article{k,}}\n@Article{k, t={x}}\n'),
  ).toEqual(['text', 'string', 'preamble', 'text', 'comment', 'text', 'entry', 'text']);
});

test('a value is braced, quoted or bare, and # joins parts', () => {
  expect(entries('@a{k, t = {a {b} c}, u = "d {"} e", v = 12, w = abc # {x} # " y"}')).toEqual([
    ['a:k', 't=a {b} c', 'u=d {"} e', 'v=12', 'w=abc|x| y'],
  ]);
});

test('parentheses may stand for the outer braces, and hold parentheses in values', () => {
  expect(entries('@book(k, t = {a) b}, u = ") c", v = 1)')).toEqual([
    ['book:k', 't=a) b', 'u=) c', 'v=1'],
  ]);
});

test('types and field names lose their case, keys keep it', () => {
  expect(entries('@ARTICLE {KeY, TITLE={x}}')).toEqual([['article:KeY', 'title=x']]);
});

test('keys may hold spaces, accents, slashes and be very long', () => {
  expect(entries('@a{my key 1, t={x}}')[0]?.[0]).toBe('a:my key 1');
  expect(entries('@a{пункт/3:β, t={x}}')[0]?.[0]).toBe('a:пункт/3:β');
  expect(entries(`@a{${'k'.repeat(100_000)}, t={x}}`)[0]?.[0]).toHaveLength(100_002);
});

test('an empty or forgotten key leaves the fields whole and is told', () => {
  expect(entries('@a{, t={x}}')).toEqual([['a:', 't=x']]);
  expect(entries('@a{t={x}, u={y}}')).toEqual([['a:', 't=x', 'u=y']]);
  expect(faults('@a{, t={x}}')).toEqual(['entry-without-key@0']);
  expect(faults('@a{t={x}}')).toEqual(['entry-without-key@0']);
});

test('a comma forgotten behind the key or a value is told, and nothing is lost', () => {
  expect(entries('@a{k\n t={x},}')).toEqual([['a:k', 't=x']]);
  expect(entries('@a{k, t={x} u={y} v=2 w="z"}')).toEqual([['a:k', 't=x', 'u=y', 'v=2', 'w=z']]);
  expect(faults('@a{k\n t={x},}')).toEqual(['entry-malformed@6']);
  expect(faults('@a{k, t={x} u={y}}')).toEqual(['entry-malformed@12']);
});

test('an equals sign within a word belongs to the key', () => {
  expect(entries('@a{DBLP:a=b, t={x}}')).toEqual([['a:DBLP:a=b', 't=x']]);
});

test('a value whose braces were forgotten is read to its comma, and told', () => {
  expect(entries('@a{k, t = Some Words here, u={y}}')).toEqual([
    ['a:k', 't=Some Words here', 'u=y'],
  ]);
  expect(faults('@a{k, t = Some Words, u={y}}')).toEqual(['entry-malformed@15']);
});

test('quotes in a quoted value are read to the end of the line, and told', () => {
  expect(entries('@a{k,\n t = "He said "no" twice",\n u={y}}')).toEqual([
    ['a:k', 't=He said "no" twice', 'u=y'],
  ]);
  expect(faults('@a{k,\n t = "He said "no" twice",\n u={y}}')).toHaveLength(1);
});

test('a quote that nothing closes ends with its line', () => {
  expect(entries('@a{k,\n t = "open,\n u={y}}')).toEqual([['a:k', 't=open', 'u=y']]);
  expect(faults('@a{k,\n t = "open,\n u={y}}')).toEqual(['entry-malformed@11']);
});

test('an equals sign forgotten is told, and the value read', () => {
  expect(entries('@a{k, t {x}, u={y}}')).toEqual([['a:k', 't=x', 'u=y']]);
  expect(faults('@a{k, t {x}}')).toEqual(['entry-malformed@8']);
});

test('junk between fields is told and left out', () => {
  expect(entries('@a{k, t={x}, junk, u={y} more {junk, x}, v=1}')).toEqual([
    ['a:k', 't=x', 'u=y', 'v=1'],
  ]);
});

test('field names may hold dots, pluses, dashes and letters of any script', () => {
  expect(entries('@a{k, date-added={1}, a.b={2}, a+b={3}, größe={4}}')).toEqual([
    ['a:k', 'date-added=1', 'a.b=2', 'a+b=3', 'größe=4'],
  ]);
});

test('a percent sign between fields begins a comment, in a value it does not', () => {
  const text = '@a{k,\n % t = {no},\n u = {50 % of}, % tail {\n v = {y} % end }\n}';
  expect(entries(text.replace(' {\n', '\n').replace(' }\n', '\n'))).toEqual([
    ['a:k', 'u=50 % of', 'v=y'],
  ]);
});

test('braces on a comment line between fields do not count', () => {
  expect(entries('@a{k,\n % t = {open\n u={y}\n}\n@b{l, u={z}}')).toEqual([
    ['a:k', 'u=y'],
    ['b:l', 'u=z'],
  ]);
  expect(entries('@a{k,\n % closed }\n u={y}\n}')).toEqual([['a:k', 'u=y']]);
});

test('an entry on a line that begins with a percent sign is a comment', () => {
  expect(kinds('% @a{k, t={x}}\n%@a{l,\n%}\n')).toEqual(['text']);
});

test('an at sign within a word, or in prose before a parenthesis, begins nothing', () => {
  expect(kinds('Mail me@home{now} or @home (or not)')).toEqual(['text']);
});

test('an entry that does not close becomes text up to the next one, and is told', () => {
  const text = '@a{k, t={x}\n\n@b{l, t={y}}\n@c{m, t={z}}';
  expect(entries(text)).toEqual([
    ['b:l', 't=y'],
    ['c:m', 't=z'],
  ]);
  expect(kinds(text)).toEqual(['text', 'entry', 'text', 'entry']);
  expect(faults(text)).toEqual(['entry-unclosed@0']);
  expect(scanBibtex(text).faults[0]?.facts).toEqual({ key: 'k' });
});

test('a stray brace further on does not let a broken entry swallow those between', () => {
  const text = '@a{k, t={x\n y = {1}}\n@b{l, t={y}}\n@c{m, t={z}}}\n@d{n, t={q}}';
  expect(entries(text).map(([head]) => head)).toEqual(['b:l', 'c:m', 'd:n']);
  expect(entries('@a{k, t={x,\n y = {1}\n}\n@b{l, t={y}}\n} }').map(([head]) => head)).toEqual([
    'b:l',
  ]);
});

test('a note may quote an entry', () => {
  const text = '@a{k, note={As in\n@book{x, y={z}}\nabove}}\n@b{l, t={y}}';
  expect(entries(text).map(([head]) => head)).toEqual(['a:k', 'b:l']);
  expect(faults(text)).toEqual([]);
});

test('what a brace too many leaves behind an entry is told', () => {
  expect(faults('@a{k, t={x}},\n year = 2000 }\n@b{l, t={y}}')).toEqual([
    'text-between-entries@15',
  ]);
});

test('text that was meant for an entry is told, other text is not', () => {
  expect(faults('Some words.\n@article[key, t={x}]\n')).toEqual(['text-between-entries@12']);
  expect(faults('Some words, and more = words {here}.\n@comment plain\n')).toEqual([]);
});

test('CR-only lines, a byte order mark and CRLF change nothing', () => {
  expect(entries('@a{k,\r t={x}\r}\r@b{l,\r t="y"\r}')).toEqual([
    ['a:k', 't=x'],
    ['b:l', 't=y'],
  ]);
  expect(entries('\ufeff@a(k,\r\n t={x}\r\n)')).toEqual([['a:k', 't=x']]);
  expect(entries('@a{k, t={x\r@b{l, t={y}}')).toEqual([['b:l', 't=y']]);
});

test('deeply nested braces are read, and told', () => {
  const text = `@a{k, t=${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}\n@b{l, t={y}}`;
  expect(entries(text).map(([head]) => head)).toEqual(['a:k', 'b:l']);
  expect(faults(text)).toEqual(['nesting-too-deep@0']);
});

test('several definitions in one @string are all read', () => {
  const { blocks } = scanBibtex('@STRING(A = "x", b = {y})');
  expect(blocks[0]?.strings?.map((field) => field.name)).toEqual(['a', 'b']);
});

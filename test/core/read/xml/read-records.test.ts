import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../../../src/core/read/bibtex/fault';
import { elementAt, rawTextOf, textOf } from '../../../../src/core/read/xml/element';
import { readXmlRecords } from '../../../../src/core/read/xml/read-records';

function read(text: string) {
  const faults: Fault[] = [];
  const records = readXmlRecords(text, new Set(['r']), faults);
  return { records, faults: faults.map(({ code, at, facts }) => [code, at, facts]) };
}
const texts = (text: string) => read(text).records.map(rawTextOf);

test('a record holds its elements, attributes and text with their places', () => {
  const text = '<x><r a="1" b=\'&lt;2\'>one<t>two</t><e/> three</r></x>';
  const { records, faults } = read(text);
  expect(faults).toEqual([]);
  const [record] = records;
  expect(record?.attributes).toEqual(
    new Map([
      ['a', '1'],
      ['b', '<2'],
    ]),
  );
  expect(rawTextOf(record)).toBe('onetwo three');
  expect(text.slice(record?.start, record?.end)).toBe(text.slice(3, -4));
  const inner = record && elementAt(record, 't');
  expect(text.slice(inner?.start, inner?.end)).toBe('<t>two</t>');
});

test('XML’s and HTML’s references are filled in once, unknown ones stay', () => {
  expect(texts('<r>&amp;lt; &#233;&#xE9;&eacute; &ndash; &xxe; &#0; &#xD800; A&B;&</r>')).toEqual([
    '&lt; ééé – &xxe; \ufffd \ufffd A&B;&',
  ]);
});

test('comments and instructions are no text, CDATA is', () => {
  expect(texts('<r>a<!-- <r> &amp; -->b<?x <r>?>c<![CDATA[<r>&amp;]]>d</r>')).toEqual([
    'abc<r>&amp;d',
  ]);
});

test('raw line ends are \\n, only a reference makes a carriage return', () => {
  expect(texts('<r>a\r\nb\rc&#xD;d</r>')).toEqual(['a\nb\nc\rd']);
  expect(textOf(read('<r> a\n\t b </r>').records[0])).toBe('a b');
});

test('a DOCTYPE that only points elsewhere is passed over', () => {
  for (const doctype of [
    '<!DOCTYPE x>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE x PUBLIC "-//A//B" \'http://example.org/x.dtd\' >',
  ]) {
    expect(read(`<?xml version="1.0"?>\n${doctype}<x><r>a</r></x>`)).toMatchObject({
      records: [{ name: 'r' }],
      faults: [],
    });
  }
});

test.each([
  ['an internal subset', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ['an internal subset after an address', '<!DOCTYPE x SYSTEM "a.dtd" [ ]>'],
  ['a DOCTYPE without an end', `<!DOCTYPE x ${' '.repeat(5_000)}`],
  ['an entity by itself', '<!ENTITY a "b">'],
  ['an entity in small letters', '<!entity a "b">'],
  ['an element’s declaration', '<!ELEMENT a ANY>'],
])('%s refuses the whole file', (_, declaration) => {
  expect(read(`${declaration}<x><r>a</r></x>`)).toEqual({
    records: [],
    faults: [['xml-not-allowed', 0, { what: 'declaration' }]],
  });
});

test('a DOCTYPE within the elements refuses the file', () => {
  expect(read('<x><r>a</r><!DOCTYPE x></x>').records).toEqual([]);
});

test('an element that is never closed ends with the one round it', () => {
  const { records, faults } = read('<x><r><a>one<b>two</a>three</r></x>');
  expect(faults).toEqual([['xml-syntax', 12, { kind: 'unclosed', name: 'b' }]]);
  expect(records[0]?.children).toMatchObject([{ name: 'a' }, 'three']);
});

test('an end without a beginning is told and passed over', () => {
  expect(read('<r>a</b>c</r>').faults).toEqual([
    ['xml-syntax', 4, { kind: 'not-opened', name: 'b' }],
  ]);
  expect(texts('<r>a</b>c</r>')).toEqual(['ac']);
});

test('a "<" that begins no tag is text', () => {
  expect(texts('<r>p < 0.05 and <i x</r>')).toEqual(['p < 0.05 and <i x']);
  expect(read('<r>p < 0.05</r>').faults).toEqual([
    ['xml-syntax', 5, { kind: 'less-than', name: '<' }],
  ]);
});

test('a record ends where the next begins', () => {
  const { records, faults } = read('<x><r><a>one<r>two</r></x>');
  expect(records.map(rawTextOf)).toEqual(['one', 'two']);
  expect(faults).toEqual([['xml-syntax', 6, { kind: 'unclosed', name: 'a' }]]);
});

test('an unclosed comment hides nothing after it', () => {
  expect(texts('<r>a<!-- b</r><r>c</r>')).toEqual(['a<!-- b', 'c']);
});

test('elements nested too deep give their text and one fault', () => {
  const depth = 20_000;
  const text = `<r>${'<a>'.repeat(depth)}deep${'</a>'.repeat(depth)}</r><r>next</r>`;
  const { records, faults } = read(text);
  expect(records.map(rawTextOf)).toEqual(['deep', 'next']);
  expect(faults).toEqual([['xml-not-allowed', 3 + 49 * 3, { what: 'depth' }]]);
});

test('any text is answered, and records follow each other', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<r>',
      '</r>',
      '<a>',
      '</a>',
      '<a b="',
      '"',
      '>',
      '<',
      '<!--',
      ']]>',
      '<?',
      '&',
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of read(text).records) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

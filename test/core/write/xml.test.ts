import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, element, xmlText } from '../../../src/core/write/xml';
import { readXml } from '../../scenes/read-xml';

test('what has a meaning in XML is written as an entity', () => {
  expect(xmlText(`a & b < c > d " e ' f`)).toBe('a &amp; b &lt; c &gt; d &quot; e &apos; f');
  expect(xmlText('&amp;')).toBe('&amp;amp;');
  expect(xmlText(']]>')).toBe(']]&gt;');
});

test('what XML forbids becomes U+FFFD; tabs, line ends and characters of every plane stay', () => {
  expect(xmlText('a\u0000b\u0008c\u001bd\ufffee\uffff')).toBe(
    'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd',
  );
  expect(xmlText('\ud800x\udfff')).toBe('\ufffdx\ufffd');
  expect(xmlText('\t\n\rä移😀')).toBe('\t\n\rä移😀');
});

test('elements stand in each other; attributes that are undefined are left out', () => {
  expect(element('a', { x: 1, y: undefined, z: '"' })).toBe('<a x="1" z="&quot;"/>');
  expect(block('a', {}, [element('b', {}), element('c', {}, ['text'])])).toBe(
    '<a>\n<b/>\n<c>text</c>\n</a>',
  );
});

test('law: any text is well-formed as an attribute and as content, and is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      const root = readXml(element('e', { a }, [xmlText(b)]));
      const kept = (text: string) =>
        text.replace(
          /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '\ufffd',
        );
      expect(root.attributes.get('a')).toBe(kept(a));
      expect(root.text).toBe(kept(b));
    }),
    { numRuns: 500 },
  );
});

test('the reader that these tests check with refuses what is not well-formed', () => {
  const wrong = ['<a>', '<a></b>', '<a x=1/>', '<a x="<"/>', '<a>&</a>', '<a>&nbsp;</a>', '<a/>b'];
  for (const document of [...wrong, '<a x="1" x="2"/>', '<a>\u0000</a>', '', '<a><b></a></b>']) {
    expect(() => readXml(document)).toThrow();
  }
});

import { expect, test } from 'vitest';
import { htmlText } from '../../../../src/core/write/standalone/html';

test('nothing in a text can end an element or a value, and nothing is lost', () => {
  expect(htmlText(`</pre><script>"'&amp;\r\n`)).toBe(
    '&lt;/pre&gt;&lt;script&gt;&quot;&#39;&amp;amp;&#13;\n',
  );
});

test('what HTML cannot hold becomes U+FFFD; whole pairs stay', () => {
  expect(htmlText('a\0b\ud800c😀')).toBe('a\ufffdb\ufffdc😀');
});

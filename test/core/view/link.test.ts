import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf } from '../../../src/core/view/link';
import { tinyWork } from '../../scenes/tiny-work';

const hrefOf = (item: { readonly DOI?: string; readonly URL?: string }) =>
  linkOf(tinyWork(item))?.href;

test.each([
  '10.1177/0002716217752331',
  'doi:10.1177/0002716217752331',
  'DOI: 10.1177/0002716217752331',
  'https://doi.org/10.1177/0002716217752331',
  'http://dx.doi.org/10.1177/0002716217752331',
  ' 10.1177/0002716217752331 ',
])('a DOI is found however it is written: %s', (doi) => {
  expect(linkOf(tinyWork({ DOI: doi }))).toEqual({
    href: 'https://doi.org/10.1177/0002716217752331',
    text: 'doi:10.1177/0002716217752331',
  });
});

test('what has a meaning in an address is encoded in a DOI', () => {
  expect(hrefOf({ DOI: '10.1002/(SICI)1096<1::AID>3.0.CO;2-X' })).toBe(
    'https://doi.org/10.1002/(SICI)1096%3C1::AID%3E3.0.CO;2-X',
  );
  expect(hrefOf({ DOI: '10.1000/a?b#c"d%e\\f' })).toBe(
    'https://doi.org/10.1000/a%3Fb%23c%22d%25e%5Cf',
  );
  expect(hrefOf({ DOI: '10.1000/größe' })).toBe('https://doi.org/10.1000/gr%C3%B6%C3%9Fe');
});

test('a DOI comes before an address; what is no DOI gives way to it', () => {
  const URL = 'https://example.org/a';
  expect(hrefOf({ DOI: '10.1000/a', URL })).toBe('https://doi.org/10.1000/a');
  expect(hrefOf({ DOI: 'forthcoming', URL })).toBe(URL);
  expect(hrefOf({ DOI: 'javascript:alert(1)//10.1000/a', URL })).toBe(URL);
  expect(hrefOf({ DOI: 'https://doi.org.example.com/10.1000/a', URL })).toBe(URL);
});

test('http, https and mailto become links, in any case', () => {
  expect(hrefOf({ URL: 'http://www.npr.org' })).toBe('http://www.npr.org');
  expect(hrefOf({ URL: 'HTTPS://www.npr.org/?a=b#c' })).toBe('HTTPS://www.npr.org/?a=b#c');
  expect(hrefOf({ URL: 'mailto:a@example.org' })).toBe('mailto:a@example.org');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/a',
  '//example.org/a',
  '/a',
  'https:example.org',
  'https://',
  'https://example.org/a\tb',
  'https://example.org/a\nb',
  'https://example.org/" onclick="alert(1)',
  'https://example.org/<script>',
  'www.npr.org',
  '',
])('this becomes no link: %j', (URL) => {
  expect(linkOf(tinyWork({ URL }))).toBeUndefined();
});

test('law: whatever the fields say, a link leads to http, https or mailto, and nothing throws', () => {
  const start = fc.constantFrom('', 'https://', 'javascript:', 'java\tscript:', '10.1234/', 'doi:');
  const text = fc
    .tuple(start, fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (DOI, URL_) => {
      const href = hrefOf({ DOI, URL: URL_ });
      if (href === undefined) return;
      expect(href).not.toMatch(/[\s<>"]/);
      const protocol = /^([a-z]+):/i.exec(href)?.[1]?.toLowerCase();
      expect(['http', 'https', 'mailto']).toContain(protocol);
    }),
    { numRuns: 500 },
  );
});

test('a DOI that is cut in the middle of a character, or has half of one, still is a link', () => {
  expect(hrefOf({ DOI: `10.1234/${'😀'.repeat(3000)}` })).toMatch(
    /^https:\/\/doi\.org\/10\.1234\//,
  );
  expect(hrefOf({ DOI: '10.1234/a\ud800b' })).toBe('https://doi.org/10.1234/a%EF%BF%BDb');
});

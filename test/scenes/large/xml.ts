import type { ProblemCode } from '../../../src/core/model/problem';
import type { LargeInput } from './large-input';

const hundred = 100_000;
const xmlRecord = (key: string, title: string) =>
  `<record><rec-number>${key}</rec-number><titles><title>${title}</title></titles></record>\n`;

function xml(
  what: string,
  size: number,
  problems: readonly ProblemCode[],
  title: (size: number) => string,
): LargeInput {
  const make = (grown: number) =>
    `<xml><records>\n${xmlRecord('before', 'A')}${xmlRecord('large', title(grown))}${xmlRecord('after', 'C')}</records></xml>\n`;
  return { what, file: 'large.xml', size, make, problems };
}

export const largeXml: readonly LargeInput[] = [
  xml(
    'tags in tags',
    20_000,
    ['xml-not-allowed'],
    (size) => `${'<style>'.repeat(size)}B${'</style>'.repeat(size)}`,
  ),
  xml('tags that never close', 20_000, ['xml-not-allowed'], (size) => `B${'<style>'.repeat(size)}`),
  xml('tags that were never opened', 20_000, ['xml-syntax'], (size) => `B${'</a>'.repeat(size)}`),
  xml('< in a title', hundred, ['xml-syntax'], (size) => `B${'<'.repeat(size)}`),
  xml('& in a title', hundred, [], (size) => `B${'&'.repeat(size)}`),
  xml('references', hundred, [], (size) => `B${'&amp;'.repeat(size / 5)}`),
  xml('beginnings of CDATA', hundred, ['xml-syntax'], (size) => `B${'<![CDATA['.repeat(size / 9)}`),
  xml('beginnings of comments', hundred, ['xml-syntax'], (size) => `B${'<!--'.repeat(size / 4)}`),
  xml('blanks in a tag', hundred, ['xml-syntax'], (size) => `B<a${' '.repeat(size)}<b/>`),
  xml('attributes', 20_000, [], (size) => `<style ${'a="b" '.repeat(size)}>B</style>`),
];

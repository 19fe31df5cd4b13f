import type { ProblemCode } from '../../../src/core/model/problem';
import { type LargeInput, repeated } from './large-input';

const hundred = 100_000;
const json = (key: string, title: string) => `{"id": "${key}", "title": ${title}}`;

function ofJson(
  what: string,
  size: number,
  problems: readonly ProblemCode[],
  items: (size: number) => string,
  works = 2,
): LargeInput {
  const make = (grown: number) =>
    `[\n${json('before', '"A"')},\n${items(grown)},\n${json('after', '"C"')}\n]\n`;
  return { what, file: 'large.json', size, make, works, problems };
}

export const largeJson: readonly LargeInput[] = [
  ofJson('lists in lists', 20_000, ['nesting-too-deep'], (size) =>
    json('large', `${'['.repeat(size)}${']'.repeat(size)}`),
  ),
  ofJson('objects in objects', 20_000, ['nesting-too-deep'], (size) =>
    json('large', `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`),
  ),
  ofJson('items that never close', 10_000, ['entry-unclosed'], (size) =>
    repeated(size, (n) => `{"id": "u${n}", "title": "B",\n`),
  ),
  ofJson('texts that never close', 10_000, ['entry-unclosed'], (size) =>
    repeated(size, (n) => `{"id": "u${n}", "title": "B},\n`),
  ),
  ofJson('junk among items', 20_000, ['entry-malformed'], (size) => `1${',1'.repeat(size)}`),
  ofJson(
    'a text of backslashes',
    hundred,
    [],
    (size) => json('large', `"${'\\\\'.repeat(size / 2)}"`),
    3,
  ),
  ofJson(
    'names in an item',
    20_000,
    [],
    (size) => `{"id": "large"${',"title": "B"'.repeat(size)}}`,
    3,
  ),
];

import { expect, test } from 'vitest';
import { readBibliography } from '../../../src/core/read/bibliography';
import { writeCslJson } from '../../../src/core/write/csl-json';

const written = (text: string) =>
  writeCslJson(readBibliography({ name: 'a.bib', text }).value.works);
const ids = (text: string) => JSON.parse(written(text)).map((item: { id: string }) => item.id);

test('works are written as a CSL-JSON array, indented by two, with a line end', () => {
  expect(written('@book{doe2001, author={Doe, Jane}, title={T}, year=2001}')).toBe(`[
  {
    "id": "doe2001",
    "type": "book",
    "title": "T",
    "author": [
      {
        "family": "Doe",
        "given": "Jane"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2001
        ]
      ]
    }
  }
]
`);
  expect(writeCslJson([])).toBe('[]\n');
});

test('a doubled key gets a suffix that no other key is, an empty one the work’s id', () => {
  const keys = ['k', 'k', 'k-2', 'k', '', 'w5', '__proto__', '__proto__'];
  expect(ids(keys.map((key) => `@misc{${key}, title={T}}`).join('\n'))).toEqual([
    ...['k', 'k-3', 'k-2', 'k-4', 'w5', 'w5-2', '__proto__', '__proto__-2'],
  ]);
});

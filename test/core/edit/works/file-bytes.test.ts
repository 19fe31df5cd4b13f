import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileBytes } from '../../../../src/core/edit/works/file-bytes';
import { decode } from '../../../../src/core/read/decode';

const folder = new URL('../../../fixtures/encodings/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'one-bad-byte.bib');

test.each(names)('%s is written in the bytes that it was read from', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const file = { name, ...decode(bytes) };
  expect(fileBytes(file) ?? new TextEncoder().encode(file.text)).toEqual(bytes);
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '../../../../src/core/model/source';
import { RecordsRead } from '../../../../src/core/read/claims/records-read';
import { readYaml } from '../../../../src/core/read/claims/yaml';

const folder = new URL('../../../fixtures/claims/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const bundled = readFileSync(
  new URL('../../../../claims/smuggling-trafficking-nexus.yaml', import.meta.url),
  'utf8',
);

/** What the library reads of the whole, and whether it tells of a mistake. */
function whole(text: string) {
  const told: string[] = [];
  const file = { name: 'x.yaml', text };
  const root = readYaml(file, placesIn(file), (code) => told.push(code));
  return { root, told };
}

/** True where the records were read by themselves; they are as the whole has them. */
function isReadInRecords(text: string, records = new RecordsRead()): boolean {
  const read = records.read({ name: 'x.yaml', text });
  if (read === undefined) return false;
  expect({ root: read, told: [] }).toEqual(whole(text));
  return true;
}

test('the bundled debate is read record by record, each with its places in the file', () => {
  expect(isReadInRecords(bundled)).toBe(true);
  expect(isReadInRecords(bundled.replaceAll('\n', '\r\n'))).toBe(true);
  expect(isReadInRecords(bundled.trimEnd())).toBe(true);
});

test('whatever is read record by record is as the whole file has it', () => {
  const read = files.filter((text) => isReadInRecords(text));
  expect(read.length).toBeGreaterThan(2);
});

test('records that were read before make no difference to a file that has changed', () => {
  const records = new RecordsRead();
  const lines = bundled.split('\n');
  fc.assert(
    fc.property(
      fc.nat({ max: lines.length }),
      fc.nat({ max: 12 }),
      fc.constantFrom(
        '',
        '    note: >\n      folded\n',
        '# told\n',
        '  - work: x\n',
        'a: |\n  - b\n',
      ),
      (at, gone, put) => {
        isReadInRecords(
          [...lines.slice(0, at), put, ...lines.slice(at + gone)].join('\n'),
          records,
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('text that only looks like records is read as the whole file has it, or not record by record', () => {
  const pieces = [
    ...[
      'title: A\n',
      'stances:\n',
      'claims: # all\n',
      '  - work: a\n',
      '- work: b\n',
      '    note: c\n',
    ],
    ...[
      '    note: |\n',
      '    note: >-\n',
      '      - x\n',
      '  - y\n',
      '\n',
      '# z\n',
      '    "q\n',
      "    it's\n",
    ],
    ...[
      '    { a: 1,\n',
      '    b: [1, 2]\n',
      '  -\n',
      '    ? k\n',
      '&a ',
      '*a ',
      '!t ',
      '---\n',
      '\t- t\n',
    ],
    ...['    note: "two\n', '      lines"\n', '  other: 1\n', 'x\n', '  |\n', 'text: |+\n', ' \n'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
  let read = 0;
  fc.assert(
    fc.property(text, (lines) => {
      if (isReadInRecords(lines.join(''))) read++;
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Work } from '../../../src/core/model/bibliography';
import type { WorkId } from '../../../src/core/model/id';
import { inOrder } from '../../../src/core/model/problem';
import { bibliographiesNamedIn, readClaims } from '../../../src/core/read/claims';
import { problemLine } from '../../../src/core/view/problem-text';

const folder = new URL('../../fixtures/claims/', import.meta.url);
const whole = readFileSync(new URL('whole.yaml', folder), 'utf8');
const works = workList(['olson2016migrant', 'review2018', 'vogt2016stuck']);

function workList(keys: readonly string[]): readonly Work[] {
  return keys.map((key, i) => ({
    id: `w${i + 1}` as WorkId,
    key,
    item: { type: 'book' },
    entry: { start: 0, end: 0 },
  }));
}

/** Reads and checks what holds for every file whatever is in it. */
function readSoundly(text: string, given = works) {
  const reading = readClaims({ name: 'x.yaml', text }, given);
  const { value, problems } = reading;
  expect(inOrder(problems)).toEqual(problems);
  const lines = text.split(/\r\n|\r|\n/);
  for (const problem of problems) {
    const { line, column } = problem.place;
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
    expect(problemLine(problem)).toMatch(/^x\.yaml:\d+:\d+: [^\n]+; [^\n]+$/);
  }
  const positions = new Set(value.positions.map(({ id }) => id));
  const claims = new Map(value.claims.map((claim) => [claim.id, claim]));
  const known = new Set(given.map(({ id }) => id));
  for (const claim of value.claims) expect(positions).toContain(claim.position);
  for (const { work, kind, position, claim, accordingTo } of value.stances) {
    expect(known).toContain(work);
    if (accordingTo !== undefined) expect(known).toContain(accordingTo);
    if (kind !== 'mentions') expect(positions).toContain(position);
    if (claim !== undefined) expect(claims.get(claim)?.position).toBe(position);
  }
  bibliographiesNamedIn({ name: 'x.yaml', text });
  return reading;
}

const yamlish = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...whole.split(/(\s+|[:{},"[\]-])/)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '\n',
          '\n  ',
          '\n- ',
          ': ',
          '- ',
          '"',
          "'",
          '{',
          '}',
          '[',
          ']',
          ',',
          '&a ',
          '*a',
          '!t ',
        ],
        ...['|', '>', '? ', '---\n', '...\n', '%YAML 1.1\n', '#', '\t', '\r', '\u0002', '\ufeff'],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  { maxLength: 60 },
);

test('no text makes the reader throw, and what it keeps hangs together', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), (text) => {
      readSoundly(typeof text === 'string' ? text : text.join(''));
    }),
    { numRuns: 1500 },
  );
});

test('a good file less any one line is read, and yields no more stances than the good file', () => {
  const lines = whole.split('\n');
  const good = readClaims({ name: 'x.yaml', text: whole }, works).value;
  for (let without = 0; without < lines.length; without++) {
    const { value } = readSoundly(lines.filter((_, i) => i !== without).join('\n'));
    expect(value.stances.length).toBeLessThanOrEqual(good.stances.length);
  }
});

test('a good file with any stretch cut out or doubled is read', () => {
  const offset = fc.nat({ max: whole.length });
  fc.assert(
    fc.property(offset, offset, fc.boolean(), (a, b, double) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const middle = double ? whole.slice(start, end).repeat(2) : '';
      readSoundly(whole.slice(0, start) + middle + whole.slice(end));
    }),
    { numRuns: 300 },
  );
});

test('any text comes through as a quoted value unchanged', () => {
  const filled = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(filled, filled, filled, (id, key, text) => {
      const said = JSON.stringify;
      const file =
        `title: ${said(text)}\npositions:\n- id: ${said(id)}\n  name: ${said(text)}\n` +
        `stances:\n- work: ${said(key)}\n  position: ${said(id)}\n  stance: holds\n  note: ${said(text)}\n`;
      const { value, problems } = readSoundly(file, workList([key]));
      expect(problems).toEqual([]);
      expect(value.title).toBe(text);
      expect(value.positions).toEqual([{ id, name: text }]);
      expect(value.stances).toMatchObject([{ work: 'w1', position: id, note: text }]);
    }),
  );
});

test('any text as a bare value neither throws nor harms its neighbours on a line of their own', () => {
  const oneLine = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(oneLine, (text) => {
      readSoundly(`title: T\npositions:\n- { id: a, name: A }\nquestion: ${text}\n`);
    }),
  );
});

test('other line ends change no problem and nothing that is kept', () => {
  for (const name of ['unknown-work', 'missing-fields', 'duplicate-stances', 'dash-indent']) {
    const text = readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
    const plain = readSoundly(text);
    expect(readSoundly(text.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(readSoundly(text.replaceAll('\n', '\r'))).toEqual(plain);
  }
});

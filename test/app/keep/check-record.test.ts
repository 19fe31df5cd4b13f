import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHead, checkStep } from '../../../src/app/keep/check-record';
import { recordsOf, sealed } from '../../../src/app/keep/records';
import type { Upgrade } from '../../../src/app/keep/schema';
import { debateWith, id } from './debates';

async function recordAt(key: string): Promise<object> {
  return Object((await recordsOf(debateWith(3), 1)).get(key)?.record);
}

test('any other value than a record is wrong, and throws nothing', () => {
  fc.assert(
    fc.property(fc.anything({ withTypedArray: true, withNullPrototype: true }), (raw) => {
      expect(checkHead(raw, id, [])).toBe('wrong');
      expect(checkStep(raw, 'step.1', id, [])).toBe('wrong');
    }),
  );
});

test('a record with any field changed, left out or of another debate is wrong', async () => {
  const head = await recordAt('head');
  expect(checkHead(head, id, [])).toEqual({ ok: head });
  for (const field of Object.keys(head)) {
    const isSchema = field === 'schema';
    expect(checkHead({ ...head, [field]: undefined }, id, [])).toBe('wrong');
    expect(checkHead({ ...head, [field]: 99 }, id, [])).toBe(isSchema ? 'newer' : 'wrong');
  }
  expect(checkHead(head, id.replaceAll('0', '1'), [])).toBe('wrong');
  const step = await recordAt('step.2');
  expect(checkStep(step, 'step.2', id, [])).toEqual({ ok: step });
  for (const field of Object.keys(step))
    expect(checkStep({ ...step, [field]: undefined }, 'step.2', id, [])).toBe('wrong');
});

test('numbers that do not fit together are wrong however well they are sealed', async () => {
  const head = await recordAt('head');
  const odd = [
    { cursor: 9 },
    { at: 9 },
    { last: 1e9, first: 1 },
    { first: 3, at: 0 },
    { version: 1.5 },
    { files: [{ name: 'a', kind: 'text', hash: '../head', private: false }] },
  ];
  for (const part of odd) expect(checkHead(sealed({ ...head, ...part }), id, [])).toBe('wrong');
});

test('an older record is read in today’s schema, a newer one is told apart', async () => {
  const head = await recordAt('head');
  const upgrade: Upgrade = (record) => sealed({ ...record, schema: 2, name: 'Renamed' });
  const upgraded = checkHead(head, id, [upgrade]);
  expect(upgraded).toMatchObject({ ok: { schema: 2, name: 'Renamed', version: 4 } });
  expect(checkHead({ ...head, schema: 2 }, id, [])).toBe('newer');
  const broken: Upgrade = () => {
    throw new Error('a field is missing');
  };
  expect(checkHead(head, id, [broken])).toBe('wrong');
});

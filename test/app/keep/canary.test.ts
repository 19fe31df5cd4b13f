import { expect, test } from 'vitest';
import { canaryIn, readSign } from '../../../src/app/keep/canary';

test('what is not a sign of a debate is not read as one', () => {
  expect(readSign('[3,"Ports"]')).toEqual({ version: 3, name: 'Ports' });
  const odd = ['', '{', '3', 'null', '[0,"a"]', '[1.5,"a"]', '["3","a"]', '[3]', '[3,4]'];
  for (const text of odd) expect(readSign(text)).toBeUndefined();
});

test('a browser that forbids storage has no signs, and no fault', () => {
  const canary = canaryIn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  canary.set('0'.repeat(32), { version: 1, name: 'Ports' });
  canary.forget('0'.repeat(32));
  expect(canary.all().size).toBe(0);
});

import { expect, test } from 'vitest';
import { inPlace } from '../../src/core/in-place';

test('a changed file stands where the old one stood, and a new one last', () => {
  const file = (name: string, text: string) => ({ name, text });
  const files = [file('a', '1'), file('b', '1')];
  const changed = [file('c', '2'), file('a', '2')];
  expect(inPlace(files, changed)).toEqual([file('a', '2'), file('b', '1'), file('c', '2')]);
  expect(inPlace(files, [])).toEqual(files);
});

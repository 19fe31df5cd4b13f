import { expect, test } from 'vitest';
import { groupFindings } from '../../../src/core/view/grouped-findings';
import { articleWith } from '../../scenes/read-cites';

test('what is said in the same words of several places is said once, with each place', () => {
  const { check, cites } = articleWith(
    'It rose (Vale 1999). It fell (Quist 1998). It rose again (Vale 1999).',
  );
  const odd = check.filter(({ cite }) => cite !== undefined);
  const [vale, quist] = groupFindings(odd);
  expect(vale?.what).toContain('"Vale 1999" is cited, but not listed');
  expect(vale?.starts).toEqual([cites[0]?.start, cites[2]?.start]);
  expect(quist?.starts).toEqual([cites[1]?.start]);
});

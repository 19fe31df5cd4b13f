import { expect, test } from 'vitest';
import { nodeTooOld } from '../../src/setup/node-version.mjs';

test.each(['20.19.0', '20.20.2', '21.0.0', '22.12.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

test.each(['20.18.3', '18.20.8', '8.17.0', '0.12.18'])(
  'Node %s is refused in one sentence',
  (version) => {
    const sentence = nodeTooOld(version);
    expect(sentence).toContain('needs Node.js 20.19 or newer');
    expect(sentence).toContain(`this is ${version}:`);
  },
);

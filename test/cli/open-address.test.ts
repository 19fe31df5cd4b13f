import { expect, test } from 'vitest';
import { hasScreen } from '../../src/cli/open-address';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['linux', { DISPLAY: ':0', CI: 'false' }, true],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: 'somewhere' }, false],
  ['win32', { CI: '1' }, false],
] as const)('on %s with %j a browser can be opened: %s', (platform, env, expected) => {
  expect(hasScreen(env, platform)).toBe(expected);
});

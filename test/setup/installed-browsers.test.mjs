import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installedBrowsers } from '../browser/chromium/installed.mjs';

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test.skipIf(process.platform === 'win32')(
  'on Linux they are looked for on the path, Chromium first',
  () => {
    const [first, second] = [folder(), folder()];
    writeFileSync(join(first, 'google-chrome'), '');
    writeFileSync(join(second, 'chromium'), '');
    expect(installedBrowsers({ PATH: `${first}:${second}` }, 'linux')).toEqual([
      join(second, 'chromium'),
      join(first, 'google-chrome'),
    ]);
    expect(installedBrowsers({}, 'linux')).toEqual([]);
  },
);

test('on Windows they are looked for among the programs', () => {
  const programs = folder();
  const application = join(programs, 'Microsoft', 'Edge', 'Application');
  mkdirSync(application, { recursive: true });
  writeFileSync(join(application, 'msedge.exe'), '');
  const env = { 'PROGRAMFILES(X86)': programs };
  expect(installedBrowsers(env, 'win32')).toEqual([join(application, 'msedge.exe')]);
});

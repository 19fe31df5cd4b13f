import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled, npmProgram } from '../../src/setup/install.mjs';

const wanted = {
  '': { name: 'tiny' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-a-mac': { version: '2.0.0', optional: true },
};

function folderWith(lock, installed) {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name, packages) => writeFileSync(join(folder, name), JSON.stringify({ packages }));
  write('package-lock.json', lock);
  if (installed === undefined) return folder;
  mkdirSync(join(folder, 'node_modules'));
  write('node_modules/.package-lock.json', installed);
  return folder;
}

test('without node_modules nothing is installed', () => {
  expect(isInstalled(folderWith(wanted, undefined))).toBe(false);
});

test('the versions of the lock are installed, whatever the optional ones of other platforms', () => {
  const a = { 'node_modules/a': { version: '1.0.0' } };
  expect(isInstalled(folderWith(wanted, a))).toBe(true);
  const both = { ...a, 'node_modules/for-a-mac': { version: '2.0.0' } };
  expect(isInstalled(folderWith(wanted, both))).toBe(true);
});

test('another version, or a package too few, is not installed', () => {
  expect(isInstalled(folderWith(wanted, {}))).toBe(false);
  const older = { 'node_modules/a': { version: '0.9.0' } };
  expect(isInstalled(folderWith(wanted, older))).toBe(false);
  const oldOptional = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-a-mac': { version: '1.9.0' },
  };
  expect(isInstalled(folderWith(wanted, oldOptional))).toBe(false);
});

test('a record that npm left half written is not installed', () => {
  const folder = folderWith(wanted, {});
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages": {');
  expect(isInstalled(folder)).toBe(false);
});

test('the npm that runs this process is used, and no other package manager', () => {
  const npm = { npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' };
  expect(npmProgram(npm, 'linux')).toEqual({
    program: process.execPath,
    args: [npm.npm_execpath],
    shell: false,
  });
  const onPath = { program: 'npm', args: [], shell: false };
  expect(npmProgram({ npm_execpath: '/usr/lib/yarn.js' }, 'linux')).toEqual(onPath);
  expect(npmProgram({}, 'win32')).toEqual({ ...onPath, shell: true });
});

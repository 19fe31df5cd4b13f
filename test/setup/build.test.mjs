import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isBuilt, sourcesHash } from '../../src/setup/build.mjs';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['src/app', 'src/core', 'src/references', 'src/setup', 'claims', 'dist/app'])
    mkdirSync(join(root, folder), { recursive: true });
  const write = (name, text) => writeFileSync(join(root, name), text);
  write('src/app/index.html', '<title>A page</title>');
  write('claims/tiny.yaml', 'title: Tiny\n');
  return { root, write };
}

test('the hash changes with the content, the name and the number of files', () => {
  const { root, write } = project();
  const seen = [sourcesHash(root)];
  write('claims/tiny.yaml', 'title: Tinier\n');
  seen.push(sourcesHash(root));
  write('claims/other.yaml', '');
  seen.push(sourcesHash(root));
  write('src/core/explore.ts', '');
  seen.push(sourcesHash(root));
  write('src/references/engine.ts', '');
  seen.push(sourcesHash(root));
  expect(new Set(seen).size).toBe(5);
});

test('neither times nor what nothing is built from matter', () => {
  const { root, write } = project();
  const before = sourcesHash(root);
  utimesSync(join(root, 'claims/tiny.yaml'), 0, 0);
  write('src/setup/start.mjs', '');
  write('README.md', '');
  expect(sourcesHash(root)).toBe(before);
});

test('a part is built when it is there and was built from these sources', () => {
  const { root, write } = project();
  const hash = sourcesHash(root);
  write('dist/page.built-from', hash);
  expect(isBuilt(root, 'page', hash)).toBe(false);
  write('dist/app/index.html', '');
  expect(isBuilt(root, 'page', hash)).toBe(true);
  expect(isBuilt(root, 'page', 'another')).toBe(false);
  expect(isBuilt(root, 'cli', hash)).toBe(false);
});

import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { runSteps } from './failure.mjs';
import { installPackages } from './install.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await runSteps(async () => {
  await installPackages(root, 'the packages');
  await build(root);
  const given = process.argv.slice(2);
  const open = given.includes('--no-open') || given.includes('--open') ? [] : ['--open'];
  process.argv.splice(2, given.length, 'serve', ...open, ...given.filter((a) => a !== '--no-open'));
  // In this process, so that Ctrl-C has one process to end.
  await import(pathToFileURL(join(root, 'dist', 'cli', 'main.js')).href);
});

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, viteEnvironment } from '../src/setup/build.mjs';
import { Failure, runSteps } from '../src/setup/failure.mjs';
import { installPackages } from '../src/setup/install.mjs';
import { runCommand } from '../src/setup/run-command.mjs';
import { countTests, lastLine } from './count-tests.mjs';

const root = dirname(import.meta.dirname);
const modules = join(root, 'node_modules');
const report = join(modules, '.cache', 'faultline', 'tests.json');

/** `npm run check`, one by one; each counts as one test. */
const checks = [
  { name: 'format and lint', program: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { name: 'types and walls', program: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'unused code', program: 'knip/bin/knip.js', args: [] },
];

await runSteps(async () => {
  const given = process.argv.slice(2);
  await installPackages(root, 'the packages');
  await build(root);
  const { findBrowser } = await import('./browser/chromium/find.mjs');
  const { executablePath } = await findBrowser();
  console.log(`Browser for the tests: ${executablePath ?? "Playwright's own"}`);
  // Somebody who names test files wants these alone.
  const checked = given.length === 0 ? await runChecks() : { passed: 0, failed: 0, skipped: 0 };
  const tested = await runTests(given);
  const total = {
    passed: checked.passed + tested.passed,
    failed: checked.failed + tested.failed,
    skipped: tested.skipped,
  };
  console.log(`\n${lastLine(total)}`);
  if (total.failed > 0 || tested.passed === 0) throw new Failure('');
});

async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, program, args } of checks) {
    const path = join(modules, program);
    const { code } = await runCommand(process.execPath, [path, ...args], { cwd: root });
    if (code === 130) throw new Failure('', 130);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    count[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
}

/** @param {readonly string[]} given file names and options for Vitest */
async function runTests(given) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(modules, 'vitest', 'vitest.mjs');
  const { code } = await runCommand(process.execPath, [vitest, 'run', ...reporters, ...given], {
    cwd: root,
    env: { ...viteEnvironment, NODE_ENV: 'test' },
  });
  if (code === 130) throw new Failure('', 130);
  return countTests(readReport(), code);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, its output shown as it comes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} options
 *   quiet: the output is kept for the result instead of shown
 * @returns {Promise<{ code: number, output: string, missing: boolean }>} code 130 after Ctrl-C;
 *   missing: there is no such program
 */
export function runCommand(
  program,
  args,
  { cwd, env = process.env, quiet = false, shell = false },
) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd, env, shell, stdio });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // The terminal sends Ctrl-C to the child too: wait for it, so that nothing outlives this process.
    const wait = () => {};
    process.on('SIGINT', wait);
    const done = (/** @type {number} */ code, missing = false) => {
      process.off('SIGINT', wait);
      resolve({ code, output, missing });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(1, /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT');
    });
    child.on('close', (code, signal) => done(signal === 'SIGINT' ? 130 : (code ?? 1)));
  });
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The tests run the command line that readers run: the built one. */
export function setup(): void {
  const script = join(import.meta.dirname, '..', '..', 'src', 'setup', 'build-now.mjs');
  execFileSync(process.execPath, [script, '--stale', '--only=cli'], { stdio: 'inherit' });
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The tests run the command line that readers run: the built one, with the page that it serves and exports. */
export function setup(): void {
  const script = join(import.meta.dirname, '..', '..', 'src', 'setup', 'build-now.mjs');
  execFileSync(process.execPath, [script, '--stale'], { stdio: 'inherit' });
}

// Brings the built page up to date and finds a browser; the last line says how to launch it (JSON).
// A process of its own, for the tests are TypeScript and this runs before anything is known to work.
import { join } from 'node:path';
import { build } from '../../src/setup/build.mjs';
import { runSteps } from '../../src/setup/failure.mjs';
import { findBrowser } from './chromium/find.mjs';

await runSteps(async () => {
  await build(join(import.meta.dirname, '..', '..'));
  console.log(JSON.stringify(await findBrowser()));
});

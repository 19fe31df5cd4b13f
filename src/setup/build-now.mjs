// `npm run build`; `--stale` builds only what is older than its sources, `--only=cli` one part.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { runSteps } from './failure.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const given = process.argv.slice(2);
const only = given.includes('--only=cli')
  ? 'cli'
  : given.includes('--only=page')
    ? 'page'
    : undefined;
const force = !given.includes('--stale');
await runSteps(() => build(root, only === undefined ? { force } : { force, only }));

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = join(root, 'src/core/read/references/trained-model.ts');
const usage = `Usage: npm run train -- FOLDER [--hold-out IDS --out FILE]

FOLDER holds train.jsonl and dev.jsonl: references with labelled segments.

  --hold-out IDS   a file of ids, a line each: of these references nothing is learnt, so that
                   they can be measured on; needs --out
  --out FILE       write the model there, and not into the core
`;

const { folder, out, holdOut } = wanted();

function wanted() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'hold-out': { type: 'string' }, out: { type: 'string' } },
    });
    const { out, 'hold-out': holdOut } = values;
    if (positionals.length === 1 && (holdOut === undefined || out !== undefined))
      return { folder: positionals[0], out: out ?? own, holdOut };
  } catch {
    // An option that is none.
  }
  console.error(usage);
  process.exit(2);
}

/** Node 20 reads no TypeScript; Vite does, and resolves imports as the page's build does. */
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { train } = await server.ssrLoadModule('/train/train.ts');
  train(root, { folder, out, holdOut }, (line) => console.log(line));
} finally {
  await server.close();
}

import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `Usage: npm run train -- FOLDER

FOLDER holds train.jsonl and dev.jsonl: references with labelled segments.
`;

const [folder, extra] = process.argv.slice(2);
if (folder === undefined || extra !== undefined) {
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
  train(root, folder, (line) => console.log(line));
} finally {
  await server.close();
}

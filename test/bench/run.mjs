import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** What can be measured: its name on the command line, its module, its function. */
const benches = [
  { name: 'search', module: 'search.ts', run: 'benchSearch' },
  { name: 'same-work', module: 'same-work.ts', run: 'benchSameWork' },
  { name: 'divide', module: 'divide.ts', run: 'benchDivide' },
  { name: 'layout', module: 'layout.ts', run: 'benchLayout' },
  { name: 'references', module: 'references.ts', run: 'benchReferences' },
  { name: 'reading', module: 'reading.ts', run: 'benchReading' },
  { name: 'first-load', module: 'first-load.ts', run: 'benchFirstLoad' },
  { name: 'cites', module: 'cites.ts', run: 'benchCites' },
  { name: 'pdf', module: 'pdf.ts', run: 'benchPdf' },
  { name: 'hostile', module: 'hostile.ts', run: 'benchHostile' },
  { name: 'library', module: 'library.ts', run: 'benchLibrary' },
  { name: 'edit', module: 'edit.ts', run: 'benchEdit' },
  { name: 'keep', module: 'keep.ts', run: 'benchKeep' },
  { name: 'keep-page', module: 'keep-page.ts', run: 'benchKeepPage' },
  { name: 'start', module: 'start.ts', run: 'benchStart' },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${benches.map((b) => b.name).join(', ')}.`,
  );
  process.exit(2);
}

/** Node 20 reads no TypeScript; Vite does, and resolves imports as the page's build does. */
const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

let missed = 0;
try {
  for (const { name, module, run } of benches) {
    if (named.length > 0 && !named.includes(name)) continue;
    missed += await measure(module, run);
  }
} finally {
  await server.close();
}
console.log(missed === 0 ? 'All figures are met.' : `Figures missed: ${missed}.`);
process.exitCode = missed === 0 ? 0 : 1;

/** Prints a bench's lines; returns how many of its figures are missed, or 1 if it could not run. */
async function measure(module, run) {
  try {
    const bench = await server.ssrLoadModule(new URL(module, import.meta.url).pathname);
    const lines = await bench[run]();
    console.log(lines.join('\n'));
    return lines.filter((line) => /\bmissed$/.test(line.trimEnd())).length;
  } catch (error) {
    console.log(`${module} could not be measured: ${error.message}\n`);
    return 1;
  }
}

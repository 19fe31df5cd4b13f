import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { seededRandom } from './made-up-debate';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'node_modules', '.cache', 'faultline', 'bare-sigma');

/** A graph of so many nodes, each with two and a half edges, as JSON: what bare sigma shows. */
export function bareGraph(size: number): string {
  const random = seededRandom(size);
  const nodes = Array.from({ length: size }, () => ({ x: random(), y: random() }));
  const edges = Array.from({ length: Math.round(size * 2.5) }, () => [
    Math.floor(random() * size),
    Math.floor(random() * size),
  ]);
  return JSON.stringify({ nodes, edges });
}

/** Builds the page with sigma alone, which opens with a graph of so many nodes; returns its folder. */
export async function buildBareSigma(size: number): Promise<string> {
  await build({
    root: join(import.meta.dirname, 'bare-sigma'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  await mkdir(built, { recursive: true });
  await writeFile(join(built, 'graph.json'), bareGraph(size));
  return built;
}

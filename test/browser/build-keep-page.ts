import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { type PageServer, servePage } from '../../src/cli/page-server';

const root = join(import.meta.dirname, '..', '..');

/** A page with the store of debates alone, built and served as the page is, its policy too. */
export async function serveKeepPage(): Promise<PageServer> {
  const outDir = join(root, 'node_modules', '.cache', 'faultline', `keep-page-${process.pid}`);
  await build({
    root: join(import.meta.dirname, 'keep-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = await servePage(outDir, 0);
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { ...server, close };
}

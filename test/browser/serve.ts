import { join } from 'node:path';
import { type PageServer, servePage } from '../../src/cli/page-server';

/** The built page on a free port, by the server that readers use. */
export function serveBuiltPage(): Promise<PageServer> {
  return servePage(join(import.meta.dirname, '..', '..', 'dist', 'app'), 0);
}

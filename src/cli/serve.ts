import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from './arguments';
import type { Command } from './command';
import { openAddress } from './open-address';
import { type PageServer, servePage } from './page-server';

/** The same each time, for a browser keeps what it saves by host and port. */
const usualPort = 4180;

export const serve: Command = {
  name: 'serve',
  summary: 'serve the page on this machine (127.0.0.1)',
  help: `Serves the built page on 127.0.0.1 until Ctrl-C. Nobody else on the network can reach it.

Usage: faultline serve [--port N] [--open]

  --port N   the port, ${usualPort} when left out; when it is taken, the next free one
  --open     open the page in the default browser

Examples:
  faultline serve --open
  faultline serve --port 8080
`,
  options: { port: 'value', open: 'flag' },
  operands: [],
  run: async ({ values, flags }, terminal) => {
    const folder = join(import.meta.dirname, '..', 'app');
    if (!existsSync(join(folder, 'index.html')))
      throw new Misuse('the page is not built yet; run "npm run build" in the project');
    const wanted = portOf(values.get('port'));
    const server = await start(folder, wanted);
    if (wanted !== 0 && server.port !== wanted)
      terminal.tell(`Port ${wanted} is taken; using ${server.port}.\n`);
    const ended = askedToEnd();
    terminal.print(`Faultline is at ${server.address}\nCtrl-C ends it.\n`);
    if (flags.has('open')) openAddress(server.address);
    await ended;
    await server.close();
    return 0;
  },
};

async function start(folder: string, port: number): Promise<PageServer> {
  try {
    return await servePage(folder, port);
  } catch (error) {
    throw new Misuse(`port ${port} cannot be used (${(error as Error).message}); try another`);
  }
}

function portOf(given: string | undefined): number {
  if (given === undefined) return usualPort;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new Misuse(`--port needs a number from 0 to 65535, not "${given}"`);
}

function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

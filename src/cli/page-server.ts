import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';

export interface PageServer {
  /** `http://127.0.0.1:4180/` */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
};

const headers = {
  // A page cannot forbid its own framing in a <meta>; only the header can.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves a folder's files on 127.0.0.1.
 * @param port the first to try; when it is taken the next free one is used. 0: any free one.
 */
export async function servePage(folder: string, port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(folder, request).then(
      (reply) => send(reply, request, response),
      () => send(plain(500, 'The file could not be read.'), request, response),
    );
  });
  await listenNear(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

async function answer(folder: string, request: IncomingMessage): Promise<Reply> {
  if (!isOurs(request)) return plain(403, 'Only this machine, by its own name, may ask.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { ...plain(405, 'Only GET and HEAD.'), headers: { Allow: 'GET, HEAD' } };
  const path = pathOf(request.url ?? '/');
  // Only what a listing of the folder holds can be asked for, so no path leads out of it.
  const file = (await filesIn(folder)).find((name) => name === path);
  if (file === undefined) return plain(404, 'There is no such file.');
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const kept = file.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache';
  const body = await readFile(join(folder, file));
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': kept }, body };
}

/** A foreign site that lets its own name point at 127.0.0.1 (DNS rebinding) betrays itself here. */
function isOurs({ headers: { host }, socket }: IncomingMessage): boolean {
  return host === `127.0.0.1:${socket.localPort}` || host === `localhost:${socket.localPort}`;
}

function pathOf(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  try {
    return path === '/' ? 'index.html' : decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
}

/** Read anew for each request: a page built meanwhile is found. Links are left out. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function plain(status: number, sentence: string): Reply {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers: type, body: Buffer.from(`${sentence}\n`) };
}

function send(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  const length = { 'Content-Length': String(reply.body.length) };
  response.writeHead(reply.status, { ...headers, ...reply.headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function listenNear(server: Server, port: number): Promise<void> {
  const last = port === 0 ? port : Math.min(port + 20, 65_535);
  for (let tried = port; tried <= last; tried++) if (await listen(server, tried)) return;
  await listen(server, 0);
}

/** False when the port is taken. @throws what else keeps it from listening */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

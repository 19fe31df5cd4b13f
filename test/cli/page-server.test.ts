import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/cli/content-security-policy';
import { servePage } from '../../src/cli/page-server';
import { folderWith } from './run-faultline';

async function serveTiny() {
  const folder = join(folderWith({ 'secret.txt': 'secret' }), 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>A page</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};\n');
  writeFileSync(join(folder, 'a name.css'), '');
  const server = await servePage(folder, 0);
  onTestFinished(server.close);
  return { ...server, folder };
}

interface Asked {
  readonly port: number;
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
}

/** Not `fetch`, which tidies paths and sets Host itself. */
function ask({ port, path = '/', method = 'GET', host }: Asked) {
  const headers = { Host: host ?? `127.0.0.1:${port}` };
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

test('the page comes with its policy and is asked for anew each time', async () => {
  const { port } = await serveTiny();
  const { status, headers, body } = await ask({ port });
  expect(status).toBe(200);
  expect(body).toContain('<title>A page</title>');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
});

test('the policy is that of the design, word for word', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types app",
  );
});

test('files named by their content are kept by the browser', async () => {
  const { port } = await serveTiny();
  const { headers } = await ask({ port, path: '/assets/main-1a2b.js?v=1' });
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['cache-control']).toBe('max-age=31536000, immutable');
});

test('a name with a blank is found', async () => {
  const { port } = await serveTiny();
  expect((await ask({ port, path: '/a%20name.css' })).status).toBe(200);
});

test('HEAD has the headers and no body', async () => {
  const { port } = await serveTiny();
  const { status, headers, body } = await ask({ port, method: 'HEAD' });
  expect({ status, length: headers['content-length'], body }).toEqual({
    status: 200,
    length: '36',
    body: '',
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { port } = await serveTiny();
  const { status, headers } = await ask({ port, method });
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//etc/passwd',
  '/%00',
  '/%ff',
  '/%',
  '/assets',
  '/assets/',
  '/nothing.html',
  '/__proto__',
])('%s is not found', async (path) => {
  const { port } = await serveTiny();
  const { status, body } = await ask({ port, path });
  expect(status).toBe(404);
  expect(body).toBe('There is no such file.\n');
});

test.skipIf(process.platform === 'win32')('a link out of the folder is not followed', async () => {
  const { port, folder } = await serveTiny();
  symlinkSync(folderWith({ 'secret.txt': 'secret' }), join(folder, 'out'));
  expect((await ask({ port, path: '/out/secret.txt' })).status).toBe(404);
});

test('only the names of this machine are answered', async () => {
  const { port } = await serveTiny();
  const status = async (host: string) => (await ask({ port, host })).status;
  expect(await status(`127.0.0.1:${port}`)).toBe(200);
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status('evil.example')).toBe(403);
  expect(await status(`evil.example:${port}`)).toBe(403);
  expect(await status(`127.0.0.1:${port + 1}`)).toBe(403);
});

test('a taken port gives way to the next free one', async () => {
  const first = await serveTiny();
  const second = await servePage(first.folder, first.port);
  onTestFinished(second.close);
  expect(second.port).not.toBe(first.port);
  expect((await ask({ port: second.port })).status).toBe(200);
});

test('closing ends open connections too', async () => {
  const { port, folder } = await serveTiny();
  const server = await servePage(folder, port);
  const socket = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  await server.close();
  await ended;
});

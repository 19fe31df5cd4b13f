import { expect, test } from 'vitest';
import { readPdfInThread } from '../../src/cli/pdf-in-thread';

/** In place of pdf.js, a thread that tells of so many pages and then is busy for ever. */
function stuckAfter(pages: number): URL {
  const tell = "require('node:worker_threads').parentPort.postMessage({});";
  const script = `import { createRequire } from 'node:module'; const require = createRequire('/'); ${tell.repeat(pages)} for (;;);`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

test.each([
  [0, { page: 0.05, file: 60 }],
  [2, { page: 10, file: 60 }],
])('a PDF that keeps its reader busy behind page %i is given up there', async (pages, within) => {
  const given = { name: 'a.pdf', bytes: new Uint8Array(8) };
  expect(await readPdfInThread(given, { script: stuckAfter(pages), within })).toMatchObject({
    value: undefined,
    problems: [{ code: 'pdf-too-slow', facts: { name: 'a.pdf', page: pages + 1 } }],
  });
});

test('a thread that ends without an answer is told, not waited for', async () => {
  const given = { name: 'a.pdf', bytes: new Uint8Array(8) };
  const script = new URL('data:text/javascript,');
  await expect(readPdfInThread(given, { script })).rejects.toThrow('before “a.pdf” was read');
});

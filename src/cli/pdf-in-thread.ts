import { Worker } from 'node:worker_threads';
import type { Reading } from '../core/model/problem';
import type { TextFile } from '../core/model/source';

export interface ToPdfThread {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** Undefined for each page, then what was read. */
export interface FromPdfThread {
  readonly read: Reading<TextFile | undefined> | undefined;
}

/** In seconds: how long one page may take, and all of them. */
export interface Patience {
  readonly page: number;
  readonly file: number;
}

/** Hundreds of times what pages of articles take. */
const patience: Patience = { page: 60, file: 600 };
const thread = new URL('./pdf-thread.js', import.meta.url);

/**
 * Reads a PDF in a thread of its own, which is ended when a page takes too long: on the page the reader has a
 * button for that, here the next file waits.
 * @param script what is run in the thread
 */
export function readPdfInThread(
  given: ToPdfThread,
  {
    script = thread,
    within = patience,
  }: { readonly script?: URL; readonly within?: Patience } = {},
): Promise<Reading<TextFile | undefined>> {
  const worker = new Worker(script, {
    workerData: given,
    transferList: [given.bytes.buffer as ArrayBuffer],
  });
  let pages = 0;
  return new Promise<Reading<TextFile | undefined>>((resolve, reject) => {
    const giveUp = () => resolve(tooSlow(given.name, pages + 1));
    const whole = setTimeout(giveUp, within.file * 1000);
    let page = setTimeout(giveUp, within.page * 1000);
    worker.on('message', ({ read }: FromPdfThread) => {
      clearTimeout(page);
      if (read) resolve(read);
      else page = setTimeout(giveUp, within.page * 1000);
      pages++;
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(page);
      clearTimeout(whole);
      reject(new Error(`The thread ended before “${given.name}” was read.`));
    });
  }).finally(() => worker.terminate());
}

function tooSlow(name: string, page: number): Reading<undefined> {
  const place = { file: name, line: 1, column: 1 };
  return { value: undefined, problems: [{ code: 'pdf-too-slow', place, facts: { name, page } }] };
}

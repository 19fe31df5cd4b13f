import { readFile } from 'node:fs/promises';
import { readWorks } from '../../src/core/read/library';
import { readTextFile } from '../../src/core/read/text-file';

/** What a process that does nothing but read a file says of it. */
export interface ReadFile {
  readonly works: number;
  /** From the file's bytes on disk to works: the least of several times. */
  readonly cpuSeconds: number;
  /** The most that the process held, Node and the file's bytes with it. */
  readonly megabytes: number;
}

/** `node read-file.js FILE TIMES` */
const [, , path = '', times = '1'] = process.argv;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const seconds: number[] = [];
let works = 0;
for (let time = 0; time < Number(times); time++) {
  const before = process.cpuUsage();
  // The bytes are let go once they are text, as the command line does it.
  const { value: file } = readTextFile(path, await readFile(path), utf8);
  works = file ? readWorks(file).value.works.length : 0;
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
}
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const said: ReadFile = { works, cpuSeconds: Math.min(...seconds), megabytes };
console.log(JSON.stringify(said));

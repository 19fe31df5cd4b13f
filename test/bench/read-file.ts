import { readFile } from 'node:fs/promises';
import { readWorks } from '../../src/core/read/library';
import { readTextFile } from '../../src/core/read/text-file';

/** What a process that does nothing but read a file says of it. */
export interface ReadFile {
  readonly works: number;
  /** Of decoding and reading: the least of several times. */
  readonly cpuSeconds: number;
  /** The most that the process held, Node and the file's bytes with it. */
  readonly megabytes: number;
}

/** `node read-file.js FILE TIMES` */
const [, , path = '', times = '1'] = process.argv;
const seconds: number[] = [];
let works = 0;
for (let time = 0; time < Number(times); time++) {
  const bytes = await readFile(path);
  const before = process.cpuUsage();
  const { value: file } = readTextFile(path, bytes);
  works = file ? readWorks(file).value.works.length : 0;
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
}
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const said: ReadFile = { works, cpuSeconds: Math.min(...seconds), megabytes };
console.log(JSON.stringify(said));

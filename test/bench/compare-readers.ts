import { bibtexReaders, type Reader } from './bibtex-readers';
import { type GoldFile, goldBibtex } from './gold-bibtex';
import { madeUpBibtex } from './made-up-bibtex';

/** A reader's entries in a second of CPU time, and how many files they were read from. */
export interface Rate {
  readonly name: string;
  readonly rate: number;
  readonly files: number;
}

/** `node compare-readers.mjs [FOLDER]`: on a made-up file, or on the real ones of a folder. */
const [, , folder] = process.argv;
console.log(JSON.stringify(compare(folder === undefined ? madeUp() : await real(folder))));

interface Task {
  readonly reader: Reader;
  readonly files: readonly GoldFile[];
}

/** The slow ones get fewer entries. */
function madeUp(): readonly Task[] {
  const { citationJs, faultline, retorquere, scan } = bibtexReaders;
  const some = (reader: Reader, entries: number) => ({
    reader,
    files: [{ name: 'made-up.bib', text: madeUpBibtex(entries) }],
  });
  return [
    some(faultline, 5_000),
    some(scan, 5_000),
    some(citationJs, 5_000),
    some(retorquere, 200),
  ];
}

/** Files that citation-js refuses are left out: a reader that gives up early would seem quick. */
async function real(from: string): Promise<readonly Task[]> {
  const { citationJs, faultline, retorquere, scan } = bibtexReaders;
  const files = (await goldBibtex(from)).filter(({ text }) => doesRead(citationJs, text));
  const few = files.filter(({ text }) => text.length < 4_000).slice(0, 100);
  return [
    { reader: faultline, files },
    { reader: scan, files },
    { reader: citationJs, files },
    { reader: retorquere, files: few },
  ];
}

function doesRead(reader: Reader, text: string): boolean {
  try {
    return reader.read(text) > 0;
  } catch {
    return false;
  }
}

/** In turns, so that what else the machine does falls on all; the best of the runs counts. */
function compare(tasks: readonly Task[]): readonly Rate[] {
  const rates = tasks.map(() => 0);
  for (let run = 0; run < 5; run++) {
    for (const [at, { reader, files }] of tasks.entries()) {
      rates[at] = Math.max(rates[at] ?? 0, entriesASecond(reader, files));
    }
  }
  return tasks.map(({ reader, files }, at) => ({
    name: reader.name,
    rate: rates[at] ?? 0,
    files: files.length,
  }));
}

function entriesASecond({ read }: Reader, files: readonly GoldFile[]): number {
  const before = process.cpuUsage();
  let entries = 0;
  for (const { text } of files) entries += read(text);
  const { user, system } = process.cpuUsage(before);
  return (entries * 1e6) / (user + system);
}

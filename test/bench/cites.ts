import { readArticle } from '../../src/core/read/article';
import { type Figure, figureLines, median } from './figures';
import { madeUpArticle } from './made-up-article';

const pages = 100;
const runs = 3;

/** Reading an article's cites: CPU time for 100 pages, beside a bare scan for years, and how it grows. */
export async function benchCites(): Promise<string[]> {
  const short = madeUpArticle(pages);
  const long = madeUpArticle(10 * pages);
  cpuSeconds(() => read(short.text, short.cites));
  const once = secondsFor(() => read(short.text, short.cites));
  const tenTimes = secondsFor(() => read(long.text, long.cites));
  const bare = secondsFor(() => bareScan(long.text)) / 10;
  const figures: Figure[] = [
    { what: '100 pages, 1,200 cites, 300 entries', value: once, unit: 's CPU', must: { most: 1 } },
    { what: 't(10n) / t(n)', value: tenTimes / once, unit: '', must: { most: 13 } },
    { what: 'a bare scan for names and years', value: bare * 1000, unit: 'ms CPU' },
  ];
  return figureLines('Cites of an article', figures);
}

function read(text: string, expected: number): void {
  const { cites } = readArticle({ name: 'made-up.txt', text }).value;
  const linked = cites.filter(({ references }) => references.length > 0).length;
  if (linked !== expected) throw new Error(`${linked} of ${expected} cites were linked`);
}

/** What the quickest tool would do: look for a name and a year, and know nothing of any list. */
function bareScan(text: string): number {
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]+(?: et al\.)?,? \(?(?:19|20)\d\d[a-z]?/gu)].length;
}

function secondsFor(work: () => void): number {
  return median(Array.from({ length: runs }, () => cpuSeconds(work)));
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

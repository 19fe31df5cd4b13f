import { findSameWorks } from '../../src/core/analysis/find-same-works';
import type { Work } from '../../src/core/model/bibliography';
import type { WorkId } from '../../src/core/model/id';
import { type Figure, figureLines, median } from './figures';

const works = 50_000;
const runs = 3;
/** One work in so many is listed again. */
const doubled = 20;

/** Finding works that are listed twice: CPU time on made-up works, 5 % of them doubles, and how it grows. */
export async function benchSameWork(): Promise<string[]> {
  cpuSeconds(works / 10);
  const once = secondsFor(works);
  const twice = secondsFor(2 * works);
  const figures: Figure[] = [
    { what: '50,000 works, 5 % doubles', value: once, unit: 's CPU', must: { most: 1 } },
    { what: 't(2n) / t(n)', value: twice / once, unit: '', must: { most: 2.6 } },
  ];
  return figureLines('Works that are the same', figures);
}

function secondsFor(n: number): number {
  return median(Array.from({ length: runs }, () => cpuSeconds(n)));
}

function cpuSeconds(n: number): number {
  const made = Array.from({ length: n }, (_, i) => madeUpWork(i));
  const before = process.cpuUsage();
  const found = findSameWorks(made);
  const { user, system } = process.cpuUsage(before);
  if (found.length !== n / doubled)
    throw new Error(`${found.length} groups were found in ${n} works`);
  return (user + system) / 1e6;
}

/** Every twentieth is the next one, written differently. */
function madeUpWork(i: number): Work {
  const again = i % doubled === 0;
  const of = again ? i + 1 : i;
  const title = `Effects of factor ${of} on outcome ${(of * 7) % 1000} in a cohort: results of study ${of}`;
  return {
    id: `w${i + 1}` as WorkId,
    key: `key${i}`,
    item: {
      type: 'article-journal',
      title: again ? title.toUpperCase() : title,
      author: [{ family: `Müller${of % 5_000}`, given: again ? 'A.' : 'Anna' }],
      issued: { 'date-parts': [[1990 + (of % 30)]] },
      'container-title': 'Journal of Things',
      volume: String(of % 50),
      page: `${of}-${of + 9}`,
      ...(of % 2 === 0 || again ? {} : { DOI: `10.1000/x.${of}` }),
    },
    entry: { start: 0, end: 0 },
  };
}

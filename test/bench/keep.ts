import { serveKeepPage } from '../browser/build-keep-page';
import { newProfile } from '../browser/keep-profile';
import { type Killed, killEditing, lostEdits } from '../browser/kill-editing';
import { findLaunch } from './browser';
import { type Figure, figureLines, median, quantile } from './figures';
import { seededRandom } from './made-up-debate';

const kills = 100;
const edits = 100;
const size = 5_000_000;
/** Debates of one reader, each of so many edits. */
const many = { debates: 200, edits: 5 };

/** What the store of debates loses when the browser is killed, and what an edit costs. */
export async function benchKeep(): Promise<string[]> {
  const server = await serveKeepPage();
  const profile = await newProfile(findLaunch());
  try {
    const random = seededRandom(Number(process.env.KILL_SEED ?? 1));
    const waits = Array.from({ length: kills }, () => 100 + random() * 1400);
    const killed = await killEditing(profile, server.address, waits);
    const { own, page } = await profile.start(server.address);
    const cost = await page.evaluate(measureEdits, { edits, size });
    const list = await page.evaluate(measureList, many);
    await own.close();
    return [
      ...figureLines(`${kills} kills of the browser in the midst of edits`, lossFigures(killed)),
      ...figureLines(
        `Edits of a debate with a bibliography of ${size / 1e6} MB`,
        costFigures(cost),
      ),
      ...figureLines(`The list of ${many.debates} debates`, [
        { what: 'all of it, median', value: median(list.all), unit: 'ms' },
        { what: 'after an edit, median', value: median(list.one), unit: 'ms' },
        {
          what: 'after an edit, against all of it',
          value: median(list.one) / median(list.all),
          unit: '',
          must: { most: 0.1 },
        },
      ]),
    ];
  } finally {
    await profile.remove();
    await server.close();
  }
}

function lossFigures(killed: readonly Killed[]): readonly Figure[] {
  const lost = killed.reduce((sum, one) => sum + lostEdits(one), 0);
  const torn = killed.filter(({ found }) => typeof found !== 'number');
  const last = killed.at(-1)?.found;
  return [
    { what: 'edits stored', value: typeof last === 'number' ? last : 0, unit: '' },
    { what: 'acknowledged edits lost', value: lost, unit: '', must: { most: 0 } },
    { what: 'debates torn', value: torn.length, unit: '', must: { most: 0 } },
    {
      what: 'found damaged',
      value: killed.filter(({ told }) => told !== '').length,
      unit: '',
      must: { most: 0 },
    },
  ];
}

interface Cost {
  readonly times: readonly number[];
  readonly openMs: number;
  readonly written: number;
}

function costFigures({ times, openMs, written }: Cost): readonly Figure[] {
  return [
    { what: 'until it stands on the disk, median', value: median(times), unit: 'ms' },
    { what: '95 of 100 within', value: quantile(times, 0.95), unit: 'ms' },
    { what: 'the slowest', value: Math.max(...times), unit: 'ms' },
    { what: 'stored of a small edit, median', value: written, unit: 'characters' },
    { what: 'opening it, with all its steps', value: openMs, unit: 'ms' },
  ];
}

/** In the page. */
async function measureEdits(asked: { edits: number; size: number }): Promise<Cost> {
  const { keep, editing, raw } = keepPage;
  let debate = await editing.make(keep, 1, asked.size);
  const times: number[] = [];
  for (let n = 0; n < asked.edits; n++) {
    const step = editing.step(debate, Number(editing.shows(debate)) + 1, 10);
    const start = performance.now();
    const written = await keep.append(debate, step);
    times.push(performance.now() - start);
    if (written.done !== 'kept') throw new Error(written.sentence);
    debate = written.debate;
  }
  const before = performance.now();
  await editing.open(keep, debate.id);
  const openMs = performance.now() - before;
  const records = [await raw.get([debate.id, 'head']), await raw.get([debate.id, 'step.50'])];
  return { times, openMs, written: JSON.stringify(records).length };
}

/** In the page. */
async function measureList(asked: { debates: number; edits: number }) {
  const { keep, editing } = keepPage;
  let id = '';
  for (let n = 0; n < asked.debates; n++) ({ id } = await editing.make(keep, asked.edits));
  await keep.settled();
  const all: number[] = [];
  const one: number[] = [];
  for (let times = 0; times < 9; times++) {
    const start = performance.now();
    const list = await keep.list();
    const between = performance.now();
    await keep.relist(list, id);
    all.push(between - start);
    one.push(performance.now() - between);
  }
  return { all, one };
}

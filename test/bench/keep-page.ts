import { codeInBoth, missingIn, twoTabs } from '../browser/code-two-tabs';
import { newProfile, type Profile } from '../browser/keep-profile';
import { type KilledPage, killCoding, openKept } from '../browser/kill-coding';
import { serveBuiltPage } from '../browser/serve';
import { findLaunch } from './browser';
import { type Figure, figureLines, median } from './figures';
import { seededRandom } from './made-up-debate';

const kills = Number(process.env.KILLS ?? 100);
/** Edits of each of two tabs that code at once. */
const edits = Number(process.env.EDITS ?? 30);
/** Reopenings of a browser that was closed as a reader closes it. */
const closings = 10;

/** What the whole page loses when two tabs code at once, and when the browser is killed in the midst of it. */
export async function benchKeepPage(): Promise<string[]> {
  const server = await serveBuiltPage();
  try {
    return [
      ...(await inNewProfile((profile) => benchTabs(profile, server.address))),
      ...(await inNewProfile((profile) => benchKills(profile, server.address))),
    ];
  } finally {
    await server.close();
  }
}

async function inNewProfile(bench: (profile: Profile) => Promise<string[]>): Promise<string[]> {
  const profile = await newProfile(findLaunch());
  try {
    return await bench(profile);
  } finally {
    await profile.remove();
  }
}

async function benchTabs(profile: Profile, address: string): Promise<string[]> {
  const { own, page } = await profile.start(address);
  const { tabs, begun } = await twoTabs(page);
  const started = performance.now();
  const { claims, ...said } = await codeInBoth(tabs, begun, edits);
  const seconds = (performance.now() - started) / 1000;
  const none = { unit: '', must: { most: 0 } };
  const missing = missingIn(claims[0], said);
  await own.close();
  return [
    ...figureLines(`Two tabs code one debate at once, ${edits} edits each`, [
      { what: 'edits lost', value: missing.length, ...none },
      { what: 'tabs that came to another file', value: Number(claims[0] !== claims[1]), ...none },
      { what: 'edits a second, of both', value: (2 * edits) / seconds, unit: '' },
    ]),
    ...missing.map((one) => `lost: ${one}`),
  ];
}

async function benchKills(profile: Profile, address: string): Promise<string[]> {
  const random = seededRandom(Number(process.env.KILL_SEED ?? 1));
  const moments = Array.from({ length: kills }, () => ({
    acts: 1 + Math.floor(random() * 4),
    ms: random() * 1000,
  }));
  const killed = await killCoding(profile, address, moments, random);
  const quiet = await reopened(profile, address);
  const ratio = median(killed.map(({ openMs }) => openMs)) / median(quiet);
  return [
    ...figureLines(`${kills} kills of the browser while the page is coded`, [
      ...lossFigures(killed),
      { what: 'opening after a kill, against after a closing, median', value: ratio, unit: '' },
    ]),
    ...killed.flatMap((one, i) => (isWhole(one) ? [] : [`kill ${i + 1}: ${JSON.stringify(one)}`])),
  ];
}

async function reopened(profile: Profile, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < closings; n++) {
    const { own, page } = await profile.start(address);
    times.push(await openKept(page));
    await own.close();
  }
  return times;
}

function isWhole({ found, kept, told, undone }: KilledPage): boolean {
  return found !== undefined && found >= kept && told === '' && undone;
}

function lossFigures(killed: readonly KilledPage[]): readonly Figure[] {
  const sum = (of: (one: KilledPage) => number) => killed.reduce((all, one) => all + of(one), 0);
  const none = { unit: '', must: { most: 0 } };
  const opened = sum(({ found }) => (found === undefined ? 0 : 1));
  return [
    { what: 'opened again', value: opened, unit: '', must: { least: kills } },
    { what: 'edits begun', value: sum(({ begun }) => begun), unit: '' },
    { what: 'edits that the page said are kept', value: sum(({ kept }) => kept), unit: '' },
    {
      what: 'of those lost',
      value: sum(({ found, kept }) => (found === undefined ? kept : Math.max(0, kept - found))),
      ...none,
    },
    { what: 'debates torn', value: kills - opened, ...none },
    { what: 'found damaged', value: sum(({ told }) => (told === '' ? 0 : 1)), ...none },
    { what: 'undo that led elsewhere', value: sum(({ undone }) => (undone ? 0 : 1)), ...none },
  ];
}

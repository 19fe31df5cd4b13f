import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { seededRandom } from '../bench/made-up-debate';
import { press } from './coding-acts';
import { type Coded, type CodedStance, codedIn } from './coding-model';
import { beginDebate, claimsOf, openCoding } from './kill-coding';

type Begun = Awaited<ReturnType<typeof beginDebate>>;
type Tabs = readonly [Page, Page];

/** What both tabs were told to do, and the claims file that each gave away in the end. */
export interface BothCoded {
  readonly stances: readonly CodedStance[];
  readonly positions: readonly string[];
  readonly claims: readonly [string, string];
}

/** Two tabs of one browser with one debate of three positions and twelve works. */
export async function twoTabs(page: Page) {
  const begun = await beginDebate(page);
  const other = await page.context().newPage();
  other.setDefaultTimeout(patience);
  await other.goto(page.url().replace(/#.*/, ''));
  await other.locator('.own-debates button').first().press('Enter');
  await other.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await openCoding(other);
  return { tabs: [page, other] as const, begun };
}

/** Both code at once, each as fast as it can, until they have come to rest. */
export async function codeInBoth(tabs: Tabs, begun: Begun, edits: number): Promise<BothCoded> {
  const coded = await Promise.all(tabs.map((tab, of) => codeIn(tab, of, begun, edits)));
  const stances = coded.flatMap((one) => one.stances);
  const added = coded.flatMap((one) => one.added);
  const whole = { stances, positions: ['State', 'Users', 'Nobody', ...added] };
  return { ...whole, claims: await atRest(tabs, whole) };
}

/** Each tab has works of its own, and the positions are both’s. */
async function codeIn(tab: Page, of: number, { walked, listed }: Begun, edits: number) {
  const random = seededRandom(7 + of);
  const own = listed.filter((_, i) => i % 2 === of);
  const stances = new Map<string, CodedStance>();
  const added: string[] = [];
  for (let n = 0; n < edits; n++) {
    const work = own[Math.floor(random() * own.length)] as (typeof own)[number];
    const position = ['State', 'Users', 'Nobody'][n % 3] ?? '';
    const stance = (['holds', 'disputes', 'qualifies'] as const)[Math.floor(random() * 3)];
    const note = `Note ${of} ${n}.`;
    const one = { work: work.key, position, stance: stance ?? 'holds', note };
    if (n % 10 === 5) {
      const name = `Added ${of} ${n}`;
      await press(tab, { do: 'add', name }, walked, own);
      added.push(name);
    } else {
      await press(tab, { do: 'stance', ...one, label: work.label }, walked, own);
      stances.set(`${work.key} ${position}`, one);
    }
  }
  return { stances: [...stances.values()], added };
}

const patience = 60_000;

/** The files of both, as soon as they are the same and whole; else as they are when nobody waits any more. */
async function atRest(
  tabs: Tabs,
  whole: Pick<BothCoded, 'stances' | 'positions'>,
): Promise<readonly [string, string]> {
  for (let waited = 0; ; waited += 500) {
    for (const tab of tabs) await tab.locator('.edit-bar').getByText('Kept in this').waitFor();
    const [one, two] = await Promise.all([claimsOf(tabs[0]), claimsOf(tabs[1])]);
    if ((one === two && isWhole(one, whole)) || waited >= patience) return [one, two];
    await wait(500);
  }
}

/** What of it a claims file does not say. */
export function missingIn(claims: string, { stances, positions }: Omit<BothCoded, 'claims'>) {
  const coded = codedIn(claims);
  const said = new Set(coded?.stances.map(asText));
  return [
    ...stances.map(asText).filter((one) => !said.has(one)),
    ...positions.filter((one) => !coded?.positions.includes(one)),
  ];
}

function isWhole(claims: string, whole: Omit<BothCoded, 'claims'>): boolean {
  return missingIn(claims, whole).length === 0;
}

/** The same for two that say the same. */
export function saidIn({ positions, stances }: Pick<Coded, 'positions' | 'stances'>) {
  return { positions: [...positions].sort(), stances: stances.map(asText).sort() };
}

function asText(one: CodedStance): string {
  return JSON.stringify(Object.entries(one).sort());
}

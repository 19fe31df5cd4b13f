import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../bench/made-up-debate';
import { press } from './coding-acts';
import { type CodedStance, codedIn } from './coding-model';
import { visit } from './explorer-page';
import { beginDebate, openCoding } from './kill-coding';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Two tabs of one browser with one debate of three positions and twelve works. */
async function twoTabs() {
  const { page, faults } = await visit(browser);
  const { walked, listed } = await beginDebate(page);
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await other.locator('.own-debates button').first().press('Enter');
  await other.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await openCoding(other);
  return { page, other, faults, walked, listed };
}

/** The claims file as the page gives it away. */
async function claimsOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Files', exact: true }).press('Enter');
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .zip' }).press('Enter'),
  ]);
  const files = Object.entries(unzipSync(await readFile(await archive.path())));
  const [, bytes] = files.find(([name]) => name.endsWith('.yaml')) ?? [];
  return strFromU8(bytes ?? new Uint8Array());
}

async function isQuiet(page: Page): Promise<void> {
  await page.locator('.edit-bar').getByText('Kept in this browser').waitFor();
}

/** The file of both, when they have come to the same and it holds what it must. */
async function bothAgree(
  tabs: readonly Page[],
  isWhole: (claims: string) => boolean,
): Promise<string> {
  let [one = '', two = '']: readonly string[] = [];
  const agree = async () => {
    for (const tab of tabs) await isQuiet(tab);
    [one = '', two = ''] = await Promise.all(tabs.map(claimsOf));
    return one === two && isWhole(one);
  };
  await expect.poll(agree, { timeout: 120_000, interval: 1000 }).toBe(true);
  return one;
}

test('two tabs that code at once lose no edit, and come to the same file', async () => {
  const { page, other, faults, walked, listed } = await twoTabs();
  const edits = 30;
  const said = new Map<string, CodedStance>();
  /** Each tab has works of its own, and the positions are both’s. */
  const code = async (tab: Page, of: 0 | 1) => {
    const random = seededRandom(7 + of);
    const own = listed.filter((_, i) => i % 2 === of);
    for (let n = 0; n < edits; n++) {
      const work = own[Math.floor(random() * own.length)] as (typeof own)[number];
      const position = ['State', 'Users', 'Nobody'][n % 3] ?? '';
      const stance = (['holds', 'disputes', 'qualifies'] as const)[Math.floor(random() * 3)];
      const note = `Note ${of} ${n}.`;
      const one = { work: work.key, position, stance: stance ?? 'holds', note };
      if (n % 10 === 5) await press(tab, { do: 'add', name: `Added ${of} ${n}` }, walked, own);
      else {
        await press(tab, { do: 'stance', ...one, label: work.label }, walked, own);
        said.set(`${work.key} ${position}`, one);
      }
    }
  };
  await Promise.all([code(page, 0), code(other, 1)]);
  // An edit may still be under way when all that went before it is kept.
  const isWhole = (text: string) => [...said.values()].every(({ note }) => text.includes(note));
  const claims = await bothAgree([page, other], isWhole);
  const coded = codedIn(claims);
  const added = [0, 1].flatMap((of) => [5, 15, 25].map((n) => `Added ${of} ${n}`));
  expect([...(coded?.positions ?? [])].sort()).toEqual(
    ['State', 'Users', 'Nobody', ...added].sort(),
  );
  const inOrder = (all: Iterable<CodedStance>) =>
    [...all].map((one) => JSON.stringify(Object.entries(one).sort())).sort();
  expect(inOrder(coded?.stances ?? [])).toEqual(inOrder(said.values()));
  expect(faults).toEqual([]);
  for (const tab of [page, other]) expect(await tab.locator('.unmade').count()).toBe(0);
  await other.close();
}, 600_000);

import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { smallArticle } from '../scenes/small-article';
import { type CodedWork, chooseAct, press } from './coding-acts';
import { acted, codedIn, isSame, labelsOf, nowOf, type Walked } from './coding-model';
import type { Profile } from './keep-profile';

/** What was found on the page after its browser was killed in the midst of coding. */
export interface KilledPage {
  /** Acts that the page had said were kept, and those that were begun. */
  readonly kept: number;
  readonly begun: number;
  /** The act as of which the debate is; undefined where it is as it never was. */
  readonly found: number | undefined;
  /** What the page told besides: nothing, unless it found damage. */
  readonly told: string;
  /** Whether undo led back to what was before, and redo to what was found. */
  readonly undone: boolean;
  /** From the navigation until the debate stands. */
  readonly openMs: number;
}

/** Milliseconds that one may wait for anything; a machine with other work is slow. */
const patience = 60_000;

const works: readonly string[] = Array.from(
  { length: 12 },
  (_, i) =>
    `@book{key${i}, author = {Writer${i}, A.}, title = {Book ${i} of roads}, date = {${2000 + i}}}`,
);
const secondArticle = {
  name: 'ports.md',
  text: smallArticle.text.replace('Who runs the roads', 'On those who own the roads'),
};
const positions = ['State', 'Users', 'Nobody'];

/** A debate of twelve works, two articles and three positions, begun on the page. */
export async function beginDebate(page: Page) {
  page.setDefaultTimeout(patience);
  await page.getByRole('button', { name: 'Debates…' }).press('Enter');
  await page.getByLabel('Title').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Roads');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  const files = [{ name: 'roads.bib', text: works.join('\n') }, smallArticle, secondArticle];
  await page.locator('.head input[type=file]').setInputFiles(
    files.map(({ name, text }) => ({
      ...{ name, mimeType: 'text/plain' },
      buffer: Buffer.from(text),
    })),
  );
  await page.getByText('Undo: 3 files added').waitFor();
  const none = { title: 'Roads', positions: [], stances: [], did: '3 files added' };
  let walked: Walked = { states: [{ ...none, did: '' }, none], at: 1 };
  const listed = await walkOf(page);
  await openCoding(page);
  for (const name of positions) {
    await press(page, { do: 'add', name }, walked, []);
    await page.getByRole('button', { name: `Undo: new position ${name}` }).waitFor();
    walked = acted(walked, { do: 'add', name });
  }
  await isKept(page);
  return { walked, listed };
}

/** When a browser is killed: so many milliseconds after the act of that number has begun. */
export interface Moment {
  readonly acts: number;
  readonly ms: number;
}

/** Codes the debate at random, kills the browser at these moments, looks each time, and goes on. */
export async function killCoding(
  profile: Profile,
  address: string,
  moments: readonly Moment[],
  random: () => number,
): Promise<readonly KilledPage[]> {
  let { own, page } = await profile.start(address);
  const begun = await beginDebate(page);
  const { listed } = begun;
  let { walked } = begun;
  const killed: KilledPage[] = [];
  let n = 0;
  for (const moment of moments) {
    const coding = await codeFor(page, walked, { moment, random, n, listed, kill: own.kill });
    n += coding.timeline.length;
    ({ own, page } = await profile.start(address));
    const seen = await look(page, coding.timeline);
    const { kept, timeline } = coding;
    const { found, walked: next, ...rest } = seen;
    killed.push({ kept, begun: timeline.length - 1, found, ...rest });
    if (next === undefined) break;
    walked = next;
  }
  await own.close();
  return killed;
}

interface Asked {
  readonly moment: Moment;
  readonly random: () => number;
  readonly n: number;
  readonly listed: readonly CodedWork[];
  readonly kill: () => Promise<void>;
}

/** What the debate was, act for act, until the browser was killed, and which of them the page said were kept. */
async function codeFor(page: Page, walked: Walked, { moment, random, n, listed, kill }: Asked) {
  const timeline: Walked[] = [walked];
  let kept = 0;
  let shown = '';
  let hear = () => {};
  await page.exposeFunction('tellKept', (labels: string) => {
    shown = labels;
    const at = timeline.findIndex((one, i) => i > kept && labelsOf(one) === labels);
    if (at > 0) kept = at;
    hear();
  });
  await page.evaluate(watchKept);
  await openCoding(page);
  const keptUpTo = (act: number) =>
    new Promise<void>((resolve, reject) => {
      const never = () => new Error(`Never kept: ${labelsOf(timeline[act] as Walked)}; ${shown}`);
      const timer = setTimeout(() => reject(never()), patience);
      hear = () => {
        if (kept < act) return;
        clearTimeout(timer);
        resolve();
      };
      hear();
    });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const code = async () => {
    for (;;) {
      const last = timeline.at(-1) as Walked;
      const act = chooseAct(last, listed, n + timeline.length, random);
      const next = acted(last, act);
      timeline.push(next);
      if (timeline.length > moment.acts) begin();
      await press(page, act, last, listed);
      await keptUpTo(timeline.length - 1);
    }
  };
  let isKilled = false;
  const coding = code().catch((fault: unknown) => {
    if (!isKilled) throw fault;
  });
  await Promise.race([begun.then(() => wait(moment.ms)), coding]);
  isKilled = true;
  await kill();
  return { timeline, kept };
}

/** In the page: tells what undo and redo would do whenever it stands there as kept. */
function watchKept(): void {
  const { tellKept } = globalThis as unknown as { tellKept: (labels: string) => void };
  const bar = document.querySelector('.edit-bar');
  if (bar === null) throw new Error('There is nothing to undo.');
  const look = () => {
    const [undo, redo] = [...bar.querySelectorAll('button')].map((one) => one.textContent);
    if (bar.querySelector('.note')?.textContent === 'Kept in this browser')
      tellKept(`${undo} | ${redo}`);
  };
  new MutationObserver(look).observe(bar, { childList: true, characterData: true, subtree: true });
  look();
}

/** The works to be coded, in the order in which the page walks them. */
async function walkOf(page: Page): Promise<readonly CodedWork[]> {
  const labels = await page.locator('#works td.column-label button').allTextContents();
  return labels.flatMap((label, at) => {
    const number = /^Writer(\d+) /.exec(label)?.[1];
    return number === undefined ? [] : [{ key: `key${number}`, label, at }];
  });
}

export async function openCoding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Code', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Coding' }).waitFor();
  await page.locator('.code').getByRole('button', { name: 'Works', exact: true }).press('Enter');
}

function isKept(page: Page): Promise<void> {
  return page.locator('.edit-bar').getByText('Kept in this browser').waitFor();
}

/** Opens the debate that was left, and holds it against what it has been. */
async function look(page: Page, timeline: readonly Walked[]) {
  page.setDefaultTimeout(patience);
  const openMs = await openKept(page);
  const told = (
    await page.locator('.banner[role=alert], .banner [role=alert]').allTextContents()
  ).join(' ');
  const coded = codedIn(await claimsOf(page));
  const labels = await barOf(page);
  const found = timeline.findLastIndex(
    (one) => coded !== undefined && isSame(nowOf(one), coded) && labelsOf(one) === labels,
  );
  const walked = timeline[found];
  const undone = walked !== undefined && (await undoes(page, walked));
  return { found: found < 0 ? undefined : found, walked, told, undone, openMs };
}

export async function openKept(page: Page): Promise<number> {
  await page.locator('.own-debates button').first().press('Enter');
  await page.locator('.edit-bar').getByText('Kept in this browser').waitFor();
  return page.evaluate(() => performance.now());
}

async function barOf(page: Page): Promise<string> {
  return (await page.locator('.edit-bar button').allTextContents()).join(' | ');
}

/** The claims file as the page gives it away. */
export async function claimsOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Files', exact: true }).press('Enter');
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .zip' }).press('Enter'),
  ]);
  const files = Object.entries(unzipSync(await readFile(await archive.path())));
  const [, bytes] = files.find(([name]) => name.endsWith('.yaml')) ?? [];
  return bytes === undefined ? '' : strFromU8(bytes);
}

async function undoes(page: Page, walked: Walked): Promise<boolean> {
  const back = acted(walked, { do: 'undo' });
  await page.keyboard.press('u');
  const isBack = await comesTo(page, labelsOf(back));
  const coded = codedIn(await claimsOf(page));
  await page.keyboard.press('Shift+U');
  const isAgain = await comesTo(page, labelsOf(walked));
  await isKept(page);
  return isBack && isAgain && coded !== undefined && isSame(nowOf(back), coded);
}

async function comesTo(page: Page, labels: string): Promise<boolean> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    if ((await barOf(page)) === labels) return true;
    await wait(50);
  }
  return false;
}

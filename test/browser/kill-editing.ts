import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Profile } from './keep-profile';

/** What was found after a browser was killed in the midst of edits. */
export interface Killed {
  /** The last edit that was acknowledged before. */
  readonly acknowledged: number;
  /** The last edit that is there; in words where the files do not fit together. */
  readonly found: number | string;
  /** What the store told of it: nothing, unless it found damage. */
  readonly told: string;
}

/**
 * Edits a debate as fast as edits are stored, kills the browser so many milliseconds after the first of
 * them, looks, and goes on.
 */
export async function killEditing(
  profile: Profile,
  address: string,
  waits: readonly number[],
): Promise<readonly Killed[]> {
  const killed: Killed[] = [];
  const first = await profile.start(address);
  const id = await first.page.evaluate(make);
  let { own, page } = first;
  for (const ms of waits) {
    const acknowledged = await editFor(page, id, ms, own.kill);
    ({ own, page } = await profile.start(address));
    killed.push({ acknowledged, ...(await page.evaluate(look, id)) });
  }
  await own.close();
  return killed;
}

/** The last edit that the page has told of before its browser was killed. */
async function editFor(
  page: Page,
  id: string,
  ms: number,
  kill: () => Promise<void>,
): Promise<number> {
  let acknowledged = 0;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.exposeFunction('tell', (stored: number) => {
    acknowledged = stored;
    begin();
  });
  const editing = page.evaluate(editOn, id);
  // It ends with the page, and before that only with a fault.
  await Promise.race([begun, editing]);
  editing.catch(() => {});
  await wait(ms);
  await kill();
  await editing.catch(() => {});
  return acknowledged;
}

async function make(): Promise<string> {
  const { keep, editing } = keepPage;
  return (await editing.make(keep, 0, 200_000)).id;
}

async function editOn(id: string): Promise<void> {
  const { keep, editing } = keepPage;
  const { tell } = globalThis as unknown as { tell: (stored: number) => void };
  // Now and then a large one, so that the files are stored whole.
  const length = (n: number) => (n % 37 === 0 ? 300_000 : n % 50);
  await editing.editFrom(keep, await editing.open(keep, id), length, tell);
}

async function look(id: string) {
  const { keep, editing } = keepPage;
  const opened = await keep.open(id);
  if (opened.done !== 'opened') return { found: opened.done, told: opened.sentence };
  return { found: editing.shows(opened.debate), told: opened.told.join(' ') };
}

/** How many acknowledged edits are missing. */
export function lostEdits({ acknowledged, found }: Killed): number {
  return typeof found === 'number' ? Math.max(0, acknowledged - found) : 0;
}

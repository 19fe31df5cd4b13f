import type { Page } from 'playwright-core';
import { stanceKinds } from '../../src/core/model/stance';
import { type Act, nowOf, type Walked } from './coding-model';

/** A work of the debate that is coded: its key, and how the page calls it. */
export interface CodedWork {
  readonly key: string;
  readonly label: string;
  /** Its place in the walk. */
  readonly at: number;
}

/** What a reader does next, by a dice that can be thrown again; `n` makes names that no other act has. */
export function chooseAct(
  walked: Walked,
  works: readonly CodedWork[],
  n: number,
  random: () => number,
): Act {
  const { positions, stances } = nowOf(walked);
  const dice = random();
  if (dice < 0.12 && walked.at > 3) return { do: 'undo' };
  if (dice < 0.2 && walked.at < walked.states.length - 1) return { do: 'redo' };
  if (dice < 0.26 && positions.length < 6) return { do: 'add', name: `Added ${n}` };
  if (dice < 0.32) {
    const position = Math.floor(random() * positions.length);
    return { do: 'rename', position, name: `Renamed ${n}` };
  }
  if (dice < 0.36) return { do: 'title', name: `Roads ${n}` };
  if (dice < 0.4 && positions.length > 4) return { do: 'merge' };
  const work = works[Math.floor(random() * works.length)] as CodedWork;
  const position = positions[Math.floor(random() * Math.min(positions.length, 9))] ?? '';
  const others = stances.filter((s) => s.work === work.key && s.position === position);
  // One that is given already is no edit.
  const kinds = stanceKinds.filter((kind) => others.every(({ stance }) => stance !== kind));
  const stance = kinds[Math.floor(random() * kinds.length)] ?? 'holds';
  const note = random() < 0.5 ? `Note ${n}` : '';
  return { do: 'stance', work: work.key, label: work.label, position, stance, note };
}

/** Does it as a reader does who has no mouse. */
export async function press(
  page: Page,
  act: Act,
  walked: Walked,
  works: readonly CodedWork[],
): Promise<void> {
  const { positions } = nowOf(walked);
  switch (act.do) {
    case 'undo':
      return page.keyboard.press('u');
    case 'redo':
      return page.keyboard.press('Shift+U');
    case 'stance': {
      await walkTo(page, works.find(({ key }) => key === act.work) as CodedWork);
      if (act.note !== '') {
        await page.getByLabel('Note, for the next stance').focus();
        await page.keyboard.type(act.note);
        await page.keyboard.press('Shift+Tab');
      }
      await page.keyboard.press(String(positions.indexOf(act.position) + 1));
      return page.keyboard.press(act.stance.slice(0, 1));
    }
    default:
      await inDialog(page, async () => {
        if (act.do === 'add') return type(page, 'Name of a new position', 0, act.name);
        if (act.do === 'title') return type(page, 'Title of the debate', 0, act.name);
        if (act.do === 'rename') return type(page, 'Name', act.position, act.name);
        const last = page.getByRole('button', { name: 'Merge', exact: true }).last();
        await last.focus();
        await page.keyboard.press('Enter');
      });
  }
}

/** One step after the other, each seen before the next. */
async function walkTo(page: Page, { at, label }: CodedWork): Promise<void> {
  const place = page.locator('.code-passage h3 .note');
  const isBegun = (await place.count()) > 0;
  let here = isBegun ? Number(/\d+/.exec(await place.innerText())?.[0]) - 1 : -1;
  while (here !== at) {
    await page.keyboard.press(at > here ? 'n' : 'p');
    here += at > here ? 1 : -1;
    await place.getByText(` ${here + 1} of `).waitFor();
  }
  await page.locator('.code-passage h3 bdi').getByText(label, { exact: true }).waitFor();
}

async function inDialog(page: Page, does: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Positions and claims…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await does();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function type(page: Page, label: string, nth: number, text: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).nth(nth).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../launch';
import { beginWalk } from './walk';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const positionsDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Positions and claims…' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
};

test('a position that is removed or merged gives the focus to the next, one that is split or moved keeps it', async () => {
  const { page, press, type, isAt, hears } = await beginWalk(browser, { hash: '#beside=code' });
  await positionsDialog(page);
  const item = (name: string) =>
    page.locator('.position-list > li', { has: page.getByRole('heading', { name }) });
  const button = (of: string, name: string | RegExp) => item(of).getByRole('button', { name });
  await button('Takeover', 'Move down').focus();
  await press('Enter');
  await hears('Done: Takeover moved down');
  await isAt('button "Move down"');
  await press('Enter');
  await page
    .locator('.position-list > li')
    .nth(2)
    .getByRole('heading', { name: 'Takeover' })
    .waitFor();
  await isAt('button "Move down"');
  await button('Convergence', 'Split…').focus();
  await press('Enter', 'Tab', 'Tab', 'Tab');
  await item('Convergence').getByLabel('Name of the new position').focus();
  await type('Markets');
  await press('Enter');
  await hears('Done: Markets split from Convergence');
  await isAt('button "Split…"');
  await button('Convergence', 'Merge').focus();
  await press('Enter');
  await item('Convergence').waitFor({ state: 'detached' });
  await isAt('heading "Survival"');
  await button('Takeover', /^Remove/).focus();
  await press('Enter');
  await item('Takeover').waitFor({ state: 'detached' });
  await isAt('heading "Markets"');
  await press('Escape');
  await isAt('button "Positions and claims…"');
});

test('what is typed and not added outlives its dialog and panel, and the page asks before it is left', async () => {
  const { page, press, type } = await beginWalk(browser, { hash: '#beside=code' });
  const drafts = [
    ['A new claim for Takeover, in your own words', 'They pay for passage'],
    ['Name of a new position', 'Neither'],
    ['Name of the new position', 'Routes'],
  ] as const;
  const openAll = async () => {
    await positionsDialog(page);
    await page
      .getByText(/^Claims: [1-9]/)
      .first()
      .click();
    await page.getByRole('button', { name: 'Split…' }).first().click();
  };
  await openAll();
  for (const [label, text] of drafts) {
    await page.getByLabel(label).first().focus();
    await type(text);
  }
  await press('Escape');
  await openAll();
  for (const [label, text] of drafts) {
    expect(await page.getByLabel(label).first().inputValue()).toBe(text);
  }
  await press('Escape');
  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  await press('n');
  await page.getByLabel('Note, for the next stance').fill('See the map');
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  const note = page.getByLabel('Note, for the next stance');
  expect(await note.inputValue()).toBe('See the map');
  const asked = page.waitForEvent('dialog');
  const left = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;
});

test('a stance that is changed is kept when its form is left, and its form by Esc', async () => {
  const { page, press, type, isAt, hears } = await beginWalk(browser, { hash: '#beside=code' });
  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  await press('n', 'h');
  await page.locator('.code-given li').first().waitFor();
  await page
    .getByRole('button', { name: /^Change…/ })
    .first()
    .focus();
  await press('Enter');
  await page.getByLabel('Note', { exact: true }).focus();
  await type('Of the river alone');
  await press('Escape');
  await hears('Done: stance changed');
  await isAt('heading "Coding"');
  await page.locator('.code-given .note', { hasText: 'Of the river alone' }).waitFor();
  await page.getByLabel('I am not sure of it').focus();
  // In a form keys are no commands.
  await press('n', 'd');
  await isAt('checkbox "I am not sure of it"');
  await press('Space', 'Tab');
  await type('two readings');
  await press('Enter');
  await page.getByText('(doubtful)').waitFor();
  await isAt(
    `button "${await page.locator('.code-given button').first().getAttribute('aria-label')}"`,
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const list = `Baker, Tom. 2002. Ports and the State. London: Harbour Press.

Olson, Ana. 2016. "Roads of the North." Journal of Roads 12 (3): 45–67.
`;

async function read(page: Page, text = list) {
  await page.getByRole('button', { name: 'Add references…' }).click();
  await page.getByRole('textbox', { name: /reference list/i }).fill(text);
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
  await page.getByRole('heading', { name: /references? read/ }).waitFor();
}

test('a pasted list is read, shown with its fields marked, and added to the bibliography', async () => {
  const { page, foreign, faults } = await visit(browser, { map: 'drawn' });
  await read(page);
  const entries = page.locator('.read-list > li');
  expect(await entries.count()).toBe(2);
  const marked = entries.nth(1).locator('.read');
  expect(await marked.filter({ hasText: 'Roads of the North' }).innerText()).toMatch(/title/);
  await page.getByRole('button', { name: 'Add 2 works to the bibliography' }).click();
  await shows(page, '2 of 2 works');
  const labels = await page.locator('#works td.column-label button').allInnerTexts();
  expect(labels).toEqual(['Baker 2002', 'Olson 2016']);
  await page.getByRole('button', { name: 'Export…' }).click();
  const { text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(text).toContain('@book{baker2002ports,');
  expect(text).toContain('@article{olson2016roads,');
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('what is corrected is what is added, and what is left out is not; closing loses nothing', async () => {
  const { page } = await visit(browser);
  await read(page);
  const [first, second] = [0, 1].map((n) => page.locator('.read-list > li').nth(n));
  await second?.getByRole('checkbox', { name: 'Add it' }).uncheck();
  await first?.getByRole('button', { name: 'Correct' }).click();
  await first?.getByRole('textbox', { name: 'title', exact: true }).fill('Ports and States');
  await page.keyboard.press('Escape');
  expect(await first?.getByRole('group', { name: 'Correct it' }).count()).toBe(0);
  expect(await page.locator('dialog').count()).toBe(1);
  const button = first?.getByRole('button', { name: 'Correct' });
  await expect.poll(() => button?.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add references…' }).click();
  await page.getByText('corrected by you').waitFor();
  await page.getByRole('button', { name: 'Add 1 work to the bibliography' }).click();
  await shows(page, '1 of 1 works');
  await page.getByText('Ports and States').first().waitFor();
});

test('reading the list again keeps what was corrected where its text is unchanged', async () => {
  const { page } = await visit(browser);
  await read(page);
  const first = page.locator('.read-list > li').first();
  await first.getByRole('button', { name: 'Correct' }).click();
  await first.getByRole('textbox', { name: 'title', exact: true }).fill('Ports and States');
  await page.keyboard.press('Escape');
  await page
    .getByRole('textbox', { name: /reference list/i })
    .fill(`${list}\nTamm, Ben. 2001. Tables. London: Harbour Press.\n`);
  await page.getByRole('button', { name: 'Read it again' }).click();
  await page.getByRole('heading', { name: '3 references read' }).waitFor();
  expect(await page.getByText('corrected by you').count()).toBe(1);
  await page.getByRole('button', { name: 'Add 3 works to the bibliography' }).click();
  await page.getByText('Ports and States').first().waitFor();
});

test('a date that is none is told beside its field; types are words', async () => {
  const { page } = await visit(browser);
  await read(page);
  await page.getByRole('button', { name: 'Correct' }).first().click();
  const date = page.getByRole('textbox', { name: 'date', exact: true });
  await date.fill('nonsense');
  await date.press('Tab');
  expect(await page.getByRole('dialog').getByRole('alert').innerText()).toMatch(
    /^This is no date; write 2016/,
  );
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  await date.fill('2004');
  await page.getByRole('dialog').getByRole('alert').waitFor({ state: 'detached' });
  const types = page.getByRole('combobox', { name: 'type' });
  expect(await types.locator('option:checked').innerText()).toBe('book');
  expect(await types.locator('option').allInnerTexts()).toContain('journal article');
});

test('a second list joins the first, and takes no other file’s place', async () => {
  const { page } = await visit(browser);
  for (const [year, count] of [
    [2001, 1],
    [2003, 2],
  ]) {
    await read(page, `Vogt, Wendy. ${year}. Rails and Rivers. Leipzig: Inland Press.`);
    await page.getByRole('button', { name: 'Add 1 work to the bibliography' }).click();
    await shows(page, `${count} of ${count} works`);
  }
});

test('what is no reference is told, and markup in one is text', async () => {
  const { page, faults } = await visit(browser);
  await read(
    page,
    `${list}\nBaker, Tom. 2003. <img src=x onerror=alert(1)>. London: Harbour Press.\n\n???\n`,
  );
  await page.getByText(/Not understood/).waitFor();
  expect(await page.locator('.read-list img').count()).toBe(0);
  expect(await page.locator('.read-list').innerText()).toContain('<img src=x onerror=alert(1)');
  expect(faults).toEqual([]);
});

test('a file that is a list is looked over before anything is opened', async () => {
  const { page, faults } = await visit(browser);
  const buffer = Buffer.from(list);
  await page
    .locator('.head input[type=file]')
    .setInputFiles([{ name: 'list.txt', mimeType: 'text/plain', buffer }]);
  await page.getByRole('heading', { name: '2 references read' }).waitFor();
  await page.getByRole('button', { name: 'Add 2 works to the bibliography' }).click();
  await shows(page, '2 of 2 works');
  expect(faults).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roads } from '../scenes/two-coders';
import { visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const given = (...names: readonly (keyof typeof roads)[]) =>
  names.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(roads[name]) }));

async function press(page: Page, role: 'button' | 'radio' | 'checkbox', name: string | RegExp) {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .focus();
  await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
}

const says = (page: Page, text: string | RegExp) =>
  page.getByRole('dialog').getByText(text).first().waitFor();

async function compare(page: Page) {
  await page.locator('.head input[type=file]').setInputFiles(given('a.bib', 'a.yaml'));
  await page.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await press(page, 'button', 'Code');
  await press(page, 'button', 'Two coders…');
  await page.locator('dialog input[type=file]').setInputFiles(given('b.yaml', 'b.bib'));
}

test('a second coder with names of their own is paired, settled and gone on with, by keyboard alone', async () => {
  const { page, faults } = await visit(browser);
  await compare(page);
  await says(page, 'Ann and Ben: 4 units of 4 works compared.');
  await says(
    page,
    'Roads01 is roe2001, Helpers is doe2002, Fences is poe2003 and River is moe2004.',
  );

  await press(page, 'button', 'Yes, it is Survival');
  await says(page, 'Ann and Ben: 8 units of 4 works compared.');
  await page.keyboard.press('Control+z');
  await says(page, 'Ann and Ben: 4 units of 4 works compared.');
  await page.getByRole('combobox', { name: '“Survival strategies” is' }).focus();
  await page.keyboard.type('Surv');
  await says(page, 'Ann and Ben: 8 units of 4 works compared.');

  await page.keyboard.press('Escape');
  await press(page, 'button', 'Two coders…');
  await says(page, 'Ann and Ben: 8 units of 4 works compared.');

  await press(page, 'radio', 'both');
  await press(page, 'checkbox', /^Take over positions and claims/);
  await press(page, 'button', 'Go on with it here');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Collapse').first().waitFor();
  await press(page, 'button', 'Files');
  await page.getByRole('row', { name: /a_settled\.yaml Claims file .* none/ }).waitFor();
  expect(faults).toEqual([]);
});

test('going on with the settled file keeps every bibliography, every text and the merges', async () => {
  const { page, faults } = await visit(browser);
  const more = {
    'c.bib':
      '@book{doe2002again, author = {Doe, Bea}, title = {Getting across: migrants and their helpers}, year = 2002}\n@book{noe2005, author = {Noe, Eli}, title = {Ferries}, year = 2005}\n',
    'note.txt': 'Noe (2005) holds that ferries are cheap.\n',
  };
  await page.locator('.head input[type=file]').setInputFiles([
    ...given('a.bib', 'a.yaml'),
    ...Object.entries(more).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  ]);
  await page.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await press(page, 'button', 'Files');
  await press(page, 'button', /^Merge the entries of Doe 2002/);
  const merged = () => page.locator('.same-works').getByText(/So far 1 entry went into others/);
  await merged().waitFor();
  await press(page, 'button', 'Code');
  await press(page, 'button', 'Two coders…');
  await page.locator('dialog input[type=file]').setInputFiles(given('b.yaml', 'b.bib'));
  await says(page, 'Ann and Ben: 4 units of 4 works compared.');
  await press(page, 'button', 'Go on with it here');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const told = page.getByRole('alert').filter({ hasText: '“Roads” is kept under “Debates…”' });
  await told.waitFor();
  await press(page, 'button', 'Close this message');
  await told.waitFor({ state: 'detached' });
  await press(page, 'button', 'Files');
  for (const name of ['a_settled.yaml', 'a.bib', 'c.bib', 'note.txt'])
    await page
      .getByRole('rowheader', { name })
      .or(page.getByRole('cell', { name }))
      .first()
      .waitFor();
  await merged().waitFor();
  expect(await page.locator('.problems').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what the desk cannot do while settling is told, and nothing that was decided is lost', async () => {
  const { page } = await visit(browser);
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Object.assign(Worker.prototype, {
      postMessage(this: Worker, message: { question?: string }, ...rest: unknown[]) {
        const broken = message.question === 'settle' ? { ...message, asked: undefined } : message;
        return Reflect.apply(postMessage, this, [broken, ...rest]);
      },
    });
  });
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await compare(page);
  await press(page, 'button', 'Save the settled file');
  await page.getByRole('alert').filter({ hasText: 'Nothing was settled: ' }).waitFor();
  await says(page, 'Ann and Ben: 4 units of 4 works compared.');
});

test('the key c says what to do where a position has no claims', async () => {
  const { page } = await visit(browser);
  const [bib] = given('a.bib');
  const bare = {
    name: 'bare.yaml',
    mimeType: 'text/plain',
    buffer: Buffer.from(roads['a.yaml'].replace(/claims:[\s\S]*/, '')),
  };
  await page
    .locator('.head input[type=file]')
    .setInputFiles([bib as NonNullable<typeof bib>, bare]);
  await page.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await press(page, 'button', 'Code');
  await page.locator('.code').waitFor();
  await page.keyboard.press('c');
  await page
    .getByText('Takeover has no claims yet: word one under “Positions and claims…”.')
    .waitFor();
});

test('the count of problems of a file leads to them', async () => {
  const { page } = await visit(browser);
  const [bib, claims] = given('a.bib', 'a.yaml');
  const wrong = {
    ...(claims as NonNullable<typeof claims>),
    buffer: Buffer.from(roads['a.yaml'].replace('work: moe2004', 'work: nobody')),
  };
  await page
    .locator('.head input[type=file]')
    .setInputFiles([bib as NonNullable<typeof bib>, wrong]);
  await page.getByRole('heading', { level: 1, name: 'Roads' }).waitFor();
  await press(page, 'button', 'Files');
  await press(page, 'button', '1 problem of a.yaml: show');
  await page
    .locator('.problems li:focus')
    .filter({ hasText: 'No work has the key "nobody"' })
    .waitFor();
});

test('debates of one name are told apart by their files and changes, and can be renamed', async () => {
  const { page } = await visit(browser);
  for (const name of ['one.yaml', 'two.yaml']) {
    const text = roads['a.yaml'].replace('Roads', `Roads\nquestion: The one in ${name}?`);
    const claims = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('.head input[type=file]').setInputFiles([...given('a.bib'), claims]);
    await page.getByText(`The one in ${name}?`).waitFor();
    await page.getByText('Kept in this browser').waitFor();
  }
  await press(page, 'button', 'Debates…');
  await page.getByText('a.bib and two.yaml; nothing changed yet').waitFor();
  await page.getByText('a.bib and one.yaml; nothing changed yet').waitFor();
  await page.locator('summary[aria-label="Rename Roads"]').last().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Roads, first');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open Roads, first' }).waitFor();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallArticle } from '../scenes/small-article';
import { bundledClaims, projectFile, visit } from './explorer-page';
import { launchBrowser } from './launch';
import { axe, violations } from './violations';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page's policy lets no script in but its own, so axe comes in before it. */
async function withAxe(options: Parameters<typeof visit>[1]) {
  const { page } = await visit(browser, { ...options, bypassCSP: true });
  await page.addScriptTag({ content: axe });
  return page;
}

/** The bundled coding, as somebody would have it who reads every dispute as support. */
const otherCoding = projectFile(bundledClaims).replaceAll('stance: disputes', 'stance: supports');

const card = '.card .reference';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, hash, map, ...places] of [
    ['as it opens', '', 'drawn'],
    ['without WebGL', '', 'plain'],
    ['with a card', '#work=vogt2016stuck', 'drawn', card],
    ['with the source text pane', '#pane=text', 'plain', '.middle .empty'],
    ['with the matrix and a card', '#beside=matrix&work=vogt2016stuck', 'plain', '.matrix', card],
    ['with the divide in figures', '#beside=divide', 'plain', '.report h2'],
    ['with the timeline and a card', '#beside=timeline&work=vogt2016stuck', 'plain', '.lane', card],
    ['filtered to nothing', '#from=1900&to=1901', 'drawn'],
  ] as const) {
    test(`axe finds nothing wrong, ${colorScheme}, ${name}`, async () => {
      const page = await withAxe({ colorScheme, hash, map });
      // These come when they are wanted.
      for (const place of places) await page.locator(place).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('axe finds nothing wrong in the dialogs, nor on a narrow page', async () => {
  const page = await withAxe({});
  for (const name of ['Export…', 'Help']) {
    await page.getByRole('button', { name }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  const narrow = await withAxe({ map: 'drawn', viewport: { width: 320, height: 700 } });
  expect(await violations(narrow)).toEqual([]);
});

test('axe finds nothing wrong in what there is to choose of each format, narrow and dark', async () => {
  const page = await withAxe({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Export…' }).click();
  for (const format of ['Map (PNG)', 'Matrix (CSV)', 'Formatted bibliography']) {
    await page.getByRole('radio', { name: format }).check();
    expect(await violations(page)).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in files with mistakes and works listed twice, ${colorScheme}`, async () => {
    const page = await withAxe({ colorScheme });
    const bib =
      '@book{a, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n@book{a, author = {Olson, Ann}, title = {Smuggling}, year = 2016}\n@book{b,\n';
    const file = { name: 'a.bib', mimeType: 'text/plain', buffer: Buffer.from(bib) };
    await page.locator('.head input[type=file]').setInputFiles([file]);
    await page.locator('.same-works li').first().waitFor();
    await page.locator('.problems li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText('There is nothing to map yet').waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in a list that is looked over and in an article, ${colorScheme}`, async () => {
    const page = await withAxe({ colorScheme });
    await page.getByRole('button', { name: 'Add references…' }).click();
    const entry = 'Baker, Tom. 2002. Ports and the State. London: Harbour Press.';
    await page.getByRole('textbox', { name: /reference list/i }).fill(`${entry}\n\n???\n`);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await page.locator('.read-list').getByRole('button', { name: 'Correct' }).first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const buffer = Buffer.from(smallArticle.text);
    const file = { name: smallArticle.name, mimeType: 'text/plain', buffer };
    await page.locator('.head input[type=file]').setInputFiles([file]);
    await page.locator('a.cite').first().click();
    await page.locator('.card').getByText('Found in the text').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await violations(page)).toEqual([]);
  });
}

for (const [panel, place] of [
  ['matrix', '.matrix'],
  ['timeline', '.lane'],
] as const) {
  test(`axe finds nothing wrong in the ${panel} on a page of 320 pixels`, async () => {
    const viewport = { width: 320, height: 700 };
    const page = await withAxe({ viewport, hash: `#beside=${panel}` });
    await page.locator(place).first().waitFor();
    if (panel === 'timeline') await page.locator('.year-table summary').click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong while a debate is coded, nor in the dialogs about it, ${colorScheme}`, async () => {
    const page = await withAxe({ colorScheme });
    const found: string[] = [];
    const check = async (place: string) => {
      for (const one of await violations(page)) found.push(`${place}: ${one}`);
    };
    const leave = async () => {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    await page.getByRole('button', { name: 'Positions and claims…' }).click();
    await page
      .getByText(/^Claims: [1-9]/)
      .first()
      .click();
    await page
      .getByText(/^Look: /)
      .first()
      .click();
    await page.getByRole('button', { name: 'Split…' }).first().click();
    await check('positions');
    await leave();
    await page.getByRole('button', { name: 'Two coders…' }).click();
    const second = {
      name: 'second.yaml',
      mimeType: 'text/plain',
      buffer: Buffer.from(otherCoding),
    };
    await page.locator('dialog input[type=file]').setInputFiles([second]);
    await page.locator('.disagreements li').first().waitFor();
    await check('two coders');
    await leave();
    await page.getByRole('button', { name: 'Works', exact: true }).last().click();
    await page.getByRole('button', { name: 'Begin (n)' }).click();
    await page.locator('.code-passage').waitFor();
    await page.keyboard.press('h');
    await page.locator('.code-given li').first().waitFor();
    await check('a work is coded');
    const buffer = Buffer.from(smallArticle.text);
    const article = { name: smallArticle.name, mimeType: 'text/plain', buffer };
    await page.locator('.head input[type=file]').setInputFiles([article]);
    await page.getByRole('button', { name: 'Passages', exact: true }).click();
    await page.getByRole('button', { name: 'Begin (n)' }).click();
    await page.locator('.code-passage').waitFor();
    await check('a passage is coded');
    await page.getByText('Kept in this browser').waitFor();
    await page.getByRole('button', { name: 'Debates…' }).click();
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await check('debates');
    await leave();
    await page.setViewportSize({ width: 320, height: 700 });
    await check('coding on a narrow page');
    expect(found).toEqual([]);
  });
}

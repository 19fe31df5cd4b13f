import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledBib, bundledClaims, download, projectFile, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [violet, gold, teal, wine] = ['#5500dd', '#bb8811', '#009988', '#662244'] as const;

/** The colours that occur in a part of the page, of those that positions have there. */
function coloursIn(page: Page, place: string): Promise<readonly string[]> {
  return page.locator(place).evaluateAll((parts) => {
    const drawn = parts.flatMap((part) => [part, ...part.querySelectorAll('[fill], [stroke]')]);
    const all = drawn.flatMap((one) => [one.getAttribute('fill'), one.getAttribute('stroke')]);
    return ['#5500dd', '#bb8811', '#009988', '#662244'].filter((colour) => all.includes(colour));
  });
}

async function sees(page: Page, place: string, colours: readonly string[]) {
  await expect.poll(() => coloursIn(page, place), { timeout: 15_000 }).toEqual(colours);
}

/** Corners of the first glyph in a place: ten of a star, none of a circle. */
function cornersOf(page: Page, place: string): Promise<number> {
  return page
    .locator(`${place} .glyph path`)
    .first()
    .evaluate((path) => {
      const d = path.getAttribute('d') ?? '';
      return d.includes('L') ? d.split('L').length : 0;
    });
}

async function show(page: Page, panel: string, place: string) {
  await page.getByRole('button', { name: panel, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.locator(place).first().waitFor();
}

async function openLooks(page: Page) {
  await show(page, 'Code', '.code-head');
  await page.getByRole('button', { name: 'Positions and claims…' }).focus();
  await page.keyboard.press('Enter');
  await page
    .locator('dialog summary')
    .filter({ hasText: /^Look: / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
}

const shapeOf = (page: Page, name: string) =>
  page.getByRole('group', { name: `Shape of ${name}`, exact: true });
const colourOf = (page: Page, name: string) =>
  page.getByRole('group', { name: `Colour of ${name}`, exact: true });

async function isStarOfWine(page: Page) {
  for (const place of ['.legend', '.filters', '.positions']) {
    await sees(page, place, [gold, teal, wine]);
    expect(await cornersOf(page, place)).toBe(10);
  }
}

test('shape and colour are chosen by keyboard, and seen everywhere, after a reload and in the figure; undo takes them back', async () => {
  const { page, foreign, faults } = await visit(browser, { map: 'drawn' });
  await openLooks(page);
  const [shape, colour] = [shapeOf(page, 'Takeover'), colourOf(page, 'Takeover')];
  await shape.waitFor();
  await page.keyboard.press('Tab');
  await shape.getByLabel('follows the order').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await shape.getByLabel('star').isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  expect(await colour.getByLabel('wine').isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Look: star, wine (shape and colour chosen)').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo: look of Takeover', exact: true }).waitFor();
  await isStarOfWine(page);
  const names = '.position-name rect';
  await sees(page, names, [gold, teal, wine]);
  await sees(page, '.territory', [gold, teal, wine]);
  for (const [panel, place] of [
    ['Works', '.marks'],
    ['Matrix', 'thead'],
    ['Timeline', '.lanes'],
  ] as const) {
    await show(page, panel, place);
    await sees(page, place, [gold, teal, wine]);
  }
  await page.getByText('Kept in this browser').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Undo: look of Takeover', exact: true }).waitFor();
  await isStarOfWine(page);

  await page.getByRole('button', { name: 'Export…' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Map as SVG|SVG/)
    .check();
  const save = page.getByRole('dialog').getByRole('button', { name: /^Save/ });
  const figure = await download(page, () => save.click());
  expect([figure.text.includes(wine), figure.text.includes(violet)]).toEqual([true, false]);

  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Redo: look of Takeover' }).waitFor();
  await sees(page, '.legend', [violet, gold, teal]);
  expect(await cornersOf(page, '.legend')).toBe(0);
  expect([...foreign, ...faults]).toEqual([]);
});

test('a look of another is told where it is chosen, and leaving the form keeps what was chosen, once', async () => {
  const { page } = await visit(browser);
  await openLooks(page);
  await shapeOf(page, 'Takeover').getByLabel('square').check();
  const told = page.getByText('only the letters tell them apart');
  expect(await told.count()).toBe(0);
  await colourOf(page, 'Takeover').getByLabel('gold').check();
  // Who follows the order gives way: nobody else has this look.
  expect(await told.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo: look of Takeover', exact: true }).waitFor();
  await sees(page, '.legend', [violet, gold, teal]);
  await page.getByRole('button', { name: 'Positions and claims…' }).click();
  const second = page.locator('dialog summary').filter({ hasText: /^Look: / });
  await second.nth(1).click();
  await shapeOf(page, 'Convergence').getByLabel('square').check();
  await colourOf(page, 'Convergence').getByLabel('gold').check();
  await page
    .getByText('This is also the look of A Takeover: only the letters tell them apart.')
    .waitFor();
});

test('looks that a claims file gives are those of the plain map and of pies; two alike are listed', async () => {
  const { page, faults } = await visit(browser);
  const claims = projectFile(bundledClaims)
    .replace('  - id: takeover\n', '  - id: takeover\n    shape: star\n    colour: wine\n')
    .replace('  - id: survival\n', '  - id: survival\n    color: wine\n    shape: star\n');
  const given = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await page
    .locator('.head input[type=file]')
    .setInputFiles([
      given('looks.yaml', claims),
      given('smuggling-trafficking-nexus.bib', projectFile(bundledBib)),
    ]);
  await sees(page, '.legend', [gold, wine]);
  await sees(page, '.plain-map', [gold, wine]);
  const stars = page.locator('.plain-node path[fill="#662244"]');
  const corners = await stars.evaluateAll((paths) =>
    paths.map((path) => (path.getAttribute('d') ?? '').split('L').length),
  );
  expect(corners.filter((n) => n === 10).length).toBeGreaterThan(10);
  await page
    .getByText(/"survival" looks as "takeover" on line \d+ does: star, wine/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledBib, download, projectFile, ready, rowLabels, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The entries of the source whose keys are given, as they stand there. */
function entries(keys: readonly string[]): string[] {
  const source = projectFile(bundledBib);
  return keys.map((key) => {
    const start = source.search(new RegExp(`^@\\w+\\{${key},`, 'm'));
    const end = source.indexOf('\n}', start) + 2;
    return source.slice(start, end);
  });
}

test('the page opens on the bundled debate and says in words where it divides', async () => {
  const { page, foreign, faults } = await visit(browser, { map: 'drawn' });
  const words = await page.getByLabel('The divide in words').innerText();
  expect(words).toContain(
    'divides between Takeover and Convergence on one side and Survival on the other',
  );
  expect(await page.locator('.shown-count').innerText()).toBe('48 of 48 works');
  expect(await page.locator('.line-name').textContent()).toBe(
    'Takeover and Convergence | Survival',
  );
  expect(await page.locator('.position-name').allTextContents()).toEqual([
    'A Takeover',
    'B Convergence',
    'C Survival',
  ]);
  expect(await page.locator('#works tr[aria-rowindex]').count()).toBeGreaterThan(10);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('a search for "vogt" leaves Vogt 2016, whose card tells why it stands where it stands', async () => {
  const { page, faults } = await visit(browser);
  await page.getByLabel('Search', { exact: true }).fill('vogt');
  await shows(page, '1 of 48 works: found by “vogt”');
  expect(await rowLabels(page)).toEqual(['Vogt 2016']);
  await page.locator('#works').getByRole('button', { name: 'Vogt 2016' }).click();
  const card = page.locator('.card');
  await card.getByText('Vogt, W. (2016).').waitFor();
  const text = await card.innerText();
  expect(text).toContain('Survival');
  expect(await card.locator('h3 .glyph path').first().getAttribute('fill')).toBe('#009988');
  expect(text).toContain('According to Sanchez and Zhang 2018.');
  expect(text).toMatch(/section Introduction, paragraph \d+/);
  expect(text).toContain('Cited together with');
  expect(await page.locator('#works tr[aria-selected=true]').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('the works of a position leave as BibTeX, byte for byte as they stand in the source', async () => {
  const { page } = await visit(browser);
  await page
    .getByRole('group', { name: 'Position' })
    .getByRole('button', { name: 'Takeover' })
    .click();
  expect(await page.locator('.shown-count').innerText()).toMatch(
    /^\d+ of 48 works: with a stance on Takeover\. clear$/,
  );
  await page.getByRole('button', { name: 'Export…' }).click();
  const { name, text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(name).toBe('smuggling-trafficking-nexus_takeover.bib');
  const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map((match) => match[1] ?? '');
  expect(keys).toContain('olson2016migrant');
  expect(keys).not.toContain('vogt2016stuck');
  for (const entry of entries(keys)) expect(text).toContain(entry);
  const order = keys.map((key) => projectFile(bundledBib).indexOf(`{${key},`));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('everything leaves as exactly the file that came in', async () => {
  const { page } = await visit(browser);
  await page.getByRole('button', { name: 'Export…' }).click();
  const { name, text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(name).toBe('smuggling-trafficking-nexus.bib');
  expect(text).toBe(projectFile(bundledBib));
});

test('the same by keyboard alone: search, select, filter, export', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  await page.keyboard.press('/');
  await page.keyboard.type('olson');
  await shows(page, '1 of 48 works: found by “olson”');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await page.locator('.card h2').innerText()).toBe('Olson 2016');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await shows(page, '48 of 48 works');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.card h2', { hasText: 'Ayalew 2018' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').count()).toBe(0);
  await tabTo(page, 'button.chip:has-text("Takeover")');
  await page.keyboard.press('Space');
  expect(await page.locator('.shown-count').innerText()).toContain('with a stance on Takeover');
  await tabTo(page, '.actions button:has-text("Export")');
  await page.keyboard.press('Enter');
  await tabTo(page, '.dialog button.primary');
  const { name } = await download(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('smuggling-trafficking-nexus_takeover.bib');
});

test('the map is walked by arrow keys, and the work where one stands has a name', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  await page.locator('#map').focus();
  await page.keyboard.press('Enter');
  const first = await page.locator('#map-standing').innerText();
  expect(first).toMatch(/^\S.* \d{4}, .*, cited with \d+ others?$/);
  await page.keyboard.press('PageDown');
  const second = await page.locator('#map-standing').innerText();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const walked = (await page.locator('#map-standing').innerText()).split(',')[0];
  expect(await page.locator('.card h2').innerText()).toBe(walked);
  await page.keyboard.press('Escape');
  expect(await page.locator('#map-standing').count()).toBe(0);
});

test('a link restores the view, and Back undoes a step', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  await page
    .getByRole('group', { name: 'Position' })
    .getByRole('button', { name: 'Convergence' })
    .click();
  await page.locator('#works').getByRole('button', { name: 'Shelley 2014' }).click();
  const hash = await page.evaluate(() => location.hash);
  expect(hash).toContain('work=shelley2014human');
  const other = await visit(browser, { hash });
  expect(await other.page.locator('.card h2').innerText()).toBe('Shelley 2014');
  expect(await other.page.locator('.shown-count').innerText()).toBe(
    await page.locator('.shown-count').innerText(),
  );
  await page.goBack();
  await page.locator('.card').waitFor({ state: 'detached' });
  expect(await page.locator('.shown-count').innerText()).toContain('Convergence');
  await page.goBack();
  await shows(page, '48 of 48 works');
});

test('two starts draw the same map', async () => {
  const places = async () => {
    const { page } = await visit(browser, { map: 'drawn' });
    await ready(page);
    return page
      .locator('.work-label, .position-name text')
      .evaluateAll((labels) =>
        labels.map((label) => [
          label.textContent,
          label.getAttribute('x'),
          label.getAttribute('y'),
        ]),
      );
  };
  const first = await places();
  expect(first.length).toBeGreaterThan(20);
  expect(await places()).toEqual(first);
});

test('no label overlaps another when the page opens, wide or narrow, light or dark', async () => {
  for (const options of [
    { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const },
    { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const },
    { viewport: { width: 390, height: 844 }, colorScheme: 'light' as const },
    { viewport: { width: 320, height: 700 }, colorScheme: 'light' as const },
  ]) {
    const { page } = await visit(browser, { map: 'drawn', ...options });
    const boxes = await page.locator('.map-layer.over text').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, top, right, bottom } = label.getBoundingClientRect();
        return { text: label.textContent, left, top, right, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 3 &&
            b.top < a.bottom - 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(overlapping).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});

test('a work on the map is named under the pointer, selected by a click, let go by a click on nothing, and can be dragged', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  const at = await nodeOf(page, 'Olson 2016');
  await page.mouse.move(at.x, at.y);
  await page.locator('.work-label.focused', { hasText: 'Olson 2016' }).waitFor();
  await page.mouse.click(at.x, at.y);
  await page.locator('.card h2', { hasText: 'Olson 2016' }).waitFor();
  expect(await page.locator('#works tr[aria-selected=true]').innerText()).toContain('Olson 2016');
  const map = await page.locator('#map').boundingBox();
  // Two clicks within 300 ms are a double click, wherever they fall.
  await page.waitForTimeout(400);
  await page.mouse.click((map?.x ?? 0) + 5, (map?.y ?? 0) + (map?.height ?? 0) - 5);
  await page.locator('.card').waitFor({ state: 'detached' });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y - 30, { steps: 5 });
  await page.mouse.up();
  expect(await page.locator('.card').count()).toBe(0);
  const moved = await nodeOf(page, 'Olson 2016');
  // The pointer finds a work within 12 pixels, on either side.
  expect(Math.abs(moved.x - (at.x + 60))).toBeLessThan(25);
  await page.getByRole('button', { name: 'Arrange again' }).click();
  await expect
    .poll(async () => Math.abs((await nodeOf(page, 'Olson 2016')).x - at.x))
    .toBeLessThan(2);
});

test('headings sort by keyboard, and say which way', async () => {
  const { page } = await visit(browser);
  await tabTo(page, 'th.column-cites button');
  await page.keyboard.press('Enter');
  expect(await page.locator('th.column-cites').getAttribute('aria-sort')).toBe('descending');
  const cites = await page.locator('#works td.column-cites').allTextContents();
  expect(cites.map(Number)).toEqual(cites.map(Number).sort((a, b) => b - a));
  await page.keyboard.press('Space');
  expect(await page.locator('th.column-cites').getAttribute('aria-sort')).toBe('ascending');
  expect(await page.locator('.card').count()).toBe(0);
});

test('the focus goes where the reader goes on: after closing a card, clearing, and following a cited work', async () => {
  const { page } = await visit(browser, { hash: '#work=vogt2016stuck&position=survival' });
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.locator('.card .cited-with button').first().click();
  await expect.poll(focused).toBe('card-title');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(focused).toBe('works');
  await page.getByRole('button', { name: 'clear' }).click();
  await expect.poll(focused).toBe('search');
});

test('every chip shows as many works as it says', async () => {
  const { page } = await visit(browser);
  const chips = page.locator('.side .chip:has(.count)');
  for (let i = 0; i < (await chips.count()); i++) {
    const chip = chips.nth(i);
    const count = await chip.locator('.count').innerText();
    await chip.click();
    await shows(page, `${count} of 48 works`);
    await chip.click();
    await shows(page, '48 of 48 works');
  }
});

/** Labels are placed anew after what was done to the map: where one was read too early, it is read again. */
async function nodeOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  for (let time = 0; time < 3; time++) {
    const point = await nodeBeside(page, label);
    if (point !== undefined) return point;
  }
  throw new Error(`no node beside the label ${label}`);
}

/** Where the node of a label stands: the label stands at one of its sides, and the pointer finds it within 12 pixels. */
async function nodeBeside(page: Page, label: string) {
  const text = page.locator('.work-label', { hasText: label });
  const map = await page.locator('#map').boundingBox();
  // Under the pointer a label is bold, and wider.
  await page.mouse.move(map?.x ?? 0, map?.y ?? 0);
  await page.locator('.work-label.focused').waitFor({ state: 'detached' });
  const box = await text.evaluate((element) => element.getBoundingClientRect().toJSON());
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const sides = [box.left - 9, box.left, middle.x, box.right, box.right + 9];
  const heights = [middle.y, box.top - 8, box.bottom + 8];
  for (const point of heights.flatMap((y) => sides.map((x) => ({ x, y })))) {
    await page.mouse.move(map?.x ?? 0, map?.y ?? 0);
    await page.mouse.move(point.x, point.y);
    const focused = page.locator('.work-label.focused', { hasText: label });
    const isFocused = focused.waitFor({ timeout: 500 }).then(
      () => true,
      () => false,
    );
    if (await isFocused) return point;
  }
  return undefined;
}

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

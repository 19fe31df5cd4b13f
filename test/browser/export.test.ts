import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import { defaultChoices } from '../../src/core/view/choices';
import { chooseWorks } from '../../src/core/view/choose-works';
import { limitsText } from '../../src/core/view/limits-text';
import { showRows } from '../../src/core/view/rows';
import { exportWorks } from '../../src/core/write/export-works';
import { bundledBib, bundledClaims, download, projectFile, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.locator('dialog[open]').waitFor();
}
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^Save/ });

test('formats stand in groups of what they are for, and the arrow keys walk through all of them', async () => {
  const { page, faults } = await visit(browser);
  await openDialog(page);
  const format = page.getByRole('group', { name: 'Format', exact: true });
  const groups = [
    'For a reference manager',
    'For a review',
    'As a figure',
    'For other people',
    'For other programs',
  ];
  const names: string[] = [];
  for (const name of groups) {
    const radios = format.getByRole('group', { name }).getByRole('radio');
    names.push(
      ...(await radios.evaluateAll((all) => all.map((r) => r.parentElement?.innerText ?? ''))),
    );
  }
  const all = [
    'BibTeX',
    'CSL-JSON',
    'RIS',
    'Matrix',
    'Matrix',
    'Formatted',
    'Map',
    'Map',
    'Page',
    'JSON',
    'JSON-LD',
    'Argdown',
    'GEXF',
    'GraphML',
  ];
  expect(names.map((name) => name.trim().split(' ')[0])).toEqual(all);
  await page.getByRole('radio', { name: 'BibTeX' }).focus();
  const files: string[] = [];
  for (let i = 0; i < all.length; i++) {
    files.push((await save(page).innerText()).split('.').slice(1).join('.'));
    await page.keyboard.press('ArrowDown');
  }
  expect(files).toEqual([
    'bib',
    'csl.json',
    'ris',
    'csv',
    'md',
    'txt',
    'svg',
    'png',
    'html',
    'json',
    'jsonld',
    'argdown',
    'gexf',
    'graphml',
  ]);
  expect(faults).toEqual([]);
});

test('the map leaves as the figure that the command line writes, with what is shown', async () => {
  const { page, faults } = await visit(browser, { hash: '#position=survival&stance=holds' });
  await openDialog(page);
  await page.getByRole('radio', { name: 'Map (SVG)' }).check();
  const { name, text } = await download(page, () => save(page).click());
  expect(name).toBe('smuggling-trafficking-nexus_survival_holds.svg');
  const files = [bundledClaims, bundledBib].map((path) => ({
    name: path,
    text: projectFile(path),
  }));
  const found = explore(files);
  const choices = { ...defaultChoices, positions: ['survival'], stances: ['holds'] as const };
  const rows = showRows(found.debate, found.cites);
  const works = new Set(chooseWorks(rows, found.debate.stances, choices));
  const limits = limitsText(choices, found.debate, []);
  expect(limits).toHaveLength(2);
  expect(text).toBe(exportWorks(found, works, 'svg', { figure: { choices, limits } }));
  expect(faults).toEqual([]);
});

test('every word of the saved figure is as wide as it was taken to be, or less, where its font is there', async () => {
  const { page } = await visit(browser);
  await openDialog(page);
  await page.getByRole('radio', { name: 'Map (SVG)' }).check();
  const { text } = await download(page, () => save(page).click());
  const { page: other } = await visit(browser, { bypassCSP: true });
  const tooWide = await other.evaluate((figure) => {
    const parsed = new DOMParser().parseFromString(figure, 'image/svg+xml').documentElement;
    document.body.append(document.importNode(parsed, true));
    const boxes = [...document.querySelectorAll<SVGRectElement>('#labels > rect')];
    return boxes.flatMap((box) => {
      const label = box.nextElementSibling as SVGTextElement;
      const wide = label.getComputedTextLength() > box.width.baseVal.value;
      return wide ? [label.textContent] : [];
    });
  }, text);
  const hasFont = await other.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return false;
    pen.font = '100px Helvetica, Arial, Liberation Sans';
    return Math.abs(pen.measureText('Olson').width - 267) < 3;
  });
  if (hasFont) expect(tooWide).toEqual([]);
});

test('the same map leaves as a picture of twice its size, light or dark', async () => {
  const { page, faults, foreign } = await visit(browser, { map: 'drawn' });
  await openDialog(page);
  await page.getByRole('radio', { name: 'Map (PNG)' }).check();
  const picture = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), save(page).click()]);
    expect(file.suggestedFilename()).toBe('smuggling-trafficking-nexus.png');
    return readFileSync(await file.path());
  };
  const light = await picture();
  expect(light.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(light.readUInt32BE(16)).toBe(2 * 983);
  await openDialog(page);
  await page.getByRole('radio', { name: 'Map (PNG)' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await picture();
  expect(dark.equals(light)).toBe(false);
  const corner = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      pen?.drawImage(image, 0, 0);
      return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    [...dark],
  );
  expect(corner).toEqual([0x12, 0x12, 0x12, 255]);
  expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
});

test('a matrix leaves by claims where these are chosen', async () => {
  const { page } = await visit(browser);
  await openDialog(page);
  await page.getByRole('radio', { name: 'Matrix (CSV)' }).check();
  await page.getByRole('radio', { name: /^Claims/ }).check();
  const { name, text } = await download(page, () => save(page).click());
  expect(name).toBe('smuggling-trafficking-nexus.csv');
  expect(text.split('\r\n')[0]).toContain('Takeover: The cartels have driven');
});

test('at 320 pixels the dialog has all of it without a sideways scroll, on targets of 24 pixels', async () => {
  const { page } = await visit(browser, { viewport: { width: 320, height: 700 } });
  await openDialog(page);
  await page.getByRole('radio', { name: 'Map (SVG)' }).check();
  const wide = await page.locator('dialog').evaluate((d) => d.scrollWidth - d.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const heights = await page
    .locator('dialog label.choice')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(12);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await save(page).scrollIntoViewIfNeeded();
  const { name } = await download(page, () => save(page).click());
  expect(name).toBe('smuggling-trafficking-nexus.svg');
});

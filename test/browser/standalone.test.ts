import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { explore } from '../../src/core/explore';
import { shareDebate } from '../../src/core/share';
import {
  bundledBib,
  bundledClaims,
  download,
  projectFile,
  ready,
  rowLabels,
  shows,
  visit,
} from './explorer-page';
import { launchBrowser } from './launch';
import { axe, violations } from './violations';

const template = projectFile('dist/app/standalone.html');
const shared = (files: readonly { readonly name: string; readonly text: string }[]) =>
  shareDebate(explore(files), template).page ?? '';
const bundled = shared(
  [bundledClaims, bundledBib].map((path) => ({ name: path, text: projectFile(path) })),
);

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page from the disk, where there is no network, and hears what it asks for and complains of. */
async function openFile(content: string, options: BrowserContextOptions = {}, hash = '') {
  const path = join(folder, 'debate.html');
  writeFileSync(path, content);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    offline: true,
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  const address = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) asked.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address + hash);
  return { page, asked, faults };
}

test('the served page saves the debate as the page that the command line writes', async () => {
  const { page, foreign, faults } = await visit(browser, { hash: '#position=takeover' });
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: 'Page (HTML)' }).check();
  await page.getByText('The whole debate', { exact: true }).waitFor();
  await page.getByText('Nothing is marked private in the claims file.').waitFor();
  const { name, text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(name).toBe('smuggling-trafficking-nexus.html');
  expect(text === bundled).toBe(true);
  const told = page.locator('dialog [role=status]');
  await told.filter({ hasText: 'Saved; the page takes' }).waitFor();
  expect(await told.innerText()).toContain('6 fields that programs keep for their user alone');
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
});

test('from the disk and offline the page is searched, filtered and exported without one request', async () => {
  const { page, asked, faults } = await openFile(bundled, {}, '#work=vogt2016stuck');
  await ready(page);
  expect(await page.locator('#debate').count()).toBe(0);
  await page.locator('.card h2').filter({ hasText: 'Vogt 2016' }).waitFor();
  expect(await page.locator('.card .reference').innerText()).toMatch(/^Vogt\. 2016\. Stuck/);
  await page.getByRole('searchbox').fill('zaitseva');
  await shows(page, '1 of 48');
  expect(await rowLabels(page)).toEqual(['Zaitseva and Steinhäusler 2014']);
  await page.getByRole('searchbox').fill('');
  await page
    .locator('label, button')
    .filter({ hasText: /^\s*Takeover\s*10/ })
    .first()
    .click();
  await shows(page, '10 of 48');
  for (const panel of ['Divide', 'Matrix', 'Timeline']) {
    await page.getByRole('button', { name: panel, exact: true }).click();
  }
  await page.locator('.timeline').first().waitFor();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.locator('dialog[open]').waitFor();
  const formats = await page.locator('dialog .format-groups').innerText();
  expect(formats).not.toMatch(/Page \(HTML\)|Formatted/);
  const { text } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click(),
  );
  expect(text.match(/^@/gm)).toHaveLength(10);
  expect(text).toContain('@article{slack2016narco');
  expect({ asked, faults }).toEqual({ asked: [], faults: [] });
});

test('hostile data are text on it, with and without its script', async () => {
  const evil = '</pre></script><script>document.title="owned"</script><img src=x onerror=alert(1)>';
  const claims = `title: '${evil}'\nbibliography: a.bib\npositions:\n  - id: __proto__\n    name: '${evil}'\nstances:\n  - work: __proto__\n    position: __proto__\n    stance: holds\n`;
  const bib = `@book{__proto__, title = {${evil}}, author = {Olson, A.}, year = 2016}\n`;
  const page = shared([
    { name: 'debate.yaml', text: claims },
    { name: 'a.bib', text: bib },
  ]);
  const visited = await openFile(page, {}, '#work=__proto__');
  await ready(visited.page);
  await visited.page.locator('.card .reference').filter({ hasText: evil }).waitFor();
  expect(await visited.page.locator('h1').first().innerText()).toBe(evil);
  expect(await visited.page.title()).toBe(`${evil} – Faultline`);
  expect(await visited.page.locator('img, script').count()).toBe(1);
  const plain = await openFile(page, { javaScriptEnabled: false });
  expect(await plain.page.locator('img, script').count()).toBe(1);
  expect(await plain.page.locator('pre').last().textContent()).toBe(bib);
  expect([...visited.asked, ...visited.faults, ...plain.asked, ...plain.faults]).toEqual([]);
});

test('without its script it tells all in words, 320 pixels wide, and axe finds nothing wrong in light and dark', async () => {
  const still = bundled.replace(/<script type="module">[\s\S]*<\/script>/, '');
  const narrow = { viewport: { width: 320, height: 700 } };
  const { page } = await openFile(still, { ...narrow, bypassCSP: true });
  await page.addScriptTag({ content: axe });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.locator('tbody tr').count()).toBe(48);
});

test('axe finds nothing wrong in the page that runs, in light and dark', async () => {
  const { page } = await openFile(bundled, { bypassCSP: true }, '#work=vogt2016stuck');
  await ready(page);
  await page.addScriptTag({ content: axe });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});

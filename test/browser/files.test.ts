import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundledBib, bundledClaims, projectFile, shows, visit } from './explorer-page';
import { launchBrowser } from './launch';

const root = join(import.meta.dirname, '..', '..');
const article = join(root, '..', 'shared', 'article', 'sanchez-zhang-2018.txt');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function open(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  return page.locator('.head input[type=file]').setInputFiles(files);
}

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function openExample(page: Page) {
  await page.getByRole('button', { name: 'Debates…' }).click();
  await page.getByRole('button', { name: 'Open the bundled debate' }).click();
}

test('another claims file with its bibliography opens the same way, with any number of positions', async () => {
  const { page, faults } = await visit(browser, { map: 'drawn', hash: '#work=olson2016migrant' });
  await open(
    page,
    ['ports.yaml', 'ports.bib'].map((name) => join(root, 'test/fixtures/debates', name)),
  );
  await page.getByRole('heading', { level: 1, name: 'Who should run the ports?' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.position-name').length === 7);
  expect(await page.locator('.shown-count').innerText()).toBe('5 of 5 works');
  expect(await page.locator('.card').count()).toBe(0);
  expect(await page.locator('.problems').count()).toBe(0);
  await page.locator('#works').getByRole('button', { name: 'Davis 2004' }).click();
  const card = page.locator('.card');
  await card.locator('.reference').waitFor();
  expect(await card.innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await card.locator('a').count()).toBe(0);
  expect(await page.locator('.card img').count()).toBe(0);
  await openExample(page);
  await shows(page, '48 of 48 works');
  expect(faults).toEqual([]);
});

test('a broken claims file shows each mistake with its place, beside what could be read', async () => {
  const { page } = await visit(browser);
  const broken = projectFile(bundledClaims)
    .replace('work: olson2016migrant', 'work: olson2016migrent')
    .replace('stance: disputes', 'stance: disputs');
  await open(page, [
    file('broken.yaml', broken),
    file('smuggling-trafficking-nexus.bib', projectFile(bundledBib)),
  ]);
  const problems = page.locator('.problems li');
  await problems.first().waitFor();
  expect(await problems.count()).toBe(2);
  const text = await page.locator('.problems').innerText();
  expect(text).toMatch(/broken\.yaml:\d+:\d+/);
  expect(text).toContain('olson2016migrant');
  expect(text).toContain('disputes');
  await shows(page, '48 of 48 works');
});

test('works that share a citation key are told, and each has its own card and link', async () => {
  const { page } = await visit(browser);
  const bib =
    '@book{same, author = {Adams, Ann}, title = {One}, date = {2001}}\n@book{same, author = {Baker, Bo}, title = {Two}, date = {2002}}\n';
  await open(page, [file('doubled.bib', bib)]);
  await shows(page, '2 of 2 works');
  await page.locator('.problems li').first().waitFor();
  expect(await page.locator('.problems li').count()).toBe(1);
  for (const label of ['Adams 2001', 'Baker 2002']) {
    await page.locator('#works').getByRole('button', { name: label }).click();
    await page.locator('.card h2', { hasText: label }).waitFor();
  }
  expect(await page.evaluate(() => location.hash)).toBe('#work=same-2&pane=files');
});

test('of two openings the newest is shown, and a text joins the debate that is being opened', async () => {
  const { page, faults } = await visit(browser);
  const ports = ['ports.yaml', 'ports.bib'].map((name) =>
    join(root, 'test/fixtures/debates', name),
  );
  await open(page, ports);
  await open(page, [file('notes.txt', 'A text of no debate.')]);
  await page.getByRole('heading', { level: 1, name: 'Who should run the ports?' }).waitFor();
  await page.locator('.problems').getByText('notes.txt').first().waitFor();
  await open(page, ports);
  await openExample(page);
  await shows(page, '48 of 48 works');
  expect(faults).toEqual([]);
});

test('a claims file whose bibliography is missing says so once', async () => {
  const { page } = await visit(browser);
  await open(page, [file('lonely.yaml', projectFile('test/fixtures/debates/ports.yaml'))]);
  await page.locator('.problems li').first().waitFor();
  expect(await page.locator('.problems li').count()).toBe(1);
  expect(await page.locator('.problems').innerText()).toContain('ports.bib');
});

test('a bibliography alone, a picture and an empty file are each answered', async () => {
  const { page, faults } = await visit(browser);
  await open(page, [file('only.bib', projectFile(bundledBib))]);
  await page.getByText('48 works, and no positions yet').waitFor();
  await open(page, [
    {
      name: 'photo.bib',
      mimeType: 'image/png',
      buffer: Buffer.from([137, 80, 78, 71, 0, 255, 254]),
    },
  ]);
  await page.locator('.problems').getByText('photo.bib').first().waitFor();
  await open(page, [file('empty.yaml', '')]);
  await page.locator('.problems').getByText('empty.yaml').first().waitFor();
  expect(faults).toEqual([]);
});

test.skipIf(!existsSync(article))(
  'with the text of the article (../shared, where it is at hand), each passage stands in its place, checked by its fingerprint',
  async () => {
    const { page, faults } = await visit(browser);
    await open(page, article);
    const note = await page.locator('.source-text .text-state').innerText();
    expect(note).toMatch(
      /^Sanchez and Zhang 2018: \d+ passages in place, each checked by its fingerprint\.$/,
    );
    await page.getByLabel('Search', { exact: true }).fill('vogt');
    await page.locator('#works').getByRole('button', { name: 'Vogt 2016' }).click();
    await page.locator('mark.of-selected').first().waitFor();
    expect(await page.locator('mark.of-selected').allInnerTexts()).toContainEqual(
      expect.stringContaining('Vogt'),
    );
    await page.locator('.card blockquote').first().waitFor();
    expect(faults).toEqual([]);
  },
);

test.skipIf(!existsSync(article))(
  'an article text that was changed (../shared, where it is at hand) is told, and the passages that are left stand',
  async () => {
    const { page } = await visit(browser);
    const { readFileSync } = await import('node:fs');
    const changed = readFileSync(article, 'utf8').replace('Vogt (2016)', 'Vogt (2017)');
    await open(page, [file('changed.txt', changed)]);
    await page
      .locator('.problems')
      .getByText('changed.txt')
      .or(page.locator('.problems li'))
      .first()
      .waitFor();
    expect(await page.locator('.source-text .text-state').innerText()).toMatch(
      /\d+ passages in place, 1 no longer as coded\./,
    );
  },
);

test('links that are not ours give the default view and a notice', async () => {
  const { page } = await visit(browser, { hash: '#colour=red&work=__proto__&stance=hates' });
  const banners = await page.locator('.banner').allInnerTexts();
  expect(banners.join(' ')).toContain('colour=red');
  expect(banners.join(' ')).toContain('stance=hates');
  expect(banners.join(' ')).toContain('__proto__');
  expect(await page.locator('.shown-count').innerText()).toBe('48 of 48 works');
});

test('without WebGL the map is drawn plainly and the table stays', async () => {
  const without = await launchBrowser(['--disable-3d-apis']);
  onTestFinished(() => without.close());
  const { page } = await visit(without, { map: 'drawn' });
  await page.locator('.plain-map').waitFor();
  expect(await page.locator('.plain-node').count()).toBe(48);
  await page.locator('.plain-node').first().click();
  await page.locator('.card').waitFor();
});

test('when the WebGL context is lost, the map is drawn plainly instead of staying blank', async () => {
  const { page } = await visit(browser, { map: 'drawn' });
  await page.locator('.map-canvas canvas.sigma-nodes').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.locator('.plain-map').waitFor();
  expect(await page.locator('.plain-node').count()).toBe(48);
});

test('after an edit the claims file may be dropped alone: the bibliography it names is kept', async () => {
  const { page } = await visit(browser);
  const fixture = (name: string) => projectFile(`test/fixtures/debates/${name}`);
  await open(page, [file('ports.bib', fixture('ports.bib'))]);
  await shows(page, '5 of 5 works');
  await open(page, [file('ports.yaml', fixture('ports.yaml'))]);
  await page.getByRole('heading', { level: 1, name: 'Who should run the ports?' }).waitFor();
  await shows(page, '5 of 5 works');
  expect(await page.locator('.problems').count()).toBe(0);
});

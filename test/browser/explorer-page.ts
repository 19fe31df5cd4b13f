import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { borrowPage, type MapKind } from './borrow-page';

const root = join(import.meta.dirname, '..', '..');

export function projectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const bundledBib = 'bibliography/smuggling-trafficking-nexus.bib';
export const bundledClaims = 'claims/smuggling-trafficking-nexus.yaml';

export interface Visit {
  readonly page: Page;
  /** Requests to anywhere but the page's own server. */
  readonly foreign: string[];
  /** Errors of the page and refusals of its policy. */
  readonly faults: string[];
}

/**
 * Opens the built page as a reader would, and waits until the map is drawn.
 *
 * Which page to ask for: as a rule simply `visit(browser)`. Its map is the plain one, for WebGL without a
 * graphics card takes a second to start and time from every step after it. A test of the map itself, and
 * one journey for each subject, asks for `map: 'drawn'`. The page comes wiped from the test before; what
 * a test does to the browser around it (routes, init scripts, permissions) belongs in a context of its own.
 */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions & { hash?: string; map?: MapKind; tour?: boolean } = {},
): Promise<Visit> {
  const { hash = '', map = 'plain', tour = false, ...rest } = options;
  const page = await borrowPage(
    browser,
    { map, tour },
    { viewport: { width: 1440, height: 900 }, ...rest },
  );
  const foreign: string[] = [];
  const faults: string[] = [];
  const address = inject('address');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:')) foreign.push(url);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address + hash);
  await ready(page);
  return { page, foreign, faults };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
}

/** The labels of the rows in the table, as far as they are in the page. */
export function rowLabels(page: Page): Promise<string[]> {
  return page.locator('#works td.column-label button').allTextContents();
}

/** Presses the button and gives the text of the file that comes down, with its name. */
export async function download(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Waits until the page says how many works it shows. */
export async function shows(page: Page, text: string): Promise<void> {
  await page.locator('.shown-count').filter({ hasText: text }).waitFor();
}

/** Through the dialog of positions; it is the last thing that can be undone then. */
export async function addPosition(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await page.getByRole('button', { name: 'Positions and claims…' }).click();
  await page.getByRole('dialog').getByLabel('Name of a new position').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Undo: new position ${name}` }).waitFor();
}

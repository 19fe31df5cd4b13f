import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';

/** Builds the page if it is not up to date, and finds a browser as the tests do. */
export function findLaunch(): LaunchOptions {
  const script = join(import.meta.dirname, '..', 'browser', 'prepare.mjs');
  const printed = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const launch: LaunchOptions = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '');
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...launch.env }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  );
  return { ...launch, env };
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch(findLaunch());
}

/** A page of its own, with nothing kept from before. Close its context when done. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(noteFirstFrame);
  return page;
}

const mostMsToReady = 120_000;

/** Milliseconds from the navigation to the frame in which `<html>` has `data-ready`. */
export async function msToFirstFrame(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return msAtFirstFrame(page);
}

/** Milliseconds from handing files to the page's file input to the frame in which it shows them. */
export async function msToOpenFiles(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<number> {
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-ready');
    document.documentElement.removeAttribute('data-first-frame');
    addEventListener('change', () => performance.mark('files-given'), { capture: true });
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
  const shown = await msAtFirstFrame(page);
  const given = await page.evaluate(
    () => performance.getEntriesByName('files-given').at(-1)?.startTime ?? Number.NaN,
  );
  return shown - given;
}

async function msAtFirstFrame(page: Page): Promise<number> {
  const html = page.locator('html[data-first-frame]');
  await html.waitFor({ state: 'attached', timeout: mostMsToReady });
  return Number(await html.getAttribute('data-first-frame'));
}

/** Runs in the page, before its own code: when the frame after `data-ready` is drawn, says so. */
function noteFirstFrame(): void {
  const note = () => {
    const html = document.documentElement;
    if (!html?.hasAttribute('data-ready') || html.hasAttribute('data-first-frame')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        html.setAttribute('data-first-frame', String(performance.now()));
        watch();
      }),
    );
  };
  const observer = new MutationObserver(note);
  const watch = () =>
    observer.observe(document, {
      attributes: true,
      attributeFilter: ['data-ready'],
      childList: true,
      subtree: true,
    });
  watch();
}

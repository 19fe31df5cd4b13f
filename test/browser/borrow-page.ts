import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** `drawn`: by sigma, with WebGL. `plain`: the page finds no WebGL and falls back to its SVG. */
export type MapKind = 'drawn' | 'plain';

export interface PageKind {
  readonly map: MapKind;
  /** Whether the tour is offered. */
  readonly tour: boolean;
}

/** Pages that no test uses now, of each browser, by the options they were made with. */
const idle = new WeakMap<Browser, Map<string, Page[]>>();

/**
 * An empty page with nothing kept from before, the test's own until it ends. A new page costs Chromium
 * more than loading ours does, so the next test with the same options gets this one, wiped.
 */
export async function borrowPage(
  browser: Browser,
  kind: PageKind,
  options: BrowserContextOptions,
): Promise<Page> {
  const pages = idlePages(browser, JSON.stringify([kind, options]));
  const page = pages.pop() ?? (await newPage(browser, kind, options));
  onTestFinished(async ({ task }) => {
    // Nobody knows in what state a test that failed has left it.
    if (task.result?.state === 'fail' || page.isClosed()) return page.context().close();
    await wipe(page, options);
    pages.push(page);
  });
  return page;
}

function idlePages(browser: Browser, key: string): Page[] {
  const byOptions = idle.get(browser) ?? new Map<string, Page[]>();
  idle.set(browser, byOptions);
  const pages = byOptions.get(key) ?? [];
  byOptions.set(key, pages);
  return pages;
}

async function newPage(browser: Browser, { map, tour }: PageKind, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  // The tour is offered to newcomers and would lie over what is pressed.
  if (!tour) await context.addInitScript(() => localStorage.setItem('faultline-tour-seen', 'yes'));
  if (map === 'plain') await context.addInitScript(withoutWebGL);
  return context.newPage();
}

/** What `--disable-3d-apis` does to a browser, for one page: this runs there. */
export function withoutWebGL(): void {
  const { prototype } = HTMLCanvasElement;
  const whole = prototype.getContext;
  Object.assign(prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(whole, this, [kind, ...rest]);
    },
  });
}

const heard = ['console', 'dialog', 'download', 'pageerror', 'popup', 'request', 'response'];

/** Empties a page of its document with its workers, and of all that it stored, showed and was told. */
export async function wipe(
  page: Page,
  { viewport, ...asked }: BrowserContextOptions,
): Promise<void> {
  for (const event of heard) page.removeAllListeners(event);
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = asked;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  if (viewport) await page.setViewportSize(viewport);
  // Outside, where a pointer touches nothing.
  await page.mouse.move(-1, -1);
  await page.evaluate(() => sessionStorage.clear());
  // A page that has something to lose asks before it is left.
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto('about:blank');
  page.removeAllListeners('dialog');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('address'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

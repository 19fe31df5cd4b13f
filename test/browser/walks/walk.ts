import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '../explorer-page';

/** A reader without a mouse and without sight: keys, where the focus is, and what is read out. */
export interface Walk {
  readonly page: Page;
  /** Presses keys (by Playwright's names) one after the other; the focus may fall out of the page at none of them. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab, or Shift+Tab, until the focus is there, by role and name: `button "Help"`. */
  readonly tabTo: (what: string, backwards?: 'backwards') => Promise<void>;
  /** Waits until the focus is there. */
  readonly isAt: (what: string) => Promise<void>;
  /** Waits until a live region has said this; what was said before is forgotten, and nothing may have been said twice. */
  readonly hears: (text: string) => Promise<void>;
  /** Gives files to the file button that has the focus: the picker itself is the system's. */
  readonly choose: (files: Readonly<Record<string, string | Buffer>>) => Promise<void>;
  readonly faults: readonly string[];
}

export async function beginWalk(
  browser: Browser,
  options: Parameters<typeof visit>[1] = {},
): Promise<Walk> {
  const { page, foreign, faults } = await visit(browser, options);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(listen);
  const focused = () => focusedIn(session);
  const press: Walk['press'] = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect
        .poll(() => isInPage(page), { message: `after ${key}`, timeout: 5_000 })
        .toBe(true);
    }
  };
  const isAt = (what: string) => expect.poll(focused, { timeout: 10_000 }).toBe(what);
  return {
    page,
    press,
    isAt,
    type: (text) => page.keyboard.type(text),
    tabTo: async (what, backwards) => {
      const passed: string[] = [];
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
        const now = await focused();
        if (now === what) return;
        passed.push(now);
      }
      throw new Error(`Tab never reached ${what}, but ${passed.join('; ')}`);
    },
    hears: async (text) => {
      const said = () => page.evaluate(() => (globalThis as unknown as Heard).said);
      await expect
        .poll(said, { timeout: 10_000 })
        .toEqual(expect.arrayContaining([expect.stringContaining(text)]));
      const all = await page.evaluate(() => (globalThis as unknown as Heard).said.splice(0));
      expect(all).toEqual([...new Set(all)]);
    },
    choose: async (files) => {
      const given = Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      }));
      await page.locator('input[type=file]:focus').setInputFiles(given);
    },
    get faults() {
      return [...foreign, ...faults];
    },
  };
}

/** Whether something has the focus, once what the last key did is drawn. */
function isInPage(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.activeElement ?? document.body) !== document.body);
}

/** As Chromium tells assistive technology of it. */
async function focusedIn(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  if (result.objectId === undefined) return 'nothing';
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return `${node?.role?.value} "${node?.name?.value ?? ''}"`;
}

interface Heard {
  said: string[];
}

/** Runs in the page: what its live regions say, each change once, as a screen reader reads it out. */
function listen(): void {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const before = new WeakMap<Element, string>();
  const regionOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest('[role=status], [role=alert], [aria-live]');
    if (region?.getAttribute('aria-atomic') !== 'false') return region;
    return element === region ? null : element;
  };
  const hear = (region: Element) => {
    const text = region.textContent?.trim() ?? '';
    if (text !== '' && text !== before.get(region)) said.push(text);
    before.set(region, text);
  };
  for (const region of document.querySelectorAll('[role=status], [role=status] > p')) {
    before.set(region, region.textContent?.trim() ?? '');
  }
  new MutationObserver((records) => {
    const regions = records.flatMap(({ target, addedNodes }) => {
      const alerts = [...addedNodes].flatMap((node) =>
        node instanceof Element ? [...node.querySelectorAll('[role=alert]'), node] : [],
      );
      return [target, ...alerts].flatMap((node) => regionOf(node) ?? []);
    });
    // What stands behind a dialog is not read out.
    const dialog = document.querySelector('dialog[open]');
    for (const region of new Set(regions)) {
      if (region.isConnected && (dialog === null || dialog.contains(region))) hear(region);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

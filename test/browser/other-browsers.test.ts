import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { ready, visit } from './explorer-page';
import { launchBrowser } from './launch';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of which one script is other than it was built. */
async function pageWithScript(change: (built: string) => string) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  return page;
}

test('a press anywhere on a row of the table selects its work, though nothing is placed by a row', async () => {
  const { page } = await visit(browser);
  const row = page.locator('#works tbody tr').filter({ hasText: 'Burnett 2011' });
  // As WebKit computes it, whatever a style sheet says.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('#works tr'))
      one.style.position = 'static';
  });
  const box = await row.boundingBox();
  if (box === null) throw new Error('The row is not shown.');
  await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  await page.getByRole('heading', { level: 2, name: 'Burnett 2011' }).waitFor();
  const [high, seen] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    window.innerHeight,
  ]);
  expect(high).toBe(seen);
});

test('the heading of the matrix stays above the rows that are scrolled under it', async () => {
  const { page } = await visit(browser, { hash: '#beside=matrix' });
  await page.locator('.matrix td.column-label').first().waitFor();
  const over = await page.locator('.table-scroller').evaluate((scroller) => {
    scroller.scrollTop = 200;
    const head = scroller.querySelector('th')?.getBoundingClientRect();
    const { left = 0, top = 0, width = 0, height = 0 } = head ?? {};
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('th, td')
      ?.nodeName;
  });
  expect(over).toBe('TH');
});

test('a browser that cannot read the script says after a while what it would need', async () => {
  const page = await pageWithScript((built) => `${built}\nnot a script`);
  await page.goto(inject('address'));
  const sentence = page.getByText('Faultline needs JavaScript');
  expect(await sentence.isVisible()).toBe(false);
  await page.evaluate(() => {
    for (const one of document.getAnimations()) one.finish();
  });
  await sentence.waitFor();
});

test('the same sentence is gone where the script has begun', async () => {
  const page = await pageWithScript((built) => built);
  await page.goto(inject('address'));
  await ready(page);
  expect(await page.getByText('Faultline needs JavaScript').count()).toBe(0);
});

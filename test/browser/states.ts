import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { smallArticle } from '../scenes/small-article';
import { withoutWebGL } from './borrow-page';
import { bundledClaims, projectFile, ready, shows, visit } from './explorer-page';

/** One thing that the page can show, and how a reader comes there. */
export interface State {
  readonly name: string;
  /** A dialog by its file, a pane or a panel by its word in the address: each must stand in a row. */
  readonly shows?: string;
  readonly hash?: string;
  /** It changes and types nothing, so that the next such row can follow in the same page. */
  readonly isLook?: true;
  readonly map?: 'drawn';
  readonly tour?: true;
  /** What the browser is like in which the page starts; it gets one of its own then. */
  readonly browser?: (page: Page) => Promise<unknown>;
  /** No debate is open in it yet, or none any more. */
  readonly isEarly?: true;
  readonly open?: (page: Page) => Promise<void>;
}

const bib = `@book{a, author = {Olson, A.}, title = {Smuggling}, year = 2016}
@book{a, author = {Olson, Ann}, title = {Smuggling}, year = 2016}
@book{none, title = {Ports}}
@book{b,
`;

async function give(page: Page, files: Readonly<Record<string, string>>, input = '.head') {
  await page.locator(`${input} input[type=file]`).setInputFiles(
    Object.entries(files).map(([name, text]) => {
      return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    }),
  );
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const shown = (page: Page, place: string) => page.locator(place).first().waitFor();

async function openDialog(page: Page, button: string) {
  await press(page, button);
  await shown(page, 'dialog[open]');
}

async function begin(page: Page) {
  await openDialog(page, 'Debates…');
  await page.getByLabel('Title').fill('Roads: whose?');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Roads: whose?' }).waitFor();
}

async function codeWork(page: Page) {
  await page.getByRole('button', { name: 'Works', exact: true }).last().click();
  await press(page, 'Begin (n)');
  await page.keyboard.press('h');
  await shown(page, '.code-given li');
}

function exportOf(format: string): State {
  return {
    name: `what there is to choose of ${format}`,
    isLook: true,
    shows: 'export-dialog',
    open: async (page) => {
      await openDialog(page, 'Export…');
      await page.getByRole('radio', { name: format }).check();
    },
  };
}

const card = '.card .reference';

export const states: readonly State[] = [
  { name: 'as it opens', shows: 'map', map: 'drawn' },
  { name: 'the table', isLook: true, shows: 'works', open: (page) => shown(page, '#works td') },
  {
    name: 'a work on the map stood on, and its card',
    hash: '#work=vogt2016stuck',
    open: async (page) => {
      await page.keyboard.press('m');
      await page.keyboard.press('PageDown');
      await shown(page, '#map-standing');
      await shown(page, card);
    },
  },
  {
    name: 'a finding, and what the positions say',
    isLook: true,
    hash: '#finding=bridges',
    open: (page) => page.locator('.positions summary').click(),
  },
  {
    name: 'filtered to nothing',
    isLook: true,
    hash: '#from=1900&to=1901&q=nobody',
    open: (page) => shows(page, '0 of'),
  },
  {
    name: 'a link that is not ours',
    isLook: true,
    hash: '#colour=red&work=nobody',
    open: (page) => page.locator('.banner').nth(1).waitFor(),
  },
  {
    name: 'the divide',
    isLook: true,
    shows: 'divide',
    hash: '#beside=divide',
    open: (p) => shown(p, '.report h2'),
  },
  {
    name: 'the matrix, and the evidence of a cell',
    isLook: true,
    shows: 'matrix',
    hash: '#beside=matrix&work=vogt2016stuck',
    open: async (page) => {
      await shown(page, card);
      await page.locator('.stance-cell', { hasText: 'holds' }).first().click();
      await shown(page, '.asked-for');
    },
  },
  {
    name: 'the timeline, and its table',
    isLook: true,
    shows: 'timeline',
    hash: '#beside=timeline&work=vogt2016stuck',
    open: async (page) => {
      await shown(page, '.lane');
      await page.locator('.year-table summary').click();
    },
  },
  {
    name: 'no text yet',
    isLook: true,
    shows: 'text',
    hash: '#pane=text',
    open: (p) => shown(p, '.middle .empty'),
  },
  {
    name: 'the example’s files',
    isLook: true,
    shows: 'files',
    hash: '#pane=files',
    open: (p) => shown(p, '.files'),
  },
  {
    name: 'files with mistakes, works listed twice, one without a year',
    open: async (page) => {
      await give(page, { 'a.bib': bib });
      await shown(page, '.problems li');
      await page.locator('.same-works summary').first().click();
      await press(page, 'Timeline');
      await shown(page, '.undated');
    },
  },
  {
    name: 'a map without positions',
    open: async (page) => {
      await give(page, { 'a.bib': bib });
      await shown(page, '.files');
      await press(page, 'Map');
      await page.getByText('There is nothing to map yet').waitFor();
    },
  },
  {
    name: 'a debate with nothing in it',
    open: async (page) => {
      await begin(page);
      await press(page, 'Map');
      await page.getByText('This debate has no works yet').waitFor();
      await press(page, 'Divide');
      await shown(page, '.report');
    },
  },
  {
    name: 'an article, a cite and its work',
    open: async (page) => {
      await give(page, { [smallArticle.name]: smallArticle.text });
      await page.locator('a.cite').first().click();
      await page.getByText('Found in the text').first().waitFor();
    },
  },
  {
    name: 'coding not begun',
    isLook: true,
    shows: 'code',
    hash: '#beside=code',
    open: (p) => shown(p, '.code'),
  },
  {
    name: 'positions not named',
    open: async (page) => {
      await begin(page);
      await press(page, 'Code');
      await shown(page, '.code-first');
    },
  },
  {
    name: 'a work coded, its stance changed, codings to look at',
    hash: '#beside=code',
    open: async (page) => {
      await shown(page, '.code');
      await codeWork(page);
      await page
        .getByRole('button', { name: /^Change…/ })
        .first()
        .click();
      await page.getByLabel('I am not sure of it').check();
      await page.locator('.code-look summary').click();
    },
  },
  {
    name: 'a passage coded',
    open: async (page) => {
      await give(page, { [smallArticle.name]: smallArticle.text });
      await shown(page, 'a.cite');
      await press(page, 'Code');
      await page.getByLabel('Name of a new position').fill('State');
      await page.keyboard.press('Enter');
      await press(page, 'Begin (n)');
      await page.keyboard.press('1');
      await press(page, 'd disputes');
      await shown(page, '.code-given li');
    },
  },
  {
    name: 'positions and claims, one of them split',
    shows: 'positions-dialog',
    hash: '#beside=code',
    open: async (page) => {
      await openDialog(page, 'Positions and claims…');
      await page
        .getByText(/^Claims: [1-9]/)
        .first()
        .click();
      await page
        .getByText(/^Look: /)
        .first()
        .click();
      await press(page, 'Split…');
    },
  },
  {
    name: 'two coders compared',
    shows: 'compare-dialog',
    hash: '#beside=code',
    open: async (page) => {
      await openDialog(page, 'Two coders…');
      const other = projectFile(bundledClaims).replaceAll('stance: disputes', 'stance: supports');
      await give(page, { 'second.yaml': other }, 'dialog');
      await shown(page, '.disagreements li');
    },
  },
  ...['BibTeX', 'Formatted bibliography', 'Matrix (CSV)', 'Map (PNG)', 'Page (HTML)'].map(exportOf),
  {
    name: 'the help',
    isLook: true,
    shows: 'help-dialog',
    open: (page) => openDialog(page, 'Help'),
  },
  {
    name: 'a reference list to be pasted',
    isLook: true,
    shows: 'references-dialog',
    open: (page) => openDialog(page, 'Add references…'),
  },
  {
    name: 'a reference list read, and one corrected',
    shows: 'references-dialog',
    open: async (page) => {
      await openDialog(page, 'Add references…');
      const entry = 'Baker, Tom. 2002. Ports and the State. London: Harbour Press.';
      await page.getByRole('textbox', { name: /reference list/i }).fill(`${entry}\n\n???\n`);
      await press(page, 'Read it');
      await page.locator('.read-list').getByRole('button', { name: 'Correct' }).first().click();
      await page.getByRole('textbox', { name: 'date' }).fill('soon 99');
      await page.keyboard.press('Tab');
    },
  },
  ...(['Correct…', 'Remove this work…'] as const).map((button, i): State => {
    return {
      name: `what is asked by ${button}`,
      isLook: true,
      shows: ['correct-dialog', 'remove-dialog'][i] ?? '',
      hash: '#work=vogt2016stuck',
      open: async (page) => {
        await shown(page, card);
        await openDialog(page, button);
      },
    };
  }),
  {
    name: 'a work added by hand',
    isLook: true,
    shows: 'references-dialog',
    open: async (page) => {
      await openDialog(page, 'Add references…');
      await press(page, 'Add a work by hand…');
    },
  },
  {
    name: 'no debates kept',
    isLook: true,
    shows: 'debates-dialog',
    open: (page) => openDialog(page, 'Debates…'),
  },
  {
    name: 'a debate kept, and whether to remove it',
    shows: 'debates-dialog',
    open: async (page) => {
      await begin(page);
      await page.getByText('Kept in this browser').waitFor();
      await openDialog(page, 'Debates…');
      await press(page, 'Remove Roads: whose?');
      await press(page, 'Leave it');
      await press(page, 'Remove Roads: whose?');
    },
  },
  {
    name: 'the example beside a debate of one’s own',
    open: async (page) => {
      await begin(page);
      await page.getByText('Kept in this browser').waitFor();
      await openDialog(page, 'Debates…');
      await press(page, 'Open the bundled debate');
      await shown(page, '.own-debates');
    },
  },
  { name: 'the tour offered', tour: true, open: (page) => shown(page, '.tour') },
  {
    name: 'a step of the tour',
    tour: true,
    open: async (page) => {
      await press(page, 'Show me');
      await press(page, 'Next');
      await shown(page, card);
    },
  },
  {
    name: 'files held over the page',
    isLook: true,
    open: async (page) => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['a'], 'a.bib'));
        dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
      });
      await shown(page, '.drop-hint');
    },
  },
  {
    name: 'a browser that keeps nothing',
    browser: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
        Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
      }),
    open: async (page) => {
      await give(page, { 'a.bib': bib });
      await page.getByText('This browser stores nothing').first().waitFor();
    },
  },
  {
    name: 'files being opened',
    browser: (page) => page.route('**/assets/main-*.js', () => {}),
    open: async (page) => {
      await give(page, { 'a.bib': bib });
      await shown(page, '.busy');
    },
  },
  {
    name: 'a part that does not come',
    browser: (page) => page.route('**/assets/matrix-*.js', (route) => route.abort()),
    open: async (page) => {
      await press(page, 'Matrix');
      await page.getByText('This part of the page could not be shown').waitFor();
    },
  },
  {
    name: 'the debate being opened',
    isEarly: true,
    browser: (page) => page.route('**/assets/_virtual_bundled-overview-*.js', () => {}),
    open: (page) => page.getByText('Opening the bundled debate…').waitFor(),
  },
  {
    name: 'a fault of the page',
    isEarly: true,
    browser: (page) =>
      page.addInitScript(() =>
        Object.assign(globalThis, { ResizeObserver: undefined, matchMedia: null }),
      ),
    open: (page) => page.getByText('The page has met a fault of its own').waitFor(),
  },
];

/** A page in this state, in light colours, 1,280 pixels wide, that lets scripts of a test in. */
export async function pageIn(browser: Browser, state: State): Promise<Page> {
  const { hash = '', map = 'plain', tour = false, open } = state;
  const page = state.isLook
    ? await pageOfLooks(browser, hash)
    : state.browser
      ? await ownPage(browser, options, state)
      : (await visit(browser, { ...options, hash, map, tour })).page;
  await open?.(page);
  return page;
}

const size = { width: 1280, height: 800 };
const options = { bypassCSP: true, viewport: size };

/** In each browser the page where one look follows the other, with the plain map. */
const pagesOfLooks = new WeakMap<Browser, Page>();

async function pageOfLooks(browser: Browser, hash: string): Promise<Page> {
  const page = pagesOfLooks.get(browser) ?? (await newPageOfLooks(browser));
  pagesOfLooks.set(browser, page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    pagesOfLooks.delete(browser);
    await page.context().close();
  });
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => dispatchEvent(new DragEvent('dragleave')));
  await leaveDialog(page);
  await page.goto(`${inject('address')}${hash || '#'}`);
  return page;
}

async function newPageOfLooks(browser: Browser): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => localStorage.setItem('faultline-tour-seen', 'yes'));
  await context.addInitScript(withoutWebGL);
  const page = await context.newPage();
  await page.goto(inject('address'));
  await ready(page);
  return page;
}

async function leaveDialog(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]');
  if ((await dialog.count()) === 0) return;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function ownPage(browser: Browser, options: BrowserContextOptions, state: State) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  await context.addInitScript(() => localStorage.setItem('faultline-tour-seen', 'yes'));
  const page = await context.newPage();
  await state.browser?.(page);
  await page.goto(inject('address'));
  if (!state.isEarly) await ready(page);
  return page;
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { smallArticle } from '../scenes/small-article';
import { bundledClaims, projectFile, ready, visit } from './explorer-page';

/** One thing that the page can show, and how a reader comes there. */
export interface State {
  readonly name: string;
  /** A dialog by its file, a pane or a panel by its word in the address: each must stand in a row. */
  readonly shows?: string;
  readonly hash?: string;
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
  { name: 'the table', shows: 'works' },
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
    hash: '#finding=bridges',
    open: (page) => page.locator('.positions summary').click(),
  },
  { name: 'filtered to nothing', hash: '#from=1900&to=1901&q=nobody' },
  { name: 'a link that is not ours', hash: '#colour=red&work=nobody' },
  {
    name: 'the divide',
    shows: 'divide',
    hash: '#beside=divide',
    open: (p) => shown(p, '.report h2'),
  },
  {
    name: 'the matrix, and the evidence of a cell',
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
    shows: 'timeline',
    hash: '#beside=timeline&work=vogt2016stuck',
    open: async (page) => {
      await shown(page, '.lane');
      await page.locator('.year-table summary').click();
    },
  },
  {
    name: 'no text yet',
    shows: 'text',
    hash: '#pane=text',
    open: (p) => shown(p, '.middle .empty'),
  },
  {
    name: 'the example’s files',
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
  { name: 'coding not begun', shows: 'code', hash: '#beside=code', open: (p) => shown(p, '.code') },
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
  { name: 'the help', shows: 'help-dialog', open: (page) => openDialog(page, 'Help') },
  {
    name: 'a reference list to be pasted',
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
    shows: 'references-dialog',
    open: async (page) => {
      await openDialog(page, 'Add references…');
      await press(page, 'Add a work by hand…');
    },
  },
  {
    name: 'no debates kept',
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
  const options = { bypassCSP: true, viewport: { width: 1280, height: 800 } };
  const page = state.browser
    ? await ownPage(browser, options, state)
    : (await visit(browser, { ...options, hash, map, tour })).page;
  await open?.(page);
  return page;
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

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallArticle } from '../../scenes/small-article';
import { bundledClaims, projectFile, shows } from '../explorer-page';
import { launchBrowser } from '../launch';
import { beginWalk, type Walk } from './walk';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bib = `@book{a, author = {Olson, Ann}, title = {Smuggling by sea}, year = 2016}
@book{b, author = {Baker, Tom}, title = {Ports}, year = 2002}
@book{c, author = {Cole, Ann}, title = {Piers}, year = 2003}
`;

/** A debate of the reader's own: its question and the positions, one after the other. */
async function beginDebate(walk: Walk, positions: readonly string[]) {
  const { press, type, isAt, tabTo, hears } = walk;
  await tabTo('button "Debates…"');
  await press('Enter');
  await isAt('textbox "Title"');
  await type('Roads: whose?');
  await press('Tab');
  await type('Who runs them?');
  await press('Enter');
  await isAt('heading "Roads: whose?"');
  await tabTo('button "Code"');
  await press('Enter');
  await tabTo('textbox "Name of a new position"');
  for (const name of positions) {
    await type(name);
    await press('Enter');
    await hears(`Done: new position ${name}`);
    await isAt('textbox "Name of a new position"');
  }
}

async function openFiles(walk: Walk, files: Parameters<Walk['choose']>[0]) {
  await walk.tabTo('button "Open files…"', 'backwards');
  await walk.choose(files);
}

test('6: a debate begins with nothing: its name, three positions, a claim', async () => {
  const walk = await beginWalk(browser);
  const { page, press, type, isAt, tabTo, hears, faults } = walk;
  await beginDebate(walk, ['State', 'Users', 'Nobody']);
  await tabTo('button "Positions and claims…"', 'backwards');
  await press('Enter');
  await isAt('button "Close"');
  await tabTo('DisclosureTriangle "Claims: 0"');
  await press('Enter');
  await tabTo('textbox "A new claim for State, in your own words"');
  await type('Ports are run by the state.');
  await press('Tab');
  await isAt('button "Add the claim"');
  await press('Enter');
  await hears('Done: new claim “Ports are run by the state.”');
  await page.getByText('Claims: 1').waitFor();
  await press('Escape');
  await isAt('button "Positions and claims…"');
  await press('u');
  await hears('Undone: new claim “Ports are run by the state.”');
  await isAt('button "Positions and claims…"');
  expect(faults).toEqual([]);
});

test('7: files are given by the button, works listed twice are merged, and parted again', async () => {
  const walk = await beginWalk(browser);
  const { press, isAt, tabTo, hears, faults } = walk;
  await tabTo('button "Open files…"');
  const twice = bib.replaceAll(/\{([abc]),/g, '{$12,').replace('Ann}', 'A.}');
  await walk.choose({ 'first.bib': bib, 'second.bib': twice });
  await isAt('heading "first, second"');
  await shows(walk.page, '6 of 6 works');
  await tabTo('button "Merge the entries of Baker 2002a"');
  await press('Enter');
  await hears('Done: entries merged');
  await isAt('button "Cole 2003a"');
  await tabTo('button "Merge all 2"', 'backwards');
  await press('Enter');
  await hears('3 of 3 works');
  await isAt('heading "The same work twice"');
  await press('u', 'u');
  await hears('6 of 6 works');
  await isAt('heading "The same work twice"');
  await tabTo('button "Close second.bib"', 'backwards');
  await press('Enter');
  await hears('3 of 3 works');
  await isAt('rowheader "first.bib"');
  expect(faults).toEqual([]);
});

test('8: passages and works are coded by keys, with a note and a page, left out, come back to, undone', async () => {
  const walk = await beginWalk(browser);
  const { page, press, type, isAt, tabTo, hears, faults } = walk;
  await beginDebate(walk, ['State', 'Users']);
  await openFiles(walk, { [smallArticle.name]: smallArticle.text });
  await shows(page, '3 of 3 works');
  // The button stood where the text is now.
  await isAt('region "Map and text"');
  await press('n');
  await hears('Olson 2016 cite 1 of 3');
  await press('g');
  await hears('Baker 2002 cite 2 of 3');
  await press('p');
  await hears('Olson 2016 cite 1 of 3');
  await press('2');
  await tabTo('textbox "Note, for the next stance"');
  await type('Of the north alone.');
  await press('Escape');
  await isAt('heading "Coding"');
  await press('s');
  await hears('Done: Olson 2016 supports Users');
  await page.locator('.code-given').getByText('Of the north alone.').waitFor();
  await page.locator('.code-given').getByText('second hand').waitFor();
  await press('u');
  await hears('Undone: Olson 2016 supports Users');
  await press('Shift+U');
  await hears('Done: Olson 2016 supports Users');
  await tabTo('button "Remove: supports Users"');
  await press('Enter');
  await hears('Done: ');
  await isAt('heading "Coding"');
  await tabTo('button "Works"', 'backwards');
  await tabTo('button "Works"');
  await press('Enter', 'n');
  await tabTo('textbox "Page, for the next stance"');
  await type('12');
  await press('Escape', '1', 'h');
  await hears('holds State');
  await page.locator('.code-given').getByText('first hand').waitFor();
  await isAt('heading "Coding"');
  expect(faults).toEqual([]);
});

test('9: another coder’s file is laid beside, a disagreement settled, and the third file gone on with', async () => {
  const { page, press, isAt, tabTo, hears, choose, faults } = await beginWalk(browser);
  await tabTo('button "Code"');
  await press('Enter');
  await tabTo('button "Two coders…"');
  await press('Enter');
  await isAt('button "Close"');
  await tabTo('button "Open another coder’s file…"');
  const other = projectFile(bundledClaims).replaceAll('stance: disputes', 'stance: supports');
  await choose({ 'second.yaml': other });
  await hears('kappa');
  await page.locator('.disagreements li').first().waitFor();
  await isAt('button "Open another coder’s file…"');
  await tabTo('radio "smuggling-trafficking-nexus"');
  await press('Space');
  expect(await page.locator('.disagreements input:checked').count()).toBe(1);
  await tabTo('button "Go on with it here"');
  await press('Enter');
  await hears('is open.');
  await press('Escape');
  await isAt('heading "Smugglers, traffickers and migrants at the U.S.–Mexico border"');
  expect(faults).toEqual([]);
});

test('10: a debate leaves as BibTeX, matrix and page, is saved, opened again and removed', async () => {
  const walk = await beginWalk(browser);
  const { page, press, isAt, tabTo, hears, faults } = walk;
  await beginDebate(walk, ['State', 'Users']);
  await openFiles(walk, { 'roads.bib': bib });
  await hears('3 of 3 works');
  const saved = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  await tabTo('button "Export…"');
  await press('Enter');
  await isAt('button "Close"');
  await tabTo('button "Save Roads-whose.bib"');
  expect((await saved()).content.toString()).toBe(bib);
  await isAt('button "Export…"');
  await press('Enter');
  await isAt('button "Close"');
  await tabTo('radio "BibTeX each entry as it stands in its file; other formats written anew"');
  while (
    !(await page
      .locator('input:focus')
      .evaluate((one) => /Matrix \(CSV\)/.test(one.parentElement?.textContent ?? '')))
  ) {
    await press('ArrowDown');
  }
  await tabTo('button "Save Roads-whose.csv"');
  expect((await saved()).content.toString()).toContain('Baker');
  await isAt('button "Export…"');
  await press('Escape');
  await tabTo('button "Files"');
  await press('Enter');
  await tabTo('button "Download as .zip"');
  const archive = await saved();
  await hears(archive.name);
  await tabTo('button "Debates…"', 'backwards');
  await press('Enter');
  await isAt('textbox "Title"');
  await tabTo('button "Open the bundled debate"');
  await press('Enter');
  await isAt('heading "Smugglers, traffickers and migrants at the U.S.–Mexico border"');
  await tabTo('button "Open files…"');
  await walk.choose({ [archive.name]: archive.content });
  await isAt('heading "Roads: whose?"');
  await tabTo('button "Debates…"');
  await press('Enter');
  await isAt('textbox "Title"');
  await tabTo('button "Remove Roads: whose?"');
  await press('Enter');
  await isAt('button "Leave it"');
  await press('Enter');
  await isAt('button "Remove Roads: whose?"');
  await press('Enter');
  await isAt('button "Leave it"');
  await press('Tab', 'Enter');
  await page.locator('.debate-list > li').nth(1).waitFor({ state: 'detached' });
  await press('Escape');
  await isAt('button "Debates…"');
  expect(faults).toEqual([]);
});

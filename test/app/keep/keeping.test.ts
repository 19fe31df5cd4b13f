import { expect, test } from 'vitest';
import { lastStep } from '../../../src/app/keep/kept-debate';
import { versionOf } from '../../../src/app/load/history';
import { browserScene } from './keeping-scene';

const position = { kind: 'add-position', name: 'A', thesis: '' } as const;
const rename = { kind: 'name-debate', title: 'B', question: '', coder: '' } as const;
const file = (name: string, text = '') => new File([text], name);

type Tab = ReturnType<ReturnType<typeof browserScene>['tab']>;

/** A tab in which a debate of a.bib has begun, and so many edits are made. */
async function begun(tab: Tab, ...edits: readonly (typeof position | typeof rename)[]) {
  await tab.does(() => tab.session.begin([file('a.bib', '@book{a}')]));
  for (const edit of edits) await tab.does(() => tab.session.edit(edit));
  return tab;
}

async function steps(tab: Tab) {
  const debate = await tab.stored();
  return { labels: debate?.steps.map(({ label }) => label), undone: undone(debate) };
}

function undone(debate: Awaited<ReturnType<Tab['stored']>>) {
  return debate && lastStep(debate) - debate.cursor;
}

const text = (tab: Tab) => {
  const { opened } = tab.state() ?? {};
  return opened && versionOf(opened.history).files.map(({ name }) => name);
};

test('the example is not kept as it is, but from the first edit on', async () => {
  const tab = browserScene().tab();
  await tab.does(() => tab.session.openBundled());
  expect(tab.kept()).toMatchObject({ id: undefined, debates: [], pending: false });
  await tab.does(() => tab.session.edit(position));
  expect(tab.kept()?.debates).toHaveLength(1);
  expect((await steps(tab)).labels).toEqual(['add-position']);
});

test('each version is a step, with the files that it changed and the bytes of those that came', async () => {
  const tab = await begun(browserScene().tab(), position);
  await tab.does(() => tab.session.merge(['x', 'y']));
  const debate = await tab.stored();
  expect(debate?.steps.map(({ label }) => label)).toEqual(['add-position', 'entries merged']);
  expect(debate?.files.map(({ name }) => name)).toEqual([
    'a.bib',
    'claims.yaml',
    'faultline-merges.json',
  ]);
  expect(debate?.files[0]?.content).toEqual(new TextEncoder().encode('@book{a}'));
  expect(tab.kept()).toMatchObject({ pending: false, told: [], debates: [{ state: 'whole' }] });
});

test('undo and redo are kept as such, and add no step', async () => {
  const tab = await begun(browserScene().tab(), position, rename);
  await tab.does(() => tab.session.undo());
  expect(await steps(tab)).toEqual({ labels: ['add-position', 'name-debate'], undone: 1 });
  await tab.does(() => tab.session.redo());
  expect(await steps(tab)).toEqual({ labels: ['add-position', 'name-debate'], undone: 0 });
});

test('an edit after an undo takes the place of what was undone', async () => {
  const tab = await begun(browserScene().tab(), position, rename);
  await tab.does(() => tab.session.undo());
  await tab.does(() => tab.session.merge(['x']));
  expect(await steps(tab)).toEqual({ labels: ['add-position', 'entries merged'], undone: 0 });
});

test('an undo and an edit that are made at once are kept as one after the other', async () => {
  const tab = await begun(browserScene().tab(), position, rename);
  await tab.does(() => {
    tab.session.undo();
    tab.session.merge(['x']);
  });
  expect(await steps(tab)).toEqual({ labels: ['add-position', 'entries merged'], undone: 0 });
});

test('another debate is kept as another, and the first is there to be opened', async () => {
  const tab = await begun(browserScene().tab(), position);
  const first = tab.kept()?.id ?? '';
  await tab.does(() => tab.session.begin([file('b.bib')]));
  expect(tab.kept()?.debates).toHaveLength(2);
  expect(tab.kept()?.id).not.toBe(first);
  expect(tab.kept()?.told).toEqual([
    expect.stringMatching(/^“.+” is open now\. “.+” is kept under/),
  ]);
  tab.keeping.leaveTold();
  expect(tab.kept()?.told).toEqual([]);
  await tab.does(() => void tab.keeping.open(first));
  expect(tab.kept()).toMatchObject({ id: first, told: [] });
  expect(text(tab)).toEqual(['a.bib', 'claims.yaml']);
  expect(tab.state()?.opened?.history).toMatchObject({ at: 1 });
});

test('a debate that is opened goes on where it was left, with what could be undone', async () => {
  const browser = browserScene();
  const before = await begun(browser.tab(), position, rename);
  await before.does(() => before.session.undo());
  const id = before.kept()?.id ?? '';
  const tab = browser.tab();
  await tab.does(() => void tab.keeping.open(id));
  await tab.does(() => tab.session.redo());
  await tab.does(() => tab.session.merge(['x']));
  const labels = ['add-position', 'name-debate', 'entries merged'];
  expect(await steps(tab)).toEqual({ labels, undone: 0 });
  expect(tab.kept()?.debates).toHaveLength(1);
});

test('an edit made while a debate is opened is a step of that debate', async () => {
  const browser = browserScene();
  const id = (await begun(browser.tab(), position)).kept()?.id ?? '';
  const tab = browser.tab();
  await tab.keeping.open(id);
  await tab.does(() => tab.session.edit(rename));
  expect(tab.kept()).toMatchObject({ id, debates: [{ id }] });
  expect((await steps(tab)).labels).toEqual(['add-position', 'name-debate']);
});

test('a tab goes on with what another has stored', async () => {
  const browser = browserScene();
  const first = await begun(browser.tab());
  const second = browser.tab();
  await second.does(() => void second.keeping.open(first.kept()?.id ?? ''));
  await second.does(() => second.session.edit(position));
  await first.rest();
  await first.answer();
  expect(text(first)).toEqual(['a.bib', 'claims.yaml']);
  expect(first.kept()?.told).toEqual([]);
});

const labelsOf = (tab: Tab) => tab.state()?.opened?.history.versions.map(({ did }) => did);

/** Two tabs with one debate, of which the first has not heard what the second has done. */
async function twoTabs(act: (second: Tab) => void) {
  const browser = browserScene();
  const first = await begun(browser.tab());
  const second = browser.tab();
  await second.does(() => void second.keeping.open(first.kept()?.id ?? ''));
  browser.deafen();
  await second.does(() => act(second));
  return { first, second };
}

test('what another tab was quicker than is done again on what that tab has made', async () => {
  const { first } = await twoTabs((second) => second.session.edit(position));
  await first.does(() => first.session.merge(['x']));
  expect(first.kept()).toMatchObject({ told: [], others: ['add-position'], pending: false });
  expect(labelsOf(first)).toEqual(['', 'add-position', 'entries merged']);
  expect((await steps(first)).labels).toEqual(['add-position', 'entries merged']);
});

test('an edit that another tab was quicker than is done again with what its reader saw', async () => {
  const { first } = await twoTabs((second) => second.session.merge(['x']));
  await first.does(() => first.session.edit(position));
  const again = first.asked.findLast(({ derive }) => derive?.seen)?.derive;
  expect(again).toMatchObject({ edits: [position], seen: { claims: '' }, merges: ['[["x"]]'] });
  expect((await steps(first)).labels).toEqual(['entries merged', 'add-position']);
  expect(first.kept()).toMatchObject({ told: [], pending: false });
});

test('of two edits at one stroke only the one that another tab was quicker than is done again', async () => {
  const browser = browserScene();
  const first = await begun(browser.tab());
  const second = browser.tab();
  await second.does(() => void second.keeping.open(first.kept()?.id ?? ''));
  browser.deafen();
  browser.before(
    async () => {},
    () => second.does(() => second.session.merge(['x'])),
  );
  await first.does(() => {
    first.session.edit(position);
    first.session.edit(rename);
  });
  expect((await steps(first)).labels).toEqual(['add-position', 'entries merged', 'name-debate']);
  expect(labelsOf(first)).toEqual(['', 'add-position', 'entries merged', 'name-debate']);
  expect(first.kept()).toMatchObject({ told: [], others: ['entries merged'], pending: false });
});

test('what an undo has stored besides is not done again', async () => {
  const browser = browserScene();
  const first = await begun(browser.tab());
  browser.fails(new DOMException('', 'QuotaExceededError'));
  await first.does(() => first.session.edit(position));
  await first.does(() => first.session.edit(rename));
  browser.fails(undefined);
  await first.does(() => first.session.undo());
  expect(first.kept()?.unsaved).toBe(false);
  const second = browser.tab();
  await second.does(() => void second.keeping.open(first.kept()?.id ?? ''));
  browser.deafen();
  await second.does(() => second.session.merge(['x']));
  await first.does(() => first.session.merge(['y']));
  expect(labelsOf(first)).toEqual(['', 'add-position', 'entries merged', 'entries merged']);
});

test('edits at one stroke, however many, are all done again where another tab was quicker', async () => {
  const { first } = await twoTabs((second) => second.session.merge(['x']));
  await first.does(() => {
    for (let n = 0; n < 250; n++) first.session.edit({ ...position, name: `P${n}` });
  });
  expect((await steps(first)).labels?.[1]).toMatch(/^add-position, add-position, /);
  const again = first.asked.flatMap(({ derive }) => (derive?.seen ? derive.edits : []));
  expect(again).toHaveLength(250);
});

test('a file that came while another tab was quicker is there, and stored', async () => {
  const { first } = await twoTabs((second) => second.session.edit(position));
  await first.does(() => first.session.openFiles([file('b.bib')]));
  expect(text(first)).toEqual(['a.bib', 'claims.yaml', 'b.bib']);
  expect((await steps(first)).labels).toEqual(['add-position', 'b.bib added']);
});

test('an undo that another tab was quicker than undoes nothing of that tab’s, and is told', async () => {
  const browser = browserScene();
  const first = await begun(browser.tab(), position);
  const second = browser.tab();
  await second.does(() => void second.keeping.open(first.kept()?.id ?? ''));
  browser.deafen();
  await second.does(() => second.session.edit(rename));
  await first.does(() => first.session.undo());
  expect(first.kept()?.told).toEqual([expect.stringContaining('was changed in another tab')]);
  expect(await steps(first)).toEqual({ labels: ['add-position', 'name-debate'], undone: 0 });
  expect(labelsOf(first)).toEqual(['', 'add-position', 'name-debate']);
});

test('what the browser does not store is told, and stored with the next edit', async () => {
  const browser = browserScene();
  const tab = await begun(browser.tab());
  browser.fails(new DOMException('', 'QuotaExceededError'));
  await tab.does(() => tab.session.edit(position));
  expect(tab.kept()?.told).toEqual([expect.stringContaining('no room left')]);
  browser.fails(undefined);
  await tab.does(() => tab.session.edit(rename));
  expect(tab.kept()?.told).toEqual([]);
  const other = browser.tab();
  await other.does(() => void other.keeping.open(tab.kept()?.id ?? ''));
  expect((await steps(other)).labels).toEqual(['add-position', 'name-debate']);
});

test('a file that cannot be read is told, and kept once it can', async () => {
  const tab = browserScene().tab();
  const given = file('a.bib', '@book{a}');
  let isThere = false;
  const read = given.arrayBuffer.bind(given);
  given.arrayBuffer = () =>
    isThere ? read() : Promise.reject(new DOMException('No such file.', 'NotFoundError'));
  await tab.does(() => tab.session.begin([given]));
  expect(tab.kept()).toMatchObject({ id: undefined, pending: false });
  expect(tab.kept()?.told).toEqual([expect.stringContaining('No such file.')]);
  isThere = true;
  await tab.does(() => tab.session.edit(position));
  expect((await steps(tab)).labels).toEqual(['add-position']);
  expect(tab.kept()?.told).toEqual([]);
});

test('a debate that is removed while it is open is kept anew with the next edit', async () => {
  const tab = await begun(browserScene().tab(), position);
  await tab.keeping.remove(tab.kept()?.id ?? '');
  expect(tab.kept()).toMatchObject({ id: undefined, debates: [] });
  await tab.does(() => tab.session.edit(rename));
  expect((await steps(tab)).labels).toEqual(['add-position', 'name-debate']);
});

test('what is not there to be opened is told, and what is open stays', async () => {
  const tab = await begun(browserScene().tab());
  const { opened } = tab.state() ?? {};
  expect(await tab.keeping.open('f'.repeat(32))).toBe(false);
  expect(tab.kept()?.told).toEqual(['There is no such debate in this browser.']);
  expect(tab.state()?.opened).toBe(opened);
});

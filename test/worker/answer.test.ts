import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/core/desk';
import { explore } from '../../src/core/explore';
import type { PositionId, StanceId, WorkId } from '../../src/core/model/id';
import type { TextFile } from '../../src/core/model/source';
import { overviewOf } from '../../src/core/overview';
import { createAnswerer } from '../../src/worker/answer';
import { lateParts } from '../../src/worker/late-parts';
import type { FilesToOpen, Question, Questions, Told } from '../../src/worker/protocol';
import { changedBy } from '../scenes/derived';
import { smallArticle } from '../scenes/small-article';

const bib = {
  name: 'a.bib',
  text: '@book{olson, author = {Olson, A.}, title = {Smuggling}, year = 2016}\n@book{kim, author = {Kim, B.}, title = {Roads}}\n',
};
const ris = {
  name: 'b.ris',
  text: 'TY  - BOOK\nID  - o\nAU  - Olson, A.\nTI  - Smuggling\nPY  - 2016\nER  - \n',
};

/** Asks as the page does, and hears all that is told. */
function door() {
  const told: Told[] = [];
  const answer = createAnswerer((one) => told.push(one), lateParts);
  let id = 0;
  const ask = async <Q extends Question>(
    question: Q,
    asked: Questions[Q]['asked'],
  ): Promise<Questions[Q]['answer']> => {
    const mine = ++id;
    await answer({ id: mine, question, asked } as Parameters<typeof answer>[0]);
    const last = told.filter((one) => one.id === mine).at(-1);
    if (last && 'answer' in last) return last.answer as Questions[Q]['answer'];
    throw new Error(last && 'fault' in last ? last.fault : 'no answer');
  };
  const rows = () => told.flatMap((one) => ('rows' in one ? one.rows : []));
  return { ask, told, rows };
}

const toOpen = (...files: readonly (File | TextFile)[]): FilesToOpen => ({
  open: files.map((file, id) => ({ id, name: file.name, file })),
  given: [],
  replaceable: false,
  seed: 1,
  merges: [],
});
/** Nothing done. */
const as = { from: 0, isShown: true, edits: [], merges: [], all: false } as const;
const places = (...of: readonly number[]) => Uint32Array.from(of);

test('the same answers come through the worker’s door as from the core', async () => {
  const { ask, rows } = door();
  const files = [bib, ris].map(({ name, text }) => new File([text], name));
  const { overview, desk } = await ask('open', toOpen(...files));
  const same = explore([
    { ...bib, encoding: 'utf-8', guessed: false },
    { ...ris, encoding: 'utf-8', guessed: false },
  ]);
  expect({ ...overview, rows: rows() }).toEqual(overviewOf(same));
  const at = openDesk(same);
  expect(await ask('search', { desk, of: 'roads' })).toEqual(at.search('roads'));
  expect(await ask('card', { desk, of: 'w2' as WorkId })).toEqual(at.card('w2' as WorkId));
  const wanted = { places: places(2, 0), format: 'ris', withPositions: false } as const;
  expect(await (await ask('write', { desk, of: wanted })).text()).toBe(at.write(wanted));
});

test('a file that is no text, and one that cannot be read, are told and cost no other', async () => {
  const { ask } = door();
  const pdf = new File(['%PDF-1.7'], 'paper.bib');
  const gone = new File(['x'], 'gone.bib');
  gone.arrayBuffer = () => Promise.reject(new Error('moved'));
  const { overview } = await ask('open', toOpen(pdf, gone, new File([bib.text], 'a.bib')));
  expect(overview.problems.map(({ problem }) => problem.code)).toEqual([
    ...['pdf-broken', 'file-unreadable'],
  ]);
  expect(overview.library).toBe('2 works in 3 files; 2 problems');
});

test('a PDF brings its works and its text, and the share that is read grows', async () => {
  const { ask, told } = door();
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/pdf/ferries-two-columns.pdf'));
  const pdf = new File([bytes], 'ferries.pdf');
  const { overview } = await ask('open', toOpen(pdf, new File([bib.text], 'a.bib')));
  expect(overview.problems).toEqual([]);
  const [source] = overview.sources;
  expect(source?.article?.cites).toHaveLength(35);
  expect(source?.text.pages?.[0]).toEqual({ start: 0, page: '41' });
  const shares = told.flatMap((one) => ('progress' in one ? one.progress : []));
  expect(shares.slice(0, 3).map((share) => share.toFixed(1))).toEqual(['0.3', '0.6', '0.9']);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('merging derives the debate anew, and what was open before can still be asked', async () => {
  const { ask } = door();
  const first = await ask('open', toOpen(bib, ris));
  const merged = await ask('derive', { ...as, files: [0, 1], all: true });
  expect(merged.merges).toHaveLength(1);
  const write = async (desk: number, place: number) => {
    const of = { places: places(place), format: 'bibtex', withPositions: false } as const;
    return (await ask('write', { desk, of })).text();
  };
  expect(await write(first.desk, 2)).toContain('@book{o,');
  expect(await write(merged.desk, 1)).toContain('@book{kim');
  await expect(write(first.desk, 2)).rejects.toThrow('Nothing is open');
  const undone = await ask('derive', { ...as, files: [0, 1] });
  expect({ ...undone.overview, ...undone.drawn }).toEqual(first.overview);
});

test('questions are answered one after the other, also one that is asked while files are read', async () => {
  const { ask } = door();
  const opening = ask('open', toOpen(new File([bib.text], 'a.bib')));
  const searching = ask('search', { desk: 1, of: 'kim' });
  await opening;
  expect([...(await searching)]).toEqual([1]);
});

test('a formatted bibliography is in the order of the places, and a reference needs nothing open', async () => {
  const { ask } = door();
  const { desk } = await ask('open', toOpen(bib));
  const wanted = { format: 'text', places: places(1, 0), style: 'apa' } as const;
  const text = await (await ask('write', { desk, of: wanted })).text();
  expect(text).toBe('Kim, B. (n.d.). Roads.\n\nOlson, A. (2016). Smuggling.\n');
  const work = explore([bib]).debate.works[0];
  if (work === undefined) throw new Error('one work');
  const reference = await door().ask('reference', { work, style: 'mla' });
  expect(reference?.text).toBe('Olson, A. Smuggling. 2016.');
});

test('an article alone becomes a debate by the first edit: its list is a bibliography then, with the same keys', async () => {
  const { ask, rows } = door();
  const first = await ask('open', toOpen(new File([smallArticle.text], 'roads.md')));
  const keys = rows().map(({ address }) => address);
  const add = { kind: 'add-position', name: 'State', thesis: 'Ports are the state’s.' } as const;
  const made = await ask('derive', { ...as, files: [0], edits: [add] });
  expect(made.made.map(({ did }) => did)).toEqual(['new position State']);
  expect(changedBy(made.made).map(({ name }) => name)).toEqual([
    'Who-runs-the-roads-and-ports-of-a-small-country.yaml',
    'roads.references.bib',
  ]);
  expect(made.overview.coding).toMatchObject({
    title: first.overview.coding.title,
    bibliography: 'roads.references.bib',
    positions: [{ id: 'state', name: 'State' }],
  });
  expect(
    rows()
      .slice(keys.length)
      .map(({ address }) => address),
  ).toEqual(keys);
  expect(made.overview.problemCount).toBe(0);
});

test('a stance given in a passage stands in the text from then on, and an edit undone is gone', async () => {
  const { ask } = door();
  await ask('open', toOpen(new File([smallArticle.text], 'roads.md')));
  const add = { kind: 'add-position', name: 'State', thesis: '' } as const;
  const { made, overview } = await ask('derive', { ...as, files: [0], edits: [add] });
  const cite = overview.coding.cites?.find(({ work }) => work === 'w2');
  if (cite === undefined) throw new Error('no cite');
  const edited = changedBy(made).map((file, i) => ({ ...file, id: 10 + i }));
  const give = {
    kind: 'give-stance',
    work: cite.work,
    stance: 'supports',
    on: { position: 'state' as PositionId },
    accordingTo: cite.source,
    evidence: { ...cite, passage: { ...cite.passage, text: 'roads.md' } },
    note: '',
  } as const;
  const coded = await ask('derive', { ...as, files: [0, ...edited], edits: [give] });
  expect(coded.made.map(({ did }) => did)).toEqual(['Baker 2002 supports State']);
  expect(coded.overview.problemCount).toBe(0);
  expect(coded.overview.sources[0]).toMatchObject({ work: 'w1', whole: true });
  expect(coded.overview.sources[0]?.passages).toMatchObject([{ span: cite.passage, intact: true }]);
  const undone = await ask('derive', { ...as, files: [0, ...edited] });
  expect(undone.overview).toEqual(overview);
});

test('an article that joins a debate with a claims file brings what it lists as a bibliography', async () => {
  const { ask } = door();
  const claims = { name: 'c.yaml', text: 'title: T\nbibliography: a.bib\npositions: []\n' };
  const { made, overview } = await ask('open', {
    ...toOpen(bib, claims),
    given: [[{ id: 9, name: 'roads.md', file: new File([smallArticle.text], 'roads.md') }]],
  });
  expect(made.map(({ name }) => name)).toEqual(['roads.references.bib']);
  expect(overview.files.map(({ name, works }) => [name, works])).toEqual([
    ['c.yaml', 0],
    ['a.bib', 2],
    ['roads.references.bib', 3],
    ['roads.md', 0],
  ]);
});

test('an edit that cannot be made is refused in words, and nothing is changed', async () => {
  const { ask } = door();
  const first = await ask('open', toOpen(bib));
  const gone = { kind: 'remove-stance', id: 's1' as StanceId } as const;
  const told = await ask('derive', { ...as, files: [0], edits: [gone] });
  expect(told.refused).toMatch(/^Nothing was changed: /);
  expect([told.made, { ...told.overview, ...told.drawn }]).toEqual([[], first.overview]);
});

test('another coder’s file is laid beside what is open, and what is decided becomes a third', async () => {
  const { ask } = door();
  const coding = (coder: string, stance: string) =>
    `title: T\nbibliography: a.bib\ncoder: ${coder}\npositions:\n  - id: p\n    name: P\nstances:\n  - work: olson\n    position: p\n    stance: ${stance}\n`;
  const { desk } = await ask('open', toOpen(bib, { name: 'c.yaml', text: coding('A', 'holds') }));
  const second = { name: 'd.yaml', text: coding('B', 'disputes') };
  const compared = await ask('compare', { desk, of: { files: [second], choices: [] } });
  expect(compared.coders).toEqual(['A', 'B']);
  expect(compared.disagreements).toMatchObject([{ work: 'Olson 2016', gap: 'opposite' }]);
  const unit = compared.disagreements[0]?.unit;
  if (unit === undefined) throw new Error('no disagreement');
  const settled = await ask('settle', {
    desk,
    of: {
      files: [second],
      choices: [],
      decisions: [{ unit, take: 'second' }],
      bring: false,
    },
  });
  if ('refused' in settled) throw new Error(settled.refused);
  const third = explore([bib, { name: 'e.yaml', text: settled.text }]).debate.stances;
  expect(third).toMatchObject([{ kind: 'disputes', coder: 'B' }]);
  expect(
    await ask('settle', { desk, of: { files: [], choices: [], decisions: [], bring: false } }),
  ).toHaveProperty('refused');
});

test('an edit is answered before the map is drawn anew, and both together are what the files say', async () => {
  const { ask, told } = door();
  const claims = {
    name: 'c.yaml',
    text: 'title: T\nbibliography: a.bib\npositions:\n  - id: p\n    name: P\n  - id: q\n    name: Q\nstances:\n  - work: kim\n    position: q\n    stance: holds\n',
  };
  const first = await ask('open', toOpen(bib, claims));
  const give = {
    kind: 'give-stance',
    work: 'w1' as WorkId,
    stance: 'holds',
    on: { position: 'p' as PositionId },
    accordingTo: undefined,
    evidence: undefined,
    note: '',
  } as const;
  const before = told.length;
  const edited = await ask('derive', { ...as, from: first.desk, files: [0, 1], edits: [give] });
  expect([edited.drawn, told.length - before]).toEqual([undefined, 1]);
  expect(edited.rows).toMatchObject([[0, { work: 'w1', marks: [{ position: 'p' }] }]]);
  const drawn = await ask('draw', { desk: edited.desk, of: 'map' });
  const same = overviewOf(
    explore([
      { ...bib, encoding: 'utf-8', guessed: false },
      ...changedBy(edited.made).map((file) => ({ ...file })),
    ]),
  );
  const rows = told.flatMap((one) => ('rows' in one ? one.rows : []));
  for (const [place, row] of edited.rows) rows[place] = row;
  const found = { ...edited.overview, ...drawn, rows };
  expect(found.scene?.nodes).toHaveLength(2);
  expect({ ...found, files: [] }).toEqual({ ...same, files: [] });
});

test('a map is left undrawn where something newer is asked for, and drawn when it is asked for again', async () => {
  const { ask } = door();
  const claims = { name: 'c.yaml', text: 'title: T\npositions:\n  - id: p\n    name: P\n' };
  const { desk } = await ask('open', toOpen(bib, claims));
  const edits = [{ kind: 'add-claim', position: 'p' as PositionId, text: 'So it is.' }] as const;
  const asked = { ...as, from: desk, files: [0, 1], edits };
  const edited = await ask('derive', asked);
  const drawing = ask('draw', { desk: edited.desk, of: 'map' });
  const newer = ask('derive', { ...asked, from: edited.desk });
  expect(await drawing).toBeUndefined();
  await newer;
  expect(await ask('draw', { desk: edited.desk, of: 'map' })).toHaveProperty('scene');
});

test('what the page shows can still be asked while two steps lead on from it', async () => {
  const { ask } = door();
  const { desk } = await ask('open', toOpen(bib));
  const first = await ask('derive', { ...as, from: desk, files: [0] });
  await ask('derive', { ...as, from: first.desk, isShown: false, files: [0] });
  expect(await ask('card', { desk, of: 'w1' as WorkId })).toHaveProperty('work');
});

test('codings are compared at the desk that the page shows, whatever was given up since', async () => {
  const { ask } = door();
  const claims = {
    name: 'c.yaml',
    text: 'title: T\nbibliography: a.bib\ncoder: A\npositions:\n  - id: p\n    name: P\nstances:\n  - work: olson\n    position: p\n    stance: holds\n',
  };
  const { desk } = await ask('open', toOpen(bib, claims));
  const remove = { kind: 'remove-stance', id: 's1' as StanceId } as const;
  await ask('derive', { ...as, from: desk, files: [0, 1], edits: [remove] });
  const second = { name: 'd.yaml', text: claims.text.replace('coder: A', 'coder: B') };
  const compared = await ask('compare', { desk, of: { files: [second], choices: [] } });
  expect(compared.coders).toEqual(['A', 'B']);
});

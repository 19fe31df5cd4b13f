import { expect, test } from 'vitest';
import { openDesk } from '../../src/core/desk';
import { explore } from '../../src/core/explore';
import type { WorkId } from '../../src/core/model/id';
import type { TextFile } from '../../src/core/model/source';
import { overviewOf } from '../../src/core/overview';
import { createAnswerer } from '../../src/worker/answer';
import type { FilesToOpen, Question, Questions, Told } from '../../src/worker/protocol';

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
  const answer = createAnswerer((one) => told.push(one));
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
    ...['not-text', 'file-unreadable'],
  ]);
  expect(overview.library).toBe('2 works in 3 files; 2 problems');
});

test('merging derives the debate anew, and what was open before can still be asked', async () => {
  const { ask } = door();
  const first = await ask('open', toOpen(bib, ris));
  const merged = await ask('merge', { merges: [], all: true });
  expect(merged.merges).toHaveLength(1);
  const write = async (desk: number, place: number) => {
    const of = { places: places(place), format: 'bibtex', withPositions: false } as const;
    return (await ask('write', { desk, of })).text();
  };
  expect(await write(first.desk, 2)).toContain('@book{o,');
  expect(await write(merged.desk, 1)).toContain('@book{kim');
  await expect(write(first.desk, 2)).rejects.toThrow('Nothing is open');
  const undone = await ask('merge', { merges: [], all: false });
  expect(undone.overview).toEqual(first.overview);
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

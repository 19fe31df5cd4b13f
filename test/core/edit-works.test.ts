import { describe, expect, test } from 'vitest';
import { entryOnCard } from '../../src/core/entry-on-card';
import { type Coded, explore } from '../../src/core/explore';
import { markEntries } from '../../src/core/merge-entries';
import type { Edit } from '../../src/core/model/edit';
import type { EntryAt } from '../../src/core/model/entry-form';
import { apartOf, mergeOf } from '../../src/core/model/merge';
import type { TextFile } from '../../src/core/model/source';
import { citedText } from '../../src/core/view/entry-text';
import { derived as derive } from '../scenes/derived';

const bib = {
  name: 'roads.bib',
  text: `% ours\r
@book{olson,\r
  title = {Roads},\r
  author = {Olson, Ann},\r
  year = {2016}\r
}\r
\r
@book{slack, title = {Walls}, author = {Slack, Jo}, year = {2014}}\r
`,
};
const claims = {
  name: 'roads.yaml',
  text: `title: Roads
bibliography: roads.bib
sources:
  - work: slack
positions:
  - id: state
    name: State
stances:
  # whose word?
  - work: olson
    position: state
    stance: holds
    according-to: slack
  - work: slack
    position: state
    stance: disputes
`,
};

const at = ({ bibliographies }: Coded, key: string): EntryAt => {
  for (const { file, works } of bibliographies) {
    const work = works.find((one) => one.key === key);
    if (work === undefined) continue;
    const { start, end } = work.entry;
    return { file: file.name, key, start, text: file.text.slice(start, end) };
  }
  throw new Error(`Nobody has ${key}.`);
};
const made = (files: readonly TextFile[], edits: readonly Edit[], merges: readonly string[] = []) =>
  derive(files, { edits, merges, all: false });
const found = (files: readonly TextFile[]) => made(files, []).coded;
const textOf = (files: readonly TextFile[], name: string) =>
  files.find((file) => file.name === name)?.text;
const year = (entry: EntryAt, text: string): Edit => ({
  kind: 'correct-work',
  entry,
  fields: [{ name: 'year', kind: 'date', text }],
});

describe('a work that is corrected', () => {
  test('changes in its bibliography alone, and is named by what changed', () => {
    const files = [claims, bib];
    const { changed, did, coded } = made(files, [year(at(found(files), 'olson'), '2015')]);
    expect(changed).toEqual([{ ...bib, text: bib.text.replace('2016', '2015') }]);
    expect(did).toEqual(['year of Olson 2016']);
    expect(coded.debate.stances).toHaveLength(2);
    expect(coded.debate.works[0]?.item.issued).toEqual({ 'date-parts': [[2015]] });
  });

  describe('where its entry is no longer what was shown', () => {
    const files = [claims, bib];
    const entry = at(found(files), 'olson');
    const title = (text: string): Edit => ({
      ...{ kind: 'correct-work', entry },
      fields: [{ name: 'title', kind: 'text', text }],
    });

    test('keeps what another has corrected beside it', () => {
      const { changed, did, unmade } = made(files, [title('Ports'), year(entry, '2015')]);
      expect(unmade).toEqual([]);
      expect(did).toEqual(['title of Olson 2016', 'year of Olson 2016']);
      expect(textOf(changed, 'roads.bib')).toBe(
        bib.text.replace('{Roads}', '{Ports}').replace('2016', '2015'),
      );
    });

    test('is not made over another correction of the same field, unless the reader says so', () => {
      const first = made(files, [year(entry, '2015'), year(entry, '2014')]);
      expect(first.refused).toBeUndefined();
      expect(textOf(first.changed, 'roads.bib')).toContain('{2015}');
      const [one] = first.unmade;
      expect(first.unmade).toHaveLength(1);
      expect(one?.sentence).toBe('Not done: year of Olson 2015. The same was changed meanwhile.');
      expect(one?.words).toEqual(['2014']);
      const after = made([claims, ...first.changed], one?.anyway ? [one.anyway] : []);
      expect(textOf(after.changed, 'roads.bib')).toBe(bib.text.replace('2016', '2014'));
    });

    test('is no step where another has made the same correction', () => {
      const { did, unmade } = made(files, [year(entry, '2015'), year(entry, '2015')]);
      expect([did, unmade]).toEqual([['year of Olson 2016'], []]);
    });

    test('is told with its words where the entry is gone', () => {
      const gone: Edit = { kind: 'remove-work', entry, withStances: true };
      const { did, unmade } = made(files, [gone, year(entry, '2014')]);
      expect(did).toEqual(['Olson 2016 removed']);
      expect(unmade).toEqual([
        {
          sentence: 'Not done: year of a work. What it is about was removed meanwhile.',
          words: ['2014'],
        },
      ]);
    });

    test('is told where nobody can say which entry of its key it was', () => {
      const twice = { ...bib, text: `${bib.text}\n@book{olson, title = {Walks}}\n` };
      const { unmade } = made([claims, twice], [title('Ports'), year(entry, '2014')]);
      expect(unmade.map(({ anyway }) => anyway)).toEqual([undefined]);
    });

    test('is not removed unless the reader says so', () => {
      const gone: Edit = { kind: 'remove-work', entry, withStances: true };
      const { did, unmade } = made(files, [title('Ports'), gone]);
      expect(did).toEqual(['title of Olson 2016']);
      expect(unmade[0]?.anyway).toMatchObject({ kind: 'remove-work' });
    });

    test('is carried by names of strings, and by its type', () => {
      const text = bib.text
        .replace('{Roads}', 'roads')
        .replace('@book{o', '@string{roads = {R}}\n@book{o');
      const own = [claims, { ...bib, text }];
      const there = at(found(own), 'olson');
      const set = (name: string, to: string): Edit => ({
        ...{ kind: 'correct-work', entry: there },
        fields: [{ name, kind: 'text', text: to }],
      });
      const type: Edit = { kind: 'correct-work', entry: there, type: 'report', fields: [] };
      const other: Edit = { ...type, type: 'thesis' };
      const { did, unmade } = made(own, [year(there, '2015'), set('title', 'Ports'), type, other]);
      expect(did).toEqual(['year of Olson 2016', 'title of Olson 2015', 'type of Olson 2015']);
      expect(unmade).toHaveLength(1);
    });
  });

  test('is found where the entries before it have moved it', () => {
    const files = [claims, bib];
    const before = found(files);
    const edits = [year(at(before, 'olson'), 'forthcoming'), year(at(before, 'slack'), '2013')];
    const { did, changed } = made(files, edits);
    expect(did).toEqual(['year of Olson 2016', 'year of Slack 2014']);
    expect(textOf(changed, 'roads.bib')).toContain('year = {2013}');
  });

  test('stays merged with the entries that are the same work, or told apart from them', () => {
    const other = { name: 'more.bib', text: '@book{o2, title = {Roads}, author = {Olson, A.}}\n' };
    const files = [claims, bib, other];
    const all = [...markEntries(found(files).bibliographies)];
    const markOf = (id: string) => all.find(([one]) => one === id)?.[1] ?? '';
    const merges = [mergeOf([[markOf('w1'), markOf('w3')]])];
    const merged = made(files, [], merges).coded;
    expect(merged.debate.works).toHaveLength(2);
    const after = made(files, [year(at(merged, 'olson'), '2015')], merges);
    expect(after.coded.debate.works.map(({ otherKeys }) => otherKeys)).toEqual([['o2'], undefined]);
    expect(
      made([claims, ...after.changed, other], [], after.merges).coded.debate.works,
    ).toHaveLength(2);
    const told = [apartOf([[markOf('w1'), markOf('w3')]])];
    const { merges: now, coded } = made(files, [year(at(found(files), 'olson'), '2015')], told);
    expect(now).not.toEqual(told);
    expect(coded.apart).toEqual([['w1', 'w3']]);
  });

  test('of an article’s own list becomes an entry of a file first', () => {
    const article = {
      name: 'article.txt',
      text: `Roads\n\nWalls divide (Slack, 2014). Roads join (Olson, 2016).\n\nReferences\n\nOlson, A. (2016). Roads of the state. London: Verso.\n\nSlack, J. (2014). Walls of the state. London: Verso.\n`,
    };
    const before = found([article]);
    const key = before.debate.works.find(({ item }) => item.author?.[0]?.family === 'Olson')?.key;
    expect(key).toBeDefined();
    const { changed, refused, did } = made([article], [year(at(before, key ?? ''), '2015')]);
    expect(refused).toBeUndefined();
    expect(did).toEqual(['year of Olson 2016']);
    const list = changed.find(({ name }) => name.endsWith('.bib'))?.text;
    expect(list).toContain(`{${key},`);
    expect(list).toContain('year = {2015}');
    expect(list).toContain('Slack');
  });
});

describe('a work that is removed', () => {
  test('can take its stances, and those on its word, with it in one step', () => {
    const files = [claims, bib];
    const entry = at(found(files), 'slack');
    const edit: Edit = { kind: 'remove-work', entry, withStances: true };
    const { changed, did, coded } = made(files, [edit]);
    expect(did).toEqual(['Slack 2014 removed']);
    expect(textOf(changed, 'roads.bib')).toBe(bib.text.slice(0, bib.text.indexOf('@book{slack')));
    expect(coded.debate.stances).toEqual([]);
    expect(coded.debate.sources).toEqual([]);
    expect(coded.problems).toEqual([]);
  });

  test('can leave them in the claims file, where they are told', () => {
    const files = [claims, bib];
    const entry = at(found(files), 'olson');
    const edit: Edit = { kind: 'remove-work', entry, withStances: false };
    const { changed, coded } = made(files, [edit]);
    expect(changed.map(({ name }) => name)).toEqual(['roads.bib']);
    expect(coded.problems.map(({ code }) => code)).toEqual(['unknown-work']);
  });

  test('takes the entries that were merged into it', () => {
    const other = { name: 'more.bib', text: '@book{o2, title = {Roads}}\n\n@book{b, title={B}}\n' };
    const files = [claims, bib, other];
    const all = [...markEntries(found(files).bibliographies)];
    const merges = [mergeOf([[all[0]?.[1] ?? '', all[2]?.[1] ?? '']])];
    const entry = at(made(files, [], merges).coded, 'olson');
    const { coded } = made(files, [{ kind: 'remove-work', entry, withStances: true }], merges);
    expect(coded.debate.works.map(({ key }) => key)).toEqual(['slack', 'b']);
  });

  test('is told with what hangs on it', () => {
    const before = explore([claims, bib]);
    const [, slack] = before.debate.works;
    expect(slack && entryOnCard(before, slack)).toMatchObject({
      line: 8,
      canRemove: true,
      hangs: { stances: 1, passages: 0, words: 1, children: [], merged: false },
    });
  });
});

test('a work that is to be removed is told with its cites in open texts', () => {
  const before = explore([
    {
      name: 'essay.txt',
      text: `Roads\n\nWalls divide (Slack, 2014). Roads join (Olson, 2016; Slack, 2014).\n\nReferences\n\nOlson, A. (2016). Roads of the state. London: Verso.\n\nSlack, J. (2014). Walls of the state. London: Verso.\n`,
    },
  ]);
  const slack = before.debate.works.find(({ item }) => item.author?.[0]?.family === 'Slack');
  const hangs = slack && entryOnCard(before, slack)?.hangs;
  expect(hangs).toMatchObject({ stances: 0, cites: 2, texts: 1 });
  expect(citedText(2, 1)).toBe('2 cites in 1 text lead to it, and will lead to no work.');
  expect(citedText(0, 0)).toBeUndefined();
});

describe('a work that is added by hand', () => {
  const item = {
    type: 'book',
    title: 'Routes & walls',
    author: [{ family: 'Olson', given: 'Ann' }],
    issued: { 'date-parts': [[2016]] },
  } as const;

  test('stands last in the first BibTeX file, with line ends as there and a key that is free', () => {
    const edit: Edit = { kind: 'add-work', key: 'olson', item };
    const { changed, did, coded } = made([claims, bib], [edit]);
    expect(did).toEqual(['new work Olson 2016']);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.text.slice(bib.text.length)).toBe(
      '\r\n@book{olson-2,\r\n  author = {Olson, Ann},\r\n  title = {Routes \\& walls},\r\n  year = {2016}\r\n}\r\n',
    );
    expect(coded.debate.works.at(-1)?.item).toEqual(item);
  });

  test('begins a bibliography where no file takes it, which the claims file names', () => {
    const empty = { name: 'roads.yaml', text: 'title: Roads\npositions: []\n' };
    const edit: Edit = { kind: 'add-work', key: '', item };
    const { changed, coded } = made([empty], [edit]);
    expect(changed.map(({ name }) => name)).toEqual(['roads.bib', 'roads.yaml']);
    expect(textOf(changed, 'roads.yaml')).toContain('bibliography: roads.bib');
    expect(coded.debate.works.map(({ key }) => key)).toEqual(['olson2016routes']);
  });
});

describe('CSL-JSON', () => {
  const json = {
    name: 'list.json',
    text: `[\n  {\n    "type": "book",\n    "title": "Roads",\n    "author": [{ "family": "Olson" }],\n    "issued": { "date-parts": [[2016]] }\n  },\n  { "type": "book", "title": "Walls" }\n]\n`,
  };

  test('is corrected in the values that change; a work without a key keeps the one it was known by', () => {
    const entry = at(found([json]), 'olson2016roads');
    const fields = [
      { name: 'issued', kind: 'date', text: '2015-03' },
      { name: 'volume', kind: 'text', text: '"7"' },
    ] as const;
    const { changed, coded } = made([json], [{ kind: 'correct-work', entry, fields }]);
    expect(changed[0]?.text).toBe(
      json.text.replace(
        '{ "date-parts": [[2016]] }',
        '{"date-parts":[[2015,3]]},\n    "id": "olson2016roads",\n    "volume": "\\"7\\""',
      ),
    );
    expect(coded.debate.works.map(({ key }) => key)).toEqual(['olson2016roads', 'walls']);
  });

  test('loses an item with its comma', () => {
    const entry = at(found([json]), 'walls');
    const { changed } = made([json], [{ kind: 'remove-work', entry, withStances: false }]);
    expect(JSON.parse(changed[0]?.text ?? '')).toHaveLength(1);
  });
});

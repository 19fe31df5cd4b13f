import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editClaims } from '../../../src/core/edit/edit-claims';
import { withBibliographies } from '../../../src/core/edit/new-claims-file';
import type { ClaimsEdit } from '../../../src/core/model/edit';
import type { ClaimId, PositionId, StanceId } from '../../../src/core/model/id';
import type { TextFile } from '../../../src/core/model/source';
import { readBibliography } from '../../../src/core/read/bibliography';
import { readClaims } from '../../../src/core/read/claims';
import { sha256 } from '../../../src/core/read/sha256';
import { tinyDebate, work } from '../../scenes/tiny-debate';

const works = tinyDebate(4, [], []).works;
const text = { name: 'talk.txt', text: 'One says so (Key 2001). Two does not.' };
const file = `# Coded by hand.
title: Tea   # the drink
question: Milk first?

sources:
  - work: key4

positions:
  # the older one
  - id: first
    name: Milk first
    thesis: >-
      Milk goes in before tea, and whoever
      says otherwise has not tried.

  - id: last
    name: Milk last

claims:
  - id: cups
    position: first
    text: Thin cups crack.   # so they say

stances:
  # Key one
  - work: key1
    claim: cups
    stance: holds
    note: plain
  - work: key2
    position: last
    stance: disputes
    evidence:
      - locator: { page: '3' }

# the end
`;

const read = (claims: string) => readClaims({ name: 'tea.yaml', text: claims }, works);

function edited(claims: string, edit: ClaimsEdit, texts: readonly TextFile[] = [text]): string {
  const before = read(claims).value;
  const after = editClaims({ name: 'tea.yaml', text: claims }, before, texts, edit);
  if ('refused' in after) throw new Error(after.refused);
  expect(read(after.text).problems).toEqual([]);
  return after.text;
}

/** The lines that one text has and the other has not. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const a = before.split('\n');
  const b = after.split('\n');
  return { gone: a.filter((l) => !b.includes(l)), come: b.filter((l) => !a.includes(l)) };
}

const position = (id: string) => id as PositionId;
const give: Extract<ClaimsEdit, { kind: 'give-stance' }> = {
  kind: 'give-stance',
  work: work('w3'),
  stance: 'supports',
  on: { position: position('first') },
  accordingTo: undefined,
  evidence: undefined,
  note: '',
};

describe('a stance', () => {
  test('is put behind the last one, and nothing else is touched', () => {
    const after = edited(file, give);
    expect(difference(file, after).gone).toEqual([]);
    expect(after.replace('  - work: key3\n    position: first\n    stance: supports\n', '')).toBe(
      file,
    );
  });

  test('given in a passage brings its fingerprint, and the text as a source', () => {
    const evidence = {
      passage: { text: 'talk.txt', start: 0, end: 23 },
      cluster: { start: 12, end: 22 },
      locator: [{ label: 'section', value: 'Of cups: thin' }] as const,
    };
    const after = edited(file, { ...give, accordingTo: work('w1'), evidence });
    const { stances, sources } = read(after).value;
    expect(stances[2]).toMatchObject({
      work: 'w3',
      accordingTo: 'w1',
      evidence: [
        {
          locator: [{ label: 'section', value: 'Of cups: thin' }],
          cluster: { start: 12, end: 22 },
          passage: { start: 0, end: 23, sha256: sha256('One says so (Key 2001).') },
        },
      ],
    });
    expect(sources.map(({ work, sha256 }) => [work, sha256])).toEqual([
      ['w4', undefined],
      ['w1', sha256(text.text)],
    ]);
    expect(after).toContain(
      '    evidence:\n      - locator: { section: "Of cups: thin" }\n        cluster: { start: 12, end: 22 }',
    );
  });

  test('that a work has already gets the new passage only, and the same passage only once', () => {
    const evidence = { passage: { text: 'talk.txt', start: 0, end: 23 }, locator: [] };
    const other = { ...evidence, passage: { text: 'talk.txt', start: 24, end: 37 } };
    const once = edited(file, { ...give, evidence });
    const twice = edited(once, { ...give, evidence });
    expect(twice).toBe(once);
    expect(
      read(edited(once, { ...give, evidence: other })).value.stances[2]?.evidence,
    ).toHaveLength(2);
  });

  test('of another kind takes over the passage from the one before', () => {
    const evidence = { passage: { text: 'talk.txt', start: 0, end: 23 }, locator: [] };
    const other = { ...evidence, passage: { text: 'talk.txt', start: 24, end: 37 } };
    const both = edited(edited(file, { ...give, evidence }), { ...give, evidence: other });
    const { stances } = read(edited(both, { ...give, stance: 'disputes', evidence })).value;
    expect(
      stances.slice(2).map(({ kind, evidence }) => [kind, evidence[0]?.passage?.start]),
    ).toEqual([
      ['supports', 24],
      ['disputes', 0],
    ]);
    const turned = edited(edited(file, { ...give, evidence }), {
      ...give,
      stance: 'disputes',
      evidence,
    });
    expect(
      read(turned)
        .value.stances.slice(2)
        .map(({ kind }) => kind),
    ).toEqual(['disputes']);
  });

  test('of another coder is not touched', () => {
    const others = edited(file, give).replace('stance: supports', 'stance: supports\n    coder: B');
    const after = edited(others, { ...give, stance: 'disputes' });
    expect(
      read(after)
        .value.stances.slice(2)
        .map(({ kind, coder }) => [kind, coder]),
    ).toEqual([
      ['supports', 'B'],
      ['disputes', undefined],
    ]);
  });

  test('is changed in its own lines; a comment behind a value stays', () => {
    const change: ClaimsEdit = {
      kind: 'change-stance',
      id: 's2' as StanceId,
      stance: 'qualifies',
      on: { position: position('last') },
      note: 'In part: "never" is too much',
      doubtful: '',
      isPrivate: true,
    };
    expect(difference(file, edited(file, change))).toEqual({
      gone: ['    stance: disputes'],
      come: [
        '    stance: qualifies',
        '    doubtful: yes',
        '    private: yes',
        '    note: \'In part: "never" is too much\'',
      ],
    });
  });

  test('goes to another target, and its evidence to another page', () => {
    const change: Extract<ClaimsEdit, { kind: 'change-stance' }> = {
      kind: 'change-stance',
      id: 's2' as StanceId,
      stance: 'disputes',
      on: { claim: 'cups' as ClaimId },
      note: '',
      doubtful: undefined,
      isPrivate: false,
    };
    expect(difference(file, edited(file, change))).toEqual({
      gone: ['    position: last'],
      come: [],
    });
    expect(read(edited(file, change)).value.stances[1]).toMatchObject({
      ...{ claim: 'cups', position: 'first' },
      evidence: [{ locator: [{ label: 'page', value: '3' }] }],
    });
    const placed = edited(file, { ...change, page: '4 f.' });
    expect(read(placed).value.stances[1]?.evidence).toEqual([
      { locator: [{ label: 'page', value: '4 f.' }] },
    ]);
    expect(read(edited(placed, { ...change, page: '' })).value.stances[1]?.evidence).toEqual([]);
    const first = { ...change, id: 's1' as StanceId, page: '7' };
    expect(read(edited(file, first)).value.stances[0]?.evidence).toEqual([
      { locator: [{ label: 'page', value: '7' }] },
    ]);
  });

  test('on a passage keeps it, whatever page is given', () => {
    const evidence = { locator: [], passage: { start: 0, end: 22, text: text.name } };
    const given = edited(file, { ...give, evidence });
    const stance = read(given).value.stances.at(-1);
    const after = edited(given, {
      kind: 'change-stance',
      id: stance?.id as StanceId,
      stance: 'holds',
      on: { position: position('last') },
      note: '',
      doubtful: undefined,
      isPrivate: false,
      page: '9',
    });
    expect(read(after).value.stances.at(-1)).toMatchObject({
      ...{ kind: 'holds', position: 'last' },
      evidence: stance?.evidence,
    });
  });

  test('that goes leaves the comments of the others', () => {
    const after = edited(file, { kind: 'remove-stance', id: 's1' as StanceId });
    expect(after).toContain('stances:\n  # Key one\n  - work: key2');
    const none = edited(after, { kind: 'remove-stance', id: 's1' as StanceId });
    expect(read(none).value.stances).toEqual([]);
    expect(read(edited(none, give)).value.stances).toHaveLength(1);
  });
});

describe('a position', () => {
  test('is added, with an id made of its name that is not taken', () => {
    const after = edited(file, { kind: 'add-position', name: 'Milk: last!', thesis: '' });
    expect(read(after).value.positions[2]).toEqual({ id: 'milk-last', name: 'Milk: last!' });
    const twice = edited(after, { kind: 'add-position', name: 'Milk last', thesis: 'A.' });
    expect(read(twice).value.positions[3]?.id).toBe('milk-last-2');
    expect(after).toContain('  - id: last\n    name: Milk last\n\n  - id: milk-last\n');
  });

  test('is renamed without its stances being touched; a thesis of several lines is written anew whole', () => {
    const change: ClaimsEdit = {
      kind: 'change-position',
      position: position('first'),
      name: 'Before',
      thesis: 'Short.',
    };
    expect(difference(file, edited(file, change))).toEqual({
      gone: [
        '    name: Milk first',
        '    thesis: >-',
        '      Milk goes in before tea, and whoever',
        '      says otherwise has not tried.',
      ],
      come: ['    name: Before', '    thesis: Short.'],
    });
    expect(edited(file, { ...change, thesis: '' })).not.toContain('thesis');
  });

  test('changes places with its neighbour', () => {
    const after = edited(file, { kind: 'move-position', position: position('last'), by: -1 });
    expect(read(after).value.positions.map(({ id }) => id)).toEqual(['last', 'first']);
    const back = edited(after, { kind: 'move-position', position: position('last'), by: 1 });
    expect(back).toBe(file);
  });

  test('is merged into another: claims and stances follow', () => {
    const after = edited(file, {
      kind: 'merge-positions',
      from: position('first'),
      into: position('last'),
    });
    const { positions, claims, stances } = read(after).value;
    expect(positions.map(({ id }) => id)).toEqual(['last']);
    expect(claims[0]?.position).toBe('last');
    expect(stances.map(({ position }) => position)).toEqual(['last', 'last']);
    expect(after).toContain('text: Thin cups crack.   # so they say');
  });

  test('is merged without doubling what a work says of both', () => {
    const both = edited(edited(file, give), { ...give, on: { position: position('last') } });
    const after = edited(both, {
      kind: 'merge-positions',
      from: position('first'),
      into: position('last'),
    });
    expect(read(after).value.stances.filter(({ work }) => work === 'w3')).toHaveLength(1);
  });

  test('is split: the claims and works that are named go to the new one', () => {
    const more = edited(file, give);
    const after = edited(more, {
      kind: 'split-position',
      position: position('first'),
      name: 'Cups',
      claims: ['cups' as ClaimId],
      works: [work('w3')],
    });
    const { claims, stances } = read(after).value;
    expect(claims[0]?.position).toBe('cups');
    expect(stances.map(({ position }) => position)).toEqual(['cups', 'last', 'cups']);
  });

  test('goes with its claims and stances', () => {
    const after = edited(file, { kind: 'remove-position', position: position('first') });
    const { positions, claims, stances } = read(after).value;
    expect([positions.length, claims.length, stances.length]).toEqual([1, 0, 1]);
  });
});

test('a claim that goes leaves its stances to its position', () => {
  const added = edited(file, { kind: 'add-claim', position: position('last'), text: 'Tea cools.' });
  expect(read(added).value.claims[1]).toEqual({
    id: 'tea-cools',
    position: 'last',
    text: 'Tea cools.',
  });
  const after = edited(added, { kind: 'remove-claim', claim: 'cups' as ClaimId });
  expect(read(after).value.stances[0]).toMatchObject({ work: 'w1', position: 'first' });
});

test('title and question are set at the head of the file', () => {
  const name: ClaimsEdit = { kind: 'name-debate', title: 'Tea: a war', question: '', coder: '' };
  expect(difference(file, edited(file, name))).toEqual({
    gone: ['title: Tea   # the drink', 'question: Milk first?'],
    come: ['title: "Tea: a war"   # the drink'],
  });
  const asked = edited(edited(file, name), { ...name, question: 'Why?', coder: 'A. Roe' });
  expect(read(asked).value).toMatchObject({ question: 'Why?', coder: 'A. Roe' });
});

test('a file in braces is written in lines and then changed', () => {
  const braces = '{"title": "Tea", "positions": [{"id": "first", "name": "First"}], "stances": []}';
  const after = edited(braces, give);
  expect(after).toContain('positions:\n  - id: first\n    name: First\n');
  expect(read(after).value.stances).toHaveLength(1);
});

test('all bibliographies are named once, beside those that are named', () => {
  const named = 'title: T   # t\nbibliography: ../a.bib   # mine\npositions: []\n';
  expect(withBibliographies(named, ['../a.bib'])).toBe(named);
  expect(withBibliographies(named, ['../a.bib', 'b.bib'])).toBe(
    'title: T   # t\nbibliography:\n  - ../a.bib\n  - b.bib\npositions: []\n',
  );
  expect(withBibliographies('title: T\n', ['a.bib'])).toBe('title: T\nbibliography: a.bib\n');
});

test('line ends stay what they are', () => {
  const dos = file.replaceAll('\n', '\r\n');
  const after = edited(dos, give);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const fewer = edited(after, { kind: 'remove-stance', id: 's3' as StanceId });
  expect(fewer).toBe(dos);
});

test('what cannot be done is refused, with the reason', () => {
  const on = (claims: string, edit: ClaimsEdit) =>
    editClaims({ name: 'tea.yaml', text: claims }, read(claims).value, [text], edit);
  expect(on('title: "Tea\nstances: [', give)).toEqual({ refused: 'syntax' });
  expect(on(file, { kind: 'remove-stance', id: 's9' as StanceId })).toEqual({ refused: 'gone' });
  expect(on(file, { ...give, work: work('w9') })).toEqual({ refused: 'key' });
  const evidence = { passage: { text: 'no.txt', start: 0, end: 1 }, locator: [] };
  expect(on(file, { ...give, evidence })).toEqual({ refused: 'text-unknown' });
});

describe('the claims file of the bundled debate', () => {
  const claims = readFileSync('claims/smuggling-trafficking-nexus.yaml', 'utf8');
  const bib = readFileSync('bibliography/smuggling-trafficking-nexus.bib', 'utf8');
  const library = readBibliography({ name: 'nexus.bib', text: bib }).value.works;
  const file = { name: 'nexus.yaml', text: claims };
  const { value: debate, problems } = readClaims(file, library);
  const after = (edit: ClaimsEdit) => {
    const done = editClaims(file, debate, [], edit);
    return 'text' in done ? done.text : done.refused;
  };

  test('is not touched by edits that say what it says', () => {
    expect(problems).toEqual([]);
    for (const stance of some(debate.stances)) {
      const { id, kind, claim, position, note = '', doubtful } = stance;
      const isPrivate = stance.private === true;
      const on = claim ? { claim } : position && { position };
      const change = { kind: 'change-stance', id, stance: kind, on, note, doubtful } as const;
      expect(after({ ...change, isPrivate })).toBe(claims);
    }
    for (const { id, name, thesis = '' } of debate.positions) {
      expect(after({ kind: 'change-position', position: id, name, thesis })).toBe(claims);
    }
    for (const { id, text, position } of some(debate.claims)) {
      expect(after({ kind: 'change-claim', claim: id, text, position })).toBe(claims);
    }
  });

  test('loses the lines of a stance that goes and no others', () => {
    for (const { id } of some(debate.stances)) {
      const text = after({ kind: 'remove-stance', id });
      const left = readClaims({ ...file, text }, library).value.stances;
      const others = debate.stances.filter((stance) => stance.id !== id);
      expect(left.map(({ id: _, place: __, ...rest }) => rest)).toEqual(
        others.map(({ id: _, place: __, ...rest }) => rest),
      );
      expect(comments(text)).toEqual(comments(claims));
    }
  });
});

test('a file that names several bibliographies is edited like any other', () => {
  const several = file.replace('sources:', 'bibliography:\n  - a.bib\n  - b.bib\nsources:');
  const kind = 'remove-position';
  expect(edited(several, { kind, position: position('last') })).toContain('  - b.bib\nsources:');
});

/** The first, the last and every tenth: each takes the whole file to be read. */
function some<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, i) => i % 10 === 0 || i === all.length - 1);
}

function comments(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s*#/.test(line));
}

describe('the look of a position', () => {
  const look = (some: Partial<Extract<ClaimsEdit, { kind: 'change-look' }>>): ClaimsEdit => ({
    kind: 'change-look',
    position: position('first'),
    ...some,
  });
  const chosen = edited(file, look({ shape: 'star', colour: 'wine' }));

  test('is written behind its thesis, and no other byte changes', () => {
    expect(chosen).toBe(
      file.replace(
        '      says otherwise has not tried.\n',
        '      says otherwise has not tried.\n    shape: star\n    colour: wine\n',
      ),
    );
    expect(read(chosen).value.positions[0]).toMatchObject({ shape: 'star', colour: 'wine' });
  });

  test('is taken back without a trace', () => {
    expect(edited(chosen, look({}))).toBe(file);
  });

  test('is changed in its place, where what is said behind it stays', () => {
    const noted = chosen.replace('shape: star', 'shape: star   # as in our talk');
    expect(difference(noted, edited(noted, look({ shape: 'hexagon', colour: 'wine' })))).toEqual({
      gone: ['    shape: star   # as in our talk'],
      come: ['    shape: hexagon   # as in our talk'],
    });
  });

  test('keeps the spelling of the file, and of two spellings one is left', () => {
    const other = chosen.replace('colour: wine', 'color: wine');
    expect(edited(other, look({ shape: 'star', colour: 'teal' }))).toBe(
      other.replace('color: wine', 'color: teal'),
    );
    expect(edited(other, look({ shape: 'star' }))).toBe(other.replace('    color: wine\n', ''));
    const both = chosen.replace('colour: wine', 'color: teal\n    colour: wine');
    expect(edited(both, look({ shape: 'star', colour: 'green' }))).toBe(
      chosen.replace('colour: wine', 'colour: green'),
    );
  });

  test('goes with it when it is moved, and stays when it is worded anew', () => {
    const moved = edited(chosen, { kind: 'move-position', position: position('first'), by: 1 });
    expect(read(moved).value.positions[1]).toMatchObject({ shape: 'star', colour: 'wine' });
    const named = edited(chosen, {
      kind: 'change-position',
      position: position('first'),
      name: 'Before',
      thesis: 'Short.',
    });
    expect(read(named).value.positions[0]).toMatchObject({ shape: 'star', colour: 'wine' });
  });

  test('stays with the one that others are merged into, and with the one that another is split from', () => {
    const merge = { kind: 'merge-positions', from: position('last') } as const;
    const merged = edited(chosen, { ...merge, into: position('first') });
    expect(read(merged).value.positions).toHaveLength(1);
    expect(read(merged).value.positions[0]).toMatchObject({ shape: 'star', colour: 'wine' });
    const split = edited(chosen, {
      kind: 'split-position',
      position: position('first'),
      name: 'New',
      claims: ['cups' as ClaimId],
      works: [],
    });
    const [first, , added] = read(split).value.positions;
    expect(first).toMatchObject({ shape: 'star', colour: 'wine' });
    expect(added).toEqual({ id: 'new', name: 'New' });
  });

  test('of a position that is not there is refused', () => {
    const gone = look({ position: position('middle'), shape: 'star' });
    expect(editClaims({ name: 'tea.yaml', text: file }, read(file).value, [], gone)).toEqual({
      refused: 'gone',
    });
  });
});

import { expect, test } from 'vitest';
import type { Edit } from '../../src/core/model/edit';
import type { ClaimId, PositionId, StanceId, WorkId } from '../../src/core/model/id';
import { derived as derive } from '../scenes/derived';

const bib = {
  name: 'roads.bib',
  text: '@book{olson, title={Roads}}\n@book{baker, title={Ports}}\n',
};
const claims = {
  name: 'claims.yaml',
  text: `title: Roads
bibliography: roads.bib
positions:
  - id: state
    name: State
  - id: users
    name: Users
claims:
  - id: ports
    position: state
    text: Ports are run by the state.
stances:
  - work: olson
    position: state
    stance: holds
  - work: baker
    position: users
    stance: supports
    note: mine
`,
};
const state = 'state' as PositionId;
const users = 'users' as PositionId;
const [olson, baker] = ['w1', 'w2'] as [WorkId, WorkId];
const works = new Map([
  [olson, 'olson'],
  [baker, 'baker'],
]);

/** What comes of edits of one tab where another has made its own meanwhile. */
function both(theirs: readonly Edit[], ours: readonly Edit[]) {
  const nothing = { merges: [], all: false };
  const first = derive([claims, bib], { edits: theirs, ...nothing });
  const files = [first.changed[0] ?? claims, bib];
  const seen = { claims: claims.text, works, own: [] };
  return derive(files, { edits: ours, ...nothing, seen });
}

const give = (
  work: WorkId,
  stance: 'holds' | 'disputes' | 'qualifies',
  on: PositionId,
  note = '',
): Edit => ({
  ...{ kind: 'give-stance', work, stance, note, on: { position: on } },
  ...{ accordingTo: undefined, evidence: undefined },
});
const change = (id: string, note: string, stance: 'holds' | 'supports' = 'supports'): Edit => ({
  ...{ kind: 'change-stance', id: id as StanceId, stance, note, on: { position: users } },
  ...{ doubtful: undefined, isPrivate: false },
});
const name = (position: PositionId, to: string, thesis = ''): Edit => ({
  kind: 'change-position',
  position,
  name: to,
  thesis,
});

test('edits of different things go together', () => {
  const { coded, unmade, did } = both(
    [{ kind: 'add-position', name: 'Nobody', thesis: '' }, give(baker, 'disputes', state)],
    [give(olson, 'disputes', users, 'ours'), name(users, 'Drivers')],
  );
  expect(unmade).toEqual([]);
  expect(did).toHaveLength(2);
  const { positions, stances } = coded.debate;
  expect(positions.map((one) => one.name)).toEqual(['State', 'Drivers', 'Nobody']);
  expect(stances).toHaveLength(4);
});

test('a stance is found where it stands after another was removed before it', () => {
  const remove: Edit = { kind: 'remove-stance', id: 's1' as StanceId };
  const { coded, unmade } = both([remove], [change('s2', 'ours')]);
  expect(unmade).toEqual([]);
  expect(coded.debate.stances).toMatchObject([{ work: baker, note: 'ours' }]);
});

test('of one position the one tab words the name and the other the thesis', () => {
  const { coded, unmade } = both(
    [name(state, 'State', 'The state does.')],
    [name(state, 'The state')],
  );
  expect(unmade).toEqual([]);
  const [position] = coded.debate.positions;
  expect(position).toMatchObject({ name: 'The state', thesis: 'The state does.' });
});

test('what both have worded is told with the reader’s words, and can be done anyway', () => {
  const { coded, unmade, did } = both([name(state, 'Theirs')], [name(state, 'Ours')]);
  expect(did).toEqual([]);
  expect(coded.debate.positions[0]?.name).toBe('Theirs');
  expect(unmade).toEqual([
    {
      sentence: 'Not done: position State changed. The same was changed meanwhile.',
      words: ['Ours'],
      anyway: name(state, 'Ours'),
    },
  ]);
});

test('what is about something that was removed is told with the reader’s words', () => {
  const remove: Edit = { kind: 'remove-position', position: users };
  const { unmade } = both(
    [remove],
    [
      give(olson, 'holds', users, 'a note'),
      change('s2', 'a new note'),
      { kind: 'add-claim', position: users, text: 'Users pay.' },
      name(users, 'Drivers', 'They drive.'),
    ],
  );
  expect(unmade.map(({ words }) => words)).toEqual([
    ['a note'],
    ['a new note'],
    ['Users pay.'],
    ['Drivers', 'They drive.'],
  ]);
  for (const one of unmade) {
    expect(one.sentence).toContain('was removed meanwhile');
    expect(one.anyway).toBeUndefined();
  }
});

test('a stance on what another tab has just said of the same is told, and not put over it', () => {
  const { coded, unmade } = both(
    [give(olson, 'disputes', state)],
    [give(olson, 'holds', state, 'ours')],
  );
  expect(unmade).toMatchObject([{ words: ['ours'], anyway: { kind: 'give-stance' } }]);
  expect(coded.debate.stances.some(({ kind }) => kind === 'disputes')).toBe(true);
});

test('a position to which another tab has added is not removed unseen', () => {
  const remove: Edit = { kind: 'remove-position', position: users };
  const { coded, unmade } = both([give(olson, 'holds', users)], [remove]);
  expect(unmade).toMatchObject([{ anyway: { kind: 'remove-position' } }]);
  expect(coded.debate.positions).toHaveLength(2);
});

test('a note that both tabs give to one stance, each its own, is told', () => {
  const { unmade, coded } = both([change('s2', 'theirs')], [change('s2', 'ours')]);
  expect(unmade).toMatchObject([{ words: ['ours'], anyway: { id: 's2', note: 'ours' } }]);
  expect(coded.debate.stances[1]?.note).toBe('theirs');
});

test('a kind that one tab gives and a note that the other gives go together', () => {
  const { unmade, coded } = both([change('s2', 'mine', 'holds')], [change('s2', 'ours')]);
  expect(unmade).toEqual([]);
  expect(coded.debate.stances[1]).toMatchObject({ kind: 'holds', note: 'ours' });
});

test('a claim that was worded anew keeps what the other tab does beside it', () => {
  const text = (to: string): Edit => ({
    kind: 'change-claim',
    claim: 'ports' as ClaimId,
    text: to,
    position: state,
  });
  const move: Edit = { ...text('Ports are run by the state.'), position: users } as Edit;
  const { unmade, coded } = both([move], [text('Ports belong to the state.')]);
  expect(unmade).toEqual([]);
  expect(coded.debate.claims).toMatchObject([
    { text: 'Ports belong to the state.', position: users },
  ]);
  expect(both([text('Theirs.')], [text('Ours.')]).unmade).toMatchObject([{ words: ['Ours.'] }]);
  const gone: Edit = { kind: 'remove-claim', claim: 'ports' as ClaimId };
  expect(both([gone], [text('Ours.')]).unmade).toMatchObject([{ words: ['Ours.'] }]);
});

test('positions that both tabs made under one id keep their names', () => {
  const nothing = { merges: [], all: false };
  const add = (to: string): Edit => ({ kind: 'add-position', name: to, thesis: '' });
  const own = derive([claims, bib], { edits: [add('Ports!')], ...nothing });
  const theirs = derive([claims, bib], { edits: [add('Ports?')], ...nothing });
  const again = derive([theirs.changed[0] ?? claims, bib], { edits: [add('Ports!')], ...nothing });
  const seen = { claims: own.changed[0]?.text ?? '', works, own: [] };
  const edits = [give(olson, 'holds', 'ports' as PositionId)];
  const { coded } = derive([again.changed[0] ?? claims, bib], { edits, ...nothing, seen });
  const { positions, stances } = coded.debate;
  const of = (id: PositionId | undefined) => positions.find((one) => one.id === id)?.name;
  expect(of(stances.at(-1)?.position)).toBe('Ports!');
});

test('where works and stances have moved up, edits are about those that the reader saw', () => {
  const entry = { file: bib.name, key: 'olson', start: 0, text: bib.text.split('\n')[0] ?? '' };
  const remove: Edit = { kind: 'remove-work', entry, withStances: true };
  const nothing = { merges: [], all: false };
  const first = derive([claims, bib], { edits: [remove], ...nothing });
  const ours: readonly Edit[] = [
    give(baker, 'holds', state),
    { kind: 'remove-stance', id: 's2' as StanceId },
  ];
  const seen = { claims: claims.text, works, own: [] };
  const { coded, unmade } = derive(first.changed, { edits: ours, ...nothing, seen });
  expect(unmade).toEqual([]);
  expect(coded.debate.works.map(({ key }) => key)).toEqual(['baker']);
  expect(coded.debate.stances).toMatchObject([{ work: 'w1', position: 'state', kind: 'holds' }]);
});

test('what the reader has done since is no change by another: an edit of it is made', () => {
  const files = [claims, bib];
  const nothing = { merges: [], all: false };
  const earlier = [give(olson, 'holds', state, 'A'), give(baker, 'disputes', state)];
  const own = derive(files, { edits: earlier, ...nothing });
  const late = [give(olson, 'disputes', state, 'B')];
  const now = [own.changed[0] ?? claims, bib];
  const seen = { claims: claims.text, works };
  const told = derive(now, { edits: late, ...nothing, seen: { ...seen, own: [] } });
  expect(told.unmade).toMatchObject([{ words: ['B'] }]);
  const made = derive(now, { edits: late, ...nothing, seen: { ...seen, own: earlier } });
  expect([made.unmade, made.did]).toEqual([[], ['Roads n.d. disputes State']]);
});

test('edits that were carried together do not stand against each other, but against what another made', () => {
  const ours = [give(olson, 'holds', state, 'A'), give(olson, 'disputes', state, 'B')];
  const besides = both([give(baker, 'holds', state)], ours);
  expect([besides.unmade, besides.coded.debate.stances.length]).toEqual([[], 3]);
  expect(besides.coded.debate.stances.at(-1)).toMatchObject({ kind: 'disputes', note: 'B' });
  const against = both([give(olson, 'qualifies', state)], ours);
  expect(against.unmade).toMatchObject([{ words: ['A'] }, { words: ['B'] }]);
});

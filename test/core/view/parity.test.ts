import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../../src/core/desk';
import { explore } from '../../../src/core/explore';
import type { WorkId } from '../../../src/core/model/id';
import type { StanceKind } from '../../../src/core/model/stance';
import { overviewOf } from '../../../src/core/overview';

const root = join(import.meta.dirname, '..', '..', '..');
const bundled = [
  'claims/smuggling-trafficking-nexus.yaml',
  'bibliography/smuggling-trafficking-nexus.bib',
].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

const exploration = explore(bundled);
const { scene, rows, coding } = overviewOf(exploration);
const desk = openDesk(exploration);
const rowOf = new Map(rows.map((row) => [row.work as string, row]));
const cardOf = (work: string) => desk.card(work as WorkId)?.card;
const edges = (kind: string) => scene.edges.filter((edge) => edge.kind === kind);

test('each work on the map is a row of the table, under the same name, and the reverse', () => {
  expect(scene.nodes.map(({ work, label }) => [work, label]).sort()).toEqual(
    rows.map(({ work, label }) => [work, label]).sort(),
  );
});

test('what a work is filled with on the map, its row stands for', () => {
  const stands: readonly StanceKind[] = ['holds', 'supports', 'qualifies'];
  for (const { work, looks } of scene.nodes) {
    const marks = rowOf.get(work)?.marks ?? [];
    const for_ = marks.filter(({ kinds }) => kinds.some((kind) => stands.includes(kind)));
    const positions = looks.map((index) => coding.positions[index]?.id);
    expect(for_.map(({ position }) => position)).toEqual(expect.arrayContaining(positions));
  }
});

test('each edge of a stance is a mark of its row and a line on its card, and the reverse', () => {
  const drawn = edges('stance').map(({ source, target, stance }) => {
    return [source, coding.positions[Number(target.slice(2))]?.id, stance].join(' ');
  });
  const marked = rows.flatMap(({ work, marks }) =>
    marks.flatMap(({ position, kinds }) => kinds.map((kind) => [work, position, kind].join(' '))),
  );
  const told = rows.flatMap(({ work }) =>
    (cardOf(work)?.groups ?? []).flatMap(({ position, stances }) =>
      stances.map(({ kind }) => [work, position?.id, kind].join(' ')),
    ),
  );
  expect(marked.sort()).toEqual(drawn.sort());
  expect(told).toEqual(expect.arrayContaining(drawn));
});

test('works with an edge for being cited together are on each other’s cards, and the reverse', () => {
  const drawn = edges('cited-together').flatMap(({ source, target }) => [
    `${source} ${target}`,
    `${target} ${source}`,
  ]);
  const told = rows.flatMap(({ work }) =>
    (cardOf(work)?.citedWith ?? []).map((other) => `${work} ${other.work}`),
  );
  expect(told.sort()).toEqual(drawn.sort());
});

test('the text at the start of an edge for a cite is on the card of the work at its end', () => {
  expect(edges('cites').length).toBeGreaterThan(0);
  for (const { source, target } of edges('cites')) {
    const card = cardOf(target);
    const sources = [
      ...(card?.citedIn ?? []).map((place) => place.source as string),
      ...(card?.groups ?? []).flatMap((group) =>
        group.stances.map(({ stance }) => stance.accordingTo as string | undefined),
      ),
    ];
    expect(sources).toContain(source);
  }
});

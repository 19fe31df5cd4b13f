import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore, exploreRead } from '../../src/core/explore';
import { inPlace } from '../../src/core/in-place';
import type { Edit } from '../../src/core/model/edit';
import type { StanceId } from '../../src/core/model/id';
import { stanceKinds } from '../../src/core/model/stance';
import { overviewOf } from '../../src/core/overview';
import { derived as derive } from '../scenes/derived';

const root = join(import.meta.dirname, '../..');
const files = ['claims', 'bibliography'].map((folder) => {
  const name = `smuggling-trafficking-nexus.${folder === 'claims' ? 'yaml' : 'bib'}`;
  return { name, text: readFileSync(join(root, folder, name), 'utf8') };
});
const none = { merges: [], all: false };
const { works, positions, claims, stances } = explore(files).debate;

const on = fc.oneof(
  fc.constantFrom(...positions.map(({ id }) => ({ position: id }))),
  fc.constantFrom(...claims.map(({ id }) => ({ claim: id }))),
);
const work = fc.constantFrom(...works.map(({ id }) => id));
const stance = fc.constantFrom(...stanceKinds);
const note = fc.constantFrom('', 'plain', 'a: b # c', '"quoted', 'two\nlines', '- dash');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('give-stance' as const),
      work,
      stance,
      on,
      note,
      accordingTo: fc.option(work, { nil: undefined }),
      evidence: fc.constant(undefined),
    }),
  },
  fc.record({
    kind: fc.constant('remove-stance' as const),
    id: fc.integer({ min: 1, max: stances.length + 2 }).map((n) => `s${n}` as StanceId),
  }),
  fc.record({
    kind: fc.constant('change-position' as const),
    position: fc.constantFrom(...positions.map(({ id }) => id)),
    name: fc.constantFrom('One', 'A: B', '"Two"'),
    thesis: note,
  }),
  fc.record({
    kind: fc.constant('merge-positions' as const),
    from: fc.constantFrom(...positions.map(({ id }) => id)),
    into: fc.constantFrom(...positions.map(({ id }) => id)),
  }),
  fc.record({
    kind: fc.constant('move-position' as const),
    position: fc.constantFrom(...positions.map(({ id }) => id)),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({ kind: fc.constant('remove-claim' as const), claim: on.map(claimOf) }),
  fc.record({
    kind: fc.constant('name-debate' as const),
    title: fc.constantFrom('T', 'a: b'),
    question: note,
    coder: fc.constantFrom('', 'A. B.'),
  }),
);

function claimOf(target: { readonly claim: string } | { readonly position: string }) {
  return ('claim' in target ? target.claim : claims[0]?.id) as (typeof claims)[number]['id'];
}

test('law: what is derived edit by edit, from what was found before, is what the edited files say', () => {
  const start = derive(files, { ...none, edits: [] });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let now = files;
      let last = start;
      for (const one of edits) {
        last = derive(now, { ...none, edits: [one] }, { before: last });
        now = [
          ...inPlace(
            now,
            last.changed.map((file) => ({ ...file })),
          ),
        ];
      }
      const together = derive(files, { ...none, edits });
      const anew = explore(now);
      if (!together.refused) expect(together.coded).toEqual(last.coded);
      expect(overviewOf(exploreRead(last.read))).toEqual(overviewOf(anew));
      expect(last.coded.debate).toEqual(anew.debate);
      expect(last.coded.problems).toEqual(anew.problems);
    }),
    { numRuns: 6 },
  );
});

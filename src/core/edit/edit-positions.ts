import type { ClaimsEdit } from '../model/edit';
import type { ClaimId, PositionId } from '../model/id';
import type { Stance } from '../model/stance';
import { added, changed, removed, swapped } from './change-records';
import type { RecordAt, Records } from './claims-document';
import type { Changes, EditedDebate } from './edit-claims';
import { newId } from './new-id';
import type { Splice } from './splice';

type PositionEdit = Exclude<
  ClaimsEdit,
  { kind: 'name-debate' | 'give-stance' | 'change-stance' | 'remove-stance' }
>;

/** Edits of positions and claims; stances follow what they are about. */
export function editPositions(on: EditedDebate, edit: PositionEdit): Changes {
  const { document, recordOf } = on;
  switch (edit.kind) {
    case 'add-position': {
      const id = newPositionId(on, edit.name);
      return added(document, 'positions', [
        { id, name: edit.name, thesis: edit.thesis || undefined },
      ]);
    }
    case 'change-position': {
      const record = recordOf('positions', edit.position);
      const fields = { name: edit.name, thesis: edit.thesis || undefined };
      return record ? changed(document, 'positions', record, fields) : 'gone';
    }
    case 'change-look':
      return changeLook(on, edit);
    case 'move-position': {
      const record = recordOf('positions', edit.position);
      const other = record && neighbour(document.list('positions'), record, edit.by);
      if (!record || !other) return 'gone';
      return edit.by < 0 ? swapped(document, other, record) : swapped(document, record, other);
    }
    case 'remove-position':
      return removePosition(on, edit.position);
    case 'merge-positions':
      return mergePositions(on, edit.from, edit.into);
    case 'split-position':
      return splitPosition(on, edit);
    case 'add-claim': {
      const taken = new Set(on.debate.claims.map(({ id }) => String(id)));
      const id = newId(edit.text, taken, 'claim');
      return added(document, 'claims', [{ id, position: edit.position, text: edit.text }]);
    }
    case 'change-claim': {
      const record = recordOf('claims', edit.claim);
      const fields = { position: edit.position, text: edit.text };
      return record ? changed(document, 'claims', record, fields) : 'gone';
    }
    case 'remove-claim':
      return removeClaim(on, edit.claim);
  }
}

/** A colour stays in the spelling that the file has for it. */
function changeLook(
  { document, recordOf }: EditedDebate,
  { position, shape, colour }: Extract<ClaimsEdit, { kind: 'change-look' }>,
): Changes {
  const record = recordOf('positions', position);
  if (record === undefined) return 'gone';
  const isElse = record.fields.has('color') && !record.fields.has('colour');
  const hue = isElse ? { color: colour } : { colour, color: undefined };
  return changed(document, 'positions', record, { shape, ...hue });
}

function neighbour(records: Records | undefined, record: RecordAt, by: -1 | 1) {
  for (let i = 0; i < (records?.length ?? 0); i++)
    if (records?.at(i) === record) return i + by < 0 ? undefined : records.at(i + by);
  return undefined;
}

function newPositionId({ debate }: EditedDebate, name: string): string {
  return newId(name, new Set(debate.positions.map(({ id }) => String(id))), 'position');
}

function removePosition(on: EditedDebate, position: PositionId): Changes {
  const { document, debate, recordOf } = on;
  const record = recordOf('positions', position);
  if (record === undefined) return 'gone';
  const claims = debate.claims.filter((claim) => claim.position === position);
  const stances = debate.stances.filter((stance) => stance.position === position);
  return [
    record,
    ...claims.flatMap(({ id }) => recordOf('claims', id) ?? []),
    ...stances.flatMap(({ id }) => recordOf('stances', id) ?? []),
  ].map((gone) => removed(document, gone));
}

function mergePositions(on: EditedDebate, from: PositionId, into: PositionId): Changes {
  const { document, debate, recordOf } = on;
  const record = recordOf('positions', from);
  if (record === undefined || !recordOf('positions', into) || from === into) return 'gone';
  const claims = debate.claims
    .filter(({ position }) => position === from)
    .flatMap(({ id }) => recordOf('claims', id) ?? [])
    .flatMap((claim) => changed(document, 'claims', claim, { position: into }));
  const own = debate.stances.filter((s) => s.position === from && s.claim === undefined);
  return [removed(document, record), ...claims, ...turned(on, own, into)];
}

/** Stances on a position as such become those on another; where the work has the same there, only one is kept. */
function turned(on: EditedDebate, stances: readonly Stance[], into: PositionId): Splice[] {
  const { document, debate, recordOf } = on;
  const said = new Set(
    debate.stances.filter((s) => s.position === into && s.claim === undefined).map(whoSaysWhat),
  );
  return stances.flatMap((stance) => {
    const record = recordOf('stances', stance.id);
    if (record === undefined) return [];
    if (said.has(whoSaysWhat(stance))) return [removed(document, record)];
    return changed(document, 'stances', record, { position: into });
  });
}

function whoSaysWhat({ work, kind, accordingTo }: Stance): string {
  return JSON.stringify([work, kind, accordingTo]);
}

function splitPosition(
  on: EditedDebate,
  { position, name, claims, works }: Extract<ClaimsEdit, { kind: 'split-position' }>,
): Changes {
  const { document, debate, recordOf } = on;
  if (recordOf('positions', position) === undefined) return 'gone';
  const id = newPositionId(on, name) as PositionId;
  const moved = claims
    .flatMap((claim) => recordOf('claims', claim) ?? [])
    .flatMap((claim) => changed(document, 'claims', claim, { position: id }));
  const own = debate.stances.filter(
    (s) => s.position === position && s.claim === undefined && works.includes(s.work),
  );
  return [...added(document, 'positions', [{ id, name }]), ...moved, ...turned(on, own, id)];
}

/** Its stances go on as stances on its position; those that the work has already are not doubled. */
function removeClaim(on: EditedDebate, claim: ClaimId): Changes {
  const { document, debate, recordOf } = on;
  const record = recordOf('claims', claim);
  const position = debate.claims.find(({ id }) => id === claim)?.position;
  if (record === undefined || position === undefined) return 'gone';
  const said = new Set(
    debate.stances.filter((s) => s.position === position && !s.claim).map(whoSaysWhat),
  );
  const stances = debate.stances.filter((stance) => stance.claim === claim);
  const changes = stances.flatMap((stance): Splice[] => {
    const at: RecordAt | undefined = recordOf('stances', stance.id);
    if (at === undefined) return [];
    if (said.has(whoSaysWhat(stance))) return [removed(document, at)];
    said.add(whoSaysWhat(stance));
    return changed(document, 'stances', at, { claim: undefined, position });
  });
  return [removed(document, record), ...changes];
}

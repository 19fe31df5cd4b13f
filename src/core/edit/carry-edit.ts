import type { Coding } from '../model/debate';
import type { Edit, StanceTarget } from '../model/edit';
import type { ClaimId, PositionId, StanceId } from '../model/id';
import type { Stance } from '../model/stance';
import { type Carried, carryFields } from './carry-fields';
import { sameStances, stanceNow } from './carry-stance';

/** A coding as the reader saw it, and as another has made it since; works have the same ids in both. */
interface Both {
  readonly seen: Coding;
  readonly now: Coding;
}

/**
 * An edit that was made on what the reader saw, as it is to be made on what is there now: on the same
 * position, claim and stance, whatever their ids are there, and with what another has changed beside it.
 */
export function carryEdit(seen: Coding, now: Coding, edit: Edit): Carried {
  const both = { seen, now };
  switch (edit.kind) {
    case 'name-debate': {
      const { title, question = '', coder = '' } = now;
      const { title: was, question: asked = '', coder: who = '' } = seen;
      const before = { title: was, question: asked, coder: who };
      return carryFields(edit, before, { title, question, coder });
    }
    // Entries are carried when they are read (core/carry-works.ts).
    case 'correct-work':
    case 'add-work':
    case 'remove-work':
    case 'add-position':
      return { edit };
    case 'change-position':
      return changePosition(both, edit);
    case 'change-look':
    case 'move-position':
    case 'split-position':
    case 'add-claim':
      return onPosition(both, edit.position, (position) => ({ edit: { ...edit, position } }));
    case 'remove-position':
      return onPosition(both, edit.position, (position) =>
        judged({ ...edit, position }, isPositionAsSeen(both, edit.position, position)),
      );
    case 'merge-positions':
      return onPosition(both, edit.from, (from) =>
        onPosition(both, edit.into, (into) => ({ edit: { ...edit, from, into } })),
      );
    case 'change-claim':
      return changeClaim(both, edit);
    case 'remove-claim':
      return onClaim(both, edit.claim, (claim) =>
        judged({ ...edit, claim }, textOf(seen, edit.claim) === textOf(now, claim)),
      );
    case 'give-stance':
      return giveStance(both, edit);
    case 'change-stance':
      return changeStance(both, edit);
    case 'remove-stance':
      return onStance(both, edit.id, (id, isAsSeen) => judged({ ...edit, id }, isAsSeen));
  }
}

type Of<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

function judged(edit: Edit, isAsSeen: boolean): Carried {
  return isAsSeen ? { edit } : { unmade: 'changed', anyway: edit };
}

const gone: Carried = { unmade: 'gone' };

function changePosition({ seen, now }: Both, edit: Of<'change-position'>): Carried {
  return onPosition({ seen, now }, edit.position, (position) => {
    const before = positionOf(seen, edit.position);
    const there = positionOf(now, position);
    if (before === undefined || there === undefined) return gone;
    const fields = (one: typeof before) => ({ name: one.name, thesis: one.thesis ?? '' });
    return carryFields({ ...edit, position }, fields(before), fields(there));
  });
}

function changeClaim({ seen, now }: Both, edit: Of<'change-claim'>): Carried {
  return onClaim({ seen, now }, edit.claim, (claim) =>
    onPosition({ seen, now }, edit.position, (position) => {
      const before = seen.claims.find(({ id }) => id === edit.claim);
      const there = now.claims.find(({ id }) => id === claim);
      const was = before && positionNow({ seen, now }, before.position);
      if (before === undefined || there === undefined) return gone;
      return carryFields(
        { ...edit, claim, position },
        { text: before.text, position: was ?? before.position },
        { text: there.text, position: there.position },
      );
    }),
  );
}

function giveStance(both: Both, edit: Of<'give-stance'>): Carried {
  const on = edit.on && targetNow(both, edit.on);
  if (edit.on && on === undefined) return gone;
  const carried = { ...edit, on };
  const { seen, now } = both;
  return judged(carried, sameStances({ seen, now }, edit, carried));
}

function changeStance(both: Both, edit: Of<'change-stance'>): Carried {
  const on = edit.on && targetNow(both, edit.on);
  if (edit.on && on === undefined) return gone;
  return onStance(both, edit.id, (id, isAsSeen, there, before) => {
    if (isAsSeen) return { edit: { ...edit, id, on } };
    return carryFields({ ...edit, id, on }, fieldsOf(before), fieldsOf(there));
  });
}

function fieldsOf({ kind, note = '', doubtful, private: isPrivate }: Stance) {
  return { stance: kind, note, doubtful, isPrivate: isPrivate === true };
}

function onStance(
  { seen, now }: Both,
  id: StanceId,
  then: (id: StanceId, isAsSeen: boolean, there: Stance, before: Stance) => Carried,
): Carried {
  const before = seen.stances.find((stance) => stance.id === id);
  const found = before && stanceNow({ seen, now }, before);
  return found ? then(found.stance.id, found.isAsSeen, found.stance, before) : gone;
}

function onPosition(both: Both, id: PositionId, then: (position: PositionId) => Carried): Carried {
  const there = positionNow(both, id);
  return there === undefined ? gone : then(there);
}

function onClaim({ seen, now }: Both, id: ClaimId, then: (claim: ClaimId) => Carried): Carried {
  const there = claimNow({ seen, now }, id);
  return there === undefined ? gone : then(there);
}

function targetNow(both: Both, on: StanceTarget): StanceTarget | undefined {
  if ('claim' in on) {
    const claim = claimNow(both, on.claim);
    return claim && { claim };
  }
  const position = positionNow(both, on.position);
  return position && { position };
}

/** By its id; where another has that id now, by its name. */
function positionNow({ seen, now }: Both, id: PositionId): PositionId | undefined {
  const name = positionOf(seen, id)?.name;
  const same = positionOf(now, id);
  if (same?.name === name) return same?.id;
  return now.positions.find((one) => one.name === name)?.id ?? same?.id;
}

function claimNow({ seen, now }: Both, id: ClaimId): ClaimId | undefined {
  const text = textOf(seen, id);
  const same = now.claims.find((claim) => claim.id === id);
  if (same?.text === text) return same?.id;
  return now.claims.find((claim) => claim.text === text)?.id ?? same?.id;
}

/** With nothing said of it or of its claims that the reader has not seen. */
function isPositionAsSeen({ seen, now }: Both, before: PositionId, after: PositionId): boolean {
  const said = (coding: Coding, id: PositionId) =>
    JSON.stringify([
      positionOf(coding, id)?.name,
      positionOf(coding, id)?.thesis,
      coding.claims.filter(({ position }) => position === id).map(({ text }) => text),
      coding.stances
        .filter(({ position }) => position === id)
        .map(({ work, kind, note, accordingTo }) => [work, kind, note, accordingTo]),
    ]);
  return said(seen, before) === said(now, after);
}

function positionOf({ positions }: Coding, id: PositionId) {
  return positions.find((one) => one.id === id);
}

function textOf({ claims }: Coding, id: ClaimId): string | undefined {
  return claims.find((claim) => claim.id === id)?.text;
}

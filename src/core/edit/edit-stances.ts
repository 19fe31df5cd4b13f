import type { Edit, NewEvidence, StanceTarget } from '../model/edit';
import type { WorkId } from '../model/id';
import { type Evidence, pageOf, type Stance } from '../model/stance';
import { sha256 } from '../read/sha256';
import { added, changed, removed } from './change-records';
import type { Changes, EditedDebate } from './edit-claims';
import type { Splice } from './splice';
import type { Fields, Value } from './write-yaml';

type Give = Extract<Edit, { kind: 'give-stance' }>;
type Change = Extract<Edit, { kind: 'change-stance' }>;
type StanceEdit = Extract<Edit, { kind: 'give-stance' | 'change-stance' | 'remove-stance' }>;

/** Edits of stances, each with the passage that it rests on. */
export function editStances(on: EditedDebate, edit: StanceEdit): Changes {
  if (edit.kind === 'give-stance') return giveStance(on, edit);
  const { document, recordOf } = on;
  const record = recordOf('stances', edit.id);
  if (record === undefined) return 'gone';
  if (edit.kind === 'remove-stance') return [removed(document, record)];
  return changed(document, 'stances', record, {
    ...targetFields(edit.on),
    stance: edit.stance,
    doubtful: edit.doubtful === '' ? 'yes' : edit.doubtful,
    private: edit.isPrivate ? 'yes' : undefined,
    note: edit.note || undefined,
    ...pageFields(on, edit),
  });
}

/** Evidence that is more than a page stays what it is. */
function pageFields({ debate }: EditedDebate, { id, page }: Change): Fields {
  const stance = debate.stances.find((one) => one.id === id);
  if (page === undefined || stance === undefined || pageOf(stance) === undefined) return {};
  return { evidence: page === '' ? undefined : [{ locator: { page } }] };
}

function giveStance(on: EditedDebate, edit: Give): Changes {
  const { document, keyOf } = on;
  const key = keyOf(edit.work);
  const accordingTo = edit.accordingTo && keyOf(edit.accordingTo);
  if (key === undefined || (edit.accordingTo && accordingTo === undefined)) return 'key';
  const evidence = edit.evidence && evidenceFields(on, edit.evidence);
  if (edit.evidence && evidence === undefined) return 'text-unknown';
  // What another coder has said is not this one's to change.
  const alike = on.debate.stances.filter(
    (s) =>
      s.work === edit.work &&
      s.accordingTo === edit.accordingTo &&
      s.coder === on.debate.coder &&
      isOn(s, edit.on),
  );
  const same = alike.find(({ kind }) => kind === edit.stance);
  const others = alike.filter((stance) => stance !== same);
  const note = edit.note || undefined;
  const isKnown = same !== undefined && (!edit.evidence || restsOn(same, edit.evidence));
  const given: Splice[] =
    same === undefined
      ? added(document, 'stances', [
          {
            work: key,
            ...targetFields(edit.on),
            stance: edit.stance,
            'according-to': accordingTo,
            evidence: evidence && [evidence],
            note,
          },
        ])
      : withMore(on, same, isKnown ? undefined : evidence, note);
  return [
    ...sourceOf(on, edit),
    ...others.flatMap((s) => withoutPassage(on, s, edit.evidence)),
    ...given,
  ];
}

function targetFields(on: StanceTarget | undefined): {
  claim: string | undefined;
  position: string | undefined;
} {
  return {
    claim: on && 'claim' in on ? on.claim : undefined,
    position: on && 'position' in on ? on.position : undefined,
  };
}

function isOn({ claim, position }: Stance, on: StanceTarget | undefined): boolean {
  if (on === undefined) return claim === undefined && position === undefined;
  return 'claim' in on ? claim === on.claim : claim === undefined && position === on.position;
}

function evidenceFields({ texts }: EditedDebate, given: NewEvidence): Value | undefined {
  const { locator, cluster, passage } = given;
  const text = texts.find(({ name }) => name === passage?.text)?.text;
  if (passage !== undefined && text === undefined) return undefined;
  const places = Object.fromEntries(locator.map(({ label, value }) => [label, value]));
  return {
    locator: locator.length > 0 ? places : undefined,
    cluster: cluster && { start: cluster.start, end: cluster.end },
    passage: passage && {
      start: passage.start,
      end: passage.end,
      sha256: sha256(text?.slice(passage.start, passage.end) ?? ''),
    },
  };
}

/** The same passage, or where there is none, the same place. */
function restsOn({ evidence }: Stance, given: NewEvidence): boolean {
  return evidence.some((one) => isThere(one, given));
}

function isThere(
  one: Pick<Evidence, 'locator' | 'passage'>,
  { passage, locator }: NewEvidence,
): boolean {
  if (passage === undefined)
    return one.passage === undefined && JSON.stringify(one.locator) === JSON.stringify(locator);
  return one.passage?.start === passage.start && one.passage.end === passage.end;
}

function withMore(
  on: EditedDebate,
  same: Stance,
  evidence: Value | undefined,
  note: string | undefined,
): Splice[] {
  const record = on.recordOf('stances', same.id);
  if (record === undefined) return [];
  const before = (record.value as { evidence?: readonly Value[] }).evidence ?? [];
  return changed(on.document, 'stances', record, {
    ...(evidence === undefined ? {} : { evidence: [...before, evidence] }),
    ...(note === undefined ? {} : { note }),
  });
}

/** A passage speaks for one stance on a target: the newest. A stance that rests on nothing else goes. */
function withoutPassage(
  on: EditedDebate,
  stance: Stance,
  given: NewEvidence | undefined,
): readonly Splice[] {
  const record = on.recordOf('stances', stance.id);
  if (record === undefined) return [];
  if (given === undefined)
    return stance.evidence.length === 0 ? [removed(on.document, record)] : [];
  if (!restsOn(stance, given)) return [];
  // What the file says and could not be read stays: only the records that were read are matched.
  const { evidence = [] } = record.value as { readonly evidence?: readonly Value[] };
  if (evidence.length !== stance.evidence.length) return [];
  const left = evidence.filter((_, i) => !isThere(stance.evidence[i] as Evidence, given));
  if (left.length === 0) return [removed(on.document, record)];
  return changed(on.document, 'stances', record, { evidence: left });
}

/** A text that evidence stands in is one of the debate's sources, known by its fingerprint. */
function sourceOf(on: EditedDebate, { accordingTo, work, evidence }: Give): Splice[] {
  const of: WorkId = accordingTo ?? work;
  const text = on.texts.find(({ name }) => name === evidence?.passage?.text)?.text;
  if (text === undefined || on.debate.sources.some((source) => source.work === of)) return [];
  return added(on.document, 'sources', [{ work: on.keyOf(of), sha256: sha256(text) }]);
}

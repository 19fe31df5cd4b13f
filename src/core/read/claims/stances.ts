import type { Claim } from '../../model/debate';
import type { ClaimId, PositionId, StanceId, WorkId } from '../../model/id';
import { type Stance, type StanceKind, stanceKinds } from '../../model/stance';
import { createNear } from '../near';
import { type Context, workNamed } from './context';
import { readEvidence } from './evidence';
import type { FieldsOf, Said } from './fields';
import { type Lookup, nearFact } from './lookup';
import { positionNamed } from './positions';
import { isNo, readPrivate } from './private';
import type { YamlNode } from './yaml-node';

/** What a stance can be about. */
interface Targets {
  readonly positions: Lookup<PositionId>;
  readonly claims: Lookup<{ readonly claim?: Claim }>;
}

interface Target {
  readonly position?: PositionId;
  readonly claim?: ClaimId;
}

type StanceFields = FieldsOf<'stance'>;

/**
 * Stances are numbered by their place in the file's list, also when some are left out. `coder` gave those
 * that name nobody.
 */
export function readStances(
  nodes: readonly YamlNode[],
  targets: Targets,
  coder: Said | undefined,
  context: Context,
): readonly Stance[] {
  const nearKind = createNear(stanceKinds);
  const seen = new Map<string, number>();
  return nodes.flatMap((node, i) => {
    const fields = context.readFields(node, 'stance');
    if (fields === undefined) return [];
    const work = fields.work && workNamed(fields.work, context);
    const kind = fields.stance && readKind(fields.stance);
    const target = readTarget(fields, kind, targets, context);
    const hand = readHand(fields, work, context);
    const evidence = readEvidence(fields.evidence ?? [], context);
    const by = fields.unread.has('coder') ? undefined : (fields.coder ?? coder);
    if (!work || !kind || !target || !hand) return [];
    const stance: Stance = {
      id: `s${i + 1}` as StanceId,
      work,
      kind,
      ...target,
      ...hand,
      evidence,
      ...readDoubt(fields.doubtful),
      ...(by && { coder: coderOf(by) }),
      ...(fields.note && { note: fields.note.text }),
      ...readPrivate(fields),
      place: context.placeOf(fields.at),
    };
    return isNew(stance, fields, seen, context) ? [stance] : [];
  });

  function readKind({ text, at }: Said): StanceKind | undefined {
    const kind = stanceKinds.find((known) => known === text);
    if (kind === undefined) {
      context.tell('unknown-stance', at, { word: text, ...nearFact(nearKind, text) });
    }
    return kind;
  }
}

/**
 * What the stance is about. Undefined when what is named cannot be had, or when nothing is
 * named and something must be: only *mentions* may do without, and gets an empty target. A stance
 * names a claim or a position; when it names both, it is kept only where the two agree.
 */
function readTarget(
  fields: StanceFields,
  kind: StanceKind | undefined,
  { positions, claims }: Targets,
  context: Context,
): Target | undefined {
  const { claim: saidClaim, position: saidPosition, unread } = fields;
  const key = fields.work?.text ?? '';
  const position = saidPosition && positionNamed(saidPosition, positions, context);
  const named = saidClaim && claimNamed(saidClaim, claims, context);
  if (saidClaim && saidPosition) {
    context.tell('stance-with-two-targets', Math.max(saidClaim.at, saidPosition.at), { key });
    if (position !== named?.position) return undefined;
  }
  if (unread.has('claim') || unread.has('position')) return undefined;
  if (saidClaim) return named && { position: named.position, claim: named.id };
  if (saidPosition) return position && { position };
  if (kind === 'mentions') return {};
  if (kind !== undefined) context.tell('stance-without-target', fields.at, { key });
  return undefined;
}

/** The claim that an id names; undefined when there is none, which is told, or it was left out. */
function claimNamed(
  { text: id, at }: Said,
  claims: Targets['claims'],
  { tell }: Context,
): Claim | undefined {
  const named = claims.find(id);
  if (named === undefined) tell('unknown-claim', at, { id, ...nearFact(claims.near, id) });
  return named?.claim;
}

/** First hand: an empty record. Undefined when it is unknown whose word it is. */
function readHand(
  fields: StanceFields,
  work: WorkId | undefined,
  context: Context,
): { readonly accordingTo?: WorkId } | undefined {
  const said = fields['according-to'];
  if (fields.unread.has('according-to')) return undefined;
  if (said === undefined) return {};
  const accordingTo = workNamed(said, context);
  if (accordingTo === undefined) return undefined;
  if (accordingTo !== work) return { accordingTo };
  context.tell('according-to-itself', said.at, { key: said.text });
  return {};
}

/** Spaces around a name and between its words tell no coders apart. */
export function coderOf({ text }: Said): string {
  return text.trim().replace(/\s+/g, ' ').normalize('NFC');
}

/** A reason, or a mere yes; *no* is no doubt. */
function readDoubt(said: Said | undefined): { readonly doubtful?: string } {
  if (said === undefined || isNo(said.text)) return {};
  return { doubtful: /^(?:yes|true)$/i.test(said.text) ? '' : said.text };
}

/** The same work, target, kind and hand twice by one coder is told; the first is kept. */
function isNew(
  { work, kind, position, claim, accordingTo, coder }: Stance,
  { at, ...fields }: StanceFields,
  seen: Map<string, number>,
  { tell, placeOf }: Context,
): boolean {
  const target = claim === undefined ? ['position', position] : ['claim', claim];
  const same = JSON.stringify([work, kind, target, accordingTo, coder]);
  const first = seen.get(same);
  if (first === undefined) {
    seen.set(same, at);
    return true;
  }
  const key = fields.work?.text ?? '';
  const firstLine = placeOf(first).line;
  tell('duplicate-stance', at, { key, target: claim ?? position ?? '', firstLine });
  return false;
}

import type { Claim, Position } from '../../model/debate';
import type { ClaimId, PositionId } from '../../model/id';
import { type Context, isFirst } from './context';
import type { Said } from './fields';
import { createReadLook } from './looks';
import { createLookup, type Lookup, nearFact } from './lookup';
import { readPrivate } from './private';
import type { YamlNode } from './yaml-node';

/** A position without a name goes by its id; without an id it is left out, as is a later one of the same id. */
export function readPositions(nodes: readonly YamlNode[], context: Context): readonly Position[] {
  const seen = new Map<string, number>();
  const readLook = createReadLook(context);
  return nodes.flatMap((node) => {
    const fields = context.readFields(node, 'position');
    const { id, name, thesis } = fields ?? {};
    if (!fields || id === undefined || !isFirst('position', id, seen, context)) return [];
    return [
      {
        id: id.text as PositionId,
        name: name?.text ?? id.text,
        ...(thesis && { thesis: thesis.text }),
        ...readLook(fields, id),
      },
    ];
  });
}

interface ClaimsRead {
  readonly claims: readonly Claim[];
  /**
   * Every claim id of the file. A claim that had to be left out has no claim here: what names
   * it is left out as well, and the mistake is told once, where it stands.
   */
  readonly named: Lookup<{ readonly claim?: Claim }>;
}

export function readClaimList(
  nodes: readonly YamlNode[],
  positions: Lookup<PositionId>,
  context: Context,
): ClaimsRead {
  const seen = new Map<string, number>();
  const named: [string, { readonly claim?: Claim }][] = [];
  for (const node of nodes) {
    const fields = context.readFields(node, 'claim');
    const { id, position, text } = fields ?? {};
    if (fields === undefined || id === undefined || !isFirst('claim', id, seen, context)) continue;
    const side = position && positionNamed(position, positions, context);
    const claim = side && {
      id: id.text as ClaimId,
      position: side,
      text: text?.text ?? id.text,
      ...readPrivate(fields),
    };
    named.push([id.text, claim === undefined ? {} : { claim }]);
  }
  const claims = named.flatMap(([, { claim }]) => claim ?? []);
  return { claims, named: createLookup(named) };
}

/** The position that an id names; undefined, and told, when there is none. */
export function positionNamed(
  { text: id, at }: Said,
  positions: Lookup<PositionId>,
  { tell }: Context,
): PositionId | undefined {
  const position = positions.find(id);
  if (position === undefined) {
    tell('unknown-position', at, { id, ...nearFact(positions.near, id) });
  }
  return position;
}

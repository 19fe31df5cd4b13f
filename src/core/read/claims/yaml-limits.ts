import type { CST } from 'yaml';
import type { Tell } from './tell';

/** Code units: a coding of some five thousand stances. */
export const maxSize = 2_000_000;
/** A claims file is eight levels deep; wrong indentation can add some. */
const maxDepth = 64;
/** Beyond so many faults a file is no claims file, and composing it would only cost time. */
const maxFaults = 1_000;

/** A node of the library's syntax tree, as far as the walk looks at it. */
interface Token {
  readonly type?: string;
  readonly offset?: number;
  readonly source?: string;
  readonly start?: readonly Token[] | Token;
  readonly sep?: readonly Token[];
  readonly end?: readonly Token[];
  readonly props?: readonly Token[];
  readonly items?: readonly Token[];
  readonly key?: Token | null;
  readonly value?: Token | null;
}

const refusals: ReadonlyMap<string, 'alias' | 'anchor' | 'tag'> = new Map([
  ['alias', 'alias'],
  ['anchor', 'anchor'],
  ['tag', 'tag'],
]);

/** What may follow a value; anything else there is an error. */
const harmlessEnds: ReadonlySet<string> = new Set([
  'space',
  'comment',
  'newline',
  'flow-map-end',
  'flow-seq-end',
]);

/**
 * Looks at the syntax before anything is composed from it, since composing recurses and raises
 * an error for each fault: tells what is not allowed, and whether the rest may be composed.
 * Iterative, linear.
 */
export function withinLimits(tokens: readonly CST.Token[], tell: Tell): boolean {
  let faults = 0;
  const open = tokens.map((token) => ({ token: token as Token, depth: 0, from: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    const at = token.offset ?? next.from;
    const refused = refusals.get(token.type ?? '');
    if (refused !== undefined) tell('yaml-not-allowed', at, { what: refused });
    faults += faultsOf(token);
    if (depth > maxDepth || faults > maxFaults) {
      tell('yaml-not-allowed', at, { what: depth > maxDepth ? 'depth' : 'faults' });
      return false;
    }
    const inner = token.items === undefined ? depth : depth + 1;
    for (const child of childrenOf(token)) open.push({ token: child, depth: inner, from: at });
  }
  return true;
}

/** How many errors the composer would raise for this token itself, about. */
function faultsOf(token: Token): number {
  const type = token.type ?? '';
  const own = type === 'error' || type === 'directive' || refusals.has(type) ? 1 : 0;
  const trailing = token.end?.filter((end) => !harmlessEnds.has(end.type ?? '')).length ?? 0;
  const commas = startOf(token).filter((start) => start.type === 'comma').length;
  return own + trailing + Math.max(0, commas - 1);
}

function startOf({ start }: Token): readonly Token[] {
  return Array.isArray(start) ? (start as readonly Token[]) : [];
}

/** Last first, as they go on a stack. */
function childrenOf(token: Token): Token[] {
  return [
    ...(token.end ?? []),
    ...(token.items ?? []).toReversed(),
    ...(token.value ? [token.value] : []),
    ...(token.sep ?? []),
    ...(token.key ? [token.key] : []),
    ...(token.props ?? []),
    ...startOf(token),
  ];
}

import type { Exploration } from './explore';
import type { WorkId } from './model/id';
import type { Overview } from './overview';

/** An exploration as JSON, so that one made at build time need not be made again in the browser. */
export function packExploration(exploration: Exploration): string {
  return JSON.stringify({ ...exploration, cites: [...exploration.cites] });
}

/** The same exploration again. Only for what `packExploration` gave: nothing is checked. */
export function unpackExploration(packed: string): Exploration {
  const plain = JSON.parse(packed) as Omit<Exploration, 'cites'> & {
    readonly cites: Iterable<readonly [WorkId, number]>;
  };
  return { ...plain, cites: new Map(plain.cites) };
}

/** An overview as JSON; to be read by `JSON.parse`. */
export function packOverview(overview: Overview): string {
  return JSON.stringify(overview, (_, value) =>
    value instanceof Uint32Array ? [...value] : (value as unknown),
  );
}

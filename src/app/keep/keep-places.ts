import type { Announcements } from './announcements';
import type { Canary } from './canary';
import type { Upgrade } from './schema';
import type { SecondCopy } from './second-copy';
import type { Shelf } from './shelf';

/** Where debates stand and what else a store needs; `open-keep.ts` finds them in the browser. */
export interface KeepPlaces {
  /** In memory only: nothing that is written there lasts. */
  readonly where: 'browser' | 'memory';
  readonly shelf: Shelf;
  readonly copy: SecondCopy | undefined;
  readonly canary: Canary;
  readonly announcements: Announcements;
  readonly upgrades: readonly Upgrade[];
  /** What the reader must know at once. */
  readonly told: readonly string[];
  readonly askToPersist: () => void;
  readonly now: () => number;
  readonly newId: () => string;
}

/** What to do with a debate, decided on the head that stands there. */
export interface Batch {
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: readonly string[];
}

/** What stands of a debate: `head` undefined where there is none; `gone` after it was removed. */
export interface Standing {
  readonly head: unknown;
  readonly gone: boolean;
}

/**
 * A place where the records of debates stand, under a debate's id and their own key. What cannot be
 * read there is not there.
 * @throws NewerSchema from everything, once a newer Faultline has taken the place over
 */
export interface Shelf {
  /** Ids of debates, removed ones too, as they stand there: unchecked. */
  readonly ids: () => Promise<readonly string[]>;
  readonly standing: (id: string) => Promise<Standing>;
  /** All records of a debate; one that cannot be read is there as undefined. */
  readonly read: (id: string) => Promise<ReadonlyMap<string, unknown>>;
  /**
   * Decides and writes, and nobody else writes to the debate between. Resolves when it stands on the disk.
   * @throws DOMException `QuotaExceededError` where there is no room; then nothing has changed
   */
  readonly write: (id: string, decide: (standing: Standing) => Batch | undefined) => Promise<void>;
  /** Takes all of a debate away, but for a mark that it was removed on purpose. */
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => void;
}

/** The key of that mark. */
export const goneKey = 'gone';

/** The store was changed by a newer Faultline, which this one leaves alone. */
export class NewerSchema extends Error {}

import { checkHead, isReadable } from './check-record';
import type { Found } from './found-parts';
import type { KeepPlaces } from './keep-places';
import { keepText } from './keep-text';
import type { KeptDebate } from './kept-debate';
import { changesTo, type Layout, layoutOf, type Records, recordsOf } from './records';
import { schemaAfter } from './schema';
import { isPart } from './set-aside';
import { type Batch, NewerSchema, type Standing } from './shelf';
import { judge, type Verdict } from './verdict';

/** What came of an edit; `debate` is what the page goes on with. */
export type Written =
  /** It stands on the disk. */
  | { readonly done: 'kept'; readonly debate: KeptDebate }
  /** It stands on the page only; the next edit takes it along. */
  | { readonly done: 'unsaved'; readonly debate: KeptDebate; readonly sentence: string }
  /** It was refused, and nothing has changed; `version` is what stands there, where that is known. */
  | {
      readonly done: 'stale' | 'removed' | 'newer';
      readonly version: number | undefined;
      readonly sentence: string;
    };

/** A recovered debate's records, what was found, what of it is set aside, and its head's version (0: none). */
export interface ToMend {
  readonly records: Records;
  readonly stored: Found;
  readonly aside: ReadonlyMap<string, unknown>;
  readonly seen: number;
}

/** What this tab has last seen stored of a debate. */
interface Stored {
  readonly version: number;
  readonly layout: Layout;
  /** What a mending that failed had found wrong. */
  readonly aside: ReadonlyMap<string, unknown>;
}

/** What a mending found out: another tab was quicker, or why it does not stand on the disk. */
export type Mended = { readonly stale: boolean; readonly sentence?: string };

/** Writes debates, and knows of each what this tab has last seen stored. */
export class Writer {
  readonly #places: KeepPlaces;
  readonly #stored = new Map<string, Stored>();
  /** The newest version on the page, stored or not: an edit of an older one is refused. */
  readonly #newest = new Map<string, number>();

  constructor(places: KeepPlaces) {
    this.#places = places;
  }

  records(debate: KeptDebate): Promise<Records> {
    return recordsOf(debate, schemaAfter(this.#places.upgrades));
  }

  async write(debate: KeptDebate): Promise<Written> {
    const newest = this.#newest.get(debate.id) ?? 0;
    if (debate.version <= newest) return refused('stale', debate, newest);
    this.#newest.set(debate.id, debate.version);
    return this.#store(debate);
  }

  /** Stores what is on the page already. */
  async retry(debate: KeptDebate): Promise<Written> {
    const { id, version } = debate;
    if (this.#stored.get(id)?.version === version) return this.#stands(debate);
    const newest = this.#newest.get(id);
    return newest === version ? this.#store(debate) : refused('stale', debate, newest);
  }

  async #store(debate: KeptDebate): Promise<Written> {
    const { id, version } = debate;
    const { shelf, copy, upgrades } = this.#places;
    const known = this.#stored.get(id);
    const records = await this.records(debate);
    let verdict: Verdict = { do: 'stale', version: undefined };
    const decide = (standing: Standing): Batch | undefined => {
      verdict = judge(checkHead(standing.head, id, upgrades), standing.gone, known?.version ?? 0);
      if (verdict.do === 'write') return batchOf(records, version, known?.layout, known?.aside);
      if (verdict.do !== 'anew') return undefined;
      return batchOf(records, version, undefined, withHead(known?.aside, standing.head));
    };
    try {
      const { put } = changesTo(records, known?.layout ?? new Map());
      if (!isReadable(put, id, upgrades)) throw new Error('A name or a number is out of bounds.');
      await shelf.write(id, decide);
    } catch (error) {
      return failed(debate, error);
    }
    const { do: what, version: standing } = verdict as Verdict;
    if (what !== 'write' && what !== 'anew') return refused(what, debate, standing);
    this.#acknowledge(debate, records);
    copy?.put(id, { version, records, verify: false });
    return this.#stands(debate);
  }

  /** In memory nothing lasts, however well it is stored. */
  #stands(debate: KeptDebate): Written {
    const { where, told } = this.#places;
    if (where === 'browser') return { done: 'kept', debate };
    return { done: 'unsaved', debate, sentence: told[0] ?? keepText.memory };
  }

  /** Puts a recovered debate in the place of what was found, unless that has changed since. */
  async mend(debate: KeptDebate, { records, stored, aside, seen }: ToMend): Promise<Mended> {
    const { id, version } = debate;
    const { shelf, copy, upgrades } = this.#places;
    const layout = new Map([...stored.keys()].filter(isPart).map((key) => [key, 'other']));
    let isStale = false;
    try {
      await shelf.write(id, ({ head }) => {
        const found = checkHead(head, id, upgrades);
        isStale = (typeof found === 'object' ? found.ok.version : 0) !== seen;
        return isStale ? undefined : batchOf(records, version, layout, aside);
      });
    } catch (error) {
      // The next edit writes all of it.
      this.#stored.set(id, { version: seen, layout, aside });
      this.#newest.set(id, version);
      return { stale: false, sentence: failed(debate, error).sentence };
    }
    if (isStale) return { stale: true };
    this.#acknowledge(debate, records);
    copy?.put(id, { version, records, verify: true });
    return { stale: false };
  }

  /** What was read is what stands there. */
  remember({ id, version }: KeptDebate, records: Records): void {
    this.#stored.set(id, { version, layout: layoutOf(records), aside: new Map() });
    this.#newest.set(id, version);
  }

  forget(id: string): void {
    this.#stored.delete(id);
    this.#newest.delete(id);
  }

  #acknowledge(debate: KeptDebate, records: Records): void {
    const { id, version, name } = debate;
    const newest = Math.max(version, this.#newest.get(id) ?? 0);
    this.remember(debate, records);
    this.#newest.set(id, newest);
    this.#places.canary.set(id, { version, name });
    this.#places.announcements.tell({ id, version });
  }
}

/** A head that is none is kept for whoever can read it. */
function withHead(aside: Stored['aside'] | undefined, head: unknown): Stored['aside'] {
  return new Map([...(aside ?? []), ...(head === undefined ? [] : [['head', head] as const])]);
}

function batchOf(
  records: Records,
  version: number,
  layout: Layout = new Map(),
  aside: ReadonlyMap<string, unknown> = new Map(),
): Batch {
  const { put, remove } = changesTo(records, layout);
  return { put: new Map([...underVersion(aside, version), ...put]), remove };
}

function underVersion(aside: ReadonlyMap<string, unknown>, version: number) {
  return [...aside].map(([key, raw]) => [`aside.${version}.${key}`, raw] as const);
}

type Refused = Extract<Written, { readonly version: number | undefined }>;

function refused(
  done: Refused['done'],
  { name }: KeptDebate,
  version: number | undefined,
): Refused {
  return { done, version, sentence: keepText[done](name) };
}

function failed(debate: KeptDebate, error: unknown): Exclude<Written, { readonly done: 'kept' }> {
  if (error instanceof NewerSchema) return refused('newer', debate, undefined);
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const fault = error instanceof Error ? error.message : String(error);
  return { done: 'unsaved', debate, sentence: isFull ? keepText.full : keepText.failed(fault) };
}

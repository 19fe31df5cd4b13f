import type { KeepPlaces } from './keep-places';
import { keepText } from './keep-text';
import type { KeptDebate, KeptFile } from './kept-debate';
import { type Listed, listKept, relistOne } from './list-kept';
import { type OpenedDebate, openKept } from './open-kept';
import { NewerSchema } from './shelf';
import { newDebate, redone, type Step, undone, withStep } from './step-log';
import { Writer, type Written } from './writer';

/** What happens beside what was asked for: another tab changed or removed a debate, or a trouble. */
export type News =
  | { readonly kind: 'changed'; readonly id: string; readonly version: number }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'trouble'; readonly sentence: string };

/**
 * The reader's own debates, stored in the browser: each edit in one transaction, acknowledged when it
 * stands on the disk, with a second copy behind it. A debate is a value; whoever edits an old one is
 * refused, so that two tabs do not undo each other's work.
 */
export class Keep {
  readonly where: KeepPlaces['where'];
  /** What the reader must know of the store itself, as sentences. */
  readonly told: readonly string[];
  readonly #places: KeepPlaces;
  readonly #writer: Writer;
  readonly #listeners = new Set<(news: News) => void>();

  constructor(places: KeepPlaces) {
    this.#places = places;
    this.#writer = new Writer(places);
    this.where = places.where;
    this.told = places.told;
    places.announcements.listen(({ id, version }) =>
      this.hear(version === undefined ? { kind: 'removed', id } : { kind: 'changed', id, version }),
    );
  }

  /** All debates, the last changed first, damaged and lost ones too; none once a newer Faultline has them. */
  list(): Promise<readonly Listed[]> {
    return this.#listed(() => listKept(this.#places));
  }

  /** The same list where only this debate may have changed since: much sooner, where there are many. */
  relist(list: readonly Listed[], id: string): Promise<readonly Listed[]> {
    return this.#listed(() => relistOne(this.#places, list, id));
  }

  async #listed(read: () => Promise<readonly Listed[]>): Promise<readonly Listed[]> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof NewerSchema)) throw error;
      this.hear({ kind: 'trouble', sentence: keepText.newerDatabase });
      return [];
    }
  }

  /** Stores files as a new debate. */
  create(name: string, files: readonly KeptFile[]): Promise<Written> {
    const { newId, now } = this.#places;
    return this.#writer.write(newDebate(newId(), named(name), files, now()));
  }

  /** Reads a debate; one that was damaged is mended as far as the second copy reaches. */
  async open(id: string): Promise<OpenedDebate> {
    try {
      return await openKept(this.#places, this.#writer, id);
    } catch (error) {
      if (!(error instanceof NewerSchema)) throw error;
      return { done: 'newer', sentence: keepText.newerDatabase };
    }
  }

  append(debate: KeptDebate, step: Step): Promise<Written> {
    return this.#change(debate, withStep(debate, step, this.#places.now()));
  }

  undo(debate: KeptDebate): Promise<Written> {
    return this.#change(debate, undone(debate, this.#places.now()));
  }

  redo(debate: KeptDebate): Promise<Written> {
    return this.#change(debate, redone(debate, this.#places.now()));
  }

  rename(debate: KeptDebate, name: string): Promise<Written> {
    const version = debate.version + 1;
    const changed = this.#places.now();
    return this.#change(debate, { ...debate, name: named(name), version, changed });
  }

  /** Tries again to store what is unsaved: when room was made, or before the page is left. */
  retry(debate: KeptDebate): Promise<Written> {
    return this.#writer.retry(debate);
  }

  /**
   * Takes a debate away for good, its second copy too; also one that is lost, so that it is told no
   * more. Returns why it could not.
   */
  async remove(id: string): Promise<string | undefined> {
    const { shelf, canary, copy, announcements } = this.#places;
    try {
      await shelf.remove(id);
    } catch (error) {
      if (error instanceof NewerSchema) return keepText.newerDatabase;
      return keepText.notRemoved(error instanceof Error ? error.message : String(error));
    }
    this.#writer.forget(id);
    canary.forget(id);
    copy?.remove(id);
    announcements.tell({ id, version: undefined });
    return undefined;
  }

  /** Returns how to stop listening. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  hear(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  /** Resolves when the second copies are up to date. */
  async settled(): Promise<void> {
    await this.#places.copy?.settled();
  }

  close(): void {
    this.#places.announcements.close();
    this.#places.shelf.close();
    this.#places.copy?.shelf.close();
  }

  async #change(before: KeptDebate, after: KeptDebate): Promise<Written> {
    if (before === after) return this.#writer.retry(before);
    const written = await this.#writer.write(after);
    if (written.done === 'kept') this.#places.askToPersist();
    return written;
  }
}

const longestName = 300;

function named(name: string): string {
  return name.trim().slice(0, longestName) || 'Debate';
}

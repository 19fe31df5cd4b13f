import type { History, Version } from '../load/history';
import type { Keep } from './keep';
import type { KeptContents } from './kept-contents';
import type { KeptDebate } from './kept-debate';
import type { Written } from './writer';

/** A debate as it is kept, and which of its session's versions its steps stand for. */
export class KeptLog {
  readonly #keep: Keep;
  readonly #contents: KeptContents;
  readonly #onKept: (done: readonly Version[]) => void;
  #debate: KeptDebate;
  #versions: readonly Version[];
  /** The version that was stored last. */
  #at: number;

  /** @param onKept told of all that is stored, after each step: the next may be refused */
  constructor(
    keep: Keep,
    contents: KeptContents,
    debate: KeptDebate,
    history: History,
    onKept: (done: readonly Version[]) => void,
  ) {
    this.#onKept = onKept;
    this.#keep = keep;
    this.#contents = contents;
    this.#debate = debate;
    this.#versions = history.versions;
    this.#at = history.at;
  }

  get debate(): KeptDebate {
    return this.#debate;
  }

  /**
   * From the version that was stored last to the one that is open, step by step; back first, where steps
   * were undone and others made in their place before they could be stored. Gives what came of the last
   * step that was tried, undefined where there was none.
   */
  async goTo({ versions, at }: History): Promise<Written | undefined> {
    const shared = this.#versions.findLastIndex(
      (one, i) => i <= this.#at && versions.includes(one),
    );
    const from = shared < 0 ? -1 : versions.indexOf(this.#versions[shared] as Version);
    const back = shared < 0 ? 0 : this.#at - shared + Math.max(from - at, 0);
    let written: Written | undefined;
    for (let n = 0; n < back; n++) {
      written = this.#took(await this.#keep.undo(this.#debate), this.#versions, this.#at - 1);
      if (isRefused(written)) return written;
    }
    for (const next of versions.slice(from + 1, at + 1)) {
      written = await this.#goOn(next);
      if (isRefused(written)) return written;
    }
    return written;
  }

  async rename(name: string): Promise<Written> {
    return this.#took(await this.#keep.rename(this.#debate, name), this.#versions, this.#at);
  }

  async #goOn(next: Version): Promise<Written> {
    const to = this.#at + 1;
    if (this.#versions[to] === next)
      return this.#took(await this.#keep.redo(this.#debate), this.#versions, to);
    const changes = await this.#contents.changes(this.#versions[this.#at], next);
    const written = await this.#keep.append(this.#debate, { label: next.did, changes });
    return this.#took(written, [...this.#versions.slice(0, to), next], to);
  }

  #took(written: Written, versions: readonly Version[], at: number): Written {
    if (isRefused(written)) return written;
    this.#debate = written.debate;
    this.#versions = versions;
    this.#at = at;
    if (written.done === 'kept') this.#onKept(versions.slice(0, at + 1));
    return written;
  }
}

export function isRefused(
  written: Written,
): written is Exclude<Written, { readonly debate: KeptDebate }> {
  return written.done !== 'kept' && written.done !== 'unsaved';
}

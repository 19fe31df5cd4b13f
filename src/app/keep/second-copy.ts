import { checkHead } from './check-record';
import { changesTo, type Layout, layoutOf, type Records } from './records';
import type { Upgrade } from './schema';
import type { Shelf } from './shelf';
import { soundLayout } from './sound-layout';

interface Wanted {
  readonly version: number;
  readonly records: Records;
  /** Whether what stands there is read and compared first. */
  readonly verify: boolean;
}

/**
 * Brings the second copy of each debate up to the newest version, behind the edits: no edit waits for
 * it, and of several that came meanwhile only the last is copied.
 */
export class SecondCopy {
  readonly shelf: Shelf;
  readonly #upgrades: readonly Upgrade[];
  readonly #onFault: (fault: unknown) => void;
  readonly #standing = new Map<string, { readonly version: number; readonly layout: Layout }>();
  readonly #wanted = new Map<string, Wanted>();
  #running: Promise<void> = Promise.resolve();
  #isFailing = false;

  constructor(shelf: Shelf, upgrades: readonly Upgrade[], onFault: (fault: unknown) => void) {
    this.shelf = shelf;
    this.#upgrades = upgrades;
    this.#onFault = onFault;
  }

  put(id: string, wanted: Wanted): void {
    const verify = wanted.verify || this.#wanted.get(id)?.verify === true;
    this.#wanted.set(id, { ...wanted, verify });
    this.#then(() => this.#copy(id));
  }

  remove(id: string): void {
    this.#wanted.delete(id);
    this.#standing.delete(id);
    this.#then(() => this.shelf.remove(id));
  }

  /** Resolves when all that was asked for so far is copied, or has failed. */
  settled(): Promise<void> {
    return this.#running;
  }

  #then(work: () => Promise<void>): void {
    this.#running = this.#running.then(work).then(
      () => {
        this.#isFailing = false;
      },
      (fault) => {
        // Told once, and not again with each edit.
        if (!this.#isFailing) this.#onFault(fault);
        this.#isFailing = true;
      },
    );
  }

  async #copy(id: string): Promise<void> {
    const wanted = this.#wanted.get(id);
    if (wanted === undefined) return;
    this.#wanted.delete(id);
    const { version, records } = wanted;
    const sound = wanted.verify ? await soundLayout(records, await this.shelf.read(id)) : undefined;
    let isWritten = false;
    await this.shelf.write(id, ({ head }) => {
      const found = checkHead(head, id, this.#upgrades);
      const standing = typeof found === 'object' ? found.ok.version : 0;
      if (found === 'newer' || (standing >= version && !sound)) return undefined;
      // Another tab may have got further since.
      if (standing > version) return undefined;
      isWritten = true;
      return changesTo(records, sound ?? this.#layout(id, standing, records));
    });
    if (isWritten) this.#standing.set(id, { version, layout: layoutOf(records) });
  }

  /** What another tab has copied is known by its head alone: files that are still the same stand. */
  #layout(id: string, standing: number, records: Records): Layout {
    const known = this.#standing.get(id);
    if (known?.version === standing) return known.layout;
    const isFile = (key: string) => /^(?:text|bytes)\./.test(key) && known?.layout.has(key);
    return new Map([...layoutOf(records)].filter(([key]) => isFile(key)));
  }
}

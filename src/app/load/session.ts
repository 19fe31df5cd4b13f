import type { Edit } from '../../core/model/edit';
import {
  apartOf,
  type EntryGroups,
  type EntryMark,
  type Merge,
  mergeOf,
} from '../../core/model/merge';
import { Closed } from './door';
import { FileNumbers } from './file-numbers';
import type { Next } from './find-next';
import type { History, VersionToResume } from './history';
import { isAnother, isDoing, isQuick } from './kinds-of-action';
import { openExample } from './open-example';
import type { Found, Opened } from './opened';
import type { Opener } from './opener';
import type { Action, Seen, UnmadeHere } from './session-plan';
import { wordsFor } from './words-for';

export interface SessionState {
  readonly opened: Opened | undefined;
  /** What is under way, in words, and the share of it that is read. */
  readonly busy: { readonly what: string; readonly share: number } | undefined;
  readonly fault: string | undefined;
  /** Edits that do not go together with what another tab has made. */
  readonly unmade: readonly UnmadeHere[];
}

/** Told of a debate before it is shown: whether it is the one that was open, and which files have come. */
export type OnOpened = (next: Found, same: boolean, come: ReadonlySet<string>) => void;

function withEdits(one: UnmadeHere, edits: number): UnmadeHere {
  return { ...one, seen: { ...one.seen, edits } };
}

/** Milliseconds; what is done sooner would only make the page jump if it were told of. */
const beforeBusy = 400;
/** Milliseconds without an action, after which the map is drawn: who codes with quick keys does not wait for it. */
const beforeDrawing = 300;

/**
 * What the reader does with files, one action after the other. What is open stays until the next is
 * found; actions that come meanwhile are done together with those under way, so that none is lost.
 */
export class Session {
  #state: SessionState = { opened: undefined, busy: undefined, fault: undefined, unmade: [] };
  #pending: readonly Action[] = [];
  /** How many of them are being done: quick ones, which those that come meanwhile wait for. */
  #underWay = 0;
  /** Those among them that were done once, on what another tab has changed since. */
  #again: ReadonlySet<Action> = new Set();
  /** Those that were made on the page, in order. */
  #edits: readonly Edit[] = [];
  #turn = 0;
  #stopOpening: (() => void) | undefined;
  readonly #numbers = new FileNumbers();
  readonly #opener: Opener;
  readonly #onChange: (state: SessionState) => void;
  readonly #onOpened: OnOpened;

  constructor(opener: Opener, onChange: (state: SessionState) => void, onOpened: OnOpened) {
    this.#opener = opener;
    this.#onChange = onChange;
    this.#onOpened = onOpened;
  }

  openBundled(): void {
    this.#pending = [];
    this.#do({ kind: 'bundled' });
  }

  openFiles(files: readonly File[]): void {
    if (files.length > 0) this.#do({ kind: 'add', files: this.#numbers.ofAll(files) });
  }

  /** Begins a debate with these files and no others. */
  begin(files: readonly File[], merges: readonly Merge[] = []): void {
    this.#pending = [];
    this.#do({ kind: 'begin', files: this.#numbers.ofAll(files), merges });
  }

  /**
   * Goes on with a debate of before; gives the history by which it is known again when it is open. `again`:
   * it is the one that is open, as another tab has it, and this is done to it again; so is what is under way.
   */
  resume(versions: readonly VersionToResume[], at: number, again?: readonly Action[]): History {
    const isOpen = again !== undefined;
    const own = this.#pending.filter((one) => isOpen && isDoing(one) && !this.#again.has(one));
    const history = { versions: this.#numbers.ofVersions(versions), at };
    if (isOpen && this.#pending.some(isAnother)) return history;
    this.#again = new Set(again);
    this.#pending = [{ kind: 'resume', history, isOpen }, ...this.#again, ...own];
    void this.#run();
    return history;
  }

  /** What is shown, or about to be. */
  get opened(): Opened | undefined {
    return this.#state.opened;
  }

  /** Whether something that the reader did is not shown yet, and so not stored. */
  get isDoing(): boolean {
    return this.#pending.some(isDoing);
  }

  /** Whether another tab's version of what is open is being opened. */
  get isCatchingUp(): boolean {
    const [first] = this.#pending;
    return first?.kind === 'resume' && first.isOpen;
  }

  closeFile(name: string): void {
    this.#do({ kind: 'close', name });
  }

  merge(entries: readonly EntryMark[] | 'all'): void {
    if (entries === 'all') this.#do({ kind: 'merge-all' });
    else this.#do({ kind: 'merge', merge: mergeOf([entries]) });
  }

  /** Of each group no two entries are one work. */
  tellApart(groups: EntryGroups): void {
    this.#do({ kind: 'merge', merge: apartOf(groups) });
  }

  /** On what the reader saw, which another tab may have changed meanwhile. */
  edit(edit: Edit, seen: Seen | undefined = this.#state.opened): void {
    const own = this.#edits.slice(seen?.edits ?? this.#edits.length);
    this.#edits = [...this.#edits, edit];
    this.#do({ kind: 'edit', edit, seen, own });
  }

  /** Makes an edit all the same, or leaves it. */
  settle(one: UnmadeHere, how: 'anyway' | 'leave'): void {
    this.#set({ unmade: this.#state.unmade.filter((other) => other !== one) });
    if (how === 'anyway' && one.anyway) this.edit(one.anyway, one.seen);
  }

  /** Gives up the last of what is under way, else goes back to the version before. */
  undo(): void {
    const last = this.#pending.at(-1);
    const isOwn = last && (isDoing(last) || isAnother(last));
    if (!isOwn || last.kind === 'bundled') this.#walk(-1);
    else if (this.#pending.length === 1) this.stop();
    else {
      const isWaiting = this.#underWay > 0 && this.#pending.length > this.#underWay;
      this.#pending = this.#pending.slice(0, -1);
      this.#forget([last]);
      if (!isWaiting) void this.#run();
    }
  }

  /** Edits that are given up before they were made were never done. */
  #forget(actions: readonly Action[]): void {
    const given = actions.flatMap((one) => (one.kind === 'edit' ? [one.edit] : []));
    this.#edits = this.#edits.filter((edit) => !given.includes(edit));
  }

  redo(): void {
    this.#walk(1);
  }

  #walk(by: -1 | 1): void {
    const { versions, at } = this.#state.opened?.history ?? { versions: [], at: 0 };
    const steps = this.#pending.map((action) => (action.kind === 'walk' ? action.by : 0));
    const to = steps.reduce((sum: number, step) => sum + step, at + by);
    if (to >= 0 && to < versions.length) this.#do({ kind: 'walk', by });
  }

  /** Gives up what is under way; what is open stays as it is. */
  stop(): void {
    this.#leave();
    this.#forget(this.#pending);
    this.#pending = [];
    this.#set({ busy: undefined });
    this.#drawSoon();
  }

  #do(action: Action): void {
    this.#pending = [...this.#pending, action];
    if (this.#underWay === 0 || !isQuick(action)) void this.#run();
  }

  async #run(goesOn = false): Promise<void> {
    this.#leave();
    const turn = this.#turn;
    const isNewest = () => this.#turn === turn;
    if (!goesOn) this.#set({ fault: undefined });
    if (this.#pending.every(isQuick)) {
      // What is done at one stroke is done together.
      await null;
      if (!isNewest()) return;
      this.#underWay = this.#pending.length;
    }
    const actions = this.#pending;
    const onProgress = this.#tellBusy(actions, isNewest);
    try {
      const before = this.#state.opened;
      const isExample = actions[0]?.kind === 'bundled' && actions.length === 1;
      const next = isExample
        ? await this.#example(before)
        : await (await import('./find-next')).findNext(actions, before, {
            opener: this.#opener,
            numbers: this.#numbers,
            onProgress,
            onOpening: (stop) => {
              this.#stopOpening = stop;
            },
            isNewest,
          });
      if (next !== undefined && isNewest()) this.#show(next, actions.length);
    } catch (error) {
      if (!isNewest() || error instanceof Closed) return;
      this.stop();
      this.#set({ fault: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Tells that something is under way; gives how to tell how far it is. */
  #tellBusy(actions: readonly Action[], isNewest: () => boolean): (share: number) => void {
    const what = wordsFor(actions);
    const tell = (share: number) => {
      if (isNewest()) this.#set({ busy: { what, share } });
    };
    const begin = () => {
      if (this.#pending.length > 0) tell(0);
    };
    if (actions.every(isQuick)) setTimeout(begin, beforeBusy);
    else begin();
    return tell;
  }

  async #example(before: Opened | undefined): Promise<Next> {
    const opened = await openExample(this.#opener, before?.edition);
    return { opened, fault: undefined, unmade: [], come: before && new Set() };
  }

  #show({ opened, fault, unmade, come }: Next, done: number): void {
    const { opened: before, unmade: told } = this.#state;
    if (come) this.#onOpened(opened, opened.edition === before?.edition, come);
    this.#pending = this.#pending.slice(done);
    const left = this.#pending.filter((one) => one.kind === 'edit' && !this.#again.has(one));
    const edits = this.#edits.length - left.length;
    this.#underWay = 0;
    this.#stopOpening = undefined;
    if (before !== undefined && before.behind !== opened.behind) before.desk.close();
    const isSame = opened.edition === before?.edition;
    this.#set({
      opened: { ...opened, edits },
      fault: fault ?? (come ? undefined : this.#state.fault),
      busy: undefined,
      unmade: [...(isSame ? told : []), ...unmade.map((one) => withEdits(one, edits))],
    });
    if (this.#pending.length > 0) return void this.#run(true);
    this.#again = new Set();
    this.#drawSoon();
  }

  /** Draws what is open, if its map is still that of before and nothing else comes first. */
  #drawSoon(): void {
    const { opened } = this.#state;
    if (!opened?.isUndrawn) return;
    const isStill = () => this.#state.opened === opened && this.#pending.length === 0;
    setTimeout(async () => {
      try {
        const drawn = isStill() && (await opened.desk.draw?.());
        if (!drawn || this.#state.opened !== opened) return;
        const overview = { ...opened.overview, ...drawn };
        this.#set({ opened: { ...opened, overview, isUndrawn: false } });
      } catch (error) {
        if (!(error instanceof Closed) && isStill()) this.#set({ fault: String(error) });
      }
    }, beforeDrawing);
  }

  #leave(): void {
    this.#turn += 1;
    this.#underWay = 0;
    this.#stopOpening?.();
    this.#stopOpening = undefined;
  }

  #set(part: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onChange(this.#state);
  }
}

import type { EntryMark } from '../../core/merge-entries';
import type { TextFile } from '../../core/model/source';
import type { FilesToOpen, GivenFile, OpenedFiles } from '../../worker/protocol';
import { Closed } from './door';
import type { Found } from './opened';
import { type Action, planOf, wordsFor } from './session-plan';

/** What is open and shown. */
export interface Opened extends Found {
  readonly bundled: boolean;
  /** Counts debates, so that what belongs to one is not kept for the next. */
  readonly edition: number;
  /** As they were given; none while the bundled debate is as it was. */
  readonly files: readonly GivenFile[];
}

export interface SessionState {
  readonly opened: Opened | undefined;
  /** What is under way, in words, and the share of it that is read. */
  readonly busy: { readonly what: string; readonly share: number } | undefined;
  readonly fault: string | undefined;
}

export interface Opening {
  readonly done: Promise<Found & Pick<OpenedFiles, 'files' | 'same'>>;
  readonly stop: () => void;
}

/** How files are opened; the tests of a session have their own. */
export interface Opener {
  readonly bundled: () => Promise<Found>;
  readonly bundledFiles: () => Promise<readonly TextFile[]>;
  readonly files: (files: FilesToOpen, onProgress: (share: number) => void) => Opening;
}

/** Told of a debate before it is shown: whether it is the one that was open, and which files have come. */
export type OnOpened = (next: Found, same: boolean, come: ReadonlySet<string>) => void;

const seed = 1;

/**
 * What the reader does with files, one action after the other. What is open stays until the next is
 * found; actions that come meanwhile are done together with those under way, so that none is lost.
 */
export class Session {
  #state: SessionState = { opened: undefined, busy: undefined, fault: undefined };
  #pending: readonly Action[] = [];
  #turn = 0;
  #stopOpening: (() => void) | undefined;
  #numbered = 0;
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
    const names = new Set<string>();
    const given = files.map((file) => this.#given(nameAmong(names, file.name), file));
    if (given.length > 0) this.#do({ kind: 'add', files: given });
  }

  closeFile(name: string): void {
    this.#do({ kind: 'close', name });
  }

  merge(entries: readonly EntryMark[] | 'all'): void {
    this.#do({ kind: 'merge', entries });
  }

  undoMerge(): void {
    const isMerging = this.#pending.some(({ kind }) => kind === 'merge');
    if (isMerging || (this.#state.opened?.merges.length ?? 0) > 0) this.#do({ kind: 'undo' });
  }

  /** Gives up what is under way; what is open stays as it is. */
  stop(): void {
    this.#leave();
    this.#pending = [];
    this.#set({ busy: undefined });
  }

  #do(action: Action): void {
    this.#pending = [...this.#pending, action];
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#leave();
    const turn = this.#turn;
    const actions = this.#pending;
    const what = wordsFor(actions);
    const onProgress = (share: number) => {
      if (this.#turn === turn) this.#set({ busy: { what, share } });
    };
    this.#set({ busy: { what, share: 0 }, fault: undefined });
    try {
      const next = await this.#find(actions, onProgress, () => this.#turn === turn);
      if (next === undefined) return;
      this.#pending = [];
      this.#stopOpening = undefined;
      if (!next.behindSameDoor) this.#state.opened?.desk.close();
      this.#set({ opened: next.opened, busy: undefined });
    } catch (error) {
      if (this.#turn !== turn || error instanceof Closed) return;
      this.stop();
      this.#set({ fault: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Undefined once another turn has begun. */
  async #find(
    actions: readonly Action[],
    onProgress: (share: number) => void,
    isNewest: () => boolean,
  ): Promise<{ readonly opened: Opened; readonly behindSameDoor: boolean } | undefined> {
    const before = this.#state.opened;
    const edition = before?.edition ?? 0;
    const [first, ...rest] = actions;
    const fromBundled = first?.kind === 'bundled';
    if (fromBundled && rest.length === 0) {
      const found = await this.#opener.bundled();
      if (!isNewest()) return undefined;
      if (before) this.#onOpened(found, false, new Set());
      const opened = { ...found, bundled: true, edition: edition + 1, files: [] };
      return { opened, behindSameDoor: false };
    }
    const bundled = fromBundled || (before?.bundled ?? true);
    const start = fromBundled ? undefined : before;
    const plan = planOf(fromBundled ? rest : actions, start);
    if (!plan.anew && start?.desk.merge) {
      const found = await start.desk.merge({ merges: plan.merges, all: plan.all });
      return isNewest() ? { opened: { ...start, ...found }, behindSameDoor: true } : undefined;
    }
    const isExample = bundled && (start?.files ?? []).length === 0;
    const base = isExample ? await this.#bundledFiles(actions) : plan.base;
    if (!isNewest()) return undefined;
    const asked = {
      open: base,
      given: plan.steps,
      replaceable: bundled,
      seed,
      merges: plan.merges,
    };
    const { done, stop } = this.#opener.files(asked, onProgress);
    this.#stopOpening = stop;
    const { files, same: isSame, ...read } = await done;
    const { merges, desk } = read;
    const found = plan.all && desk.merge ? await desk.merge({ merges, all: true }) : read;
    if (!isNewest()) return undefined;
    const same = isSame && !fromBundled;
    const kept = new Set(files);
    this.#onOpened(found, same, new Set(plan.steps.at(-1)?.map(({ name }) => name)));
    const opened = {
      ...found,
      bundled: bundled && isSame && actions.every(({ kind }) => kind !== 'close'),
      edition: edition + (same ? 0 : 1),
      files: [...base, ...plan.steps.flat()].filter(({ id }) => kept.has(id)),
    };
    return { opened, behindSameDoor: false };
  }

  async #bundledFiles(actions: readonly Action[]): Promise<readonly GivenFile[]> {
    const closed = new Set(actions.flatMap((a) => (a.kind === 'close' ? [a.name] : [])));
    const files = await this.#opener.bundledFiles();
    return files
      .filter(({ name }) => !closed.has(name))
      .map((file) => this.#given(file.name, file));
  }

  #given(name: string, file: GivenFile['file']): GivenFile {
    this.#numbered += 1;
    return { id: this.#numbered, name, file };
  }

  #leave(): void {
    this.#turn += 1;
    this.#stopOpening?.();
    this.#stopOpening = undefined;
  }

  #set(part: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onChange(this.#state);
  }
}

/** Two files of one name may come at once, from two folders. */
function nameAmong(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}

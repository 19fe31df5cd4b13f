import { inPlace } from '../../core/in-place';
import type { EntryMark, Merge } from '../../core/merge';
import type { Edit } from '../../core/model/edit';
import type { TextFile } from '../../core/model/source';
import type { EditedFile, FilesToOpen, GivenFile, OpenedFiles } from '../../worker/protocol';
import { Closed } from './door';
import { begun, goneOn, type History, type Version, versionOf } from './history';
import type { Found } from './opened';
import { type Action, didOf, type Plan, planOf, type Start, wordsFor } from './session-plan';

/** What is open and shown. */
export interface Opened extends Found, Start {
  /** The example, as it was or with texts of its own. */
  readonly bundled: boolean;
  /** Counts debates, so that what belongs to one is not kept for the next. */
  readonly edition: number;
}

export interface SessionState {
  readonly opened: Opened | undefined;
  /** What is under way, in words, and the share of it that is read. */
  readonly busy: { readonly what: string; readonly share: number } | undefined;
  readonly fault: string | undefined;
}

/** A version of before; what two of them share is the same file. */
export interface VersionToResume extends Omit<Version, 'files'> {
  readonly files: readonly (File | TextFile)[];
}

export interface Opening {
  readonly done: Promise<Found & Pick<OpenedFiles, 'files' | 'same' | 'made'>>;
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

/** What the actions came to; the history has gone on where they did something. */
interface Next {
  readonly opened: Opened;
  readonly fault: string | undefined;
}

const isQuick: ReadonlySet<Action['kind']> = new Set(['edit', 'walk', 'merge']);
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
    if (files.length > 0) this.#do({ kind: 'add', files: this.#allGiven(files) });
  }

  /** Begins a debate with these files and no others. */
  begin(files: readonly File[], merges: readonly Merge[] = []): void {
    this.#pending = [];
    this.#do({ kind: 'begin', files: this.#allGiven(files), merges });
  }

  /** Goes on with a debate of before; gives the history by which it is known again when it is open. */
  resume(versions: readonly VersionToResume[], at: number): History {
    this.#pending = [];
    const given = new Map<File | TextFile, GivenFile>();
    const asGiven = (file: File | TextFile) => {
      const known = given.get(file) ?? this.#given(file.name, file);
      given.set(file, known);
      return known;
    };
    const all = versions.map((version) => ({ ...version, files: version.files.map(asGiven) }));
    const history = { versions: all, at };
    this.#do({ kind: 'resume', history });
    return history;
  }

  closeFile(name: string): void {
    this.#do({ kind: 'close', name });
  }

  merge(entries: readonly EntryMark[] | 'all'): void {
    this.#do({ kind: 'merge', entries });
  }

  edit(edit: Edit): void {
    this.#do({ kind: 'edit', edit });
  }

  /** Gives up the last of what is under way, else goes back to the version before. */
  undo(): void {
    const last = this.#pending.at(-1);
    if (last === undefined || last.kind === 'walk' || last.kind === 'bundled') this.#walk(-1);
    else if (this.#pending.length === 1) this.stop();
    else {
      this.#pending = this.#pending.slice(0, -1);
      void this.#run();
    }
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
    const isNewest = () => this.#turn === turn;
    const onProgress = (share: number) => {
      if (isNewest()) this.#set({ busy: { what, share } });
    };
    this.#set({ fault: undefined });
    // What is done in a moment would only make the page jump.
    const wait = actions.every(({ kind }) => isQuick.has(kind)) ? 400 : 0;
    const begun = () => {
      if (isNewest() && this.#pending.length > 0) onProgress(0);
    };
    if (wait === 0) begun();
    else setTimeout(begun, wait);
    try {
      const next = await this.#find(actions, onProgress, isNewest);
      if (next === undefined || !isNewest()) return;
      this.#pending = [];
      this.#stopOpening = undefined;
      const before = this.#state.opened;
      if (before !== undefined && before.behind !== next.opened.behind) before.desk.close();
      this.#set({ ...next, busy: undefined });
    } catch (error) {
      if (!isNewest() || error instanceof Closed) return;
      this.stop();
      this.#set({ fault: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Undefined once another turn has begun. */
  async #find(
    actions: readonly Action[],
    onProgress: (share: number) => void,
    isNewest: () => boolean,
  ): Promise<Next | undefined> {
    const before = this.#state.opened;
    const isExample = actions[0]?.kind === 'bundled';
    if (isExample && actions.length === 1) {
      const opened = await this.#openExample(before?.edition);
      if (before && isNewest()) this.#onOpened(opened, false, new Set());
      return { opened, fault: undefined };
    }
    const start = isNewDebate(actions) ? undefined : before;
    const plan = planOf(actions, start);
    if (start !== undefined && !plan.anew) return derived(start, plan, this.#edited);
    const opened = await this.#open(plan, start, actions, onProgress);
    if (!isNewest()) return undefined;
    const next = await derived(opened, plan, this.#edited);
    if (!isNewest()) return undefined;
    const come = new Set(plan.steps.at(-1)?.map(({ name }) => name));
    this.#onOpened(next.opened, next.opened.edition === before?.edition, come);
    return next;
  }

  async #openExample(edition = 0): Promise<Opened> {
    const found = await this.#opener.bundled();
    const history = begun({ files: [], merges: [], did: '' });
    return { ...found, bundled: true, edition: edition + 1, history, behind: new Set() };
  }

  /** Opens the files of a plan behind a door of their own; its edits are not done yet. */
  async #open(
    plan: Plan,
    start: Opened | undefined,
    actions: readonly Action[],
    onProgress: (share: number) => void,
  ): Promise<Opened> {
    const bundled = start?.bundled ?? true;
    const first = actions[0]?.kind;
    const isOwn = first === 'begin' || first === 'resume';
    const isUnread = !isOwn && bundled && (start?.behind.size ?? 0) === 0;
    const base = isUnread ? await this.#bundledFiles(actions) : plan.base;
    const { merges, steps } = plan;
    const asked = { open: base, given: steps, replaceable: bundled && !isOwn, seed, merges };
    const { done, stop } = this.#opener.files(asked, onProgress);
    this.#stopOpening = stop;
    const { files, made, same, ...found } = await done;
    const given = [...base, ...steps.flat()];
    const read = new Set(files);
    const lists = made.map((file) => this.#edited(file));
    const kept = given.filter(({ id }) => read.has(id));
    const version = { files: inPlace(kept, lists), merges: found.merges, did: didOf(actions) };
    const isSame = same && start !== undefined;
    const before = isUnread ? begun({ files: base, merges: [], did: '' }) : plan.history;
    return {
      ...found,
      bundled: bundled && !isOwn && same && actions.every(({ kind }) => kind !== 'close'),
      edition: (this.#state.opened?.edition ?? 0) + (isSame ? 0 : 1),
      history:
        first === 'begin' || !same || !before
          ? begun({ ...version, did: '' })
          : after(before, version),
      behind: new Set(given.map(({ id }) => id)),
    };
  }

  async #bundledFiles(actions: readonly Action[]): Promise<readonly GivenFile[]> {
    const closed = new Set(actions.flatMap((a) => (a.kind === 'close' ? [a.name] : [])));
    const files = await this.#opener.bundledFiles();
    return files
      .filter(({ name }) => !closed.has(name))
      .map((file) => this.#given(file.name, file));
  }

  readonly #edited = (file: TextFile): GivenFile => this.#given(file.name, file);

  #allGiven(files: readonly File[]): readonly GivenFile[] {
    const names = new Set<string>();
    return files.map((file) => this.#given(nameAmong(names, file.name), file));
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

/** Does what a plan does besides opening files: walks, merges and edits. */
async function derived(
  opened: Opened,
  plan: Plan,
  edited: (file: TextFile) => GivenFile,
): Promise<Next> {
  const { desk, bundled } = opened;
  const isDone = plan.anew && !plan.all && plan.edits.length === 0;
  if (isDone || desk.derive === undefined) return { opened, fault: undefined };
  const history = plan.anew ? opened.history : (plan.history ?? opened.history);
  const from = versionOf(history);
  const merges = plan.anew ? from.merges : plan.merges;
  const { changed, did, refused, ...found } = await desk.derive({
    files: from.files.map((file) => asAsked(file, opened.behind)),
    edits: plan.edits,
    merges,
    all: plan.all,
  });
  const said = [...(found.merges.length > from.merges.length ? ['entries merged'] : []), ...did];
  const files = inPlace(from.files, changed.map(edited));
  const version = { files, merges: found.merges, did: said.join(', ') };
  return {
    opened: {
      ...opened,
      ...found,
      bundled: bundled && did.length === 0,
      history: after(history, version),
    },
    fault: refused,
  };
}

/** Where nothing was done, the history stays where it is. */
function after(history: History, version: Version): History {
  return version.did === '' ? history : goneOn(history, version);
}

/** By its number where the door has read it. */
function asAsked({ id, name, file }: GivenFile, behind: ReadonlySet<number>): number | EditedFile {
  return file instanceof File || behind.has(id) ? id : { id, name, text: file.text };
}

function isNewDebate([first]: readonly Action[]): boolean {
  return first?.kind === 'bundled' || first?.kind === 'begin' || first?.kind === 'resume';
}

/** Two files of one name may come at once, from two folders. */
function nameAmong(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}

import { type History, type Version, versionOf } from '../load/history';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import type { Action } from '../load/session-plan';
import { actionsAgain } from './actions-again';
import type { Keep } from './keep';
import { keepText } from './keep-text';
import { KeptContents } from './kept-contents';
import type { KeptDebate } from './kept-debate';
import { isRefused, KeptLog } from './kept-log';
import type { Listed } from './list-kept';
import { versionsToResume } from './versions-to-resume';
import type { Written } from './writer';

/** What the page shows of the store. */
export interface KeptState {
  /** The debate that is open, where it is kept. */
  readonly id: string | undefined;
  /** Whether something of it is not stored yet. */
  readonly pending: boolean;
  /** What was last given to be stored. */
  readonly followed: History | undefined;
  /** Whether it stands on the page only. */
  readonly unsaved: boolean;
  /** What the reader must know, each a sentence. */
  readonly told: readonly string[];
  /** What another tab has done to the debate since this one last had it, in words. */
  readonly others: readonly string[];
  readonly debates: readonly Listed[];
}

const nothingKept: KeptState = {
  ...{ id: undefined, pending: false, followed: undefined, unsaved: false },
  ...{ told: [], others: [], debates: [] },
};

/** Keeps what a session does: each newer version a step, undo and redo as such, one after the other. */
export class Keeping {
  readonly #keep: Keep;
  readonly #session: Session;
  readonly #onChange: (state: KeptState) => void;
  #state: KeptState = nothingKept;
  #waiting = 0;
  /** Whether what is open waits for another tab's version of it, to be done again on that. */
  #isBehind = false;
  readonly #stored = new WeakSet<Version>();
  /** Of the debate that is open, where it is kept. */
  #log: KeptLog | undefined;
  #edition = 0;
  /** What the session was given to go on with; it may have been given another before one was open. */
  #resumed: readonly { readonly debate: KeptDebate; readonly history: History }[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #listing: Promise<void> = Promise.resolve();
  readonly #contents = new KeptContents();
  readonly #stopListening: () => void;

  constructor(keep: Keep, session: Session, onChange: (state: KeptState) => void) {
    this.#keep = keep;
    this.#session = session;
    this.#onChange = onChange;
    this.#stopListening = keep.listen((news) => {
      if (news.kind === 'trouble') this.#tell([news.sentence]);
      else if (news.kind === 'changed') this.#enqueue(() => this.#catchUp(news.id, news.version));
      void this.#refresh('id' in news ? news.id : undefined);
    });
    void this.#refresh();
  }

  /** Told of everything that is shown; stores what is new of it. */
  follow(opened: Opened | undefined): void {
    if (opened === undefined || opened.history === this.#state.followed) return;
    this.#set({ followed: opened.history });
    this.#enqueue(() => this.#take(opened));
  }

  /** Opens a debate that is kept; says whether there was one. */
  open(id: string): Promise<boolean> {
    return this.#enqueue(async () => (await this.#resume(id)) !== undefined).catch(() => false);
  }

  async remove(id: string): Promise<void> {
    const fault = await this.#keep.remove(id);
    if (this.#log?.debate.id === id) this.#forget();
    if (fault) this.#tell([fault]);
    await this.#refresh();
  }

  /** Gives a debate another name in the list; what its claims file says stays. */
  rename(id: string, name: string): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#log?.debate.id === id) await this.#show(await this.#log.rename(name));
      else await this.#renameClosed(id, name);
      await this.#refresh();
    });
  }

  /** Resolves when what was done so far is stored. */
  async settled(): Promise<void> {
    await this.#queue;
    await this.#keep.settled();
  }

  /** The reader has read what was told. */
  leaveTold(): void {
    this.#tell([]);
  }

  close(): void {
    this.#stopListening();
    this.#keep.close();
  }

  #enqueue<T>(what: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#set({ pending: true });
    const done = this.#queue.then(what);
    this.#queue = done
      .catch((fault: unknown) => this.#tell([keepText.notDone(wordsOf(fault))]))
      .then(() => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#set({ pending: this.#isBehind });
      });
    return done;
  }

  async #take(shown: Opened): Promise<void> {
    // What was shown in between leads to it.
    const opened = this.#session.opened ?? shown;
    const { history, edition, bundled } = opened;
    this.#isBehind = this.#session.isCatchingUp;
    if (this.#isBehind) return;
    const before = this.#state.unsaved ? undefined : this.#log?.debate;
    const isOther = !this.#goesOn(history) && edition !== this.#edition;
    if (isOther) this.#forget();
    this.#edition = edition;
    if (bundled && history.versions.length < 2) return;
    if (this.#log === undefined) await this.#create(opened);
    const written = await this.#log?.goTo(history);
    if (written) await this.#show(written);
    const now = this.#log?.debate;
    if (isOther && before && now && !this.#state.unsaved)
      this.#tell([keepText.swapped(now.name, before.name)]);
    await this.#refresh(this.#log?.debate.id);
  }

  /** Whether this is the debate that was opened last, to which something may have been done meanwhile. */
  #goesOn({ versions }: History): boolean {
    const at = this.#resumed.findIndex(({ history }) =>
      history.versions.some((version) => versions.includes(version)),
    );
    const resumed = this.#resumed[at];
    if (resumed === undefined) return false;
    const { debate, history } = resumed;
    this.#resumed = this.#resumed.slice(at + 1);
    this.#log = this.#logOf(debate, history);
    this.#set({ id: debate.id });
    return true;
  }

  #logOf(debate: KeptDebate, history: History): KeptLog {
    const mark = (done: readonly Version[]) => this.#mark(done);
    return new KeptLog(this.#keep, this.#contents, debate, history, mark);
  }

  async #create({ history, overview }: Opened): Promise<void> {
    const [first] = history.versions;
    if (first === undefined) return;
    const files = await this.#contents.filesOf(first);
    const written = await this.#keep.create(overview.coding.title || 'Untitled debate', files);
    if (!isRefused(written)) {
      const begun = { versions: [first], at: 0 };
      this.#log = this.#logOf(written.debate, begun);
    }
    if (written.done === 'kept') this.#mark([first]);
    await this.#show(written);
  }

  async #renameClosed(id: string, name: string): Promise<void> {
    const opened = await this.#keep.open(id);
    if (opened.done !== 'opened') return this.#tell([opened.sentence]);
    const written = await this.#keep.rename(opened.debate, name);
    if (isRefused(written)) this.#tell([written.sentence]);
  }

  #mark(versions: readonly Version[]): void {
    for (const version of versions) this.#stored.add(version);
  }

  async #show(written: Written): Promise<void> {
    if (!isRefused(written)) {
      const unsaved = written.done === 'unsaved';
      return this.#set({ id: written.debate.id, unsaved, told: unsaved ? [written.sentence] : [] });
    }
    const id = this.#log?.debate.id;
    const isStale = written.done === 'stale' && id !== undefined;
    if (!isStale) this.#forget();
    // What was done is done again; what was undone would now be another's.
    else if ((await this.#resume(id)) === 'again') return;
    this.#tell([written.sentence]);
  }

  /** Another tab has gone on with the debate that is open here. */
  async #catchUp(id: string, version: number): Promise<void> {
    const open = this.#resumed.at(-1)?.debate ?? this.#log?.debate;
    if (open?.id === id && open.version < version) await this.#resume(id);
  }

  /** Opens a debate as it is stored; says whether something that was not stored is done to it again. */
  async #resume(id: string): Promise<'again' | 'opened' | undefined> {
    const found = await this.#keep.open(id);
    if (found.done !== 'opened') {
      this.#tell([found.sentence]);
      return undefined;
    }
    const { debate, told } = found;
    const before = this.#log?.debate;
    const { opened } = this.#session;
    // The same debate as another tab has it: what is looked at stays as it is.
    const isOpen = before?.id === id && opened !== undefined;
    const open = isOpen ? await this.#contents.openFiles(versionOf(opened.history)) : undefined;
    const { versions, at } = versionsToResume(debate, open);
    const again = isOpen ? this.#again() : undefined;
    const history = this.#session.resume(versions, at, again);
    this.#mark(history.versions);
    this.#resumed = [...this.#resumed, { debate, history }];
    this.#isBehind = again !== undefined && again.length > 0;
    const others = before?.id === id ? debate.steps.filter((one) => one.made > before.version) : [];
    this.#set({ told, others: others.map(({ label }) => label) });
    return this.#isBehind ? 'again' : 'opened';
  }

  #again(): readonly Action[] {
    const { opened } = this.#session;
    return opened ? actionsAgain(opened, (version) => this.#stored.has(version)) : [];
  }

  #forget(): void {
    this.#log = undefined;
    this.#set({ id: undefined });
  }

  #tell(told: readonly string[]): void {
    this.#set({ told });
  }

  /** Only this debate is read anew, where one is named. */
  #refresh(id?: string): Promise<void> {
    const read = async () => {
      const { debates } = this.#state;
      const list = id === undefined ? this.#keep.list() : this.#keep.relist(debates, id);
      this.#set({ debates: await list });
    };
    // One after the other, so that none goes back to an older list.
    this.#listing = this.#listing
      .then(read)
      .catch((fault: unknown) => this.#tell([keepText.notDone(wordsOf(fault))]));
    return this.#listing;
  }

  #set(part: Partial<KeptState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onChange(this.#state);
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

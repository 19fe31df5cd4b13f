import { readMerges } from '../../core/read-merges';
import { mergesName, writeMerges } from '../../core/write/debate-folder';
import type { GivenFile } from '../../worker/protocol';
import { type History, mostVersions, type Version } from '../load/history';
import type { Opened, Session, VersionToResume } from '../load/session';
import type { Change } from './file-edit';
import type { Keep } from './keep';
import type { KeptDebate, KeptFile } from './kept-debate';
import type { Listed } from './list-kept';
import { versionsOf } from './versions-of';
import type { Written } from './writer';

/** What the page shows of the store. */
export interface KeptState {
  /** The debate that is open, where it is kept. */
  readonly id: string | undefined;
  /** Whether something of it is not stored yet. */
  readonly pending: boolean;
  /** What the reader must know, each a sentence. */
  readonly told: readonly string[];
  readonly debates: readonly Listed[];
}

type Content = KeptFile['content'];

/** Keeps what a session does: each newer version a step, undo and redo as such, one after the other. */
export class Keeping {
  readonly #keep: Keep;
  readonly #session: Session;
  readonly #onChange: (state: KeptState) => void;
  #state: KeptState = { id: undefined, pending: false, told: [], debates: [] };
  #waiting = 0;
  #kept: KeptDebate | undefined;
  /** The versions that the log holds, and the one that was stored last. */
  #log: readonly Version[] = [];
  #at = 0;
  #edition = 0;
  #followed: History | undefined;
  #resuming: { readonly debate: KeptDebate; readonly history: History } | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #contents = new WeakMap<GivenFile, Promise<Content>>();
  readonly #stopListening: () => void;

  constructor(keep: Keep, session: Session, onChange: (state: KeptState) => void) {
    this.#keep = keep;
    this.#session = session;
    this.#onChange = onChange;
    this.#stopListening = keep.listen((news) => {
      if (news.kind === 'trouble') this.#tell([news.sentence]);
      else if (news.kind === 'changed') this.#enqueue(() => this.#catchUp(news.id, news.version));
      void this.#refresh();
    });
    void this.#refresh();
  }

  /** Told of everything that is shown; stores what is new of it. */
  follow(opened: Opened | undefined): void {
    if (opened === undefined || opened.history === this.#followed) return;
    this.#followed = opened.history;
    this.#enqueue(() => this.#take(opened));
  }

  /** Opens a debate that is kept; says whether there was one. */
  open(id: string): Promise<boolean> {
    return this.#enqueue(() => this.#resume(id));
  }

  async remove(id: string): Promise<void> {
    const fault = await this.#keep.remove(id);
    if (this.#kept?.id === id) this.#forget();
    if (fault) this.#tell([fault]);
    await this.#refresh();
  }

  /** Resolves when what was done so far is stored. */
  async settled(): Promise<void> {
    await this.#queue;
    await this.#keep.settled();
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
      .catch((fault: unknown) => this.#tell([String(fault)]))
      .then(() => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#set({ pending: false });
      });
    return done;
  }

  async #take(opened: Opened): Promise<void> {
    const { history, edition } = opened;
    if (this.#resuming?.history === history) {
      this.#kept = this.#resuming.debate;
      this.#log = history.versions;
      this.#at = history.at;
      this.#edition = edition;
      return this.#set({ id: this.#kept.id });
    }
    if (edition !== this.#edition) this.#forget();
    this.#edition = edition;
    if (opened.bundled && history.versions.length < 2) return;
    if (this.#kept === undefined) await this.#create(opened);
    else await this.#goTo(history);
    await this.#refresh();
  }

  async #create({ history, overview }: Opened): Promise<void> {
    const [first] = history.versions;
    if (first === undefined) return;
    const files = await this.#keptFiles(first);
    const name = overview.coding.title || 'Untitled debate';
    this.#log = [first];
    this.#at = 0;
    await this.#written(await this.#keep.create(name, files));
    if (this.#kept !== undefined) await this.#goTo(history);
  }

  /** From the version that was stored last to the one that is open, step by step. */
  async #goTo({ versions, at }: History): Promise<void> {
    const last = this.#log[this.#at];
    const from = last === undefined ? -1 : versions.indexOf(last);
    for (let i = from; i > at; i--) {
      if (!(await this.#step((kept) => this.#keep.undo(kept), this.#at - 1))) return;
    }
    for (let i = from + 1; i <= at; i++) {
      const next = versions[i] as Version;
      const isRedo = this.#log[this.#at + 1] === next;
      const step = { label: next.did, changes: await this.#changes(this.#log[this.#at], next) };
      if (!isRedo) this.#log = [...this.#log.slice(0, this.#at + 1), next];
      const write = (kept: KeptDebate) =>
        isRedo ? this.#keep.redo(kept) : this.#keep.append(kept, step);
      if (!(await this.#step(write, this.#at + 1))) return;
    }
  }

  async #step(write: (kept: KeptDebate) => Promise<Written>, at: number): Promise<boolean> {
    if (this.#kept === undefined) return false;
    const isDone = await this.#written(await write(this.#kept));
    if (isDone) this.#at = at;
    return isDone;
  }

  async #written(written: Written): Promise<boolean> {
    if (written.done === 'kept' || written.done === 'unsaved') {
      this.#kept = written.debate;
      const told = written.done === 'unsaved' ? [written.sentence] : [];
      this.#set({ id: written.debate.id, told });
      return true;
    }
    const id = this.#kept?.id;
    if (written.done === 'stale' && id) await this.#resume(id);
    else this.#forget();
    this.#tell([written.sentence]);
    return false;
  }

  /** Another tab has gone on with the debate that is open here. */
  async #catchUp(id: string, version: number): Promise<void> {
    if (this.#kept?.id === id && this.#kept.version < version) await this.#resume(id);
  }

  async #resume(id: string): Promise<boolean> {
    const opened = await this.#keep.open(id);
    if (opened.done !== 'opened') {
      this.#tell([opened.sentence]);
      return false;
    }
    const { debate, told } = opened;
    const { versions, at } = toResume(debate);
    const history = this.#session.resume(versions, at);
    this.#resuming = { debate, history };
    this.#tell(told);
    return true;
  }

  async #keptFiles(version: Version): Promise<readonly KeptFile[]> {
    const files = await Promise.all(
      version.files.map(async (file) => ({
        name: file.name,
        content: await this.#contentOf(file),
        private: false,
      })),
    );
    const merges = mergesFile(version);
    return merges ? [...files, { name: merges.name, content: merges.text, private: false }] : files;
  }

  async #changes(before: Version | undefined, after: Version): Promise<readonly Change[]> {
    const was = new Map(before?.files.map((file) => [file.name, file]));
    const names = new Set(after.files.map(({ name }) => name));
    const come = after.files.filter((file) => was.get(file.name) !== file);
    const changed = come.map(async (file) => ({
      file: file.name,
      after: await this.#contentOf(file),
    }));
    const gone = [...was.keys()].filter((name) => !names.has(name));
    const merges = mergesFile(after)?.text;
    const isMerged = merges !== (before && mergesFile(before)?.text);
    return [
      ...(await Promise.all(changed)),
      ...gone.map((file) => ({ file, after: undefined })),
      ...(isMerged ? [{ file: mergesName, after: merges }] : []),
    ];
  }

  /** As it came, byte for byte; what edits have made is text. */
  #contentOf(given: GivenFile): Promise<Content> {
    const known = this.#contents.get(given);
    if (known !== undefined) return known;
    const { file } = given;
    const content =
      file instanceof File
        ? file.arrayBuffer().then((bytes) => new Uint8Array(bytes))
        : Promise.resolve(file.text);
    this.#contents.set(given, content);
    return content;
  }

  #forget(): void {
    this.#kept = undefined;
    this.#log = [];
    this.#at = 0;
    this.#set({ id: undefined });
  }

  #tell(told: readonly string[]): void {
    this.#set({ told });
  }

  async #refresh(): Promise<void> {
    this.#set({ debates: await this.#keep.list() });
  }

  #set(part: Partial<KeptState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onChange(this.#state);
  }
}

function mergesFile({ merges }: Version) {
  return merges.length === 0 ? undefined : writeMerges(merges);
}

/** The versions that a debate's log leads through; files that a step does not touch are the same in both. */
function toResume(debate: KeptDebate): {
  readonly versions: readonly VersionToResume[];
  readonly at: number;
} {
  const files = new Map<KeptFile, VersionToResume['files'][number]>();
  const fileOf = (file: KeptFile) => {
    const known = files.get(file) ?? asFile(file);
    files.set(file, known);
    return known;
  };
  const { versions, at } = versionsOf(debate, mostVersions);
  return {
    versions: versions.map((version) => {
      const merges = version.files.find(({ name }) => name === mergesName)?.content;
      return {
        files: version.files.filter(({ name }) => name !== mergesName).map(fileOf),
        merges: typeof merges === 'string' ? readMerges(merges) : [],
        did: version.label,
      };
    }),
    at,
  };
}

function asFile({ name, content }: KeptFile): VersionToResume['files'][number] {
  return typeof content === 'string'
    ? { name, text: content }
    : new File([content as Uint8Array<ArrayBuffer>], name);
}

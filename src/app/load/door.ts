import type { Row } from '../../core/view/rows';
import type { Ask, Question, Questions, Told } from '../../worker/protocol';

/** The door was closed before this was answered: nobody waits for it any more. */
export class Closed extends Error {}

/** What is heard of a question before it is answered. */
export interface Hearing {
  readonly onProgress?: (share: number) => void;
  readonly onRows?: (rows: readonly Row[]) => void;
}

interface Waiting extends Hearing {
  readonly ask: Ask;
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

type Answer = (ask: Ask) => Promise<void>;

/** Who answers behind a door: a worker; where none can be had (`startWorker` throws), the same on the page. */
export interface Behind {
  readonly startWorker: () => Worker;
  readonly onPage: (tell: (told: Told) => void) => Promise<Answer>;
}

/** Asks the worker; the same answers are found on the page where no worker can be had. */
export class Door {
  readonly #behind: Behind;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #onPage: Promise<Answer> | undefined;
  #asked = 0;
  /** Whether the worker has ever answered; one that never did cannot be had in this browser. */
  #proven = false;
  /** Why nothing is answered any more. */
  #end: Error | undefined;

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  ask<Q extends Question>(
    question: Q,
    asked: Questions[Q]['asked'],
    hearing: Hearing = {},
  ): Promise<Questions[Q]['answer']> {
    if (this.#end) return Promise.reject(this.#end);
    const ask = { id: ++this.#asked, question, asked } as Ask;
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask.id, { ...hearing, ask, resolve, reject });
      this.#send(ask);
    });
  }

  /** Ends what is under way at once, and whatever is open behind the door. */
  close(): void {
    this.#finish(new Closed());
  }

  #send(ask: Ask): void {
    if (this.#onPage) return void this.#onPage.then((answer) => answer(ask)).catch(() => {});
    try {
      this.#worker ??= this.#listenTo(this.#behind.startWorker());
      this.#worker.postMessage(ask);
    } catch {
      this.#goOnOnPage();
    }
  }

  #listenTo(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      this.#proven = true;
      this.#hear(data);
    };
    worker.onerror = () => this.#lose();
    worker.onmessageerror = () => this.#lose();
    return worker;
  }

  #lose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    // What was open in it is gone with it.
    if (this.#proven)
      this.#finish(new Error('The background worker has crashed; open the files again.'));
    else this.#goOnOnPage();
  }

  #goOnOnPage(): void {
    this.#onPage = this.#behind.onPage((told) => this.#hear(told));
    this.#onPage.catch(() =>
      this.#finish(new Error('A part of the page could not be loaded; open the page anew.')),
    );
    for (const { ask } of this.#waiting.values()) this.#send(ask);
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    if (waiting === undefined) return;
    if ('progress' in told) waiting.onProgress?.(told.progress);
    else if ('rows' in told) waiting.onRows?.(told.rows);
    else {
      this.#waiting.delete(told.id);
      if ('fault' in told) waiting.reject(new Error(told.fault));
      else waiting.resolve(told.answer as never);
    }
  }

  #finish(fault: Error): void {
    this.#end ??= fault;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}

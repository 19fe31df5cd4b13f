import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** What pdf.js answers for a question that fails; `name` is the kind of its error. */
export class PdfJsFault extends Error {}

/** Takes a part of an answer; false where no more is wanted. */
type Hear = (part: object) => boolean;

interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly reason?: { readonly name?: string; readonly message?: string };
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: object;
  readonly success?: boolean;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/** Kinds of messages on callbacks and streams, by their numbers in pdf.js 5.6. */
const kinds = { data: 1, error: 2 } as const;
const stream = { cancel: 1, enqueue: 4, close: 3, error: 5, pull: 6, startComplete: 8 } as const;
/** So many parts may come unasked; more are asked for as they come. */
const ahead = 1_000_000;

/**
 * pdf.js's own half that reads (its worker), asked by messages on the thread that it is called on. The other half,
 * which draws, is left out: it needs a page or a canvas, and is a third of the weight. In a browser's worker pdf.js
 * also greets the page by itself; nobody listens there.
 */
export class PdfJs {
  readonly #hearing = new Set<(event: { readonly data: object }) => void>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #streams = new Map<number, Waiting & { readonly hear: Hear }>();
  readonly #told = new Map<string, (data: unknown) => void>();
  readonly #own: string;
  #asked = 0;

  /** @param own the name that pdf.js is to know the asker by */
  constructor(own: string) {
    this.#own = own;
    WorkerMessageHandler.initializeFromPort({
      postMessage: (message) => {
        const { chunk, ...rest } = message as Message;
        // A part is emptied for the next one as soon as it is sent.
        const kept = chunk === undefined ? rest : { ...rest, chunk: { ...chunk } };
        later(() => this.#hear(kept));
      },
      addEventListener: (_, hear) => this.#hearing.add(hear),
    });
  }

  /** Calls back when pdf.js tells this of itself. */
  on(action: string, hear: (data: unknown) => void): void {
    this.#told.set(action, hear);
  }

  send(to: string, action: string, data: unknown): void {
    this.#post({ targetName: to, action, data });
  }

  /** @throws PdfJsFault (as a rejection) */
  ask<T>(to: string, action: string, data: unknown): Promise<T> {
    const callbackId = ++this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(callbackId, { resolve, reject });
      this.#post({ targetName: to, action, callbackId, data });
    });
  }

  /** Hears the parts of an answer until there are no more, or `hear` has had enough (false). */
  askInParts(to: string, action: string, data: unknown, hear: Hear): Promise<void> {
    const streamId = ++this.#asked;
    return new Promise<void>((resolve, reject) => {
      this.#streams.set(streamId, { resolve, reject, hear });
      this.#post({ targetName: to, action, streamId, data, desiredSize: ahead });
    });
  }

  #post(message: Omit<Message, 'sourceName'> & { readonly desiredSize?: number }): void {
    const sourceName = message.targetName === 'worker' ? 'main' : this.#own;
    const whole = { sourceName, ...message };
    later(() => {
      for (const hear of this.#hearing) hear({ data: whole });
    });
  }

  #hear(message: Message): void {
    if (message.stream !== undefined) this.#hearPart(message);
    else if (message.callback !== undefined) this.#hearAnswer(message);
    else if (message.callbackId !== undefined) this.#refuse(message);
    else this.#told.get(message.action ?? '')?.(message.data);
  }

  #hearAnswer({ callback, callbackId = 0, data, reason }: Message): void {
    const waiting = this.#waiting.get(callbackId);
    this.#waiting.delete(callbackId);
    if (callback === kinds.data) waiting?.resolve(data as never);
    else waiting?.reject(faultOf(reason));
  }

  #hearPart({ stream: kind, streamId = 0, chunk, reason, success, sourceName }: Message): void {
    const open = this.#streams.get(streamId);
    if (open === undefined) return;
    const failed = kind === stream.error || (kind === stream.startComplete && !success);
    if (kind === stream.enqueue && open.hear(chunk ?? {})) return;
    if (kind === stream.startComplete && success) return;
    this.#streams.delete(streamId);
    if (failed) open.reject(faultOf(reason));
    else open.resolve(undefined as never);
    if (kind !== stream.enqueue) return;
    const why = { name: 'AbortException', message: 'enough' };
    this.#post({ targetName: sourceName, stream: stream.cancel, streamId, reason: why });
  }

  /** pdf.js asks for passwords, and for character maps and fonts that would have to be fetched. */
  #refuse({ action, sourceName, callbackId = 0 }: Message): void {
    if (action === 'PasswordRequest') this.#told.get(action)?.(undefined);
    const reason = { name: 'UnknownErrorException', message: 'not to be had' };
    this.#post({ targetName: sourceName, callback: kinds.error, callbackId, reason });
  }
}

function faultOf(reason: Message['reason']): PdfJsFault {
  const fault = new PdfJsFault(reason?.message ?? 'pdf.js failed');
  fault.name = reason?.name ?? 'Error';
  return fault;
}

/** After what is under way, as between two threads. */
function later(act: () => void): void {
  void Promise.resolve().then(act);
}

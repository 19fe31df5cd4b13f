import type { Exploration } from '../../core/explore';
import type { TextFile } from '../../core/model/source';
import workerAddress from '../../worker/main.ts?worker&url';
import type { ExploreAnswer, ExploreRequest } from '../../worker/protocol';

/** A newer question was asked before this one was answered. */
export class Superseded extends Error {}

interface Waiting {
  readonly request: ExploreRequest;
  readonly resolve: (exploration: Exploration) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Explores files in the worker; the same function runs on the page where no worker can be had.
 * Only the newest question counts: an older one is stopped and rejected with `Superseded`.
 */
export class Explorer {
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;
  #asked = 0;
  /** Whether the worker has ever answered; one that never did cannot be had in this browser. */
  #proven = false;

  explore(files: readonly TextFile[], seed: number): Promise<Exploration> {
    this.stop();
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      const request = { id, files, options: { seed } };
      this.#waiting = { request, resolve, reject };
      this.#ask(request);
    });
  }

  /** Ends what is under way at once; a worker that is busy is thrown away. */
  stop(): void {
    if (this.#waiting === undefined) return;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.reject(new Superseded());
    this.#waiting = undefined;
  }

  #ask(request: ExploreRequest): void {
    try {
      this.#worker ??= this.#startWorker();
      this.#worker.postMessage(request);
    } catch {
      void this.#onPage(request);
    }
  }

  #startWorker(): Worker {
    const worker = new Worker(trustedAddress(), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ExploreAnswer>) => {
      this.#proven = true;
      this.#answer(data);
    };
    worker.onerror = () => this.#lose();
    worker.onmessageerror = () => this.#lose();
    return worker;
  }

  #lose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const request = this.#waiting?.request;
    if (request === undefined) return;
    if (this.#proven) this.#fail(new Error('The background worker has crashed; try again.'));
    else void this.#onPage(request);
  }

  async #onPage({ id, files, options }: ExploreRequest): Promise<void> {
    try {
      const { explore } = await import('../../core/explore');
      this.#answer({ id, exploration: explore(files, options) });
    } catch (fault) {
      this.#answer({ id, fault: String(fault) });
    }
  }

  #answer(answer: ExploreAnswer): void {
    if (answer.id !== this.#waiting?.request.id) return;
    if ('fault' in answer) this.#fail(new Error(answer.fault));
    else this.#waiting.resolve(answer.exploration);
    this.#waiting = undefined;
  }

  #fail(fault: Error): void {
    this.#waiting?.reject(fault);
    this.#waiting = undefined;
  }
}

/** The one address that the page's trusted-types policy lets through as code. */
const policy = trustedTypesOf(globalThis)?.createPolicy('app', {
  createScriptURL: () => workerAddress,
});

function trustedAddress(): string {
  return policy?.createScriptURL('') ?? workerAddress;
}

/** Trusted Types (W3C), which not every browser has, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

function trustedTypesOf(scope: object): TrustedTypes | undefined {
  return 'trustedTypes' in scope ? (scope.trustedTypes as TrustedTypes) : undefined;
}

// Calls to a thread and their answers. A thread works on one message after the other; a call that takes
// too long ends the thread, because nothing else can interrupt it, and with it every call that waits.
import { parentPort, Worker } from 'node:worker_threads';
import { SearchQueryError } from '../search-engine.js';

/** The thread ended before it answered: of itself, or because a call took too long. */
export class ThreadEnded extends Error {
  override name = 'ThreadEnded';
}

/** The call that took too long; another thread would not answer it either. */
export class ThreadTimedOut extends Error {
  override name = 'ThreadTimedOut';
}

interface Answer {
  id: number;
  value?: unknown;
  error?: { message: string; code: string | undefined };
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
}

export class ThreadLink {
  private readonly worker: Worker;
  private readonly calls = new Map<number, Waiting>();
  private nextId = 1;
  private hasEnded = false;

  /** `script` is one beside this file, without its ending. */
  constructor(
    script: string,
    private readonly onEnd: (error: ThreadEnded) => void,
  ) {
    this.worker = new Worker(new URL(`./${script}.js`, builtFolder()), { execArgv: [] });
    this.worker.on('message', (answer: Answer) => this.take(answer));
    this.worker.on('error', (error: Error) => this.end(error.message));
    this.worker.on('exit', (code) => this.end(`exit ${code}`));
    this.worker.unref();
  }

  get waiting(): number {
    return this.calls.size;
  }

  call<Result>(message: object, timeoutMs?: number): Promise<Result> {
    if (this.hasEnded) return Promise.reject(new ThreadEnded('the thread has ended'));
    const id = this.nextId++;
    return new Promise<Result>((resolve, reject) => {
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => this.giveUp(id, `no answer within ${timeoutMs} ms`), timeoutMs);
      this.calls.set(id, { resolve, reject, timer });
      // What waits keeps the process alive, an idle thread does not.
      this.worker.ref();
      this.worker.postMessage({ id, message });
    });
  }

  /** Ends the thread as a fault would. */
  fall(): void {
    void this.worker.terminate();
  }

  async close(): Promise<void> {
    this.hasEnded = true;
    await this.worker.terminate();
    this.rejectAll('closed');
  }

  private giveUp(id: number, why: string): void {
    const call = this.calls.get(id);
    if (call) this.forget(id, call);
    call?.reject(new ThreadTimedOut(why));
    this.end(why);
    void this.worker.terminate();
  }

  private take({ id, value, error }: Answer): void {
    const call = this.calls.get(id);
    if (!call) return;
    this.forget(id, call);
    if (!error) call.resolve(value as never);
    else call.reject(errorOf(error));
  }

  private forget(id: number, call: Waiting): void {
    clearTimeout(call.timer);
    this.calls.delete(id);
    if (this.calls.size === 0) this.worker.unref();
  }

  private end(why: string): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.rejectAll(why);
    this.onEnd(new ThreadEnded(why));
  }

  private rejectAll(why: string): void {
    for (const [id, call] of this.calls) {
      this.forget(id, call);
      call.reject(new ThreadEnded(why));
    }
  }
}

/** A test runner loads this file as TypeScript; a thread needs what it was built to. */
function builtFolder(): string {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return here;
  const at = here.lastIndexOf('/src/');
  return `${here.slice(0, at)}/dist/${here.slice(at + '/src/'.length)}`;
}

function errorOf({ message, code }: { message: string; code: string | undefined }): Error {
  if (code === 'INVALID_CURSOR' || code === 'INVALID_PAGE_SIZE') return new SearchQueryError(code);
  return new Error(message);
}

/** The other end: answers one call after the other, in the order they were made. */
export function answerCalls(handle: (message: never) => unknown): void {
  parentPort?.on('message', ({ id, message }: { id: number; message: never }) => {
    Promise.resolve()
      .then(() => handle(message))
      .then(
        (value) => parentPort?.postMessage({ id, value } satisfies Answer),
        (error: Error & { code?: string }) =>
          parentPort?.postMessage({
            id,
            error: { message: error.message, code: error.code },
          } satisfies Answer),
      );
  });
}

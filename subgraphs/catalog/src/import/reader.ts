// A file that is read in a thread of its own. Its memory is bounded: a file that needs more is refused, and
// the process goes on.
import { Worker } from 'node:worker_threads';
import type { Analysis, BatchOptions, Reading, Survey } from './file-reading.js';
import { ImportFileError, type ImportFileErrorCode } from './import-problem.js';
import type { JobMapping } from './job-mapping.js';
import type { PreparedRow } from './prepare-row.js';

export type ReaderQuestion = { id: number } & (
  | { ask: 'analyse'; reading: Reading }
  | { ask: 'survey'; reading: Reading; mapping: JobMapping }
  | { ask: 'open'; reading: Reading; mapping: JobMapping; survey: Survey; options: BatchOptions }
  | { ask: 'next' }
  | { ask: 'extract'; reading: Reading; reasons: Map<number, string>; target: string }
);
type Question = ReaderQuestion extends infer Q
  ? Q extends { id: number }
    ? Omit<Q, 'id'>
    : never
  : never;

export interface ReaderAnswer {
  id: number;
  result?: unknown;
  failure?: { code: string | null; params: Record<string, string | number>; message: string };
}

const memoryMegabytes = 400;
/** What rows come and go in; left to itself a thread takes many times as much before it tidies up. */
const youngMegabytes = 16;
/** Compiled next to this file; tests run from the sources and use what was compiled. */
const thread = new URL(
  './reading-thread.js',
  import.meta.url.replace('/src/import/', '/dist/import/'),
);

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Reader {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private failure: Error | undefined;

  constructor() {
    const resourceLimits = {
      maxOldGenerationSizeMb: memoryMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    };
    this.worker = new Worker(thread, { resourceLimits, execArgv: [] });
    this.worker.on('message', (answer: ReaderAnswer) => this.settle(answer));
    this.worker.on('error', (error: Error & { code?: string }) => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.end(isTooLarge ? new ImportFileError('FILE_TOO_LARGE') : error);
    });
    this.worker.on('exit', () => this.end(new Error('the reading thread has ended')));
  }

  analyse(reading: Reading): Promise<Analysis> {
    return this.ask({ ask: 'analyse', reading }) as Promise<Analysis>;
  }

  survey(reading: Reading, mapping: JobMapping): Promise<Survey> {
    return this.ask({ ask: 'survey', reading, mapping }) as Promise<Survey>;
  }

  /** Batches of rows; the next one is read while this one is taken. */
  async *batches(
    reading: Reading,
    mapping: JobMapping,
    survey: Survey,
    options: BatchOptions,
  ): AsyncGenerator<PreparedRow[]> {
    await this.ask({ ask: 'open', reading, mapping, survey, options });
    const fetch = () => {
      const next = this.ask({ ask: 'next' }) as Promise<PreparedRow[] | null>;
      // Looked at when it is its turn.
      next.catch(() => undefined);
      return next;
    };
    for (let next = fetch(); ; ) {
      const batch = await next;
      if (!batch) return;
      next = fetch();
      yield batch;
    }
  }

  async extract(reading: Reading, reasons: Map<number, string>, target: string): Promise<void> {
    await this.ask({ ask: 'extract', reading, reasons, target });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(question: Question): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ ...question, id });
    });
  }

  private settle({ id, result, failure }: ReaderAnswer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (!failure) waiting?.resolve(result);
    else if (failure.code === null) waiting?.reject(new Error(failure.message));
    else waiting?.reject(new ImportFileError(failure.code as ImportFileErrorCode, failure.params));
  }

  private end(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }
}

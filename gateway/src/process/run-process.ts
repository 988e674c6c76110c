// The life of a process: prepare, listen, serve until told to stop. What prevents it is one sentence and a
// non-zero exit.
import type { Log } from '@agora/kernel/log.js';
import { type Place, sentenceFor } from './cannot-start.js';
import { stopOnSignals } from './stop-signals.js';

export interface Prepared {
  readonly log: Log;
  /** Begins to serve; returns where. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

type Prepare = (place: Place) => Promise<Prepared | undefined>;

/**
 * `prepare` notes in `place` what a failure's sentence may name; it gives undefined when there is nothing to
 * serve, as after --help.
 */
export async function runProcess(prepare: Prepare): Promise<void> {
  const place: Place = {};
  try {
    const prepared = await prepare(place);
    if (!prepared) return;
    const url = await prepared.listen();
    stopOnSignals(() => prepared.stop(), prepared.log);
    prepared.log.info({ url }, 'serving');
  } catch (error) {
    const text = sentenceFor(error, place) ?? (error as Error).stack ?? String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}

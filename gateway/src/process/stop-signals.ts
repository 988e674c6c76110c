// Stopping on purpose: what is under way is finished, within a bound, and then the process ends.
import type { Log } from '@agora/kernel/log.js';

const stopWithinMs = 10_000;

/** Calls `stop` at the first SIGINT or SIGTERM; a second one, or the bound, ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'stopping');
    const late = setTimeout(() => {
      log.error({ stopWithinMs }, 'not everything ended in time');
      process.exit(1);
    }, stopWithinMs);
    stop().then(
      () => {
        clearTimeout(late);
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

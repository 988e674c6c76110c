// Structured logs, one JSON line an entry; every line of a request carries its `requestId`.
import { type Logger, pino } from 'pino';

export type Log = Logger;

export function createLog(name: string, level = 'info'): Log {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Says nothing; for tests that do not look at logs. */
export const silentLog: Log = pino({ level: 'silent' });

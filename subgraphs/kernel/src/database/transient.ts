// Which failures mean "start the whole transaction again": the engines' own words for lost races.
import { UniqueConstraintViolationException } from '@mikro-orm/core';

// MySQL and MariaDB: 1213 deadlock, 1205 lock wait, 1020 record changed, 1047 node not ready (Galera).
const transientNumbers = new Set([1213, 1205, 1020, 1047]);
const sqliteBusy = 5;

interface Failure {
  readonly errno?: number;
  readonly errcode?: number;
  readonly cause?: Failure;
}

/** True when another try may succeed and nothing of this one is left. */
export function isTransient(error: unknown): boolean {
  // Two at once created the same thing: the next try finds the first one's row.
  if (error instanceof UniqueConstraintViolationException) return true;
  let cause = error as Failure | undefined;
  for (; typeof cause === 'object' && cause !== null; cause = cause.cause) {
    const { errno, errcode } = cause;
    if (errno !== undefined && transientNumbers.has(errno)) return true;
    if (errcode !== undefined && (errcode & 0xff) === sqliteBusy) return true;
  }
  return false;
}

// How often somebody tried lately: one row for each thing that is limited (an e-mail, an address),
// with the instants of its tries in a sliding window. The row is locked while it is read and
// written, so that parallel tries cannot slip past the limit.
import { createHash } from 'node:crypto';
import { IdKey, InstantColumn, JsonColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'attempt_windows' })
export class AttemptWindow {
  /** Hash of what is limited: people type passwords into e-mail fields. */
  @IdKey() id!: string;
  /** Milliseconds since 1970, oldest first; never more than the limit. */
  @JsonColumn() attempts!: number[];
  @InstantColumn({ index: true }) lastAt!: Date;
}

export interface AttemptLimit {
  readonly windowId: string;
  readonly attemptsMax: number;
}

/** All limits look back this far. */
export const windowMs = 15 * 60_000;

export function attemptLimit(kind: string, value: string, attemptsMax: number): AttemptLimit {
  const windowId = createHash('sha256').update(`${kind}:${value}`).digest('hex').slice(0, 32);
  return { windowId, attemptsMax };
}

/** The attempts of the window that ends now. */
export function recentAttempts(attempts: readonly number[], now: Date): number[] {
  return attempts.filter((at) => at > now.getTime() - windowMs);
}

/** Seconds until another attempt is allowed; 0 when it is allowed now. */
export function retryAfterSeconds(recent: readonly number[], attemptsMax: number, now: Date) {
  const inTheWay = recent[recent.length - attemptsMax];
  if (inTheWay === undefined) return 0;
  return Math.max(1, Math.ceil((inTheWay + windowMs - now.getTime()) / 1000));
}

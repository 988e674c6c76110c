// A try is taken before the password is looked at and given back when it was right, so only
// failures count, and a hundred guesses at once are counted as strictly as one after the other.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { attemptErrors } from './attempt.errors.js';
import {
  type AttemptLimit,
  AttemptWindow,
  recentAttempts,
  retryAfterSeconds,
  windowMs,
} from './attempt-window.js';

/**
 * Counts one try against each limit, or TOO_MANY_ATTEMPTS, which counts nothing. Returns its
 * instant.
 */
export async function takeAttempt(work: Work, limits: readonly AttemptLimit[]): Promise<Date> {
  for (const { windowId, attemptsMax } of inLockOrder(limits)) {
    const window = (await lockWindow(work, windowId)) ?? work.add(newWindow(windowId));
    const recent = recentAttempts(window.attempts, work.now);
    const seconds = retryAfterSeconds(recent, attemptsMax, work.now);
    if (seconds > 0) {
      const params = { retryAfterSeconds: seconds };
      throw new DomainError(attemptErrors.TOO_MANY_ATTEMPTS, { params });
    }
    window.attempts = [...recent, work.now.getTime()];
    window.lastAt = work.now;
  }
  return work.now;
}

/** Takes back the try made at that instant: it was right. */
export async function giveAttemptBack(
  work: Work,
  limits: readonly AttemptLimit[],
  at: Date,
): Promise<void> {
  for (const { windowId } of inLockOrder(limits)) {
    const window = await lockWindow(work, windowId);
    const index = window?.attempts.indexOf(at.getTime()) ?? -1;
    if (window && index >= 0) window.attempts = window.attempts.toSpliced(index, 1);
  }
}

/** What others tried no longer counts: the person has proven itself otherwise. */
export async function forgiveAttempts(work: Work, limits: readonly AttemptLimit[]): Promise<void> {
  const ids = limits.map(({ windowId }) => windowId);
  await work.em.nativeDelete(AttemptWindow, { id: { $in: ids } });
}

/** Forgets windows that no longer limit anything. */
export async function forgetAttempts(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - windowMs);
  await work.em.nativeDelete(AttemptWindow, { lastAt: { $lt: before } });
}

const inLockOrder = (limits: readonly AttemptLimit[]) =>
  limits.toSorted((a, b) => (a.windowId < b.windowId ? -1 : 1));

const lockWindow = (work: Work, id: string) =>
  work.em.findOne(AttemptWindow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

function newWindow(id: string): AttemptWindow {
  const window = new AttemptWindow();
  window.id = id;
  window.attempts = [];
  return window;
}

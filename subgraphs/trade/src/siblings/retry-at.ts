// When to ask an owner again that did not answer: soon at first, then at most every five minutes.

const firstMs = 1_000;
const longestMs = 5 * 60_000;

/** `attemptCount` is how often it was asked in vain. */
export function retryAt(now: Date, attemptCount: number): Date {
  const waitMs = Math.min(firstMs * 2 ** Math.min(attemptCount - 1, 20), longestMs);
  return new Date(now.getTime() + waitMs);
}

// The only reader of the wall clock. Verbs get their instant from `work.now`, so tests can set it.

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests. */
export class SettableClock implements Clock {
  constructor(private instant: Date) {}
  now(): Date {
    return new Date(this.instant);
  }
  set(instant: Date): void {
    this.instant = instant;
  }
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

const dayMs = 86_400_000;

/** The system's clock, or so many days behind it: what happened in the demo market before today. */
export class MovableClock implements Clock {
  private behindMs = 0;
  now(): Date {
    return new Date(Date.now() - this.behindMs);
  }
  moveTo(daysAgo: number): void {
    this.behindMs = daysAgo * dayMs;
  }
}

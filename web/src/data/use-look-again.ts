// Asks a screen's question again while something on it is on its way, and once when it has come: the parts of an
// answer are read one after the other, and those read first may be older than the end. A hidden tab asks nothing,
// and what should have come long ago is not waited for any longer.
import { useEffect, useRef } from 'react';

interface Options {
  everyMs: number;
  /** After so many looks it stays as it is until the page is opened again; without it, until it has come. */
  looksMax?: number;
}

/** `again` may be another function at each rendering; the pace does not start over with it. */
export function useLookAgain(isAwaited: boolean, again: () => void, options: Options): void {
  const { everyMs, looksMax = Number.POSITIVE_INFINITY } = options;
  const latest = useRef(again);
  latest.current = again;
  const looks = useRef<Looks>(null);
  looks.current ??= new Looks(() => latest.current());
  useEffect(
    () => looks.current?.follow(isAwaited, everyMs, looksMax),
    [isAwaited, everyMs, looksMax],
  );
}

/** The looks of one screen, by what is awaited on it. */
export class Looks {
  private wasAwaited = false;

  constructor(private readonly look: () => void) {}

  /** @returns what ends the pace, when there is one: before the next call, or when the screen is left */
  follow(isAwaited: boolean, everyMs: number, looksMax: number): (() => void) | undefined {
    const hasCome = this.wasAwaited && !isAwaited;
    this.wasAwaited = isAwaited;
    if (hasCome) this.look();
    if (!isAwaited) return undefined;
    let lookCount = 0;
    const timer = setInterval(() => {
      if (document.hidden || lookCount >= looksMax) return;
      lookCount += 1;
      this.look();
    }, everyMs);
    return () => clearInterval(timer);
  }
}

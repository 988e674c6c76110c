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
  const lookCount = useRef(0);
  const wasAwaited = useRef(false);
  useEffect(() => {
    if (!isAwaited) {
      if (wasAwaited.current) latest.current();
      wasAwaited.current = false;
      return;
    }
    wasAwaited.current = true;
    lookCount.current = 0;
    const look = () => {
      if (document.hidden || lookCount.current >= looksMax) return;
      lookCount.current += 1;
      latest.current();
    };
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [isAwaited, everyMs, looksMax]);
}

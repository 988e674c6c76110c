// Asks a screen's question again while something on it is on its way. A hidden tab asks nothing, and what
// should have come long ago is not waited for any longer.
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
  useEffect(() => {
    if (!isAwaited) return;
    const look = () => {
      if (document.hidden || lookCount.current >= looksMax) return;
      lookCount.current += 1;
      latest.current();
    };
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [isAwaited, everyMs, looksMax]);
}

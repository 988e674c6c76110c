// Asks a search again and again while something else is at work in the same process, and keeps how long the
// answers took. From the moment each was due: one that could not even be asked has waited, too.
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from './measure.js';

export interface Latencies {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

const everyMs = 50;

/** Starts at once; the function that comes back ends it and tells. */
export function watchSearch(search: () => Promise<unknown>): () => Promise<Latencies> {
  const milliseconds: number[] = [];
  let hasEnded = false;
  const watching = (async () => {
    for (let due = performance.now() + everyMs; !hasEnded; due = performance.now() + everyMs) {
      await pause(everyMs);
      await search();
      milliseconds.push(performance.now() - due);
    }
  })();
  return async () => {
    hasEnded = true;
    await watching;
    const ascending = milliseconds.sort((a, b) => a - b);
    const at = (share: number) => Math.round(percentile(ascending, share));
    return { count: ascending.length, p50: at(0.5), p99: at(0.99), max: at(1) };
  };
}

// Requests go before bulk work that nobody waits for: a process does both on one thread. Such work is cut into
// short pieces and asks before each whether it is its turn.
import { setImmediate as breathe } from 'node:timers/promises';

/** Bulk work goes on under whatever load: this long a piece waits at most, once it is the first in the queue. */
const patienceMs = 100;

let requestCount = 0;
let whenNone: Promise<void> | undefined;
let tellNone: (() => void) | undefined;
let lastTurn: Promise<void> = Promise.resolve();

/** Answers a request, before which bulk work gives way. */
export async function asRequest<T>(answer: () => Promise<T>): Promise<T> {
  requestCount += 1;
  try {
    return await answer();
  } finally {
    requestCount -= 1;
    if (requestCount === 0) tellNone?.();
  }
}

/** When no request is under way, but soon; one piece of work after the other, requests heard in between. */
export function giveWay(): Promise<void> {
  lastTurn = lastTurn.then(myTurn);
  return lastTurn;
}

async function myTurn(): Promise<void> {
  await breathe();
  if (requestCount > 0) await noRequest();
}

function noRequest(): Promise<void> {
  whenNone ??= new Promise((resolve) => {
    const timer = setTimeout(() => tellNone?.(), patienceMs);
    tellNone = () => {
      clearTimeout(timer);
      tellNone = undefined;
      whenNone = undefined;
      resolve();
    };
  });
  return whenNone;
}

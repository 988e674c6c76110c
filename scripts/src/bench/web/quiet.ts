// A market that works on something of its own takes the processor from the browser beside it.
import { setTimeout as sleep } from 'node:timers/promises';

const QUIET_FOR_MS = 3000;
const LOOKS_EVERY_MS = 500;
const WITHIN_MS = 300_000;

/** Waits until the market has told its parts all that happened, and for a while nothing more came. */
export async function quiet(url: string): Promise<void> {
  const end = Date.now() + WITHIN_MS;
  let since = Date.now();
  while (Date.now() - since < QUIET_FOR_MS) {
    if (Date.now() > end) throw new Error('The market still has something to tell its parts.');
    await sleep(LOOKS_EVERY_MS);
    if ((await waiting(url)) > 0) since = Date.now();
  }
}

async function waiting(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts = text.matchAll(/^agora_outbox_waiting\{.*state="waiting".*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

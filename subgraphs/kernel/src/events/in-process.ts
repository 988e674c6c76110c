// The carrier of the embedded platform: all subgraphs live in one process, so a message is handed over
// by a call. Durability is the same as in the distributed one: it comes from outbox and inbox.
import { isEmbedded } from '../database/database.js';
import type { RunningSubgraph } from '../subgraph.js';
import type { EventCarrier } from './carrier.js';
import { Relay } from './relay.js';

export interface EventConnection {
  /** Delivers everything that is due, everywhere, until nothing is left; for tests and seeds. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Connects the subgraphs' outboxes with each other's inboxes. */
export function connectInProcess(subgraphs: readonly RunningSubgraph[]): EventConnection {
  const byName = new Map(subgraphs.map((s) => [s.name, s]));
  const carrier: EventCarrier = {
    // A SQLite file belongs to one process.
    isAlone: subgraphs.every((s) => isEmbedded(s.database)),
    async send(consumer, message) {
      const subgraph = byName.get(consumer);
      if (!subgraph) throw new Error(`${consumer} is not running`);
      await subgraph.receive(message);
      return 'CONFIRMED';
    },
  };
  const relays = subgraphs.map((s) => new Relay(s, carrier));
  for (const relay of relays) relay.start();
  return {
    async settle() {
      for (let moved = 1; moved > 0; ) {
        moved = 0;
        for (const relay of relays) moved += await relay.drain();
      }
    },
    async stop() {
      await Promise.all(relays.map((r) => r.stop()));
    },
  };
}

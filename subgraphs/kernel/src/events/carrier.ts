// How a message gets from a producer's outbox to a consumer's inbox. Two carriers: in process (embedded)
// and Redis Streams (distributed). A carrier may lose or repeat messages; outbox and inbox make up for it.
import type { EventMessage } from './event.js';

/**
 * CONFIRMED: the consumer has committed inbox row and effect.
 * SENT: it is on its way, and a confirmation or a failure will come back through `settle`.
 */
export type SendOutcome = 'CONFIRMED' | 'SENT';

export interface EventCarrier {
  /** No other process delivers from these outboxes: nothing has to be claimed, and confirmations may wait for each other. */
  readonly isAlone?: boolean;
  send(consumer: string, message: EventMessage): Promise<SendOutcome>;
}

/** Word from a consumer about one message; `failure` is null when it has committed. */
export interface Settlement {
  readonly messageId: string;
  readonly consumer: string;
  readonly failure: string | null;
}

// Deliveries that failed too often. They stay in their producer's outbox, can be looked at, and are
// delivered again when a person says so; the consumer's inbox keeps a repeat from having two effects.
import type { RunningSubgraph } from '../subgraph.js';
import { OutboxDelivery } from './outbox.js';

/** Whose outbox it is: a running subgraph, or its database alone. */
export type Producer = Pick<RunningSubgraph, 'database' | 'clock'> &
  Partial<Pick<RunningSubgraph, 'onEmitted'>>;

export interface DeadLetter {
  readonly messageId: string;
  readonly type: string;
  readonly key: string;
  readonly consumer: string;
  readonly failure: string | null;
  readonly deadAt: Date;
  readonly payload: object;
}

/** The newest dead letters of one producer, at most a hundred. */
export async function deadLetters(producer: Producer): Promise<DeadLetter[]> {
  const dead = await producer.database.em
    .fork()
    .find(
      OutboxDelivery,
      { deadAt: { $ne: null } },
      { populate: ['message'], orderBy: { id: 'desc' }, limit: 100 },
    );
  return dead.map(({ message, consumer, failure, deadAt }) => ({
    messageId: message.id,
    type: message.type,
    key: message.messageKey,
    consumer,
    failure,
    deadAt: deadAt as Date,
    payload: message.payload,
  }));
}

/** Gives dead letters another life; all of them, or one message's. Returns how many. */
export async function replayDeadLetters(producer: Producer, messageId?: string): Promise<number> {
  const which = { deadAt: { $ne: null }, ...(messageId ? { message: messageId } : {}) };
  const again = { deadAt: null, dueAt: producer.clock.now(), attemptCount: 0 };
  const count = await producer.database.em.fork().nativeUpdate(OutboxDelivery, which, again);
  if (count > 0) producer.onEmitted?.();
  return count;
}

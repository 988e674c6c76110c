// Takes messages from one subgraph's outbox to their consumers, at least once and in order per key: a
// message leaves only when every earlier one of its key has been confirmed by that consumer or is dead.
// Any number of relays may run: each delivery is claimed by a conditional update, unless its process is alone.
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Log } from '../log.js';
import type { RunningSubgraph } from '../subgraph.js';
import type { EventCarrier, Settlement } from './carrier.js';
import type { EventMessage } from './event.js';
import { OutboxDelivery } from './outbox.js';

const batchMax = 200;
/** How long a sent message may stay unconfirmed before it is sent again. */
const resendAfterMs = 30_000;
const pollEveryMs = 1_000;
/** So many confirmations at most wait to be written together; after a crash they are asked for again. */
const confirmationsMax = 50;
export const attemptsMax = 12;

/** Seconds before the next attempt: 1, 2, 4 … at most five minutes. */
export function backOffMs(attemptCount: number): number {
  return Math.min(1000 * 2 ** (attemptCount - 1), 300_000);
}

export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private isWoken = false;
  private isStopped = false;
  private readonly confirmed = new Map<string, string[]>();
  private confirmedCount = 0;
  private readonly log: Log;

  constructor(
    private readonly subgraph: RunningSubgraph,
    private readonly carrier: EventCarrier,
  ) {
    this.log = subgraph.log;
  }

  start(): void {
    this.subgraph.onEmitted = () => this.wake();
    this.timer = setInterval(() => this.wake(), pollEveryMs);
    this.timer.unref();
    this.wake();
  }

  /** Looks at the outbox soon; many calls in a row make one look. */
  wake(): void {
    if (this.isWoken || this.isStopped) return;
    this.isWoken = true;
    this.turn = this.turn
      .then(() => {
        this.isWoken = false;
        return this.rounds();
      })
      .then(
        () => undefined,
        (error: unknown) => this.log.error({ err: error }, 'relay failed'),
      );
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    this.subgraph.onEmitted = undefined;
    await this.turn;
  }

  /** Delivers all that is due; returns how many were confirmed or sent. One drain runs at a time. */
  drain(): Promise<number> {
    const drained = this.turn.then(() => this.rounds());
    this.turn = drained.then(
      () => undefined,
      () => undefined,
    );
    return drained;
  }

  private async rounds(): Promise<number> {
    for (let total = 0; ; ) {
      const moved = await this.round();
      total += moved;
      if (moved === 0 || this.isStopped) return total;
    }
  }

  /** One look at all that is due, a page at a time: lanes that wait do not hide the ones behind them. */
  private async round(): Promise<number> {
    const now = this.subgraph.clock.now();
    const blocked = new Map<string, string>();
    for (let after = ''; ; ) {
      const em = this.subgraph.database.em.fork();
      const due = await em.find(
        OutboxDelivery,
        { dueAt: { $lte: now }, id: { $gt: after } },
        { populate: ['message'], orderBy: { id: 'asc' }, limit: batchMax },
      );
      await this.noteWaiting(em, due, now, blocked);
      const moved = await this.deliverFree(due, now, blocked);
      if (moved > 0 || due.length < batchMax || this.isStopped) return moved;
      after = due.at(-1)?.id ?? after;
    }
  }

  /** Which lanes wait for a message that is on its way, or for its next attempt. */
  private async noteWaiting(
    em: SqlEntityManager,
    due: readonly OutboxDelivery[],
    now: Date,
    blocked: Map<string, string>,
  ): Promise<void> {
    if (due.length === 0) return;
    const keys = [...new Set(due.map((d) => d.messageKey))];
    const waiting = await em.find(
      OutboxDelivery,
      { dueAt: { $gt: now }, messageKey: { $in: keys } },
      { orderBy: { id: 'asc' } },
    );
    for (const d of waiting) blocked.set(laneOf(d), blocked.get(laneOf(d)) ?? d.id);
  }

  private async deliverFree(
    due: readonly OutboxDelivery[],
    now: Date,
    blocked: Map<string, string>,
  ): Promise<number> {
    let moved = 0;
    for (const delivery of due) {
      const blocker = blocked.get(laneOf(delivery));
      if (blocker && blocker < delivery.id) continue;
      const isDone = await this.deliver(delivery, now);
      if (isDone !== 'NOT_MINE') moved++;
      if (isDone !== 'CONFIRMED') blocked.set(laneOf(delivery), delivery.id);
    }
    await this.writeConfirmed();
    return moved;
  }

  private async deliver(
    delivery: OutboxDelivery,
    now: Date,
  ): Promise<'CONFIRMED' | 'OPEN' | 'NOT_MINE'> {
    if (!this.carrier.isAlone && !(await this.claim(delivery, now))) return 'NOT_MINE';
    try {
      const message = messageOf(delivery, this.subgraph.name);
      const outcome = await this.carrier.send(delivery.consumer, message);
      if (outcome === 'SENT') return 'OPEN';
      await this.confirm(message.id, delivery.consumer);
      return 'CONFIRMED';
    } catch (error) {
      const failure = (error as Error).message;
      await this.settle({ messageId: delivery.message.id, consumer: delivery.consumer, failure });
      return 'OPEN';
    }
  }

  /** Alone, a confirmation may wait for others: should it be lost, the inbox knows the message. */
  private async confirm(messageId: string, consumer: string): Promise<void> {
    this.confirmed.set(consumer, [...(this.confirmed.get(consumer) ?? []), messageId]);
    this.confirmedCount += 1;
    if (!this.carrier.isAlone || this.confirmedCount >= confirmationsMax) {
      await this.writeConfirmed();
    }
  }

  private async writeConfirmed(): Promise<void> {
    const all = [...this.confirmed];
    this.confirmed.clear();
    this.confirmedCount = 0;
    for (const [consumer, ids] of all) await this.noteConfirmed(ids, consumer);
  }

  private async noteConfirmed(messageIds: readonly string[], consumer: string): Promise<void> {
    const open = { message: { $in: [...messageIds] }, consumer, confirmedAt: null };
    await this.subgraph.database.em.fork().nativeUpdate(OutboxDelivery, open, {
      confirmedAt: this.subgraph.clock.now(),
      dueAt: null,
      deadAt: null,
      failure: null,
    });
  }

  private async claim(delivery: OutboxDelivery, now: Date): Promise<boolean> {
    const changed = await this.subgraph.database.em
      .fork()
      .nativeUpdate(
        OutboxDelivery,
        { id: delivery.id, dueAt: delivery.dueAt },
        { dueAt: new Date(now.getTime() + resendAfterMs), failure: null },
      );
    return changed === 1;
  }

  /** Writes down what the consumer said; a failure is tried again later, and at last laid aside as dead. */
  async settle({ messageId, consumer, failure }: Settlement): Promise<void> {
    const em = this.subgraph.database.em.fork();
    const now = this.subgraph.clock.now();
    const open = { message: messageId, consumer, confirmedAt: null };
    if (failure === null) return this.noteConfirmed([messageId], consumer);
    const delivery = await em.findOne(OutboxDelivery, open);
    if (!delivery || delivery.deadAt) return;
    // It was sent again while the consumer was away: what all these copies meet in a row is one failure.
    const waitsAfterFailure = delivery.failure !== null && delivery.dueAt && delivery.dueAt > now;
    if (waitsAfterFailure) return;
    // Failures alone count: a consumer that was away for an hour has refused nothing.
    const attemptCount = delivery.attemptCount + 1;
    const isDead = attemptCount >= attemptsMax;
    const about = { messageId, consumer, attemptCount, failure };
    if (isDead) this.log.error(about, 'event laid aside as dead');
    else this.log.warn(about, 'event will be delivered again');
    await em.nativeUpdate(
      OutboxDelivery,
      { ...open, attemptCount: delivery.attemptCount },
      {
        attemptCount,
        failure: failure.slice(0, 500),
        dueAt: isDead ? null : new Date(now.getTime() + backOffMs(attemptCount)),
        deadAt: isDead ? now : null,
      },
    );
  }
}

const laneOf = (d: OutboxDelivery) => `${d.consumer} ${d.messageKey}`;

function messageOf({ message }: OutboxDelivery, producer: string): EventMessage {
  return {
    id: message.id,
    type: message.type,
    key: message.messageKey,
    payload: message.payload,
    producer,
    occurredAt: message.occurredAt,
    requestId: message.requestId,
  };
}

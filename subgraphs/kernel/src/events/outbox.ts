// The outbox: messages written in the verb's own transaction, and one delivery row for each consumer.
// A delivery is done only when its consumer has confirmed in the database, so a bus may forget.
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import type { SqlEntityManager } from '@mikro-orm/sql';
import {
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../database/columns.js';
import { newId } from '../ids.js';
import type { OutgoingEvent } from './event.js';

@Entity({ tableName: 'outbox_messages' })
export class OutboxMessage {
  @IdKey() id!: string;
  @TextColumn(64) type!: string;
  /** The aggregate's id. */
  @TextColumn(64) messageKey!: string;
  @JsonColumn() payload!: object;
  @TextColumn(64) requestId!: string;
  @InstantColumn() occurredAt!: Date;
}

@Index({ properties: ['consumer', 'messageKey', 'dueAt'] })
@Entity({ tableName: 'outbox_deliveries' })
export class OutboxDelivery {
  @IdKey() id!: string;
  @ManyToOne(() => OutboxMessage, { fieldName: 'message_id' }) message!: OutboxMessage;
  @TextColumn(32) consumer!: string;
  @TextColumn(64) messageKey!: string;
  /** When it is due (again); null once it is confirmed or dead. */
  @InstantColumn({ nullable: true, index: true }) dueAt!: Date | null;
  /** How often its consumer has failed with it. */
  @IntegerColumn() attemptCount = 0;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null = null;
  /** Set when it failed too often: it waits for a person to look at it and replay it. */
  @InstantColumn({ nullable: true, index: true }) deadAt: Date | null = null;
  @TextColumn(500, { nullable: true }) failure: string | null = null;
}

interface Circumstances {
  now: Date;
  requestId: string;
  consumers: readonly string[];
}

/** Adds the message and its deliveries to the running transaction. */
export function addToOutbox(
  em: SqlEntityManager,
  event: OutgoingEvent,
  about: Circumstances,
): void {
  const message = new OutboxMessage();
  message.id = newId('evt');
  message.type = event.type;
  message.messageKey = event.key;
  message.payload = event.payload;
  message.requestId = about.requestId;
  message.occurredAt = about.now;
  em.persist(message);
  for (const consumer of about.consumers) {
    const delivery = new OutboxDelivery();
    delivery.id = newId('dlv');
    delivery.message = message;
    delivery.consumer = consumer;
    delivery.messageKey = event.key;
    delivery.dueAt = about.now;
    em.persist(delivery);
  }
}

/** How many deliveries are open, and how many were laid aside. */
export async function countDeliveries(em: SqlEntityManager) {
  const waiting = await em.count(OutboxDelivery, { dueAt: { $ne: null } });
  return { waiting, dead: await em.count(OutboxDelivery, { deadAt: { $ne: null } }) };
}

// The inbox: which messages this subgraph has already taken in. Its row is inserted in the same
// transaction as the effect, so a message delivered twice has one effect.
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { InstantColumn, TextColumn } from '../database/columns.js';
import type { Work } from '../work.js';
import type { EventMessage } from './event.js';

@Entity({ tableName: 'inbox_messages' })
export class InboxMessage {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @TextColumn(64) type!: string;
  @InstantColumn() handledAt!: Date;
}

export type EventHandler = (work: Work, message: EventMessage) => Promise<unknown>;
export type EventHandlers = Readonly<Record<string, EventHandler>>;

/** Takes one message in, in the given work; false when it was taken in before. */
export async function takeIn(
  work: Work,
  message: EventMessage,
  handler: EventHandler,
): Promise<boolean> {
  if (await work.find(InboxMessage, message.id)) return false;
  const row = new InboxMessage();
  row.id = message.id;
  row.type = message.type;
  row.handledAt = work.now;
  work.add(row);
  await handler(work, message);
  return true;
}

// What somebody holds between the two requests of one act, such as the challenge of a passkey: sealed, so that it can
// be neither read nor made up, good for ten minutes, and once. Nothing is stored until it is used, so that
// strangers who only begin leave no rows behind.
import { randomBytes } from 'node:crypto';
import { IdKey, InstantColumn } from '@agora/kernel/database/columns.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { sealOf } from '../sealing/sealing-key.js';

const lifetimeMs = 10 * 60_000;

/** A ticket that was used, until it would be too old anyway. */
@Entity({ tableName: 'spent_tickets' })
export class SpentTicket {
  @IdKey() id!: string;
  @InstantColumn({ index: true }) expiresAt!: Date;
}

interface Stub {
  /** Of this one ticket. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type Ticket<T> = T & Stub;

const sealedFor = (purpose: string) => `ticket:${purpose}`;

export function sealTicket(ctx: Context, purpose: string, content: object): string {
  const expiresAt = ctx.now.getTime() + lifetimeMs;
  const ticket = { ...content, key: randomBytes(16).toString('hex'), expiresAt };
  return sealOf(ctx).close(JSON.stringify(ticket), sealedFor(purpose));
}

/** Null when it is too old, for another purpose, or none of ours. */
export function openTicket<T>(ctx: Context, purpose: string, text: string): Ticket<T> | null {
  const ticket = read<T>(ctx, purpose, text);
  return ticket && ticket.expiresAt > ctx.now.getTime() ? ticket : null;
}

function read<T>(ctx: Context, purpose: string, text: string): Ticket<T> | null {
  try {
    return JSON.parse(sealOf(ctx).open(text, sealedFor(purpose)));
  } catch {
    return null;
  }
}

/** Uses it up; false when it was used before. Of two that come at once the second finds it used. */
export async function spendTicket(work: Work, { key, expiresAt }: Stub): Promise<boolean> {
  if (await work.find(SpentTicket, key)) return false;
  work.add(Object.assign(new SpentTicket(), { id: key, expiresAt: new Date(expiresAt) }));
  return true;
}

/** A sweep. */
export async function forgetTickets(work: Work): Promise<void> {
  await work.em.nativeDelete(SpentTicket, { expiresAt: { $lte: work.now } });
}

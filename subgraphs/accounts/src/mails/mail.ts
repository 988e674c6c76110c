// A mail to be sent: which text, in which language, to whom, with which params. No prose is kept here:
// mail-texts.ts writes the words. Written in the verb's own transaction, sent after it, so that a verb
// that is tried again or rolled back sends nothing twice and nothing untrue.

import {
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export type MailTemplate =
  | 'INVITATION'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED'
  | 'NEW_MEMBERSHIP'
  | 'DOMAIN_CODE'
  | 'JOIN_CONFIRMATION'
  | 'JOIN_REQUESTED'
  | 'JOIN_DECLINED'
  | 'TWO_FACTOR_ADDED'
  | 'TWO_FACTOR_REMOVED'
  | 'WATCHED_PRICE'
  | 'WATCHED_STOCK'
  | 'PERSON_ERASED'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_REMOVED'
  | 'PASSKEY_COPIED';

@Entity({ tableName: 'mails' })
export class Mail {
  @IdKey() id!: string;
  @TextColumn(254, { index: true }) recipient!: string;
  @StateColumn() template!: MailTemplate;
  @TextColumn(16) locale!: string;
  /** The template's params; a token among them goes once the mail is sent. */
  @JsonColumn() params!: Record<string, string>;
  @InstantColumn() createdAt!: Date;
  /** When to try next; null once it is sent or given up. A try in progress has moved it on. */
  @InstantColumn({ nullable: true, index: true }) dueAt!: Date | null;
  @IntegerColumn() attemptCount = 0;
  @InstantColumn({ nullable: true }) sentAt: Date | null = null;
  /** Why the last try failed. */
  @TextColumn(300, { nullable: true }) failure: string | null = null;
}

type Posted = Pick<Mail, 'recipient' | 'template' | 'locale' | 'params'> & { id?: string };

/** Puts a mail into the outgoing pile, in the verb's own transaction. */
export function postMail(work: Work, mail: Posted): void {
  const dates = { createdAt: work.now, dueAt: work.now };
  work.add(Object.assign(new Mail(), { id: newId('mai'), ...mail, ...dates }));
}

// A mail to be sent: which text, in which language, to whom, with which params. No prose is kept
// here; whoever sends or shows it writes the words from the template's code.

import {
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export type MailTemplate = 'INVITATION';

@Entity({ tableName: 'mails' })
export class Mail {
  @IdKey() id!: string;
  @TextColumn(254, { index: true }) recipient!: string;
  @StateColumn() template!: MailTemplate;
  @TextColumn(16) locale!: string;
  /** The template's params; an invitation's hold its token, which is the point of the mail. */
  @JsonColumn() params!: Record<string, string>;
  @InstantColumn() createdAt!: Date;
}

/** Puts a mail into the outgoing pile, in the verb's own transaction. */
export function postMail(work: Work, mail: Omit<Mail, 'id' | 'createdAt'>): void {
  work.add(Object.assign(new Mail(), mail, { id: newId('mai'), createdAt: work.now }));
}

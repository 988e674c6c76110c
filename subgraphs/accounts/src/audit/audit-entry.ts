// The audit trail: who did what, when, to what. Every verb here writes one row in its own
// transaction; rows are only ever added, and details never hold a password, a token or their
// hashes. An erasure alone takes a person's names, mailboxes and network addresses out of details.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'audit_entries' })
@Index({ properties: ['companyId', 'id'] })
@Index({ properties: ['byMemberId', 'id'] })
export class AuditEntry {
  @IdKey() id!: string;
  @InstantColumn() at!: Date;
  /** What was done, as the verb's event would be called: `member.removed`. */
  @TextColumn(64) action!: string;
  /** The id of what it was done to. */
  @IdColumn({ index: true }) subjectId!: string;
  /** The company it happened in. */
  @IdColumn() companyId!: string;
  /** The member who did it; null for a person without a session and for services. */
  @IdColumn({ nullable: true }) byMemberId!: string | null;
  /** Staff of the operator who acted as that member; null for the member itself. */
  @IdColumn({ nullable: true }) staffMemberId: string | null = null;
  /** The service that did it; null for people. */
  @TextColumn(32, { nullable: true }) byService!: string | null;
  @JsonColumn() details!: object;
  @TextColumn(64) requestId!: string;
}

interface Deed {
  action: string;
  subjectId: string;
  companyId: string;
  /** Who did it, where that is known better than from the caller: a sign-in has no caller yet. */
  byMemberId?: string;
  details?: object;
}

/** Writes down what the running verb does. */
export function recordAudit(work: Work, deed: Deed): void {
  const { memberId, service, requestId } = work.actor.caller;
  const entry = new AuditEntry();
  entry.id = newId('aud');
  entry.at = work.now;
  entry.action = deed.action;
  entry.subjectId = deed.subjectId;
  entry.companyId = deed.companyId;
  entry.byMemberId = deed.byMemberId ?? memberId ?? null;
  entry.staffMemberId = work.actor.impersonation?.staffMemberId ?? null;
  entry.byService = deed.byMemberId ? null : (service ?? null);
  entry.details = deed.details ?? {};
  entry.requestId = requestId;
  work.add(entry);
}

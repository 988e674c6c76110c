// A mail domain that a company says is its own, and has proved so by a code sent to one of its mailboxes. A proved
// domain belongs to one company only. Of the code only the hash is kept.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

/** How many a company can have, proved or not. */
export const domainsMax = 20;
export const codeLifetimeMs = 30 * 60_000;

@Entity({ tableName: 'company_domains' })
export class CompanyDomain {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** As it goes over the wire: lower case, internationalized names as xn--. */
  @TextColumn(253) domain!: string;
  /** The domain once it is proved, null before: the database keeps it unique. */
  @TextColumn(253, { nullable: true, unique: true }) provedDomain: string | null = null;
  /** Where the code went. */
  @TextColumn(254) mailbox!: string;
  @TextColumn(43) codeHash!: string;
  @InstantColumn() codeExpiresAt!: Date;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) provedAt: Date | null = null;
}
